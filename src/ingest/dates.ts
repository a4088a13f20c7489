// The dates of feeds and pages, in all the forms they come in. Never in the timezone of this machine: a time without a
// zone is taken as UTC, as RFC 822 feeds and other readers have it.
import type { Instant } from '../../models/interval.ts';
import { type Day, minutesEast } from './time-zones.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
// Month names of other languages that feeds use in RFC 822 dates, by how they begin (folded, so that é is e).
const FOREIGN_MONTHS: [RegExp, number][] = [
  [/^(jän|gen|ene|janv)/, 0],
  [/^(feb|fev|fév|febb)/, 1],
  [/^(mär|mrz|mars|mrt|marz)/, 2],
  [/^(abr|avr)/, 3],
  [/^(mai|mag|maj|mei)/, 4],
  [/^(giu|juin)/, 5],
  [/^(lug|juil)/, 6],
  [/^(ago|aoû|aou)/, 7],
  [/^(set|sett)/, 8],
  [/^(okt|ott|out)/, 9],
  [/^(dez|dic|déc|des)/, 11],
];

interface Parts extends Day {
  hour?: number;
  minute?: number;
  second?: number;
  /** As in the text. */
  zone?: string;
}

/** The instant, or null if there is no such day or time. 24:00 is the day's end; a leap second is the second before it. */
function toInstant(parts: Parts): Instant | null {
  const { year, month, day, hour = 0, minute = 0, second = 0 } = parts;
  const midnight = new Date(Date.UTC(2000, month - 1, day));
  midnight.setUTCFullYear(year, month - 1, day);
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return null;
  if (hour > 24 || minute > 59 || second >= 61 || (hour === 24 && (minute > 0 || second > 0))) return null;
  const inDay = ((hour * 60 + minute - minutesEast(parts.zone, parts)) * 60 + Math.min(second, 59.999)) * 1000;
  const at = new Date(midnight.getTime() + Math.floor(inDay));
  return at.getUTCFullYear() < 1 || at.getUTCFullYear() > 9999 ? null : at.toISOString();
}

// RFC 2822 4.3: two digits up to 49 are of this century; three are years since 1900.
const fullYear = (text: string): number => {
  const year = Number(text);
  if (text.length >= 4) return year;
  if (text.length === 3) return 1900 + year;
  return year < 50 ? 2000 + year : 1900 + year;
};

function monthOf(name: string): number | null {
  const text = name.toLowerCase();
  const english = MONTHS.indexOf(text.slice(0, 3));
  const index = english >= 0 ? english : FOREIGN_MONTHS.find(([pattern]) => pattern.test(text))?.[1];
  return index === undefined ? null : index + 1;
}

const CLOCK = String.raw`(\d{1,2}):(\d{1,2})(?::(\d{1,2}(?:[.,]\d+)?))?\s*([ap]\.?m\.?)?`;
const ZONE = String.raw`\s*((?:GMT|UTC?)?[+\-\u2212]\s?\d{1,2}:?(?:\d\d)?|[a-z]{1,5})?`;
const clock = new RegExp(`(?:^|[\\sT,])${CLOCK}${ZONE}`, 'i');

/** Time of day and zone, wherever they stand in the text. */
function timeIn(text: string): Pick<Parts, 'hour' | 'minute' | 'second' | 'zone'> {
  const match = clock.exec(text);
  if (!match) return {};
  let hour = Number(match[1]);
  const half = match[4]?.[0]?.toLowerCase();
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  const second = match[3] ? Number(match[3].replace(',', '.')) : 0;
  return { hour, minute: Number(match[2]), second, zone: match[5]?.replace(/\s/g, '') };
}

/** RFC 822 and its relatives: `Mon, 27 Jan 25 21:04 EST`, `27-Jan-2025`, `January 27, 2025 9:04 pm`, asctime. Weekdays are ignored. */
function rfc822(text: string): Parts | null {
  const dayFirst =
    /(?:^|[\s,])(\d{1,2})(?:st|nd|rd|th|\.)?[\s\-/]+(?:de\s+)?(\p{L}{3,})\.?,?[\s\-/]+(?:de\s+)?(\d{2,4})(?![\d:])/u.exec(
      text,
    );
  const monthFirst =
    /(?:^|[\s,])(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+)(?:\d{1,2}:\S+\s+(?:[A-Z]{2,5}\s+)?)?(\d{4})\b/u.exec(
      text,
    );
  const [day, name, year] = dayFirst
    ? dayFirst.slice(1)
    : monthFirst
      ? [monthFirst[2], monthFirst[1], monthFirst[3]]
      : [];
  const month = name ? monthOf(name) : null;
  if (!month || !day || !year) return null;
  return { year: fullYear(year), month, day: Number(day), ...timeIn(text) };
}

const ISO =
  /^([+-]?\d{4})(?:-?(\d\d)(?:-?(\d\d))?|-(\d{3})|-?W(\d\d)(?:-?(\d))?)?(?:[T\s]+(\d\d)(?::?(\d\d)(?::?(\d\d(?:[.,]\d+)?))?)?\s*(.*))?$/i;

/** ISO 8601, W3CDTF and RFC 3339 with what feeds do to them: parts left off, a space for the T, ordinal and week dates. */
function iso8601(text: string): Parts | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const time = {
    hour: Number(match[7] ?? 0),
    minute: Number(match[8] ?? 0),
    second: Number(match[9]?.replace(',', '.') ?? 0),
    zone: match[10],
  };
  if (match[4]) {
    const at = new Date(Date.UTC(year, 0, Number(match[4])));
    if (at.getUTCFullYear() !== year) return null;
    return { year, month: at.getUTCMonth() + 1, day: at.getUTCDate(), ...time };
  }
  if (match[5]) {
    const [week, weekday] = [Number(match[5]), Number(match[6] ?? 1)];
    if (week < 1 || week > 53 || weekday < 1 || weekday > 7) return null;
    const fourth = new Date(Date.UTC(year, 0, 4)); // the 4th of January always lies in week 1
    const at = new Date(fourth.getTime() + ((week - 1) * 7 + weekday - (fourth.getUTCDay() || 7)) * 86_400_000);
    return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate(), ...time };
  }
  return { year, month: Number(match[2] ?? 1), day: Number(match[3] ?? 1), ...time };
}

/** `27/01/2025 21:04`, `1/27/2025`, `2025/01/27`, `27.01.2025`: by what can be a month, day first where both can. */
function slashed(text: string): Parts | null {
  const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/.exec(text);
  if (yearFirst) {
    const [year, month, day] = yearFirst.slice(1).map(Number);
    return { year: year!, month: month!, day: day!, ...timeIn(text) };
  }
  const match = /(?:^|\s)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\b/.exec(text);
  if (!match) return null;
  const [a, b] = [Number(match[1]), Number(match[3])];
  const american = b > 12 || (match[2] === '/' && a <= 12 && /[ap]\.?m\b/i.test(text));
  const [day, month] = american ? [b, a] : [a, b];
  return { year: Number(match[4]), month, day, ...timeIn(text) };
}

/** Seconds or milliseconds since 1970, as some generators write. */
function epoch(text: string): Instant | null {
  if (!/^\d{9,10}$|^\d{12,13}$/.test(text)) return null;
  return new Date(Number(text) * (text.length <= 10 ? 1000 : 1)).toISOString();
}

/**
 * Reads a date as feeds and pages write it: RFC 822/2822 (wrong weekdays, two-digit years, named zones), ISO 8601 and
 * W3CDTF in part or whole, asctime, and numbers with slashes. Missing parts are the first (January, the 1st, midnight).
 * @returns null for what is no date, or an impossible one (30 February, 25:00).
 */
export function parseDate(value: unknown): Instant | null {
  if (typeof value === 'number') return epoch(String(Math.round(value)));
  if (typeof value !== 'string') return null;
  const text = value.replace(/\s+/g, ' ').trim().slice(0, 100);
  if (!text) return null;
  const parts = iso8601(text) ?? rfc822(text) ?? slashed(text);
  return parts ? toInstant(parts) : epoch(text);
}
