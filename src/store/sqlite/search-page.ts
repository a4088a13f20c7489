import type { Position, StatementQuery } from '../store.ts';
import type { Connection } from './connection.ts';
import { monthOf } from './place.ts';
import { byPlace, type Key, type Span, spanOf } from './statement-keys.ts';

/**
 * Months whose own lists are looked into. What is frequent fills a page from so many; what is not has a short list, whose
 * entries before the place are soon passed.
 */
const MONTHS = 4;

/** The first `limit` keys of a search in the order of `posted`, from `after` on. */
export function searchPage(db: Connection, query: StatementQuery, limit: number, after?: Position): Key[] {
  const keys: Key[] = [];
  const add = (span: Span, month?: string) => {
    const { sql, params } = byPlace(query, span, month);
    keys.push(...db.all<Key>(`${sql} LIMIT ?`, ...params, limit - keys.length));
  };
  const newestFirst = query.sort === '-posted';
  const nearest = `SELECT ${newestFirst ? 'max' : 'min'}(place) AS place FROM statements WHERE place BETWEEN ? AND ?`;
  const rest = spanOf(db, query, after);
  if (!rest) return keys;
  for (let months = 0; months < MONTHS; months++) {
    const { place } = db.get<{ place: number | null }>(nearest, rest.low, rest.high)!;
    if (place === null) return keys;
    const { name, first, last } = monthOf(place);
    add({ low: Math.max(rest.low, first), high: Math.min(rest.high, last) }, name);
    if (keys.length === limit) return keys;
    if (newestFirst) rest.high = first - 1;
    else rest.low = last + 1;
  }
  add(rest);
  return keys;
}
