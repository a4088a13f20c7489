// Dates that name a day or month by the calendar: `Jan. 27`, `27th of January 2025`, `27/01/2025`, `2025-01-27`.
// chrono-node reads them in a window that starts at a month's name or a number (2.5 µs a window, measured; its whole
// grammar over whole articles costs more than the pass that finds words and parts of speech). What it leaves open, the
// year or which number is the day, is decided here.
import { Chrono, de, en, type ParsedResult } from 'chrono-node';
import type { Doc } from '../../types.ts';
import { dayOf, daysBetween, weekdayOf, yearOf } from '../calendar.ts';
import type { Direction } from '../tense/tense.ts';
import type { Word } from '../words/words.ts';

/** What was read: month and day numbers, the year where it is written, and where it ends in the text. */
export interface CalendarDate {
  year: number | null;
  month: number;
  day: number;
  /** Of "September 20 to 24": the day of the month on which it ends. */
  lastDay: number | null;
  end: number;
}

const CALENDAR = /^(?:DE|EN)MonthName(?:Little|Middle)|^ISOFormat|^SlashDate/;
function calendarParsers(grammar: { parsers: Chrono['parsers'] }): Chrono {
  const parsers = grammar.parsers.filter(parser => CALENDAR.test(parser.constructor.name));
  return new Chrono({ parsers, refiners: [] });
}
const monthFirst = calendarParsers(new en.Chrono(en.configuration.createConfiguration(true, false)));
const dayFirst = calendarParsers(new en.Chrono(en.configuration.createConfiguration(true, true)));
const german = calendarParsers(de.strict);

// The longest date is shorter than this: "27th of September, 2025".
const WINDOW = 32;
const NUMERIC = /^\d{1,4}([-./])\d{1,2}\1\d{2,4}$/;
const BRITISH_HOST = /\.(?:uk|ie|au|nz|in|za)(?:[/:]|$)/;
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAY_MONTH = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS})\\b`, 'g');
const MONTH_DAY = new RegExp(`\\b(?:${MONTHS}) \\d{1,2}\\b`, 'g');
const BRITISH = /\b(?:colour|favourite|programme|centre|labour|apologise|defence|organis|recognis)/gi;

/** Whether 3/4/2025 is the third of April here: by the outlet's country, its other dates, else its spelling. */
export function writesDayFirst(doc: Doc): boolean {
  if (doc.url && BRITISH_HOST.test(doc.url)) return true;
  const count = (pattern: RegExp): number => doc.text.match(pattern)?.length ?? 0;
  const lead = count(DAY_MONTH) - count(MONTH_DAY);
  return lead === 0 ? count(BRITISH) > 0 : lead > 0;
}

/** Whether a date by the calendar may start at the word: a month, a day's number before one, or numbers with strokes. */
export function mayStart(words: Word[], at: number): boolean {
  const { senses, text } = words[at]!;
  if (senses.MONTH !== undefined) return true;
  if (!(text[0]! >= '0' && text[0]! <= '9')) return false;
  if (text.length > 5 && (text.includes('/') || text.includes('-') || text.includes('.'))) return NUMERIC.test(text);
  const day = senses.NUM ?? senses.ORD;
  if (day === undefined || day > 31) return false;
  const next = words[at + 1];
  const month = next?.text === 'of' || next?.text === '.' ? words[at + 2] : next;
  return month?.senses.MONTH !== undefined;
}

/** Reads the date that starts at `start`, or null. `order` says whether numeric dates put the day first. */
export function readCalendarDate(doc: Doc, start: number, order: () => boolean): CalendarDate | null {
  const window = doc.text.slice(start, start + WINDOW);
  const numeric = /^\d{1,2}([/.-])/.exec(window);
  // With points between, the day stands first wherever such dates are written.
  const chrono = doc.lang === 'de' ? german : numeric && (numeric[1] === '.' || order()) ? dayFirst : monthFirst;
  const found = chrono.parse(window, new Date(0)).find(result => result.index === 0);
  return found ? fromChrono(found, start) : null;
}

function fromChrono({ start, end: last, text }: ParsedResult, offset: number): CalendarDate | null {
  const [month, day] = [start.get('month'), start.get('day')];
  if (!month || !day || !start.isCertain('day')) return null;
  const end = offset + text.trimEnd().length;
  const lastDay = last?.get('month') === month ? last.get('day') : null;
  return { year: start.isCertain('year') ? start.get('year') : null, month, day, lastDay, end };
}

/** Where a date lies: by its clause; set long before ("the Nov. 8 election"); or ended ("the quarter ended Oct. 31"). */
type Sided = Direction | 'scheduled' | 'over';

/**
 * The day that a date without a year means: the one on the weekday that stands beside it, else the {@link nearest}.
 * Null where there is no such day.
 */
export function dayNear(date: CalendarDate, today: string | null, direction: Sided, weekday?: number): string | null {
  if (date.year !== null) return dayOf(date.year, date.month, date.day);
  if (today === null) return null;
  const near = [-2, -1, 0, 1].flatMap(by => dayOf(yearOf(today) + by, date.month, date.day) ?? []);
  const onWeekday = weekday === undefined ? [] : near.filter(day => weekdayOf(day) === weekday);
  return nearest(onWeekday.length > 0 ? onWeekday : near, today, direction);
}

/**
 * Of some days the nearest to `today`, unless the clause looks the other way and it is more than a month (ahead, in the
 * past tense: two months) off. What is scheduled is past only for three months, what is over has been. Null where there are none.
 */
export function nearest(days: string[], today: string, direction: Sided): string | null {
  const against = (day: string): boolean => {
    if (direction === 'over') return day > today;
    if (direction === 'past') return daysBetween(today, day) > 60;
    return direction !== 'unclear' && daysBetween(day, today) > (direction === 'future' ? 31 : 92);
  };
  const sided = days.filter(day => !against(day));
  const distance = (day: string): number => Math.abs(daysBetween(today, day));
  const candidates = sided.length > 0 ? sided : days;
  return candidates.reduce<string | null>((best, day) => (best && distance(best) <= distance(day) ? best : day), null);
}
