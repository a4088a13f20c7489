// Days in English: weekdays by tense, yesterday and tomorrow, holidays.
import { setOf } from '../../word-list.ts';
import { addDays, dayOf, lastDayOf, shift, valueIn, weekdayOf } from '../calendar.ts';
import { holiday } from '../dates/holidays.ts';
import { nearWeekday } from '../dates/weekdays.ts';
import { lastWord, wordBefore } from '../words/match-words.ts';
import type { Match, Table, Told } from '../words/pattern.ts';
import type { Word } from '../words/words.ts';
import type { Context } from './context.ts';
import { isOfName } from './weekday-names.ts';

/** "on Monday": by the clause. "on Saturday nights" is a habit, "one Sunday" any. */
function plainWeekday(match: Match, context: Context): string | null {
  if (wordBefore(match) === 'one' || lastWord(match) === 'nights' || isOfName(match, context)) return null;
  return context.weekdayByTense(match.senses.WEEKDAY!, match.from);
}

/** "on the Tuesday", where no noun follows ("the Tuesday meeting"). */
function theWeekday(match: Match, context: Context): string | undefined {
  if (/^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(context.token(match.to)?.pos ?? '')) return undefined;
  return context.weekdayOfStory(match.senses.WEEKDAY!) ?? undefined;
}

/** "the first Sunday of February", "the last day of March". */
function weekdayOfMonth(match: Match, context: Context): string | undefined {
  const month = match.senses.YEAR
    ? `${match.senses.YEAR}-${String(match.senses.MONTH).padStart(2, '0')}`
    : context.month(match.senses.MONTH!, context.direction(match));
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  const first = dayOf(year, number, 1);
  if (first === null) return undefined;
  const nth = match.senses.ORD ?? 0;
  const last = dayOf(year, number, lastDayOf(year, number))!;
  const weekday = match.senses.WEEKDAY;
  if (weekday === undefined) return nth === 0 ? last : (dayOf(year, number, nth) ?? undefined);
  if (nth > 5) return undefined;
  if (nth === 0) return nearWeekday(last, weekday, 'past');
  const day = addDays(nearWeekday(first, weekday, 'future'), (nth - 1) * 7);
  return day <= last ? day : undefined;
}

/** "the 15th of this month" */
function dayOfMonth(match: Match, context: Context): string | undefined {
  const way = match.words[match.to - 2]!.text;
  const month = context.fromToday('M', way === 'this' || way === 'the' ? 0 : way === 'next' ? 1 : -1);
  return dayOf(Number(month.slice(0, 4)), Number(month.slice(5)), match.senses.ORD!) ?? undefined;
}

/** "the second week of March": its seven days. */
function weekOfMonth(match: Match, context: Context): Told | undefined {
  const day = weekdayOfMonth({ ...match, senses: { ...match.senses, ORD: undefined, WEEKDAY: undefined } }, context);
  const nth = match.senses.ORD;
  if (day === undefined || (nth ?? 0) > 4) return undefined;
  const earliest = nth === undefined ? addDays(day, -6) : `${day.slice(0, 8)}${String(nth * 7 - 6).padStart(2, '0')}`;
  return { value: valueIn(addDays(earliest, 3), 'W'), days: { earliest, latest: addDays(earliest, 6) } };
}

/** "Thursday last week", "a week ago on Monday". */
const weekdayOfWeek = (by: number) => (match: Match, context: Context) =>
  by < 0 && isOfName(match, context)
    ? undefined
    : context.today === null
      ? context.weekday(match.senses.WEEKDAY!, 'past')
      : shift(addDays(context.today, match.senses.WEEKDAY! - weekdayOf(context.today)), 'W', by);

/** "last Wednesday": of what was yesterday nobody says so. */
function lastWeekday(m: Match, c: Context): string | undefined {
  if (isOfName(m, c)) return undefined;
  const day = c.weekday(m.senses.WEEKDAY!, 'past', true);
  const isYesterday = c.today !== null && day === addDays(c.today, -1);
  return isYesterday && m.words[m.from]!.text === 'last' ? addDays(day, -7) : day;
}

const beyondNearest = (by: 7 | -7) => (match: Match, context: Context) =>
  context.today === null
    ? context.weekday(match.senses.WEEKDAY!, 'past')
    : shift(context.weekday(match.senses.WEEKDAY!, by < 0 ? 'past' : 'future', true), 'D', by);

function addWeekdays(table: Table<Context>): void {
  table
    .add('weekday by tense', ['early|late|earlier? WEEKDAY PART?', 'WEEKDAY early|late'], plainWeekday)
    .add('the weekday of the story', 'the WEEKDAY PART?', theWeekday)
    .add('weekday before', 'the previous|preceding WEEKDAY PART?', (m, c) =>
      c.weekdayFromLast(m.senses.WEEKDAY!, 'past'),
    )
    .add('weekday after', 'the following|next WEEKDAY PART?', (m, c) => c.weekdayFromLast(m.senses.WEEKDAY!, 'future'))
    .add('weekday of a month', ['ORD|last WEEKDAY in|of MONTH YEAR?', 'ORD|last day in|of MONTH YEAR?'], weekdayOfMonth)
    .add('day of a month', ['the? ORD of MONTH ,? YEAR?'], weekdayOfMonth)
    .add('day of this month', 'the? ORD of this|the|last|next month', dayOfMonth)
    .add('week of a month', ['the? ORD|last week in|of MONTH YEAR?'], weekOfMonth)
    .add('last weekday', ['last|past WEEKDAY PART?', 'WEEKDAY PART? last|gone'], lastWeekday)
    .add('weekday before last', 'the? WEEKDAY PART? before last', beyondNearest(-7))
    .add('weekday after next', 'the? WEEKDAY PART? after next', beyondNearest(7))
    .add('weekday of last week', ['WEEKDAY PART? of? last week', 'last week on WEEKDAY PART?'], weekdayOfWeek(-1))
    .add('weekday of next week', ['WEEKDAY PART? of? next week', 'next week on WEEKDAY PART?'], weekdayOfWeek(1))
    .add('weekday of this week', ['WEEKDAY PART? of? this week', 'this week on WEEKDAY PART?'], weekdayOfWeek(0))
    .add('this day last week', 'this|the very|same? day|time last week', (_, c) =>
      c.today === null ? undefined : addDays(c.today, -7),
    )
    .add('weekday week', 'WEEKDAY week', beyondNearest(7))
    .add('a week ago on', ['a week ago on|last? WEEKDAY PART?', 'a week last WEEKDAY PART?'], (m, c) =>
      c.today === null
        ? c.weekday(m.senses.WEEKDAY!, 'past')
        : shift(c.weekday(m.senses.WEEKDAY!, 'past', true), 'W', -1),
    )
    .add('next weekday', ['next|coming WEEKDAY PART?', 'this coming WEEKDAY PART?'], (m, c) =>
      c.weekday(m.senses.WEEKDAY!, 'future', true),
    )
    .add('this weekday', 'this WEEKDAY PART?', (m, c) =>
      c.direction(m) === 'past' ? c.weekday(m.senses.WEEKDAY!, 'past') : c.weekday(m.senses.WEEKDAY!, 'future'),
    );
}

// "USA Today", "told Today", "ITV's This Morning": a capital after a word of the same sentence.
function inTitle(m: Match, c: Context): boolean {
  const [before, word] = [c.token(m.from, -1), c.token(m.from)];
  if (!/^\p{Lu}\p{Ll}/u.test(word?.text ?? '') || !before || before.sentence !== word!.sentence) return false;
  return /^(?:\p{Lu}|['’]s|told$|on$)/u.test(before.text);
}

// "today's youth", "today's computers": the present, but "today's hearing" is a day.
const OF_THE_PRESENT = setOf('world youth society economy generation age culture market climate standards');
function nowadays(m: Match, c: Context): boolean {
  const noun = c.token(m.to - 1, 1);
  return noun?.pos === 'NOUN' && OF_THE_PRESENT.has(noun.text.toLowerCase());
}

const FEASTS = [
  'thanksgiving|christmas|halloween day|eve?',
  'easter sunday?',
  'boxing|memorial|independence|labor|veterans|election|inauguration|columbus|anzac|may|canada|bastille|remembrance day',
  'bonfire night',
  'martin luther king day',
  "presidents '|’? day",
  'good|black friday',
  'shrove|pancake|super tuesday',
  'ash wednesday',
  'maundy thursday',
  'palm sunday',
  'easter|cyber monday',
  "st|st.|saint patrick|george|andrew|david 's|’s day",
  "new year 's|’s day|eve",
  'new years day|eve',
  "valentine 's|’s day",
  'australia|earth|ascension|ve day',
  "april fools '|’? day",
  "international women 's|’s day",
  "father|mother 's|’s day",
  'burns night',
  'epiphany|juneteenth|hogmanay',
  'whit monday',
];

// "Election Day", of "Election Day in 2012"
const beforeYear = ({ words, from, to }: Match): Word[] =>
  words.slice(from, to).filter(({ text, senses }) => senses.YEAR === undefined && !/^(?:,|of|in)$/.test(text));

function addNearDays(table: Table<Context>): void {
  table
    .add('these days', ["today 's|’s"], (m, c) => (nowadays(m, c) ? null : undefined))
    .add('today', ['early|earlier|late|later? today|tonight', 'this PART'], (m, c) =>
      inTitle(m, c) ? undefined : c.fromToday('D', 0),
    )
    .add('yesterday', ['early|earlier|late? yesterday PART?', 'late|early? last night|evening'], (_, c) =>
      c.fromToday('D', -1),
    )
    .add('tomorrow', 'early|late? tomorrow PART?', (_, c) => c.fromToday('D', 1))
    .add('the day before yesterday', 'the? day before yesterday', (_, c) => c.fromToday('D', -2))
    .add('the day after tomorrow', 'the? day after tomorrow', (_, c) => c.fromToday('D', 2))
    .add(
      'holiday of a year',
      FEASTS.map(feast => `${feast} ,? of|in? YEAR`),
      m => holiday(beforeYear(m), `${m.senses.YEAR}-07-02`, 'unclear'),
    )
    .add(
      'holiday of last year',
      FEASTS.map(feast => `${feast} last year`),
      (m, c) =>
        c.today === null
          ? 'XXXX-XX-XX'
          : holiday(m.words.slice(m.from, m.to - 2), `${Number(c.today.slice(0, 4)) - 1}-07-02`, 'unclear'),
    )
    .add('holiday', FEASTS, (m, c) => {
      const open = /^(?:until|till|before|by|to|towards?)$/.test(wordBefore(m));
      return holiday(m.words.slice(m.from, m.to), c.today, open ? 'unclear' : c.direction(m));
    });
}

export function addEnglishDays(table: Table<Context>): void {
  addWeekdays(table);
  addNearDays(table);
}
