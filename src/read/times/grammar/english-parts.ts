// Parts of months and years in English, and days of the month told without it: "the first ten days of June", "the last
// quarter of 2024", "on the 7th".
import { among } from '../../lexemes.ts';
import { addDays, dayOf, lastDayOf, monthOf, shift, valueIn, weekdayOf, yearOf } from '../calendar.ts';
import { nearest } from '../dates/calendar-dates.ts';
import { nearWeekday } from '../dates/weekdays.ts';
import { lastWord, unitsOn, wordBefore, wordsIn } from '../words/match-words.ts';
import type { Match, Table, Told } from '../words/pattern.ts';
import type { Context } from './context.ts';

/** The month of a match, by its year or its clause: its year and number. */
function monthIn(m: Match, c: Context): [number, number] | null {
  if (m.senses.YEAR !== undefined) return [m.senses.YEAR, m.senses.MONTH!];
  const month = c.month(m.senses.MONTH!, c.direction(m) === 'future' ? 'future' : 'past');
  return c.today === null ? null : [Number(month.slice(0, 4)), Number(month.slice(5))];
}

/** The days of a month from one to another, by their numbers; undefined where it has not so many. */
function daysIn(month: [number, number], from: number, to: number): Told | undefined {
  const [earliest, latest] = [dayOf(...month, from), dayOf(...month, to)];
  return earliest === null || latest === null
    ? undefined
    : { value: valueIn(earliest, 'M'), days: { earliest, latest } };
}

/** "the first ten days of June", "the last two weeks of June" */
function endsOfMonth(m: Match, c: Context): Told | undefined {
  const words = wordsIn(m);
  const days = (m.senses.NUM ?? 1) * (words.some(word => word.startsWith('week')) ? 7 : 1);
  const month = monthIn(m, c);
  if (month === null) return undefined;
  const last = lastDayOf(...month);
  const opens = words.includes('first') || words.includes('opening');
  return opens ? daysIn(month, 1, days) : daysIn(month, last - days + 1, last);
}

/** "the first half of June" */
function halfOfMonth(m: Match, c: Context): Told | undefined {
  const month = monthIn(m, c);
  if (month === null) return undefined;
  return wordsIn(m).includes('first') ? daysIn(month, 1, 15) : daysIn(month, 16, lastDayOf(...month));
}

const SATURDAY = 6;

/** "the first weekend of June": of the weekends that begin in it. */
function weekendOfMonth(m: Match, c: Context): Told | undefined {
  const month = monthIn(m, c);
  const [first, nth] = [month && dayOf(...month, 1), m.senses.ORD];
  if (!month || !first || (nth ?? 0) > 4) return undefined;
  if (nth !== undefined) return weekendFrom(addDays(nearWeekday(first, SATURDAY, 'future'), (nth - 1) * 7));
  return weekendFrom(nearWeekday(dayOf(...month, lastDayOf(...month))!, SATURDAY, 'past'));
}

const weekendFrom = (saturday: string): Told => ({
  value: `${valueIn(saturday, 'W')}-WE`,
  days: { earliest: saturday, latest: addDays(saturday, 1) },
});

/** "the weekend of 6 September" */
function weekendHolding(m: Match, c: Context): Told | undefined {
  const named = c.dayAt(m.to);
  if (!named?.value || !/^\d{4}-\d\d-\d\d/.test(named.value)) return undefined;
  const day = named.value.slice(0, 10);
  return { ...weekendFrom(addDays(day, SATURDAY - weekdayOf(day))), to: named.to };
}

function quarterOfYear(m: Match, c: Context): string | undefined {
  const nth = m.senses.ORD ?? 4;
  if (nth > 4 || (m.senses.YEAR === undefined && c.today === null)) return undefined;
  return `${m.senses.YEAR ?? c.fromToday('Y', unitsOn({ ...m, from: m.to - 2 }))}-Q${nth}`;
}

const LEADS = /^(?:on|since|until|till|by|from|before|after)$/;
/** "the night of the 7th" */
const OF = /^(?:days?|week|mornings?|afternoons?|evenings?|nights?|hours)$/;
/** "birdied the 7th" is no day. */
const isGolf = among('hole holes tee green par birdie birdied bogey bogeyed eagle fairway putt putts shot round');

/** "on the 7th": of the month told last, else of this one or the one before. */
function dayAlone(m: Match, c: Context): string | undefined {
  const { today, last } = c;
  const nth = m.senses.ORD!;
  if (today === null || !/^\d/.test(lastWord(m)) || nth > 31) return undefined;
  const [before, earlier] = [wordBefore(m), m.words[m.from - 2]?.text ?? ''];
  if (m.senses.WEEKDAY === undefined && !LEADS.test(before) && !(before === 'of' && OF.test(earlier))) return undefined;
  const { first, last: end } = c.doc.sentences[c.token(m.from)!.sentence]!;
  const next = c.token(m.to);
  // 'On the 7th Rowe wrote', no 'on the 7th Avenue'
  const opens = before === 'of' || c.token(m.from, -1) === c.doc.tokens[first];
  if (/^(?:NOUN|ADJ|NUM|SYM)$/.test(next?.pos ?? '') || /^(?:-|of)$/.test(next?.text ?? '')) return undefined;
  if (next?.pos === 'PROPN' && !opens) return undefined;
  if (c.doc.tokens.slice(first, end).some(({ lexeme }) => isGolf(lexeme))) return undefined;
  const told = last !== null && /^\d{4}-\d\d/.test(last) ? `${last.slice(0, 7)}-01` : today;
  const way = before === 'since' ? 'past' : c.direction(m);
  const fits = (day: string | null): day is string =>
    day !== null &&
    (way === 'unclear' || (way === 'future' ? day >= today : day <= today)) &&
    (m.senses.WEEKDAY === undefined || weekdayOf(day) === m.senses.WEEKDAY);
  const months = [told, ...[0, -1, 1].map(by => shift(`${today.slice(0, 7)}-01`, 'M', by))];
  const days = months.map(month => dayOf(yearOf(month), monthOf(month), nth)).filter(fits);
  return way === 'unclear' ? (nearest(days, today, way) ?? undefined) : days[0];
}

export function addEnglishParts(table: Table<Context>): void {
  table
    .add(
      'ends of a month',
      ['the? first|opening|last|final|closing NUM NUM? days|weeks of|in MONTH ,? YEAR?'],
      endsOfMonth,
    )
    .add('half of a month', ['the? first|second|latter half of MONTH ,? YEAR?'], halfOfMonth)
    .add('weekend of a month', ['the? ORD|last|final weekend of|in MONTH ,? YEAR?'], weekendOfMonth)
    .add('the weekend of a day', 'the? weekend of', weekendHolding)
    .add(
      'quarter of a year by name',
      ['the? ORD|last|final quarter of|in YEAR', 'the? ORD|last|final quarter of|in last|this|next year'],
      quarterOfYear,
    )
    .add('day of the month alone', ['the ORD', 'WEEKDAY ,? the ORD'], dayAlone);
}
