// Words that a post is told to hold are quoted, whether or not anybody is said to have said them: 'The tweet – “…” – has
// been removed', 'a grey square captioned “…”', 'The third read: “…”'.
import type { Doc, QuoteSpan } from '../types.ts';

/** Characters before a quotation that are looked at. */
const BEFORE = 90;
const POST = '(?:post|tweet|message|caption|comment|reply|video|clip|story|reel|status|thread|slide|skeet)';
/** 'The caption and all: “…”', 'was changed to read “…”', 'with the words “…”' */
const SHOWN =
  '\\bcaption\\b[^.;:“”"]{0,20}[:?]|\\bwith the (?:words|caption|line|message)|' +
  '\\b(?:swapped|changed|edited|amended|altered|reworded|replaced)\\b[^.;:“”"]{0,30} (?:for|to|with|by|into)(?: read| say)?:?';
const HELD = new RegExp(
  `(?:${SHOWN}|\\b(?:${POST}|first|second|third|one|another)\\b[^.;:“”"]{0,40} (?:read|reads|reading|captioned):?|\\bcaptioned:?|\\b${POST}\\b[^.;:“”"()]{0,60}[ ,][(–—]) ?[“"‘']?$`,
  'i',
);
const LETTER = POST.replace(')', '|statement|note|letter|notice|column)');
/** '“…,” the first read', '“…,” read the second tweet', '“…,” it read'. */
const READS_AFTER = new RegExp(
  `^[”"’'] ?,? ?(?:(?:it|the (?:first|second|third|other|last|\\w* ?${LETTER})|one|another)(?: \\w+)? reads?\\b|` +
    `reads? (?:the|one|another|a|his|her)(?: \\w+)? ?(?:first|second|third|other|last|one|another|${LETTER})\\b|reads? (?:one|another)\\b)`,
  'i',
);
/** Characters behind a quotation in which it is told. */
const AFTER = 40;
/** Fewer words than these between dashes are a name, or scare quotes. */
const LEAST = 2;

const FEW = 4;
/** 'captioned “Shh.”', 'replied with one word: “Parcel?”', 'it is still there: “Grain.”': a word may be all of it. */
const ALL_OF_IT = /(?:\bcaption(?:ed)?[:?]?|[\p{L}\p{N}]:) ?[“"‘']$/u;

export function isHeldByPost({ text }: Doc, { start, end, words }: QuoteSpan): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (words >= LEAST && READS_AFTER.test(text.slice(end, end + AFTER))) return true;
  return (words < FEW && ALL_OF_IT.test(before)) || (words >= LEAST && HELD.test(before));
}
