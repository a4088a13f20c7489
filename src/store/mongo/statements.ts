import type { Statement } from '../../../models/statement.ts';
import { positionOf } from '../positions.ts';
import { Stamped } from '../stamped.ts';
import type { Page, Position, StatementQuery, StatementSort, StatementsPort } from '../store.ts';
import { inOrder } from './in-order.ts';
import type { Models, StatementRow } from './models.ts';
import { countStatements, facetsOf } from './statement-counts.ts';
import { after, conditionsOf, hintFor, type Index, orderOf } from './statement-query.ts';

/** Rows that one answer of the server brings while streaming. */
const BATCH = 500;
type Streamed = Pick<StatementRow, 'posted' | 'seen' | 'changed' | 'doc'>;

const hinted = <Q extends { hint(index: Index): unknown }>(query: Q, index: Index | null): Q =>
  index ? (query.hint(index) as Q) : query;

// Present statements and, with asOf, the versions that were present then, each in order; null where nothing can match.
function queries(models: Models, query: StatementQuery, position: Position | undefined) {
  const { filter, sort } = query;
  const conditions = conditionsOf(filter);
  if (!conditions) return [];
  const bounded = after(conditions, sort, position);
  const fields = { _id: 0, doc: 1, posted: 1, seen: 1, changed: 1 } as const;
  const present = hinted(models.statements.find(bounded, fields), hintFor(query, false, bounded));
  const held = { ...bounded, knownTo: { $gt: filter.asOf } };
  const past = () => hinted(models.versions.find(held, fields), hintFor(query, true, bounded));
  const both = filter.asOf === undefined ? [present] : [present, past()];
  return both.map(found => found.sort(orderOf(sort)).lean());
}

const comparing = (sort: StatementSort) => {
  const field = Object.keys(orderOf(sort))[0] as 'posted' | 'seen' | 'changed';
  const sign = sort.startsWith('-') ? -1 : 1;
  return (a: Streamed, b: Streamed): number => sign * (a[field] < b[field] ? -1 : a[field] > b[field] ? 1 : 0);
};

async function pageOf(
  models: Models,
  query: StatementQuery,
  limit: number,
  position?: Position,
): Promise<Page<Statement>> {
  const lists = await Promise.all(queries(models, query, position).map(found => found.limit(limit + 1)));
  const rows = lists.length === 1 ? lists[0]! : lists.flat().sort(comparing(query.sort));
  const items = rows.slice(0, limit).map(row => row.doc);
  return { items, next: rows.length > limit ? positionOf(items.at(-1)!, query.sort) : null };
}

async function* iterate(models: Models, query: StatementQuery): AsyncGenerator<Statement> {
  const cursors = queries(models, query, undefined).map(found => found.cursor({ batchSize: BATCH }));
  try {
    for await (const row of inOrder(cursors, comparing(query.sort))) yield row.doc;
  } finally {
    await Promise.all(cursors.map(cursor => cursor.close()));
  }
}

async function redirectOf(models: Models, id: string, asOf: string | undefined): Promise<{ redirect: string } | null> {
  let end: string | null = null;
  for (let from = id; ; from = end) {
    const next = await models.redirects.findOne({ _id: from }).lean();
    if (!next || (asOf !== undefined && next.at > asOf)) return end === null ? null : { redirect: end };
    end = next.target;
  }
}

async function one(models: Models, id: string, asOf?: string): Promise<Statement | { redirect: string } | null> {
  const present = await models.statements.findOne({ _id: id }, { doc: 1 }).lean();
  if (present && (asOf === undefined || present.doc.knownFrom <= asOf)) return present.doc;
  if (asOf !== undefined) {
    const held = { id, knownFrom: { $lte: asOf }, knownTo: { $gt: asOf } };
    const past = await models.versions.findOne(held, { doc: 1 }).hint({ id: 1, version: 1 }).lean();
    if (past) return past.doc;
  }
  return redirectOf(models, id, asOf);
}

async function historyOf(models: Models, id: string): Promise<Statement[]> {
  const past = await models.versions.find({ id }, { doc: 1 }).sort({ id: 1, version: 1 }).lean();
  const present = await models.statements.findOne({ _id: id }, { doc: 1 }).lean();
  return [...past, ...(present ? [present] : [])].map(row => row.doc);
}

/** `stamp` tells when counts and facets must be taken anew. */
export function statementsPort(models: Models, stamp: () => Promise<string>): StatementsPort {
  const counted = new Stamped();
  return {
    page: (query, limit, position) => pageOf(models, query, limit, position),
    count: async filter => counted.get(await stamp(), ['count', filter], () => countStatements(models, filter)),
    facets: async (filter, names, limit) =>
      counted.get(await stamp(), ['facets', filter, names, limit], () => facetsOf(models, filter, names, limit)),
    get: (id, asOf) => one(models, id, asOf),
    history: id => historyOf(models, id),
    iterate: query => iterate(models, query),
  };
}
