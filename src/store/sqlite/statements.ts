import type { Statement } from '../../../models/statement.ts';
import { positionOf } from '../positions.ts';
import { Stamped } from '../stamped.ts';
import type { Page, Position, StatementQuery, StatementsPort } from '../store.ts';
import type { Connection } from './connection.ts';
import { searchPage } from './search-page.ts';
import { stampOf } from './stamp.ts';
import { countStatements, facetsOf } from './statement-counts.ts';
import { type Key, keysSql, streams } from './statement-keys.ts';
import { hasTerms } from './statement-sql.ts';

const docOf = (db: Connection, key: Key): Statement => {
  if ('doc' in key) return JSON.parse(key.doc);
  const [sql, row] =
    key.present === null
      ? (['SELECT doc FROM versions WHERE row = ?', key.past] as const)
      : (['SELECT doc FROM statement_docs WHERE place = ?', key.present] as const);
  return JSON.parse(db.get<{ doc: string }>(sql, row)!.doc);
};

function keysOf(db: Connection, query: StatementQuery, limit: number, after?: Position): Key[] {
  if (streams(query) && hasTerms(query.filter)) return searchPage(db, query, limit, after);
  const keys = keysSql(db, query, after);
  return keys ? db.all<Key>(`${keys.sql} LIMIT ?`, ...keys.params, limit) : [];
}

function pageOf(db: Connection, query: StatementQuery, limit: number, after?: Position): Page<Statement> {
  const keys = keysOf(db, query, limit + 1, after);
  const items = keys.slice(0, limit).map(key => docOf(db, key));
  return { items, next: keys.length > limit ? positionOf(items.at(-1)!, query.sort) : null };
}

/** Where an id leads, redirects followed to the end. With `asOf`, only those that stood then. */
function redirectOf(db: Connection, id: string, asOf: string): string | null {
  let end: string | null = null;
  for (let from = id; ; from = end) {
    const next = db.get<{ target: string }>('SELECT target FROM redirects WHERE id = ? AND at <= ?', from, asOf);
    if (!next) return end;
    end = next.target;
  }
}

/** Later than every instant. */
const ALWAYS = '~';

function one(db: Connection, id: string, asOf = ALWAYS): Statement | { redirect: string } | null {
  const present = db.get<{ doc: string }>(
    'SELECT d.doc FROM statements s JOIN statement_docs d ON d.place = s.place WHERE s.id = ? AND s.known_from <= ?',
    id,
    asOf,
  );
  const past = () =>
    db.get<{ doc: string }>(
      'SELECT doc FROM versions WHERE id = ? AND known_from <= ? AND known_to > ?',
      id,
      asOf,
      asOf,
    );
  const row = present ?? past();
  if (row) return JSON.parse(row.doc);
  const redirect = redirectOf(db, id, asOf);
  return redirect === null ? null : { redirect };
}

const historyOf = (db: Connection, id: string): Statement[] =>
  db
    .all<{ doc: string }>(
      `SELECT version, doc FROM versions WHERE id = ?
       UNION ALL
       SELECT s.version, d.doc FROM statements s JOIN statement_docs d ON d.place = s.place WHERE s.id = ?
       ORDER BY version`,
      id,
      id,
    )
    .map(row => JSON.parse(row.doc));

/** Rows after which an export lets others have a turn. */
const TURN = 200;
const turn = () => new Promise<void>(resolve => setImmediate(resolve));

/** An own connection and one read transaction: one view of the archive, however long the reader takes. */
async function* iterate(open: () => Connection, query: StatementQuery): AsyncGenerator<Statement> {
  const db = open();
  try {
    db.exec('BEGIN');
    const keys = keysSql(db, query);
    let rows = 0;
    for (const key of keys ? db.iterate<Key>(keys.sql, ...keys.params) : []) {
      yield docOf(db, key);
      if (++rows % TURN === 0) await turn();
    }
  } finally {
    db.close();
  }
}

/** `reader` never writes; `open` makes another such connection. */
export function statementsPort(reader: Connection, open: () => Connection): StatementsPort {
  const counted = new Stamped();
  const remembered = <T>(question: unknown, answer: () => T): T =>
    reader.snapshot(() => counted.get(stampOf(reader), question, answer));
  return {
    page: async (query, limit, after) => reader.snapshot(() => pageOf(reader, query, limit, after)),
    count: async filter => remembered(['count', filter], () => countStatements(reader, filter)),
    facets: async (filter, names, limit) =>
      remembered(['facets', filter, names, limit], () => facetsOf(reader, filter, names, limit)),
    get: async (id, asOf) => reader.snapshot(() => one(reader, id, asOf)),
    history: async id => reader.snapshot(() => historyOf(reader, id)),
    iterate: query => iterate(open, query),
  };
}
