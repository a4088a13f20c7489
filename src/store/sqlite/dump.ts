// Moving house: every collection as plain documents, in the order of their keys.
import type { SQLInputValue } from 'node:sqlite';
import { inflateSync } from 'node:zlib';
import type { Claim } from '../../../models/claim.ts';
import type { Statement } from '../../../models/statement.ts';
import type { CollectionName } from '../store.ts';
import { writeArticle, writeObservation, writeRevision } from './articles.ts';
import type { Connection } from './connection.ts';
import { entryOf, loadEntry } from './log.ts';
import { writePerson } from './people.ts';
import { writeSource } from './sources.ts';
import { StatementRows } from './statement-rows.ts';
import { writeClaim } from './tx.ts';

type Row = Record<string, SQLInputValue>;
const byId = (table: string, columns: string): string =>
  `SELECT id AS key, ${columns} FROM ${table} WHERE id > ? ORDER BY id`;
const fromJson = (row: Row): unknown => JSON.parse(String(row.doc));

const reading: Record<Exclude<CollectionName, 'statements'>, { sql: string; doc: (row: Row) => unknown }> = {
  people: { sql: byId('people', 'doc'), doc: fromJson },
  sources: { sql: byId('sources', 'doc'), doc: fromJson },
  articles: { sql: byId('articles', 'doc'), doc: fromJson },
  revisions: {
    sql: byId('revisions', 'head, text, html'),
    doc: row => ({
      ...JSON.parse(String(row.head)),
      text: row.text,
      html: inflateSync(row.html as Uint8Array).toString(),
    }),
  },
  log: {
    sql: byId('log', 'id, kind, at, hash, body, seq, chain'),
    doc: ({ key: _key, ...row }) => entryOf(row as unknown as Parameters<typeof entryOf>[0]),
  },
  claims: {
    sql: byId('claims', 'statement, doc'),
    doc: row => ({ claim: fromJson(row), statement: row.statement }),
  },
  observations: { sql: byId('observations', 'doc'), doc: fromJson },
  redirects: { sql: byId('redirects', 'id, target, at'), doc: ({ id, target, at }) => ({ id, target, at }) },
};

// Versions of one id follow each other; their key is `{id}/{version}`.
const VERSIONS = `
  SELECT id, version, doc FROM versions WHERE (id, version) > (?, ?)
  UNION ALL
  SELECT s.id, s.version, d.doc FROM statements s JOIN statement_docs d ON d.place = s.place
  WHERE (s.id, s.version) > (?, ?)
  ORDER BY id, version`;

function* rowsOf(db: Connection, collection: CollectionName, afterKey: string) {
  if (collection === 'statements') {
    const cut = afterKey.lastIndexOf('/');
    const after = [afterKey.slice(0, Math.max(cut, 0)), Number(afterKey.slice(cut + 1))];
    for (const row of db.iterate<Row>(VERSIONS, ...after, ...after))
      yield { key: `${row.id}/${row.version}`, doc: fromJson(row) };
    return;
  }
  const { sql, doc } = reading[collection];
  for (const row of db.iterate<Row>(sql, afterKey)) yield { key: String(row.key), doc: doc(row) };
}

export async function* dump(
  open: () => Connection,
  collection: CollectionName,
  afterKey: string | null,
): AsyncGenerator<{ key: string; doc: unknown }> {
  const db = open();
  try {
    yield* rowsOf(db, collection, afterKey ?? '');
  } finally {
    db.close();
  }
}

function loadStatements(db: Connection, docs: Statement[]): void {
  const rows = new StatementRows(db);
  const inOrder = [...docs].sort((a, b) => (a.sortAt < b.sortAt ? -1 : a.sortAt > b.sortAt ? 1 : a.id < b.id ? -1 : 1));
  let last: string | null = null;
  for (const statement of inOrder) {
    const changed = statement.knownTo ?? statement.knownFrom;
    if (last === null || changed > last) last = changed;
    const present = rows.present(statement.id);
    if (present && present.statement.version === statement.version)
      rows.removePresent(present.place, present.statement);
    rows.removeVersion(statement.id, statement.version);
    if (statement.knownTo === null) rows.insertPresent(statement);
    else rows.insertVersion(statement);
  }
  rows.flush(last);
}

type Write = (db: Connection, docs: never[]) => void;
const each =
  <T>(write: (db: Connection, doc: T) => void): Write =>
  (db, docs) => {
    for (const doc of docs) write(db, doc);
  };

const writing: Record<CollectionName, Write> = {
  people: each(writePerson),
  sources: each(writeSource),
  articles: each(writeArticle),
  revisions: each(writeRevision),
  log: each(loadEntry),
  claims: each<{ claim: Claim; statement: string | null }>((db, doc) => writeClaim(db, doc.claim, doc.statement)),
  observations: each(writeObservation),
  statements: loadStatements,
  redirects: each<{ id: string; target: string; at: string }>((db, { id, target, at }) =>
    db.run('INSERT OR REPLACE INTO redirects VALUES (?, ?, ?)', id, target, at),
  ),
};

export const load = (db: Connection, collection: CollectionName, docs: unknown[]): void =>
  writing[collection](db, docs as never[]);
