// A statement's place is the integer that FTS5 and every index order by: it grows with (sortAt, id), so that a search
// streams newest first without sorting. The high bits are the minute of sortAt, the low bits a rank within the minute that
// is chosen between the neighbours' ranks and dealt out anew where there is no room left (Dietz & Sleator 1987).
import type { Instant } from '../../../models/interval.ts';
import type { Connection } from './connection.ts';

/** Ranks within a minute. 2^28 minutes (from 1800 on: to 2310) × 2^25 ranks stay exact in a JavaScript number. */
const RANKS = 2 ** 25;
const MINUTES = 2 ** 28;
const FIRST_MINUTE = Date.UTC(1800, 0, 1) / 60_000;
/** Distance to a neighbour where there is no second one: rows loaded in order leave room for 4,096 on each side. */
const STRIDE = 4096;

/** Times before and after the range share its first and last minute; within a minute the order is exact all the same. */
function minuteStart(sortAt: Instant): number {
  const minute = Math.floor(Date.parse(sortAt) / 60_000) - FIRST_MINUTE;
  return Math.min(Math.max(minute, 0), MINUTES - 1) * RANKS;
}

const BEFORE = 'SELECT place FROM statements WHERE (sort_at, id) < (?1, ?2) ORDER BY sort_at DESC, id DESC LIMIT 1';
const AFTER = 'SELECT place FROM statements WHERE (sort_at, id) > (?1, ?2) ORDER BY sort_at, id LIMIT 1';
const NEIGHBOURS = `SELECT (${BEFORE}) AS before, (${AFTER}) AS after`;

/** The place of the last statement before (sortAt, id). */
export const lastBefore = (db: Connection, sortAt: Instant, id: string): number | undefined =>
  db.get<{ place: number }>(BEFORE, sortAt, id)?.place;
/** The place of the first statement after (sortAt, id). */
export const firstAfter = (db: Connection, sortAt: Instant, id: string): number | undefined =>
  db.get<{ place: number }>(AFTER, sortAt, id)?.place;

function between(start: number, before: number | null, after: number | null): number | null {
  const low = before !== null && before >= start ? before : null;
  const high = after !== null && after < start + RANKS ? after : null;
  if (low === null && high === null) return start + RANKS / 2;
  const room = (high ?? start + RANKS) - (low ?? start - 1);
  if (room < 2) return null;
  if (high === null) return low! + Math.min(room >> 1, STRIDE);
  return low === null ? high - Math.min(room >> 1, STRIDE) : low + (room >> 1);
}

/**
 * A free place for a statement that is not in the table. `renumber` is called with the bounds (inclusive) of a minute that
 * has no room, and must spread its rows by {@link spread}.
 */
export function findPlace(
  db: Connection,
  sortAt: Instant,
  id: string,
  renumber: (from: number, to: number) => void,
): number {
  const start = minuteStart(sortAt);
  const find = () => {
    const { before, after } = db.get<{ before: number | null; after: number | null }>(NEIGHBOURS, sortAt, id)!;
    return between(start, before, after);
  };
  const place = find();
  if (place !== null) return place;
  renumber(start, start + RANKS - 1);
  const again = find();
  if (again === null) throw new RangeError(`More than ${RANKS / 2} statements in the minute of ${sortAt}`);
  return again;
}

/** `count` places from `start` on, evenly spread over the minute, in order. */
export const spread = (start: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => start + Math.floor(((i + 1) * RANKS) / (count + 1)));

const monthPlace = (year: number, month: number): number => (Date.UTC(year, month) / 60_000 - FIRST_MINUTE) * RANKS;

/** The month of a place, `202501`, and the first and last place of that month. */
export function monthOf(place: number): { name: string; first: number; last: number } {
  const date = new Date((Math.floor(place / RANKS) + FIRST_MINUTE) * 60_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return {
    name: date.toISOString().slice(0, 7).replace('-', ''),
    first: Math.max(monthPlace(year, month), 0),
    last: Math.min(monthPlace(year, month + 1) - 1, Number.MAX_SAFE_INTEGER),
  };
}
