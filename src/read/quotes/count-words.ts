// How many words a span of text has.
import { isPlainMark } from '../plain-marks.ts';
import type { Span } from '../types.ts';

const WORDS = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;
const [HYPHEN, APOSTROPHE, CURLY] = [0x2d, 0x27, 0x2019];

/** Words of a span; what an apostrophe or a hyphen joins is one. */
export function countWords(text: string, { start, end }: Span): number {
  return countPlain(text, start, end) ?? text.slice(start, end).match(WORDS)?.length ?? 0;
}

/** The same where all letters are plain ones, which they mostly are: nothing is cut out. Null where one is not. */
function countPlain(text: string, start: number, end: number): number | null {
  let words = 0;
  let inWord = false;
  let joined = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isLetterOrDigit(code)) {
      if (!inWord && !joined) words++;
      [inWord, joined] = [true, false];
    } else if (isPlainMark(code)) {
      joined = inWord && (code === APOSTROPHE || code === HYPHEN || code === CURLY);
      inWord = false;
    } else return null;
  }
  return words;
}

const isLetterOrDigit = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
