// What only the headline tells: 'Singer deletes tweet', over an article that never says so.
import type { Platform } from '../../../../models/statement.ts';
import type { Text } from '../../occasions/frame.ts';
import type { Occasion } from '../../occasions/occasion.ts';
import { toUnits } from '../../occasions/sentences/narration.ts';
import { whoIn } from '../../occasions/sentences/who.ts';
import { PLACES } from '../../people/words/lexicon.ts';
import { findQuotes } from '../../quotes/index.ts';
import { toDoc } from '../../text.ts';
import type { Cue } from '../wordings/cue.ts';
import { cuesIn, mayTell } from '../wordings/cues.ts';
import { isStanding } from './candidates.ts';
import { put, type Told } from './gather.ts';
import { kinship } from './kinship.ts';

/**
 * What only the headline tells is told of the post of whom it names: where the article tells of no removal at all, and of
 * whom it names as the one who acts, where the article tells of others' only ('X deletes selfie as Y quits Instagram').
 */
export function gatherHeadline(text: Text, occasions: Occasion[], told: Told): void {
  const isTold = told.cues.size > 0;
  for (const cue of headlineCues(text)) {
    const fits = (occasion: Occasion) => kinship(cue, occasion.medium) !== null && !isStanding(text, occasion);
    const indexes = isTold ? ofActor(text, cue, occasions, told, fits) : aboutHeadline(text, cue, occasions, fits);
    for (const index of indexes) put(told.cues, index, { ...cue, headline: true });
  }
}

/** The first post of whom the headline names before its verb, where nothing else tells that anything of theirs is gone. */
function ofActor(
  { doc }: Text,
  { unit, word, kind, target }: Cue,
  occasions: Occasion[],
  { cues }: Told,
  fits: (occasion: Occasion) => boolean,
): number[] {
  if (kind === 'edited' || kind === 'restored' || (!target.noun && !target.account)) return [];
  const before = doc.title!.slice(0, unit.words[word]!.start).toLowerCase();
  const gone = new Set([...cues.keys()].map(index => occasions[index]!.speaker));
  const index = occasions.findIndex(
    occasion => fits(occasion) && !gone.has(occasion.speaker) && isNamed(before, occasion.speaker),
  );
  return index < 0 ? [] : [index];
}

/** The headline's wordings of removal. Headlines write the present for the past and leave out articles. */
function headlineCues({ doc }: Text): Cue[] {
  if (!doc.title?.split(/[^\p{L}\p{N}]+/u).some(word => mayTell(word.toLowerCase()))) return [];
  const title = toDoc({ text: withoutNames(withSmallPosts(doc.title)), lang: doc.lang, published: doc.published });
  const nobody = whoIn({ people: [], mentions: [] });
  return toUnits(title, findQuotes(title)).flatMap(unit => cuesIn(unit, nobody, [], true));
}

/** 'Voss Deletes Bridge Post': where every word has a capital, a post is no paper, unless it is called by a place. */
function withSmallPosts(title: string): string {
  const words = title.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  const capitals = words.filter(word => /^\p{Lu}/u.test(word)).length;
  if (words.length < SHORTEST || capitals < words.length * MOST) return title;
  return title
    .split(' ')
    .map((word, i, all) =>
      /^Posts?(?!\p{L})/u.test(word) && i > 0 && !PLACES.has(all[i - 1]!.toLowerCase()) ? `p${word.slice(1)}` : word,
    )
    .join(' ');
}
const SHORTEST = 4;
const MOST = 0.7;

/** 'Daily pulls MP’s ’breeding’ column': words between marks that no quotation has, blanked so that the rest keeps its place. */
const withoutNames = (title: string): string =>
  title.replace(/(?<=^|\s)[’'][^’'\n]{1,40}[’'](?=\s|$)/g, words => ' '.repeat(words.length));

/** The occasion that a headline is about: its speaker is named in it, or nobody else posted anything that fits. */
function aboutHeadline(text: Text, cue: Cue, occasions: Occasion[], fits: (occasion: Occasion) => boolean): number[] {
  const title = (text.doc.title ?? '').toLowerCase();
  const platform: Platform | null = cue.target.platform;
  const posts = occasions.flatMap((occasion, index) =>
    fits(occasion) && (!platform || !occasion.platform || occasion.platform === platform) ? [{ occasion, index }] : [],
  );
  if (posts.some(({ occasion }) => isOnlyAbout(title, occasion.speaker))) return [];
  const named =
    posts.find(({ occasion }) => isNamed(title, occasion.speaker)) ??
    posts.find(({ occasion }) => isFirstNamed(text.doc.title ?? '', occasion.speaker));
  const all = (speaker: string) =>
    posts.filter(({ occasion }) => occasion.speaker === speaker).map(({ index }) => index);
  const isMany = cue.target.noun?.plural ?? false;
  if (named) return isMany ? all(named.occasion.speaker) : [named.index];
  if (posts.length === 0 || namesAnother(text, title)) return [];
  // 'removes podcast episode', and somebody is interviewed about it.
  const exact = posts.filter(({ occasion }) => occasion.medium === cue.target.noun?.medium);
  const likely = exact.length > 0 && !cue.target.noun?.generic ? exact : posts;
  if (new Set(likely.map(({ occasion }) => occasion.speaker)).size > 1) return [];
  return isMany ? all(likely[0]!.occasion.speaker) : [likely[0]!.index];
}

/** Somebody else of the article is named in it. */
function namesAnother({ nameOf }: Text, title: string): boolean {
  for (let person = 0; nameOf(person) !== null; person++) {
    const name = nameOf(person)!;
    if (name.includes(' ') && isNamed(title, name)) return true;
  }
  return false;
}

/** 'Fan deletes post about Voss': what is about somebody is somebody else's. */
function isOnlyAbout(title: string, speaker: string): boolean {
  const last = surnameOf(speaker);
  const at = title.indexOf(last);
  return last.length > 2 && at >= 0 && /\babout (?:\S+ ){0,2}$/.test(title.slice(Math.max(0, at - ABOUT), at));
}
/** Characters before a surname in which 'about' and the other names come. */
const ABOUT = 40;

/** By the surname, or a single name. */
function isNamed(title: string, speaker: string): boolean {
  const last = surnameOf(speaker);
  return last.length > 2 && title.includes(last);
}
const surnameOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/,? (?:jr|sr|i{2,3}|iv)\.?$/, '')
    .split(' ')
    .at(-1)!;

/** 'Shanelle DELETES rant': papers that call people by their first names. */
const isFirstNamed = (title: string, speaker: string): boolean => {
  const [first, ...rest] = speaker.split(' ');
  return rest.length > 0 && first!.length > 3 && title.split(/[^\p{L}]+/u).includes(first!);
};
