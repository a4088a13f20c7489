// What somebody is said to be, as the words that describe them tell: their roles, and the company of their name.
import { perLexeme } from '../../lexemes.ts';
import type { Trail } from '../discourse.ts';
import { TITLE_ROLES } from '../words/lexicon.ts';
import { MARK } from '../words/marks.ts';
import { describesSomeone } from '../words/noun-phrases.ts';
import { isKin, isRole, isWork, roleFamilies } from '../words/role-words.ts';
import { is, isPossessive, type Word } from '../words/words.ts';

/** Plain words that tell people apart. */
const CONTENT = new Set(['NOUN', 'PROPN', 'ADJ']);

/**
 * Learns that somebody is what the words from..to say: 'former Vermont governor', 'a Swiss mathematician'. Behind the
 * noun, from `rest` on, it is others who are something: 'the daughter of a physician'.
 */
export function learn(trail: Trail, words: Word[], from: number, to: number, rest = to): void {
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    const role = i < rest ? roleOf(word.lexeme) : null;
    if (role) {
      trail.roles.set(role, i);
      for (const family of roleFamilies(role)) trail.families.add(family);
    }
    if (CONTENT.has(word.pos) || is(word, MARK.nation)) trail.company.add(word.key);
  }
}

/** The role, trade or relation that a word names, in the singular and unabridged; null for any other word. */
const roleOf = perLexeme(({ key: word }) => {
  const key = TITLE_ROLES.get(word) ?? singular(word);
  return isRole(key) || isKin(key) || isWork(key) ? key : null;
});

/** 'one of the best-paid actresses' is an actress. */
function singular(word: string): string {
  if (!word.endsWith('s') || isRole(word)) return word;
  const stems = [word.slice(0, -1), word.endsWith('es') ? word.slice(0, -2) : word];
  return stems.find(stem => isRole(stem) || isWork(stem)) ?? word;
}

/** Index of the first word of what stands right before a name and describes it; `first` where nothing does. */
export function describedFrom(words: Word[], first: number): number {
  let at = first;
  const head = words[first - 1];
  if (!head || head.sentence !== words[first]!.sentence || !describesSomeone(head) || head.pos === 'PRON') return first;
  while (at > 0 && first - at < 8) {
    const word = words[at - 1]!;
    if (word.sentence !== words[first]!.sentence) break;
    const joins = word.key === 'and' && at > 1 && describesSomeone(words[at - 2]!);
    if (!joins && !/^(NOUN|PROPN|ADJ|NUM)$/.test(word.pos) && !isPossessive(word) && !describesSomeone(word)) break;
    at--;
  }
  return at;
}

export const isDeterminer = (words: Word[], at: number) => is(words[at], MARK.determiner);
