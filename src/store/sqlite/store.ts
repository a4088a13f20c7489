// The embedded archive: one SQLite file beside nothing else. One connection writes; another reads, and so never sees what
// is not committed.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { OnrecordError } from '../../errors.ts';
import { COLLECTIONS, type CollectionName, type Store } from '../store.ts';
import { articlesPort } from './articles.ts';
import { Connection } from './connection.ts';
import { dump, load } from './dump.ts';
import { hostsPort } from './hosts.ts';
import { leasesPort } from './leases.ts';
import { logPort } from './log.ts';
import { migrate } from './migrate.ts';
import { peoplePort } from './people.ts';
import { sourcesPort } from './sources.ts';
import { stampOf } from './stamp.ts';
import { statementsPort } from './statements.ts';
import { runTx } from './tx.ts';
import { Writer } from './writer.ts';

function makeFolder(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw new OnrecordError(
      'store-folder',
      500,
      `The folder ${dirname(path)} for the archive cannot be made (${(error as Error).message}). Set DATA_DIR to a folder this user may write.`,
      { cause: error },
    );
  }
}

function openWriter(path: string): Connection {
  makeFolder(path);
  const db = new Connection(path, false);
  try {
    // FULL: a commit is on the disk before it is acknowledged. https://sqlite.org/pragma.html#pragma_synchronous
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -32768');
    migrate(db);
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
}

function openReader(path: string): Connection {
  const db = new Connection(path, true);
  db.exec('PRAGMA cache_size = -32768');
  return db;
}

function countsOf(db: Connection) {
  const rows = (table: string, where = ''): number =>
    db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table} ${where}`)!.n;
  const each = Object.fromEntries(COLLECTIONS.map(name => [name, rows(name)])) as Record<CollectionName, number>;
  return {
    ...each,
    versions: each.statements + rows('versions'),
    removed: rows('statements', `WHERE status = 'removed'`),
    lastChange: db.get<{ value: string }>(`SELECT value FROM meta WHERE key = 'last_change'`)?.value ?? null,
  };
}

/**
 * Opens the archive at `path`, made if there is none. Throws an OnrecordError that names the path and the remedy where that
 * cannot be (no right to write, no database, damaged, newer than this program).
 */
export function openSqlite(path: string): Store {
  const written = openWriter(path);
  const reader = openReader(path);
  const open = () => openReader(path);
  const writer = new Writer(written);
  return {
    kind: 'sqlite',
    statements: statementsPort(reader, open),
    people: peoplePort(reader, writer),
    articles: articlesPort(reader, writer, open),
    sources: sourcesPort(reader, writer),
    hosts: hostsPort(writer),
    leases: leasesPort(writer),
    log: logPort(reader, writer),
    transaction: (_keys, run) => writer.transaction(db => runTx(db, run)),
    revisionStamp: async () => stampOf(reader),
    counts: async () => reader.snapshot(() => countsOf(reader)),
    dump: (collection, afterKey) => dump(open, collection, afterKey),
    load: (collection, docs) => writer.transaction(db => load(db, collection, docs)),
    ping: async () => void reader.get('SELECT 1 FROM meta'),
    close: async () => {
      await writer.idle();
      reader.close();
      written.close();
    },
  };
}
