// From a filter to a MongoDB query, and to the index that serves it in the order of the sort.
import { sortKey } from '../positions.ts';
import type { Position, StatementFilter, StatementQuery, StatementSort } from '../store.ts';
import { timeKey } from './rows.ts';

export type Conditions = Record<string, unknown>;
export type Index = Record<string, 1 | -1>;

const oneOf = (values: readonly string[]): unknown => (values.length === 1 ? values[0] : { $in: [...values] });

/** Sorts after every `{instant} {id}` of the instant, before those of the next. */
const endOf = (at: string): string => `${at}!`;

function searchConditions({ words, phrases }: NonNullable<StatementFilter['search']>): Conditions {
  const tokens = [...new Set([...words, ...phrases.flat()])];
  // The longest is most likely the rarest, and the index is walked by the first.
  tokens.sort((a, b) => b.length - a.length);
  const conditions: Conditions = { tokens: tokens.length === 1 ? tokens[0] : { $all: tokens } };
  // Tokens hold letters and digits only: nothing in them means something to a regular expression.
  if (phrases.length > 0) conditions.$and = phrases.map(phrase => ({ words: { $regex: ` ${phrase.join(' ')} ` } }));
  return conditions;
}

function span(from: string | undefined, to: string | undefined, end: (at: string) => string): Conditions | null {
  if (from === undefined && to === undefined) return null;
  return { ...(from !== undefined && { $gte: from }), ...(to !== undefined && { $lt: end(to) }) };
}

/** Conditions on present statements; null where nothing can match. With `asOf`, on those of them that were known then. */
export function conditionsOf(filter: StatementFilter): Conditions | null {
  const { search } = filter;
  if (search && search.words.length + search.phrases.length === 0) return null;
  const conditions: Conditions = search ? searchConditions(search) : {};
  const lists = {
    speaker: filter.speaker,
    platform: filter.platform,
    medium: filter.medium,
    status: filter.status,
    removal: filter.removal,
    outlets: filter.source,
    lang: filter.lang,
    events: filter.event,
  };
  for (const [field, values] of Object.entries(lists)) if (values) conditions[field] = oneOf(values);
  const posted = span(filter.postedFrom, filter.postedTo, endOf);
  if (posted) conditions.posted = posted;
  const removed = span(filter.removedFrom, filter.removedTo, at => `${at}\u0000`);
  if (removed) conditions.removedAt = removed;
  if (filter.asOf !== undefined) conditions.knownFrom = { $lte: filter.asOf };
  return conditions;
}

/** Only what comes after a place, in the order of the sort. */
export function after(conditions: Conditions, sort: StatementSort, position: Position | undefined): Conditions {
  if (!position) return conditions;
  const field = sortKey(sort);
  const key = timeKey(position.key, position.id);
  const known = (conditions[field] ?? {}) as { $gte?: string; $lt?: string };
  const range = sort.startsWith('-')
    ? { ...known, $lt: known.$lt !== undefined && known.$lt < key ? known.$lt : key }
    : { ...known, $gt: key };
  return { ...conditions, [field]: range };
}

export const orderOf = (sort: StatementSort): Record<string, 1 | -1> => ({
  [sortKey(sort)]: sort.startsWith('-') ? -1 : 1,
});

const single = (values: readonly string[] | undefined): boolean => values?.length === 1;

// Whether an index that begins with the field yields the order of `posted` for this filter; the narrowest comes first.
const byPosted: [field: string, serves: (filter: StatementFilter) => boolean][] = [
  ['speaker', f => single(f.speaker)],
  ['tokens', f => f.search !== undefined],
  ['outlets', f => single(f.source)],
  ['removal', f => single(f.removal)],
  ['platform', f => single(f.platform)],
  ['lang', f => single(f.lang)],
  ['medium', f => single(f.medium)],
  ['status', f => single(f.status)],
];
const PAST_FIELDS = ['speaker', 'tokens'];

/** The index to walk: it yields the rows in order, so that a page reads little more than it shows. */
export function indexFor({ filter, sort }: StatementQuery, past: boolean): Index {
  const key = sortKey(sort);
  if (key === 'seen' || (key === 'changed' && past)) return { [key]: -1 };
  if (key === 'changed') {
    const field = single(filter.speaker) ? 'speaker' : single(filter.event) ? 'events' : null;
    return field ? { [field]: 1, changed: -1 } : { changed: -1 };
  }
  const field = byPosted.find(([name, serves]) => serves(filter) && (!past || PAST_FIELDS.includes(name)))?.[0];
  return field ? { [field]: 1, posted: -1 } : { posted: -1 };
}

const LISTS = ['tokens', 'outlets', 'events'];

/**
 * The index to insist on; null where the server shall choose. MongoDB walks an index of lists in order from any place on,
 * but a server that works alike and cannot (DocumentDB) is better off with the order's own index for what is frequent.
 */
export function hintFor(query: StatementQuery, past: boolean, conditions: Conditions): Index | null {
  const index = indexFor(query, past);
  const bounded = conditions[sortKey(query.sort)] !== undefined;
  return bounded && LISTS.includes(Object.keys(index)[0]!) ? null : index;
}

/** Conditions that the index of `posted` order can begin with, where the filter has none of its own: for counting. */
export function anchored(filter: StatementFilter, past: boolean, conditions: Conditions): Conditions {
  const [field] = Object.keys(indexFor({ filter, sort: 'posted' }, past));
  return conditions[field!] === undefined ? { ...conditions, [field!]: { $gte: '' } } : conditions;
}
