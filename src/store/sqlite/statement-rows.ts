// How a statement lies in the tables. Everything here runs inside a transaction of the writer.
import { EVENT_KINDS, type Statement } from '../../../models/statement.ts';
import type { Connection } from './connection.ts';
import { findPlace, monthOf, spread } from './place.ts';
import { indexedWords } from './words.ts';

/** Bits of the `events` column. */
export const eventBits = (kinds: readonly string[]): number =>
  kinds.reduce((bits, kind) => bits | (1 << EVENT_KINDS.indexOf(kind as (typeof EVENT_KINDS)[number])), 0);

const COLUMNS =
  'id, version, known_from, seen, speaker, platform, medium, status, removal, lang, permalink, sort_at, removed_at, changed_at, events';
const PARAMETERS = COLUMNS.replace(/\w+/g, '?');

const columns = (s: Statement) => [
  s.id,
  s.version,
  s.knownFrom,
  s.seen,
  s.speaker.id,
  s.platform,
  s.medium,
  s.status,
  s.removal?.kind ?? null,
  s.lang,
  s.permalink,
  s.sortAt,
  s.removedAt,
  s.changedAt,
  eventBits(s.events.map(event => event.kind)),
];

const distinct = (strings: string[]): string[] => [...new Set(strings)];

/** Writes statements for one transaction; `flush` must be called before it commits. */
export class StatementRows {
  private readonly db: Connection;
  // FTS5 takes rows cheaply only in ascending order, so its changes wait for the end of the transaction.
  private readonly gone = new Set<number>();
  private readonly words = new Map<number, string>();

  constructor(db: Connection) {
    this.db = db;
  }

  present(id: string): { place: number; statement: Statement } | null {
    const row = this.db.get<{ place: number; doc: string }>(
      'SELECT s.place, d.doc FROM statements s JOIN statement_docs d ON d.place = s.place WHERE s.id = ?',
      id,
    );
    return row ? { place: row.place, statement: JSON.parse(row.doc) } : null;
  }

  insertPresent(statement: Statement): void {
    const { db } = this;
    const place = findPlace(db, statement.sortAt, statement.id, (from, to) => this.renumber(from, to));
    db.run(`INSERT INTO statements (place, ${COLUMNS}) VALUES (?, ${PARAMETERS})`, place, ...columns(statement));
    db.run('INSERT INTO statement_docs VALUES (?, ?)', place, JSON.stringify(statement));
    const { items } = statement.sources;
    for (const outlet of distinct(items.map(item => item.outlet)))
      db.run('INSERT INTO statement_outlets VALUES (?, ?)', place, outlet);
    for (const article of distinct(items.map(item => item.article)))
      db.run('INSERT INTO statement_articles VALUES (?, ?)', article, place);
    this.words.set(place, indexedWords(statement, monthOf(place).name));
  }

  removePresent(place: number, statement: Statement): void {
    const { db } = this;
    db.run('DELETE FROM statements WHERE place = ?', place);
    db.run('DELETE FROM statement_docs WHERE place = ?', place);
    db.run('DELETE FROM statement_outlets WHERE place = ?', place);
    for (const article of distinct(statement.sources.items.map(item => item.article)))
      db.run('DELETE FROM statement_articles WHERE article = ? AND place = ?', article, place);
    if (!this.words.delete(place)) this.gone.add(place);
  }

  /** Keeps a version that is no longer present; `statement.knownTo` says until when it was. */
  insertVersion(statement: Statement): void {
    const { db } = this;
    const text = JSON.stringify(statement);
    db.run(
      `INSERT INTO versions (${COLUMNS}, known_to, doc) VALUES (${PARAMETERS}, ?, ?)`,
      ...columns(statement),
      statement.knownTo,
      text,
    );
    const { row } = db.get<{ row: number }>('SELECT last_insert_rowid() AS row')!;
    db.run('INSERT INTO version_words (rowid, words) VALUES (?, ?)', row, indexedWords(statement));
  }

  removeVersion(id: string, version: number): void {
    const row = this.db.get<{ row: number }>('SELECT row FROM versions WHERE id = ? AND version = ?', id, version);
    if (!row) return;
    this.db.run('DELETE FROM versions WHERE row = ?', row.row);
    this.db.run('DELETE FROM version_words WHERE rowid = ?', row.row);
  }

  /** Number of the last version of an id that is no longer present; 0 where there is none. */
  lastClosed(id: string): number {
    return (
      this.db.get<{ last: number | null }>('SELECT max(version) AS last FROM versions WHERE id = ?', id)?.last ?? 0
    );
  }

  /** Writes what waits, and the stamp that tells readers of the change. */
  flush(changedAt: string | null): void {
    const { db } = this;
    const ascending = (places: Iterable<number>) => [...places].sort((a, b) => a - b);
    for (const place of ascending(this.gone)) db.run('DELETE FROM statement_words WHERE rowid = ?', place);
    for (const place of ascending(this.words.keys()))
      db.run('INSERT INTO statement_words (rowid, words) VALUES (?, ?)', place, this.words.get(place)!);
    this.gone.clear();
    this.words.clear();
    if (changedAt === null) return;
    db.run(`UPDATE meta SET value = value + 1 WHERE key = 'changes'`);
    db.run(
      `INSERT INTO meta VALUES ('last_change', ?) ON CONFLICT (key) DO UPDATE SET value = max(value, excluded.value)`,
      changedAt,
    );
  }

  /** Deals out the ranks of one minute anew, in the order of (sort_at, id). */
  private renumber(from: number, to: number): void {
    const { db } = this;
    const rows = db.all<{ place: number; doc: string }>(
      `SELECT s.place, d.doc FROM statements s JOIN statement_docs d ON d.place = s.place
       WHERE s.place BETWEEN ? AND ? ORDER BY s.place`,
      from,
      to,
    );
    const places = spread(from, rows.length);
    // Out of the way first: a new place may be another row's old one.
    for (const table of ['statements', 'statement_docs', 'statement_outlets', 'statement_articles']) {
      db.run(`UPDATE ${table} SET place = -place - 1 WHERE place BETWEEN ? AND ?`, from, to);
      for (const [i, { place }] of rows.entries())
        db.run(`UPDATE ${table} SET place = ? WHERE place = ?`, places[i]!, -place - 1);
    }
    for (const { place } of rows) if (!this.words.delete(place)) this.gone.add(place);
    const { name } = monthOf(from);
    for (const [i, { doc }] of rows.entries()) this.words.set(places[i]!, indexedWords(JSON.parse(doc), name));
  }
}
