// Days, and the values that TIMEX3 writes for longer spans of time. Pure arithmetic in UTC on `YYYY-MM-DD` strings.
// TIMEX3: Pustejovsky et al., TimeML 1.2.1 annotation guidelines; weeks are ISO 8601 weeks (Monday to Sunday).

/** Inclusive calendar days; null where the value does not say. */
export interface Days {
  earliest: string | null;
  latest: string | null;
}
/** TIMEX3 granularities: day, week, month, quarter, year, decade, century. */
export type Unit = 'D' | 'W' | 'M' | 'Q' | 'Y' | 'X' | 'C';

const DAY_MS = 86_400_000;
const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
/** Articles tell of the same few days again and again: their milliseconds are remembered, at most so many of them. */
const MOST_DAYS = 10_000;
const known = new Map<string, number>();
const written = new Map<number, string>();

function toMs(day: string): number {
  const ms = known.get(day);
  return ms ?? remember(known, day, Date.parse(`${day}T00:00:00Z`));
}

const fromMs = (ms: number): string =>
  written.get(ms) ?? remember(written, ms, new Date(ms).toISOString().slice(0, 10));

function remember<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): Value {
  if (map.size >= MOST_DAYS) map.clear();
  map.set(key, value);
  return value;
}

export const yearOf = (day: string): number => Number(day.slice(0, 4));
export const monthOf = (day: string): number => Number(day.slice(5, 7));
/** ISO weekday: Monday 1 … Sunday 7. */
export const weekdayOf = (day: string): number => new Date(toMs(day)).getUTCDay() || 7;
export const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
/** Whole days from `a` to `b`; negative where `b` is before. */
export const daysBetween = (a: string, b: string): number => Math.round((toMs(b) - toMs(a)) / DAY_MS);

/** The day `YYYY-MM-DD` of these numbers, or null where there is no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (!(year >= 0 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month)))
    return null;
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

export const addDays = (day: string, n: number): string => fromMs(toMs(day) + n * DAY_MS);

/** Months later, on the same day of the month or the month's last. Years outside 1–9999 stop at that edge. */
export function addMonths(day: string, n: number): string {
  const months = Math.min(Math.max(yearOf(day) * 12 + monthOf(day) - 1 + n, 12), 119_999);
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return `${pad(year, 4)}-${pad(month)}-${pad(Math.min(Number(day.slice(8)), lastDayOf(year, month)))}`;
}

const MONTHS_IN: Record<'M' | 'Q' | 'Y' | 'X' | 'C', number> = { M: 1, Q: 3, Y: 12, X: 120, C: 1200 };
// More than this many days or months away is no newspaper's "ago"; it also keeps the arithmetic inside Date's range.
const FAR = 100_000;

/** `n` units later (earlier where negative). */
export function shift(day: string, unit: Unit, n: number): string {
  const by = Math.max(-FAR, Math.min(FAR, Math.trunc(n)));
  if (unit === 'D' || unit === 'W') {
    const days = by * (unit === 'W' ? 7 : 1);
    const ms = toMs(day) + days * DAY_MS;
    return ms < toMs('0001-01-01') || ms > toMs('9999-12-31') ? day : fromMs(ms);
  }
  return addMonths(day, by * MONTHS_IN[unit]);
}

/** ISO 8601 week `2025-W05`. */
function weekOf(day: string): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const first = daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday);
  return `${thursday.slice(0, 4)}-W${pad(Math.floor(first / 7) + 1)}`;
}

/** The TIMEX3 value of the unit that holds the day; `XXXX` and the like where no day is known. */
export function valueIn(day: string | null, unit: Unit): string {
  if (day === null)
    return { D: 'XXXX-XX-XX', W: 'XXXX-WXX', M: 'XXXX-XX', Q: 'XXXX-QX', Y: 'XXXX', X: 'XXX', C: 'XX' }[unit];
  if (unit === 'W') return weekOf(day);
  if (unit === 'Q') return `${day.slice(0, 4)}-Q${Math.ceil(monthOf(day) / 3)}`;
  return day.slice(0, { D: 10, M: 7, Y: 4, X: 3, C: 2 }[unit]);
}

const span = (year: number, from: number, to: number): Days => ({
  earliest: `${pad(year, 4)}-${pad(from)}-01`,
  latest: `${pad(year, 4)}-${pad(to)}-${lastDayOf(year, to)}`,
});

// Meteorological seasons of the northern hemisphere, as newspapers there use them; winter runs into the next year.
const SEASONS: Record<string, (year: number) => Days> = {
  SP: year => span(year, 3, 5),
  SU: year => span(year, 6, 8),
  FA: year => span(year, 9, 11),
  WI: year => ({ earliest: `${pad(year, 4)}-12-01`, latest: span(Math.min(year + 1, 9999), 1, 2).latest }),
};

function weekDays(year: number, week: number, weekend: boolean): Days {
  const fourth = `${pad(year, 4)}-01-04`; // always in week 1
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
  return { earliest: addDays(monday, weekend ? 5 : 0), latest: addDays(monday, 6) };
}

const NONE: Days = { earliest: null, latest: null };
const SHAPE =
  /^(\d{2,4})(?:-(?:(0[1-9]|1[0-2])(?:-(\d\d))?|W(0[1-9]|[1-4]\d|5[0-3])(-WE)?|(Q(?=[1-4])|H(?=[12]))(\d)|(SP|SU|FA|WI))(?![^T]))?/;

/** First and last day of a TIMEX3 value; nulls where it does not stand for known days (`PAST_REF`, `XXXX-10`). */
export function daysOf(value: string): Days {
  const match = SHAPE.exec(value);
  if (!match) return NONE;
  const [, digits, month, day, week, weekend, part, nth, season] = match;
  const year = Number(digits);
  if (digits!.length < 4) {
    const length = digits!.length === 3 ? 10 : 100;
    return value === digits
      ? { earliest: `${pad(year * length, 4)}-01-01`, latest: `${pad(year * length + length - 1, 4)}-12-31` }
      : NONE;
  }
  if (day) {
    const known = dayOf(year, Number(month), Number(day));
    return { earliest: known, latest: known };
  }
  if (month) return span(year, Number(month), Number(month));
  if (week) return weekDays(year, Number(week), Boolean(weekend));
  if (part) {
    const length = part === 'Q' ? 3 : 6;
    return span(year, (Number(nth) - 1) * length + 1, Number(nth) * length);
  }
  if (season) return SEASONS[season]!(year);
  return value === digits ? span(year, 1, 12) : NONE;
}

/** The unit a TIMEX3 value is counted in, or null for vague values. */
export function unitOf(value: string): Unit | null {
  if (/^\d{4}-\d\d-\d\d/.test(value)) return 'D';
  if (/^\d{4}-W/.test(value)) return 'W';
  if (/^\d{4}-\d\d$/.test(value)) return 'M';
  if (/^\d{4}-Q\d/.test(value)) return 'Q';
  if (/^\d{4}$/.test(value)) return 'Y';
  return null;
}
