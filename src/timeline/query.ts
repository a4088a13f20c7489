import type { Statement } from '../../models/statement.ts';
import { parseSearch, type Search } from '../../models/tokens.ts';
import { badParameter } from '../errors.ts';
import type { Facets, StatementFilter, StatementQuery, Store } from '../store/store.ts';
import { readCursor, writeCursor } from './cursor.ts';
import type { ExportQuery, Filters, ListQuery } from './parameters.ts';

/** Values of a facet that are listed: the most frequent. */
const FACET_VALUES = 50;

/** Only what was asked for, so that the same question always makes the same object. */
function given<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

/**
 * From parameters to what the store understands.
 * @throws bad-parameter (400, `q`) where there is nothing in it to search for.
 */
export function toFilter(filters: Filters): StatementFilter {
  return given<StatementFilter>({
    search: filters.q?.trim() ? readSearch(filters.q) : undefined,
    speaker: filters.speaker,
    platform: filters.platform,
    medium: filters.medium,
    status: filters.status,
    removal: filters.removal,
    source: filters.source,
    lang: filters.lang,
    postedFrom: filters.posted_from,
    postedTo: filters.posted_to,
    removedFrom: filters.removed_from,
    removedTo: filters.removed_to,
    asOf: filters.as_of,
  });
}

function readSearch(q: string): Search {
  let search: Search;
  try {
    search = parseSearch(q);
  } catch (error) {
    if (error instanceof RangeError) throw badParameter('q', `q: ${error.message}.`);
    throw error;
  }
  if (search.words.length + search.phrases.length === 0)
    throw badParameter('q', 'q has no letter or digit to search for.');
  return search;
}

export const toQuery = (query: ExportQuery): StatementQuery => ({ filter: toFilter(query), sort: query.sort });

export interface StatementList {
  items: Statement[];
  /** How many the whole list has: as many as its pages, or the export, yield. */
  count: number;
  /** Cursor of the next page; null at the end. */
  next: string | null;
  facets?: Facets;
}

/** One page of the timeline. The count is taken with the first page and travels on in the cursor. */
export async function listStatements(store: Store, query: ListQuery): Promise<StatementList> {
  const asked = toQuery(query);
  const place = query.cursor ? readCursor(asked, query.cursor) : undefined;
  const page = await store.statements.page(asked, query.limit, place?.position);
  // A first page without a next one holds everything there is.
  const whole = !place && page.next === null ? page.items.length : undefined;
  const count = place?.count ?? whole ?? (await store.statements.count(asked.filter));
  const list: StatementList = {
    items: page.items,
    count,
    next: page.next && writeCursor(asked, { position: page.next, count }),
  };
  if (query.facets) list.facets = await store.statements.facets(asked.filter, query.facets, FACET_VALUES);
  return list;
}
