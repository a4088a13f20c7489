// The title of a programme or a work in quotation marks: 'said on “Face the Nation.”', 'told CBS’ “Sunday Morning”', 'starred in “The Long Night,”'.
import type { Doc, QuoteSpan } from '../types.ts';

/** Words of the longest title. */
const LONGEST = 7;
/** Characters before a quotation that are looked at. */
const BEFORE = 12;
/** What a title hangs on, and words that somebody said do not. */
const HANGS_ON = /(?:\b(?:on|told|tells|during)|[’']s|s[’'])\s$/i;
/** Words that titles write small. */
const SMALL = /^(?:a|an|the|of|and|or|to|in|on|at|by|for|with|from|but|as|vs)$/;
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}’'.]*/gu;

export function isTitle({ text }: Doc, { start, end, outer, words }: QuoteSpan): boolean {
  if (words < 2 || words > LONGEST || !HANGS_ON.test(text.slice(Math.max(0, outer.start - BEFORE), outer.start)))
    return false;
  const said = text.slice(start, end).match(WORDS) ?? [];
  return said.every((word, i) => (i > 0 && SMALL.test(word)) || /^[\p{Lu}\p{N}]/u.test(word));
}
