import type { LogEntry } from '../../../models/log-entry.ts';
import type { LogPort } from '../store.ts';
import type { Connection } from './connection.ts';
import type { Writer } from './writer.ts';

const FIELDS = 'id, kind, at, hash, body, seq, chain';
type Row = Omit<LogEntry, 'body'> & { body: string };
export const entryOf = (row: Row): LogEntry => ({ ...row, body: JSON.parse(row.body) });

const INSERT = `INSERT INTO log (${FIELDS}) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id)`;
const valuesOf = ({ id, kind, at, hash, body, seq, chain }: LogEntry) =>
  [id, kind, at, hash, JSON.stringify(body ?? null), seq, chain] as const;

/** Appending the same entry twice leaves one. */
export const appendEntry = (db: Connection, entry: LogEntry): void => {
  db.run(`${INSERT} DO NOTHING`, ...valuesOf(entry));
};

/** As it stands in another archive: sealed or redacted since it was loaded before. */
export const loadEntry = (db: Connection, entry: LogEntry): void => {
  db.run(
    `${INSERT} DO UPDATE SET body = excluded.body, seq = excluded.seq, chain = excluded.chain`,
    ...valuesOf(entry),
  );
};

const head = (db: Connection): { seq: number; chain: string } => {
  const row = db.get<{ seq: number; chain: string }>(
    'SELECT seq, chain FROM log WHERE seq IS NOT NULL ORDER BY seq DESC LIMIT 1',
  );
  return row ? { seq: row.seq, chain: row.chain } : { seq: 0, chain: '' };
};

/** Thrown inside the transaction to undo it; the caller is told `false`. */
class Refused extends Error {}

type Seals = Parameters<LogPort['seal']>[0];

function writeSeals(db: Connection, entries: Seals, fencingToken: number): void {
  const seen = db.get<{ value: string }>(`SELECT value FROM meta WHERE key = 'seal_token'`);
  if (seen && Number(seen.value) > fencingToken) throw new Refused();
  db.run(`INSERT OR REPLACE INTO meta VALUES ('seal_token', ?)`, String(fencingToken));
  let { seq } = head(db);
  for (const entry of entries) {
    if (entry.seq !== ++seq) throw new Refused();
    const sealed = db.run(
      'UPDATE log SET seq = ?, chain = ? WHERE id = ? AND seq IS NULL',
      entry.seq,
      entry.chain,
      entry.id,
    );
    if (sealed !== 1) throw new Refused();
  }
}

async function seal(writer: Writer, entries: Seals, fencingToken: number): Promise<boolean> {
  try {
    await writer.transaction(db => writeSeals(db, entries, fencingToken));
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

export const logPort = (reader: Connection, writer: Writer): LogPort => ({
  page: async (afterSeq, limit) =>
    reader.all<Row>(`SELECT ${FIELDS} FROM log WHERE seq > ? ORDER BY seq LIMIT ?`, afterSeq, limit).map(entryOf),
  unsealed: async limit =>
    reader.all<Row>(`SELECT ${FIELDS} FROM log WHERE seq IS NULL ORDER BY at, id LIMIT ?`, limit).map(entryOf),
  head: async () => head(reader),
  seal: (entries, fencingToken) => seal(writer, entries, fencingToken),
  redact: id =>
    writer.transaction(db => {
      db.run(`UPDATE log SET body = 'null' WHERE id = ?`, id);
    }),
});
