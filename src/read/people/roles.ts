import type { Discourse, Trail } from './discourse.ts';
import { isKin, isRole, NATIONALITIES, roleFamilies, TITLE_ROLES } from './lexicon.ts';
import type { NameSpan } from './name-spans.ts';
import { baseNounPhrase, describesSomeone, extendPhrase, type NounPhrase } from './noun-phrases.ts';
import { isPossessive, type Word } from './words.ts';

/** Plain words that tell nobody apart. */
const CONTENT = /^(NOUN|PROPN|ADJ)$/;

/** Learns that somebody is what the words from..to say: 'former Vermont governor', 'a Swiss mathematician'. */
export function learn(trail: Trail, words: Word[], from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const { pos } = words[i]!;
    const key = TITLE_ROLES[words[i]!.key] ?? words[i]!.key;
    if (isRole(key) || isKin(key)) {
      trail.roles.add(key);
      for (const family of roleFamilies(key)) trail.families.add(family);
    }
    if (CONTENT.test(pos) || NATIONALITIES.has(key)) trail.company.add(key);
  }
}

/** What stands right before a name and describes it: index of its first word, or `first` where nothing does. */
export function describedFrom(words: Word[], first: number): number {
  let at = first;
  const head = words[first - 1];
  if (!head || head.sentence !== words[first]!.sentence || !describesSomeone(head) || head.pos === 'PRON') return first;
  while (at > 0 && first - at < 8) {
    const word = words[at - 1]!;
    if (word.sentence !== words[first]!.sentence) break;
    if (!/^(NOUN|PROPN|ADJ|NUM)$/.test(word.pos) && !isPossessive(word) && !describesSomeone(word)) break;
    at--;
  }
  return at;
}

/** The apposition that begins behind a name: ', the leader of …,'; the whole phrase, or null. */
export function appositionAfter(words: Word[], last: number, stop: (i: number) => boolean): NounPhrase | null {
  const open = words[last];
  if (!open || !/^[,(–—]$/.test(open.text)) return null;
  const at = last + 1;
  const opener = words[at];
  if (!opener || opener.sentence !== open.sentence) return null;
  const phrase = baseNounPhrase(words, isDeterminer(words, at) ? at : at - 1, stop);
  if (!phrase || !describesSomeone(words[phrase.head]!)) return null;
  if (words[phrase.last] && stop(phrase.last)) return null;
  const full = extendPhrase(
    words,
    { ...phrase, first: isDeterminer(words, at) ? phrase.first : phrase.first + 1 },
    true,
  );
  return full;
}

export const isDeterminer = (words: Word[], at: number) =>
  words[at]?.pos === 'DET' || /^(the|a|an|this|his|her|its|their|my|our|one)$/.test(words[at]?.key ?? '');

/** 'X is [the first woman to …]': index where the phrase that follows a linking verb at `verb` begins, or -1. */
export function predicateAt(words: Word[], from: number): number {
  let i = from;
  const sentence = words[from - 1]?.sentence;
  let linked = false;
  while (words[i] && words[i]!.sentence === sentence && i - from < 6) {
    const { lemma, key, pos } = words[i]!;
    if (lemma === 'be' || lemma === 'become' || lemma === 'remain' || key === 'as') linked = true;
    else if (lemma === 'serve' || lemma === 'work' || pos === 'ADV' || pos === 'AUX' || key === 'not')
      linked = linked && pos === 'ADV';
    else break;
    i++;
  }
  return linked && words[i] && words[i]!.sentence === sentence ? i : -1;
}

/** Evidence that stands beside a name: title, what is said before and behind it. */
export function learnFromName(discourse: Discourse, span: NameSpan, member: number): void {
  const { words, trails } = discourse;
  const trail = trails[member]!;
  learn(trail, words, span.first, span.core);
  const from = describedFrom(words, span.first);
  if (from < span.first) learn(trail, words, from, span.first);
}
