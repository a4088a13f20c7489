import type { SQLInputValue } from 'node:sqlite';
import { sortKey } from '../positions.ts';
import type { Position, StatementQuery } from '../store.ts';
import type { Connection } from './connection.ts';
import { firstAfter, lastBefore } from './place.ts';
import { addPostedBounds, pastSelection, presentSelection, type Selection, whereSql } from './statement-sql.ts';

/** A statement's document, or where it lies: the place of a present one, the row of a past version. */
export type Key = { doc: string } | { present: number; past: null } | { present: null; past: number };
export interface KeysSql {
  sql: string;
  params: SQLInputValue[];
}

/** Sorts before and after every id. */
const BEFORE_IDS = '';
const AFTER_IDS = '\u{10ffff}';

/** Places, both inclusive. */
export interface Span {
  low: number;
  high: number;
}

/** Bounds on place, instead of on (sort_at, id): the full-text index knows places only. Null where nothing can match. */
export function spanOf(db: Connection, { filter, sort }: StatementQuery, after?: Position): Span | null {
  const newestFirst = sort === '-posted';
  const lows: (number | undefined)[] = [0];
  const highs: (number | undefined)[] = [Number.MAX_SAFE_INTEGER];
  if (filter.postedFrom !== undefined) lows.push(firstAfter(db, filter.postedFrom, BEFORE_IDS));
  if (filter.postedTo !== undefined) highs.push(lastBefore(db, filter.postedTo, AFTER_IDS));
  if (after && newestFirst) highs.push(lastBefore(db, after.key, after.id));
  if (after && !newestFirst) lows.push(firstAfter(db, after.key, after.id));
  if ([...lows, ...highs].includes(undefined)) return null;
  return { low: Math.max(...(lows as number[])), high: Math.min(...(highs as number[])) };
}

/** Keys within a span of places, in the order of `posted`; with `month`, only what its lists of words hold. */
export function byPlace({ filter, sort }: StatementQuery, { low, high }: Span, month?: string): KeysSql {
  const into = presentSelection(filter, month);
  into.where.push(`${into.place} >= ?`, `${into.place} <= ?`);
  into.params.push(low, high);
  const direction = sort === '-posted' ? 'DESC' : 'ASC';
  return {
    sql: `SELECT (SELECT doc FROM statement_docs d WHERE d.place = s.place) AS doc ${whereSql(into)} ORDER BY ${into.place} ${direction}`,
    params: into.params,
  };
}

const SORT_COLUMN = { posted: 'sort_at', seen: 'seen', changed: 'changed_at' };

// Without the documents: what cannot be walked in order is sorted, and should be small.
function byColumn({ filter, sort }: StatementQuery, after?: Position): KeysSql {
  const column = SORT_COLUMN[sortKey(sort)];
  const [than, direction] = sort.startsWith('-') ? ['<', 'DESC'] : ['>', 'ASC'];
  const part = (into: Selection, key: string): KeysSql => {
    addPostedBounds(into, filter);
    if (after) {
      into.where.push(`(s.${column}, s.id) ${than} (?, ?)`);
      into.params.push(after.key, after.id);
    }
    return { sql: `SELECT ${key}, s.${column} AS k, s.id AS id ${whereSql(into)}`, params: into.params };
  };
  const parts = [part(presentSelection(filter), 's.place AS present, NULL AS past')];
  const { asOf } = filter;
  if (asOf !== undefined) parts.push(part(pastSelection({ ...filter, asOf }), 'NULL AS present, s.row AS past'));
  return {
    sql: `${parts.map(({ sql }) => sql).join(' UNION ALL ')} ORDER BY k ${direction}, id ${direction}`,
    params: parts.flatMap(({ params }) => params),
  };
}

/** Whether the order of the query is that of places. */
export const streams = ({ filter, sort }: StatementQuery): boolean =>
  sort.endsWith('posted') && filter.asOf === undefined;

/** SQL that yields {@link Key}s in the order of the query, from `after` on; null where nothing can match. */
export function keysSql(db: Connection, query: StatementQuery, after?: Position): KeysSql | null {
  if (!streams(query)) return byColumn(query, after);
  const span = spanOf(db, query, after);
  return span && byPlace(query, span);
}
