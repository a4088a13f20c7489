// Every time expression of a document with its TIMEX3 value and the days it stands for.
import type { Doc, TimeExpression } from '../types.ts';
import { dayOf, daysOf, yearOf } from './calendar.ts';
import { dayNear, mayStart, readCalendarDate, writesDayFirst } from './dates/calendar-dates.ts';
import { timesOfEvents } from './events/event-days.ts';
import { Context } from './grammar/context.ts';
import { addEnglishCounted } from './grammar/english-counted.ts';
import { addEnglishDays } from './grammar/english-days.ts';
import { addEnglishOddUnits } from './grammar/english-odd-units.ts';
import { addEnglishParts } from './grammar/english-parts.ts';
import { addEnglishPeriods } from './grammar/english-periods.ts';
import { addEnglishQuarters } from './grammar/english-quarters.ts';
import { addEnglishVague } from './grammar/english-vague.ts';
import { addGerman } from './grammar/german.ts';
import { ENGLISH, GERMAN, type Lexicon, NO_WORDS } from './words/lexicon.ts';
import { type Found, Table } from './words/pattern.ts';
import { type Word, type Words, wordReader } from './words/words.ts';

/** Days that others are counted from: "the day after Christmas". */
const days = new Table<Context>();
addEnglishDays(days);
const english = new Table<Context>();
addEnglishDays(english);
addEnglishParts(english);
addEnglishCounted(english);
addEnglishOddUnits(english);
addEnglishPeriods(english);
addEnglishQuarters(english);
addEnglishVague(english);
const german = new Table<Context>();
addGerman(german);
interface Grammar {
  table: Table<Context> | null;
  wordsOf(doc: Doc): Words;
}
const startsWithDigit = (text: string): boolean => text >= '0' && text < ':';
const ISO_DATE = /^\d{4}-\d\d-\d\d$/;
const grammar = (lexicon: Lexicon, table: Table<Context>): Grammar => ({
  table,
  wordsOf: wordReader(lexicon, {
    opens: text => startsWithDigit(text) || BEFORE_DATE.has(text) || table.opens(text),
    goesOn: text => table.goesOn(text),
  }),
});
const BEFORE_DATE = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
const ENGLISH_GRAMMAR = grammar(ENGLISH, english);
/** Where the language cannot be told English is tried. */
const GRAMMARS = new Map([
  ['en', ENGLISH_GRAMMAR],
  ['und', ENGLISH_GRAMMAR],
  ['de', grammar(GERMAN, german)],
]);
/** Of any other language only ISO dates are read. */
const ISO_ALONE: Grammar = {
  table: null,
  wordsOf: wordReader(NO_WORDS, { opens: text => ISO_DATE.test(text), goesOn: () => false }),
};

/** Where it ends in the text. */
interface Placed extends Found {
  end: number;
}

const ARTICLES = new Set(['the', 'dem', 'den']);
const mayOpenDate = ({ text, senses }: Word): boolean =>
  senses.MONTH !== undefined || senses.WEEKDAY !== undefined || startsWithDigit(text) || BEFORE_DATE.has(text);
/** "Friday, Oct. 13", "Monday (27 January)", "last Oct. 13": the word that the date beside starts at. */
function beside(words: Word[], at: number): number | null {
  if (BEFORE_DATE.has(words[at]!.text)) return words[at + 1] && mayStart(words, at + 1) ? at + 1 : null;
  if (words[at]!.senses.WEEKDAY === undefined) return null;
  let next = at + 1;
  if (words[next]?.senses.PART !== undefined) next++;
  if (words[next]?.text === ',' || words[next]?.text === '(') next++;
  if (ARTICLES.has(words[next]?.text ?? '')) next++;
  return next < words.length && mayStart(words, next) ? next : null;
}

/** "14 February last year": the year, and the word after it. */
function yearAfter(words: Word[], at: number, { today }: Context): { year: number; to: number } | null {
  const from = words[at]?.text === 'of' ? at + 1 : at;
  const by = BEFORE_DATE.get(words[from]?.text ?? '');
  if (by === undefined || today === null || words[from + 1]?.text !== 'year') return null;
  return { year: Number(today.slice(0, 4)) + by, to: from + 2 };
}

function calendarDate(words: Word[], at: number, context: Context, dayFirst: () => boolean): Placed | null {
  if (!mayOpenDate(words[at]!)) return null;
  const from = beside(words, at) ?? at;
  if (!mayStart(words, from)) return null;
  const date = readCalendarDate(context.doc, context.token(from)!.start, dayFirst);
  if (!date) return null;
  const direction = context.directionAt(at);
  let to = from;
  while (to < words.length && context.token(to)!.start < date.end) to++;
  const year = date.year === null ? yearAfter(words, to, context) : null;
  if (year) [date.year, to, date.end] = [year.year, year.to, context.token(year.to - 1)!.end];
  const over = words[at - 1]?.text === 'ended';
  const scheduled = date.year === null && context.isOfScheduled(at, to);
  const value = dayNear(
    date,
    context.today,
    over ? 'over' : scheduled ? 'scheduled' : direction,
    words[at]!.senses.WEEKDAY,
  );
  const last = value && date.lastDay && dayOf(yearOf(value), date.month, date.lastDay);
  const days = last && last > value ? { days: { earliest: value, latest: last } } : {};
  const unknown = `XXXX-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
  return {
    to,
    end: date.end,
    value: value ?? unknown,
    ...days,
    rule: from === at ? 'calendar date' : 'date with its weekday',
  };
}

const AND = new Set(['and', 'or', '&', 'und']);
/** "April 24 and 25": another day of the month just told, where nothing counted follows. */
function anotherDay(words: Word[], at: number, context: Context, told: Found | null): Placed | null {
  if (told?.rule !== 'calendar date' || at !== told.to + 1 || !AND.has(words[at - 1]!.text)) return null;
  const { NUM } = words[at]!.senses;
  if (NUM === undefined || /^\p{L}/u.test(words[at + 1]?.text ?? '')) return null;
  const value = dayOf(Number(told.value?.slice(0, 4)), Number(told.value?.slice(5, 7)), NUM);
  return value ? { to: at + 1, end: context.token(at)!.end, value, rule: 'another day' } : null;
}

/** Reads what starts at a word, in the document's language. */
function readerOf(words: Word[], context: Context, table: Grammar['table']): (at: number) => Placed | null {
  let order: boolean | undefined;
  const dayFirst = (): boolean => {
    order ??= writesDayFirst(context.doc);
    return order;
  };
  context.dayAt = at =>
    at < words.length ? (calendarDate(words, at, context, dayFirst) ?? days.longest(words, at, context)) : null;
  return at => {
    const date = calendarDate(words, at, context, dayFirst);
    if (date || !table) return date;
    const found = table.longest(words, at, context);
    return found && { ...found, end: context.token(found.to - 1)!.end };
  };
}

/**
 * Finds the times of a document, in order and without overlap. Dates by the calendar come from chrono-node, relative and
 * vague ones from our own tables; clock times, durations and sets are left out. Relative times hang on `doc.published`
 * (its day as written, whatever its offset) or on a dateline close before it; where neither is known they keep a value
 * with X's and have no bounds. Linear in the text; never throws.
 */
export function findTimes(doc: Doc): TimeExpression[] {
  const { wordsOf, table } = GRAMMARS.get(doc.lang) ?? ISO_ALONE;
  const words = wordsOf(doc);
  const context = new Context(doc, words);
  const read = readerOf(words.list, context, table);
  const times: TimeExpression[] = [];
  let told: Placed | null = null;
  let next = 0;
  for (const at of words.openings) {
    if (at < next) continue;
    const found: Placed | null = anotherDay(words.list, at, context, told) ?? read(at);
    if (!found) continue;
    next = found.to;
    if (found.value === null) continue;
    const { start, sentence } = context.token(at)!;
    const { value, end, rule } = found;
    times.push({ start, end, value, ...(found.days ?? daysOf(value)), rule, sentence });
    context.tell(value, sentence, found.days);
    told = found;
  }
  const more = table === english ? timesOfEvents(doc.tokens, words, times) : [];
  return more.length === 0 ? times : [...times, ...more].sort((a, b) => a.start - b.start);
}
