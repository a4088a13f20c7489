// Phrases that hyphens make one word of.
import type { Word } from './narration.ts';

/** 'the two-minute clip', 'a get-ready-with-me clip': one word of them all. */
export const isHyphened = (words: Word[], k: number): boolean =>
  words[k]!.text === '-' || words[k - 1]?.text === '-' || words[k + 1]?.text === '-';
/** Words of the longest of these phrases. */
export const LONGEST = 14;
