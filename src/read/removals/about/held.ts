// What a wording is about by its own sentence: 'removed a video in which he said “…”', or by its place: the post that the
// article's first sentences are about.
import type { Medium } from '../../../../models/statement.ts';
import { POSTED } from '../../occasions/groups/topic.ts';
import { isOthersWord } from '../../occasions/sentences/phrase.ts';
import { SPEAKING, WRITING } from '../../occasions/sentences/words.ts';
import type { Cue } from '../wordings/cue.ts';
import { isNewWording } from './beside.ts';
import type { Candidate } from './candidates.ts';
import { kinship } from './kinship.ts';

/** Words that tie the words of a post to its noun. */
const HOLDS =
  /^(?:which|that|whose|where|calling|describing|accusing|reading|captioned|titled|entitled|suggesting|claiming)$/;
/** Sentences at the head of an article that tell what it is about, and in which its words come. */
const HEAD = 1;
const AHEAD = 5;

const SAYS = new Set([...SPEAKING, ...WRITING]);

/** The occasion whose words hang on the noun that is told to be gone. */
export function heldIn({ unit, target, word, kind }: Cue, candidates: Candidate[]): Candidate | undefined {
  const { words } = unit;
  if (!target.noun || target.noun.plural || unit.quotes.length === 0 || kind === 'restored') return undefined;
  const at = words.findIndex(({ quote }, k) => quote >= 0 && k > target.word);
  if (at < 0 || (target.word < word && at > word)) return undefined;
  const between = words.slice(target.word + 1, at).map(({ text }) => text);
  // '… in which she tells him: “…”'
  if (between.at(-1) === ':' && between.includes('which')) between.pop();
  if (
    !between.some(text => HOLDS.test(text)) ||
    between.some(text => /^(?:[;:–—]|but|after|because|saying|though|although)$/.test(text)) ||
    isOthersWord(words.slice(target.word + 1, at)) ||
    between.some((text, k) => text === 'and' && SAYS.has(between[k + 1] ?? ''))
  )
    return undefined;
  const quote = words[at]!.quote;
  return candidates.find(
    ({ occasion }) => occasion.quotes.includes(quote) && !otherPoster(occasion.person, target.owner),
  );
}

const otherPoster = (person: number | null, owner: number | null): boolean =>
  person !== null && owner !== null && person !== owner;

/** 'X has deleted a post about the dam', in the first sentences: the first post that they lead to, whoever is read to have written it. */
export function mainOf(
  cue: Cue,
  candidates: Candidate[],
  named: Set<number>,
  byPerson: boolean,
): Candidate | undefined {
  const { unit, target, agent } = cue;
  if (unit.paragraph > HEAD || !target.indefinite || !target.noun) return undefined;
  const ahead = candidates.filter(
    ({ occasion }) => occasion.first >= unit.index && occasion.first <= unit.index + AHEAD,
  );
  if (agent === null) return ofNamed(cue, ahead, named);
  // 'has deleted a post in which he attacked the singer Mara Voss': hers is another one.
  const isOf = (person: number | null): boolean =>
    !byPerson || person === null || person === agent || !named.has(person);
  const posts = ahead.filter(
    ({ occasion: { medium, person } }) => POSTED.has(medium) && isOf(person) && (kinship(cue, medium) ?? 0) > 0,
  );
  return candidates.some(({ occasion }) => occasion.person === agent && POSTED.has(occasion.medium))
    ? undefined
    : posts[0];
}

/** 'A video in which the governor … was disabled by X', 'The station has taken down an interview in which …': whose it was is named. */
function ofNamed(cue: Cue, ahead: Candidate[], named: Set<number>): Candidate | undefined {
  return ahead.find(
    ({ occasion, speaksOfRemoval }) =>
      occasion.person !== null &&
      named.has(occasion.person) &&
      (kinship(cue, occasion.medium) !== null || isAired(cue, occasion.medium)) &&
      !speaksOfRemoval(),
  );
}

/** An interview is a broadcast where it is heard, and a podcast. */
const isAired = ({ target: { noun } }: Cue, medium: Medium): boolean =>
  noun !== null && AIRED.test(noun.medium) && AIRED.test(medium);
const AIRED = /^(?:interview|broadcast|podcast|video|livestream)$/;

/**
 * 'told her followers that “…”. The tweet was gone by noon', where a post comes behind it: what stands before it in its
 * paragraph and names no channel.
 */
export function toldJustBefore(cue: Cue, able: Candidate[], paragraphOf: (unit: number) => number): Candidate | null {
  const paragraph = paragraphOf(cue.unit.index);
  const before = able.filter(
    ({ occasion }) =>
      !POSTED.has(occasion.medium) && paragraphOf(occasion.last) === paragraph && occasion.first <= cue.unit.index,
  );
  return byItsPoster(cue, before);
}

/** Sentences that may lie between the words of a post and what tells that it went. */
const BACK = 4;
/** 'The post was deleted', where nothing near is known to be a post: the words of its poster that come nearest, however they are read. */
export function byItsPoster(cue: Cue, able: Candidate[]): Candidate | null {
  const { target, agent, unit } = cue;
  const poster = target.owner ?? agent;
  if (!target.noun || target.noun.plural || target.indefinite || target.part || cue.kind === 'restored') return null;
  const near = able.filter(
    ({ index, occasion, speaksOfRemoval }) =>
      index >= 0 &&
      occasion.first <= unit.index &&
      occasion.last >= unit.index - BACK &&
      (poster === null || occasion.person === poster) &&
      !isNewWording(cue, occasion) &&
      !speaksOfRemoval(),
  );
  const last = near.at(-1) ?? null;
  const speakers = new Set(near.map(({ occasion }) => occasion.speaker));
  // 'He answered her on X: “…” The reply was deleted': what the sentence before has is meant, whoever spoke before.
  const isNext = last !== null && last.occasion.first === unit.index - 1;
  return poster === null && speakers.size > 1 && !isNext ? null : last;
}
