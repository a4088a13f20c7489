// Half-known times in plain words: "between 27 and 28 January 2025". Pure. A day is the outlet's own; instants are UTC.
import { endInstant, type Interval, isDay, startInstant, type Time, toEdtf } from '../../../models/interval.ts';

/** A piece of a sentence; with `datetime` where it names a day or an instant (the `datetime` of HTML's `<time>`). */
export interface Piece {
  text: string;
  datetime?: string;
}
export interface When {
  pieces: Piece[];
  /** The same as one string. */
  text: string;
  /** EDTF (ISO 8601-2), for the tooltip and for machines. */
  edtf: string;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

interface Day {
  day: string;
  month: string;
  year: string;
}
const dayOf = (time: Time): Day => ({
  day: String(Number(time.slice(8, 10))),
  month: MONTHS[Number(time.slice(5, 7)) - 1] ?? time.slice(5, 7),
  year: String(Number(time.slice(0, 4))),
});
const clock = (time: Time): string => `${time.slice(11, 16)} UTC`;

/** `27 January 2025`, of a day or of the day (UTC) on which an instant lies. */
export function dayWords(time: Time): string {
  const { day, month, year } = dayOf(time);
  return `${day} ${month} ${year}`;
}

/** `27 January 2025, 21:04 UTC`, or the day alone where only the day is known. */
export function timeWords(time: Time): string {
  return isDay(time) ? dayWords(time) : `${dayWords(time)}, ${clock(time)}`;
}

// An instant in the shortest form that HTML's <time> allows.
const datetime = (time: Time): string => time.replace('.000Z', 'Z');
const piece = (text: string, time?: Time): Piece => (time ? { text, datetime: datetime(time) } : { text });

function single(time: Time): Piece[] {
  return isDay(time)
    ? [piece('on '), piece(dayWords(time), time)]
    : [piece('on '), piece(`${dayWords(time)} at ${clock(time)}`, time)];
}

// A whole month or year is told as such: nobody knows a day of it.
function wholePeriod(earliest: Time, latest: Time): Piece[] | null {
  if (!isDay(earliest) || !isDay(latest) || !earliest.endsWith('-01')) return null;
  const year = earliest.slice(0, 4);
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`)
    return [piece('in '), piece(String(Number(year)), year)];
  const next = Date.parse(`${latest}T00:00:00Z`) + 86_400_000;
  const endsMonth = new Date(next).toISOString().endsWith('-01T00:00:00.000Z');
  if (earliest.slice(0, 7) !== latest.slice(0, 7) || !endsMonth) return null;
  const { month } = dayOf(earliest);
  return [piece('in '), piece(`${month} ${Number(year)}`, earliest.slice(0, 7))];
}

function betweenDays(earliest: Time, latest: Time): Piece[] {
  const [from, to] = [dayOf(earliest), dayOf(latest)];
  const start =
    from.year !== to.year ? dayWords(earliest) : from.month === to.month ? from.day : `${from.day} ${from.month}`;
  return [piece('between '), piece(start, earliest), piece(' and '), piece(dayWords(latest), latest)];
}

function between(earliest: Time, latest: Time): Piece[] {
  if (isDay(earliest) && isDay(latest)) return wholePeriod(earliest, latest) ?? betweenDays(earliest, latest);
  if (!isDay(earliest) && !isDay(latest)) {
    if (earliest.slice(0, 16) === latest.slice(0, 16)) return single(earliest);
    if (earliest.slice(0, 10) === latest.slice(0, 10))
      return [
        piece(`on ${dayWords(earliest)} between `),
        piece(earliest.slice(11, 16), earliest),
        piece(' and '),
        piece(clock(latest), latest),
      ];
  }
  return [piece('between '), piece(timeWords(earliest), earliest), piece(' and '), piece(timeWords(latest), latest)];
}

function pieces({ earliest, latest }: Interval): Piece[] {
  if (earliest === null && latest === null) return [piece('at an unknown time')];
  if (earliest === null) return [piece('no later than '), piece(timeWords(latest!), latest!)];
  if (latest === null) return [piece('no earlier than '), piece(timeWords(earliest), earliest)];
  return earliest === latest ? single(earliest) : between(earliest, latest);
}

/** The interval with its preposition, so that it follows a verb: "deleted between 27 and 28 January 2025". */
export function inWords(interval: Interval): When {
  const found = pieces(interval);
  return { pieces: found, text: found.map(({ text }) => text).join(''), edtf: toEdtf(interval) };
}

/** The first word with a capital, for a time that opens a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Milliseconds since 1970 of both bounds, the later one at its end; null where a bound is unknown. */
export function toSpan({ earliest, latest }: Interval): { from: number | null; to: number | null } {
  return {
    from: earliest === null ? null : Date.parse(startInstant(earliest)),
    to: latest === null ? null : Date.parse(endInstant(latest)),
  };
}

/** How long it takes from now, roughly: "in 12 minutes", "3 hours ago". */
export function relative(at: Time, now: Date): string {
  const seconds = Math.round((Date.parse(startInstant(at)) - now.getTime()) / 1000);
  const format = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  const steps: [Intl.RelativeTimeFormatUnit, number][] = [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
  ];
  for (const [unit, length] of steps)
    if (Math.abs(seconds) >= length) return format.format(Math.round(seconds / length), unit);
  return seconds <= 0 ? 'just now' : 'in less than a minute';
}
