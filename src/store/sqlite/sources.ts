import type { Source } from '../../../models/source.ts';
import { hostOf, later } from '../leasing.ts';
import type { SourcesPort } from '../store.ts';
import type { Connection } from './connection.ts';
import type { Writer } from './writer.ts';

interface Row {
  doc: string;
  host: string;
}

const read = (db: Connection, id: string): Source | null => {
  const row = db.get<Row>('SELECT doc FROM sources WHERE id = ?', id);
  return row ? JSON.parse(row.doc) : null;
};

export function writeSource(db: Connection, source: Source): void {
  db.run(
    'INSERT OR REPLACE INTO sources VALUES (?, ?, ?, ?, ?, ?, ?)',
    source.id,
    hostOf(source),
    source.state,
    source.nextPoll,
    source.leaseOwner,
    source.leaseUntil,
    JSON.stringify(source),
  );
}

function add(db: Connection, source: Source): boolean {
  if (read(db, source.id)) return false;
  writeSource(db, source);
  return true;
}

function lease(db: Connection, source: Source, owner: string, until: string): Source {
  const leased = { ...source, leaseOwner: owner, leaseUntil: until };
  writeSource(db, leased);
  return leased;
}

function claimDue(db: Connection, now: string, owner: string, until: string, limit: number, perHost: number): Source[] {
  // The row number keeps one host with a thousand due feeds from filling the list.
  const due = db.all<Row>(
    `SELECT doc FROM (
       SELECT doc, next_poll, id, row_number() OVER (PARTITION BY host ORDER BY next_poll, id) AS nth FROM sources
       WHERE state = 'active' AND next_poll <= ? AND (lease_until IS NULL OR lease_until <= ?))
     WHERE nth <= ? ORDER BY next_poll, id LIMIT ?`,
    now,
    now,
    perHost,
    limit,
  );
  return due.map(row => lease(db, JSON.parse(row.doc), owner, until));
}

function claim(db: Connection, id: string, now: string, owner: string, until: string): Source | null {
  const source = read(db, id);
  if (!source) return null;
  const taken = source.leaseUntil !== null && source.leaseUntil > now && source.leaseOwner !== owner;
  return taken ? null : lease(db, source, owner, until);
}

function finish(db: Connection, source: Source, owner: string): boolean {
  if (read(db, source.id)?.leaseOwner !== owner) return false;
  writeSource(db, { ...source, leaseOwner: null, leaseUntil: null });
  return true;
}

export const sourcesPort = (reader: Connection, writer: Writer): SourcesPort => ({
  add: source => writer.transaction(db => add(db, source)),
  get: async id => read(reader, id),
  list: async () => reader.all<Row>('SELECT doc FROM sources ORDER BY id').map(row => JSON.parse(row.doc)),
  claimDue: (now, owner, leaseSeconds, limit, perHost) =>
    writer.transaction(db => claimDue(db, now, owner, later(now, leaseSeconds * 1000), limit, perHost)),
  claim: (id, now, owner, leaseSeconds) =>
    writer.transaction(db => claim(db, id, now, owner, later(now, leaseSeconds * 1000))),
  finish: (source, owner) => writer.transaction(db => finish(db, source, owner)),
  update: (id, change) =>
    writer.transaction(db => {
      const source = read(db, id);
      if (source) writeSource(db, { ...source, ...change });
    }),
});
