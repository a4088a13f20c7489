import { EVENT_KINDS, type Statement, type StatementEvent } from '../../models/statement.ts';
import type { StatementFilter, StatementQuery, Store } from '../store/store.ts';

export interface Happening {
  statement: Statement;
  event: StatementEvent;
}
export const ALL_EVENTS: readonly StatementEvent['kind'][] = EVENT_KINDS;

const PAGE = 50;
/** Statements looked through at most: so many would have to have changed again since the events that are sought. */
const MAX_PAGES = 10;

const newestFirst = (a: Happening, b: Happening): number =>
  a.event.at === b.event.at ? (a.event.id < b.event.id ? 1 : -1) : a.event.at < b.event.at ? 1 : -1;

/**
 * The newest events of these kinds, newest first. Statements come by their last change; since no event is later than its
 * statement's last change, reading stops once enough events are later than everything still to come (Fagin's threshold).
 */
export async function newestEvents(
  store: Store,
  filter: StatementFilter,
  kinds: readonly StatementEvent['kind'][],
  limit: number,
): Promise<Happening[]> {
  const query: StatementQuery = { filter: { ...filter, event: [...kinds] }, sort: '-changed' };
  let happenings: Happening[] = [];
  let page = await store.statements.page(query, PAGE);
  for (let read = 1; ; read++) {
    const more = page.items.flatMap(statement =>
      statement.events.filter(event => kinds.includes(event.kind)).map(event => ({ statement, event })),
    );
    happenings = [...happenings, ...more].sort(newestFirst).slice(0, limit);
    const last = page.items.at(-1)?.changedAt;
    const enough = happenings.length === limit && last !== undefined && happenings.at(-1)!.event.at >= last;
    if (enough || page.next === null || read === MAX_PAGES) return happenings;
    page = await store.statements.page(query, PAGE, page.next);
  }
}
