import type { Statement } from '../../models/statement.ts';
import type { StatementFilter, StatementQuery, StatementSort, Store } from '../../src/store/store.ts';

/** Opens an empty archive; `end` closes it and removes what it left. */
export type OpenEmpty = () => Promise<{ store: Store; end: () => Promise<void> }>;

/** Writes statements, one transaction each, in the order given. */
export async function putStatements(store: Store, ...statements: Statement[]): Promise<void> {
  for (const statement of statements) await store.transaction([statement.speaker.id], tx => tx.putStatement(statement));
}

/** Ids of all pages, gone through `limit` at a time. */
export async function pagedIds(store: Store, query: StatementQuery, limit: number): Promise<string[]> {
  const ids: string[] = [];
  let next: Awaited<ReturnType<Store['statements']['page']>>['next'] | undefined;
  do {
    const page = await store.statements.page(query, limit, next ?? undefined);
    ids.push(...page.items.map(item => item.id));
    next = page.next;
  } while (next);
  return ids;
}

export async function collect<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

/** Ids that a filter finds, newest first unless told otherwise. */
export const found = (store: Store, filter: StatementFilter, sort: StatementSort = '-posted'): Promise<string[]> =>
  pagedIds(store, { filter, sort }, 50);
