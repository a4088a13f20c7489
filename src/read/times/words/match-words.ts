// The words of a match, and what stands before it.
import type { Match } from './pattern.ts';

export const wordsIn = ({ words, from, to }: Match): string[] => words.slice(from, to).map(({ text }) => text);
export const lastWord = ({ words, to }: Match): string => words[to - 1]!.text;
export const wordBefore = ({ words, from }: Match): string => words[from - 1]?.text ?? '';

/** How many units on: -1 for "last week", 1 for "the coming week", 0 for "this week". */
export function unitsOn(match: Match): -1 | 0 | 1 {
  const words = wordsIn(match);
  if (words.some(word => word === 'last' || word === 'past' || word === 'previous')) return -1;
  return words.some(word => word === 'next' || word === 'coming') ? 1 : 0;
}
