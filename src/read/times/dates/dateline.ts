// The date that an article bears at its head: "LAGOS, March 3 (Wire) --", "Published: 3 March 2025". Text that was written
// some days before the page that carries it says "Monday" and "yesterday" as seen from there.
import type { Doc, Token } from '../../types.ts';
import { dayOf, daysBetween, daysOf, unitOf } from '../calendar.ts';
import type { Words } from '../words/words.ts';
import { type CalendarDate, dayNear, mayStart, readCalendarDate } from './calendar-dates.ts';

// A head is looked for in this many words and paragraphs.
const WORDS = 30;
const PARAGRAPHS = 3;
/** More days than this before publication is the date of something else. */
const CLOSE = 10;

// "LAGOS, Nigeria, " and "(Wire) --"
const PLACE = /^\p{Lu}{2}[\p{Lu} .'’-]{1,40}, (?:\p{Lu}[\p{L} .'’-]{1,30}, )?(?:\p{L}{3,9}day, )?$/u;
const DASH = /^,?\s{0,2}(?:\([^()\n]{1,40}\))?\s{0,2}[-–—_]/;
// A line that holds nothing but the date, its weekday, a byline and the hour.
const LABEL =
  /^(?:(?:last )?(?:updated|published|posted|filed)(?: on)?:? |by [\p{L} .'’-]{3,40}[,|–—-] ?)?(?:\p{L}{3,9}day,? )?$/iu;
const HOUR = /^,? ?(?:at )?(?:\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)? ?(?:[A-Z]{2,4})?)?$/i;

function atHead(doc: Doc, { paragraph: index, start }: Token, date: CalendarDate): boolean {
  const paragraph = doc.paragraphs[index];
  if (!paragraph || index >= PARAGRAPHS) return false;
  const before = doc.text.slice(paragraph.start, start);
  if (before.length > 90) return false;
  if (PLACE.test(before)) return DASH.test(doc.text.slice(date.end, date.end + 50));
  return (
    LABEL.test(before) && paragraph.end - date.end < 20 && HOUR.test(doc.text.slice(date.end, paragraph.end).trim())
  );
}

/** The day of `doc.published`, in the outlet's own dating; null where it names none. */
export function publicationDay(doc: Doc): string | null {
  const day = doc.published?.slice(0, 10) ?? '';
  // No article is from before printing, and arithmetic near year 0 or 9999 leaves the calendar.
  return /^[1-8]\d{3}-/.test(day) && unitOf(day) === 'D' && daysOf(day).earliest ? day : null;
}

/**
 * The day a head bears: where it lies close before `published`, or is written out in full and nothing else says when the
 * article appeared; null otherwise.
 */
export function datelineOf(doc: Doc, { list, tokenOf }: Words, published: string | null): string | null {
  for (let at = 0; at < Math.min(list.length, WORDS); at++) {
    if (!list[at]!.opens || !mayStart(list, at)) continue;
    const token = doc.tokens[tokenOf[at]!]!;
    const date = readCalendarDate(doc, token.start, () => false);
    if (!date || !atHead(doc, token, date)) continue;
    if (published === null) return date.year === null ? null : dayOf(date.year, date.month, date.day);
    const day = dayNear(date, published, 'past');
    const before = day === null ? -1 : daysBetween(day, published);
    return before >= 0 && before <= CLOSE ? day : null;
  }
  return null;
}
