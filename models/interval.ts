// Half-known times and what can be done with them. Pure; nothing here reads a clock or the machine's timezone.

/** ISO 8601 instant in UTC, as `Date.prototype.toISOString` writes it: `2025-01-27T21:04:00.000Z`. */
export type Instant = string;
/** A calendar day `2025-01-27` (in the outlet's own dating) or an {@link Instant}. */
export type Time = string;

/** A half-known time. Both bounds are inclusive; null is an unknown bound. */
export interface Interval {
  earliest: Time | null;
  latest: Time | null;
  /** Why each bound stands: a short sentence for a reader ("published 28 January 2025"). */
  grounds?: { earliest?: string; latest?: string };
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const MONTH = /^\d{4}-\d\d$/;
const YEAR = /^\d{4}$/;
const INSTANT = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(:\d\d)?(\.\d{1,9})?(Z|[+-]\d\d:?\d\d)$/;

/** Whether `time` is a calendar day and not an instant. */
export const isDay = (time: Time): boolean => DAY.test(time);

const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** `2025-01-27` if that day exists; 30 February does not. */
function realDay(text: string): string | null {
  const ms = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(ms) || isoDay(ms) !== text ? null : text;
}

/** An instant in UTC that keeps the precision it was written with: minute, second or fraction. */
function realInstant(text: string): Instant | null {
  const match = INSTANT.exec(text);
  if (!match || !realDay(match[1]!)) return null;
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) return null;
  const iso = new Date(ms).toISOString();
  if (!/^\d{4}-/.test(iso)) return null; // an offset may carry it out of the years 0000–9999
  if (match[4]) return iso;
  return match[3] ? `${iso.slice(0, 19)}Z` : `${iso.slice(0, 16)}Z`;
}

const lastOfMonth = (month: string): string =>
  isoDay(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 1) - 86_400_000);

function bounds(text: string): [Time, Time] | null {
  if (DAY.test(text)) return realDay(text) ? [text, text] : null;
  if (YEAR.test(text)) return [`${text}-01-01`, `${text}-12-31`];
  if (MONTH.test(text)) return realDay(`${text}-01`) ? [`${text}-01`, lastOfMonth(text)] : null;
  const instant = realInstant(text);
  return instant ? [instant, instant] : null;
}

/**
 * Reads an EDTF expression (ISO 8601-2:2019): a year, month, day or instant, or an interval of two of them, in which
 * `..` (open) and nothing (unknown) are both an unknown bound. Years and months become their first and last day;
 * instants are put in UTC.
 * @throws RangeError that names the text, where it is none of these or runs backwards.
 */
export function parse(text: string): Interval {
  const parts = text.trim().split('/');
  const read = (part: string): [Time | null, Time | null] => {
    if (parts.length > 1 && (part === '..' || part === '')) return [null, null];
    const found = bounds(part);
    if (!found)
      throw new RangeError(`“${text}” is no date or interval: expected e.g. 2025-01-27 or 2025-01-27/2025-01-28`);
    return found;
  };
  if (parts.length > 2) throw new RangeError(`“${text}” has more than one slash: an interval is START/END`);
  const interval: Interval = { earliest: read(parts[0]!)[0], latest: read(parts.at(-1)!)[1] };
  if (isEmpty(interval)) throw new RangeError(`“${text}” ends before it starts`);
  return interval;
}

/** The first instant of a day, or of the minute or second an instant names. A day counts as a day in UTC. */
export function startInstant(time: Time): Instant {
  return new Date(isDay(time) ? `${time}T00:00:00Z` : time).toISOString();
}

/** The last instant (to the millisecond) of a day, or of the minute or second an instant names. */
export function endInstant(time: Time): Instant {
  const match = INSTANT.exec(time);
  const length = isDay(time) ? 86_400_000 : match?.[4] ? 1 : match?.[3] ? 1000 : 60_000;
  return new Date(Date.parse(startInstant(time)) + length - 1).toISOString();
}

/** True where no moment lies in it: it starts after it ends. An unknown bound excludes nothing. */
export function isEmpty({ earliest, latest }: Interval): boolean {
  return earliest !== null && latest !== null && startInstant(earliest) > endInstant(latest);
}

// Of two bounds, the one that the test prefers, with its ground. Null only where both are, or where `widest` says so.
function pick(a: Interval, b: Interval, side: 'earliest' | 'latest', first: boolean, widest: boolean) {
  const [x, y] = [a[side], b[side]];
  if (x === null || y === null) {
    const from = widest ? null : x === null ? b : a;
    return { time: from?.[side] ?? null, ground: from?.grounds?.[side] };
  }
  const at = side === 'earliest' ? startInstant : endInstant;
  const from = at(x) === at(y) ? a : at(x) < at(y) === first ? a : b;
  return { time: from[side], ground: from.grounds?.[side] };
}

function build(earliest: ReturnType<typeof pick>, latest: ReturnType<typeof pick>): Interval {
  const interval: Interval = { earliest: earliest.time, latest: latest.time };
  const grounds: Interval['grounds'] = {};
  if (earliest.ground) grounds.earliest = earliest.ground;
  if (latest.ground) grounds.latest = latest.ground;
  return Object.keys(grounds).length > 0 ? { ...interval, grounds } : interval;
}

/** What both allow: the later start and the earlier end, each with its ground. Ask {@link isEmpty} of the outcome. */
export function intersect(a: Interval, b: Interval): Interval {
  return build(pick(a, b, 'earliest', false, false), pick(a, b, 'latest', true, false));
}

/** The smallest interval that holds both; a bound that either does not know stays unknown. */
export function hull(a: Interval, b: Interval): Interval {
  return build(pick(a, b, 'earliest', true, true), pick(a, b, 'latest', false, true));
}

/**
 * Order for sorting: by start, then by end. An unknown start comes before every start, an unknown end after every end.
 * @returns negative, zero or positive.
 */
export function compare(a: Interval, b: Interval): number {
  const [fromA, fromB] = [a, b].map(i => (i.earliest === null ? '' : startInstant(i.earliest)));
  if (fromA !== fromB) return fromA! < fromB! ? -1 : 1;
  const [toA, toB] = [a, b].map(i => (i.latest === null ? '~' : endInstant(i.latest)));
  return toA === toB ? 0 : toA! < toB! ? -1 : 1;
}

const day = (time: Time | null): string | null => time?.slice(0, 10) ?? null;
/** The same interval in whole days, without grounds: what the reading's output and its measurement compare. */
export function toDays({ earliest, latest }: Interval): { earliest: string | null; latest: string | null } {
  return { earliest: day(earliest), latest: day(latest) };
}

// EDTF has no fractions of a second (ISO 8601-2, 4.1.2): they are dropped.
const edtf = (time: Time): string => time.replace(/\.\d+Z$/, 'Z');
/**
 * The interval as EDTF (ISO 8601-2:2019, level 1): `2025-01-27` where both bounds are the same, else
 * `2025-01-27/2025-01-28`, with `..` for a bound that is not known. {@link parse} reads it back.
 */
export function toEdtf({ earliest, latest }: Interval): string {
  const [from, to] = [earliest, latest].map(time => (time === null ? '..' : edtf(time)));
  return from === to && from !== '..' ? from! : `${from}/${to}`;
}
