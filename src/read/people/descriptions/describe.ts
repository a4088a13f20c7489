// What reading a noun phrase does: it is learned as said of somebody, or added as a mention of whom it means.
import type { Discourse } from '../discourse.ts';
import { MARK } from '../words/marks.ts';
import { describesSomeone, type NounPhrase } from '../words/noun-phrases.ts';
import { nounGender, roleFamilies } from '../words/role-words.ts';
import { allAre, hasMark, is, isPossessive, type Word } from '../words/words.ts';
import { beforeName, note, OWNER } from './describe-names.ts';
import { resolveDescription } from './descriptions.ts';
import { learnFromKin } from './kin.ts';
import { extendPhrase } from './phrase-extent.ts';
import { type Scene, saidOf } from './predication.ts';
import { relativeOf } from './relatives.ts';
import { namedInWords } from './spoken-by.ts';

/** Learns from a noun phrase that starts with a determiner, and adds it if it means somebody. */
export function describePhrase(scene: Scene, phrase: NounPhrase): void {
  const { words } = scene.discourse;
  const stop = (i: number) => scene.nameAt(i) !== null;
  const at = phrase.first;
  if (isTitled(words, phrase)) return;
  const said = saidOf(scene, at, phrase);
  if (said && !stop(phrase.last)) {
    if (words[at]!.key === 'the') possessorWithin(scene, phrase);
    note(scene, extendPhrase(words, phrase, !said.short), said.member, said.why);
    return;
  }
  const someone = describesSomeone(words[phrase.head]!);
  const owner = ownerOf(scene, phrase);
  if (owner !== undefined) learnFromKin(scene.discourse, owner, words[phrase.head]!.key, phrase.head);
  if (someone && beforeName(scene, phrase)) return;
  const { key } = words[at]!;
  if (someone && is(words[at], OWNER)) relative(scene, phrase);
  if (someone && isLead(scene, phrase)) scene.discourse.lead = phrase;
  if (someone && INTRODUCES.has(key)) scene.discourse.strangers.set(words[phrase.head]!.key, phrase.head);
  if (key !== 'the' && key !== 'this') return;
  if (aroundName(scene, phrase)) return;
  possessorWithin(scene, phrase);
  if (someone) anaphor(scene, extendPhrase(words, phrase, false));
  else if (scene.discourse.body !== null && isBody(words, phrase)) {
    scene.add({
      first: at,
      last: phrase.last,
      kind: 'description',
      member: scene.discourse.body,
      why: 'the organisation named last',
    });
  }
}

/** What brings in somebody who has no name, or none yet: 'a driver', 'her lawyer'. */
const INTRODUCES = new Set(['a', 'an', 'one', 'another', 'his', 'her', 'their', 'its', 'my', 'our', 'your']);

/** 'A Dorset councillor has …', 'The 29-year-old …': whom an article opens with, before anybody is named. */
function isLead({ discourse: { words, recent, lead } }: Scene, { first, head }: NounPhrase): boolean {
  if (recent.length > 0 || lead !== null) return false;
  const { key } = words[first]!;
  return key === 'a' || key === 'an' || (key === 'the' && first === 0 && isTelling(words[head]!.key));
}

/** Says more of somebody than an office does, which is somebody's whoever the text is about. */
const isTelling = (noun: string) =>
  noun.endsWith('-year-old') || [...roleFamilies(noun)].some(family => family === 'stage' || family === 'sport');

/** 'the party', but not 'the Republican Party': that is another's name. */
const isBody = (words: Word[], { first, head, last }: NounPhrase) =>
  is(words[head], MARK.body) && !hasMark(words, first + 1, last, MARK.capital);

/** 'The Sailor's Wife', but not 'The Vice President': with capitals amid a sentence it is the title of something. */
const isTitled = (words: Word[], { first, last }: NounPhrase) =>
  words[first]!.capital && !words[first]!.opens && words[first + 1]!.capital && !allAre(words, first + 1, last, OFFICE);
const OFFICE = MARK.someone | MARK.title | MARK.titlePrefix;

/** Whom 'her' means, which has just been read. */
function ownerOf({ here }: Scene, { first }: Pick<NounPhrase, 'first'>): number | undefined {
  const before = here.at(-1);
  return before?.first === first ? before.member : undefined;
}

/** '[her brother]', '[his former manager]' */
function relative(scene: Scene, phrase: NounPhrase): void {
  const found = relativeOf(scene.discourse, phrase, ownerOf(scene, phrase));
  if (found) scene.add({ first: phrase.first, last: phrase.last, kind: 'description', ...found });
}

/** 'the late [Ann Lee]', 'the young Vik': nothing but adjectives before a name. */
function aroundName(scene: Scene, { first, last }: NounPhrase): boolean {
  const { words } = scene.discourse;
  let at = first + 1;
  while (at < last && words[at]!.pos === 'ADJ' && !words[at]!.capital) at++;
  const named = at > first + 1 ? scene.nameAt(at) : null;
  if (named?.span.last !== last || scene.discourse.members[named.member]!.kind !== 'person') return false;
  scene.add({ first, last, kind: 'description', member: named.member, why: 'stands around the name' });
  return true;
}

function anaphor(scene: Scene, phrase: NounPhrase): void {
  const { discourse } = scene;
  const { own, spokenFor } = namedInWords(scene, phrase);
  const found = resolveDescription(discourse, phrase, [...namedBehind(scene, phrase.last), ...own], spokenFor);
  if (!found) {
    discourse.open.push(phrase);
    return;
  }
  takeUp(discourse, found.member, discourse.words[phrase.head]!.key, phrase.head);
  scene.add({ first: phrase.first, last: phrase.last, kind: 'description', ...found });
}

/** What such a noun adds where it was the reader who said it of them. */
const NOUN_HINTS = 2;

/** Less than what the text says outright: the kin of the role are not learned, lest one guess lead to the next. */
function takeUp({ members, trails }: Discourse, id: number, noun: string, at: number): void {
  trails[id]!.roles.set(noun, at);
  const gender = nounGender(noun);
  if (gender) members[id]![gender] = Math.max(members[id]![gender], NOUN_HINTS);
}

/** Words behind a description within which a name in its sentence is another person's. */
const BEHIND = 40;

function namedBehind(scene: Scene, from: number): number[] {
  const { words } = scene.discourse;
  const { sentence, quote } = words[from - 1]!;
  const named: number[] = [];
  for (let i = from; i < from + BEHIND && words[i]?.sentence === sentence; i++) {
    const name = words[i]!.quote === quote ? scene.nameAt(i) : null;
    if (name) named.push(name.member);
  }
  return named;
}

/** '[the premier]'s press secretary': who possesses may be somebody known. */
function possessorWithin(scene: Scene, phrase: NounPhrase): void {
  const { words } = scene.discourse;
  for (let i = phrase.first + 2; i < phrase.last; i++) {
    if (!isPossessive(words[i]) || !describesSomeone(words[i - 1]!)) continue;
    anaphor(scene, { first: phrase.first, head: i - 1, last: i });
    return;
  }
}
