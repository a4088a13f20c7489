import type { Statement } from '../../models/statement.ts';
import type { Position, StatementSort } from './store.ts';

/** What a sort orders by, before the id. */
export const sortKey = (sort: StatementSort): 'posted' | 'seen' | 'changed' =>
  sort.replace('-', '') as 'posted' | 'seen' | 'changed';

/** Where a list goes on after this statement. */
export function positionOf(statement: Statement, sort: StatementSort): Position {
  const keys = { posted: statement.sortAt, seen: statement.seen, changed: statement.changedAt };
  return { key: keys[sortKey(sort)], id: statement.id };
}
