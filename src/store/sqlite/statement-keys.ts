import type { SQLInputValue } from 'node:sqlite';
import { sortKey } from '../positions.ts';
import type { Position, StatementFilter, StatementQuery } from '../store.ts';
import type { Connection } from './connection.ts';
import { firstAfter, lastBefore } from './place.ts';
import { addPostedBounds, pastSelection, presentSelection, type Selection, whereSql } from './statement-sql.ts';

/** Where a statement's document lies: the place of a present one, or the row of a past version. */
export interface Key {
  present: number | null;
  past: number | null;
}
export interface KeysSql {
  sql: string;
  params: SQLInputValue[];
}

/** Sorts before and after every id. */
const BEFORE_IDS = '';
const AFTER_IDS = '\u{10ffff}';

// Bounds on place, instead of on (sort_at, id): the full-text index knows places only. Null where nothing can match.
function placeBounds(db: Connection, filter: StatementFilter, newestFirst: boolean, after?: Position) {
  const conditions: [operator: string, place: number | undefined][] = [];
  if (filter.postedFrom !== undefined) conditions.push(['>=', firstAfter(db, filter.postedFrom, BEFORE_IDS)]);
  if (filter.postedTo !== undefined) conditions.push(['<=', lastBefore(db, filter.postedTo, AFTER_IDS)]);
  if (after && newestFirst) conditions.push(['<=', lastBefore(db, after.key, after.id)]);
  if (after && !newestFirst) conditions.push(['>=', firstAfter(db, after.key, after.id)]);
  return conditions.some(([, place]) => place === undefined) ? null : (conditions as [string, number][]);
}

function byPlace(db: Connection, { filter, sort }: StatementQuery, after?: Position): KeysSql | null {
  const newestFirst = sort === '-posted';
  const bounds = placeBounds(db, filter, newestFirst, after);
  if (!bounds) return null;
  const into = presentSelection(filter);
  for (const [operator, place] of bounds) {
    into.where.push(`${into.place} ${operator} ?`);
    into.params.push(place);
  }
  return {
    sql: `SELECT s.place AS present, NULL AS past ${whereSql(into)} ORDER BY ${into.place} ${newestFirst ? 'DESC' : ''}`,
    params: into.params,
  };
}

const SORT_COLUMN = { posted: 'sort_at', seen: 'seen', changed: 'changed_at' };

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

/** SQL that yields {@link Key}s in the order of the query, from `after` on; null where nothing can match. */
export function keysSql(db: Connection, query: StatementQuery, after?: Position): KeysSql | null {
  const streams = query.sort.endsWith('posted') && query.filter.asOf === undefined;
  return streams ? byPlace(db, query, after) : byColumn(query, after);
}
