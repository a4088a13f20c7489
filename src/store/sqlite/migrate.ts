import { OnrecordError } from '../../errors.ts';
import type { Connection } from './connection.ts';
import { migrations } from './migrations/index.ts';

/** “ONRC” in the file's header tells our files from other programs'. https://sqlite.org/pragma.html#pragma_application_id */
const APPLICATION_ID = 0x4f4e5243;

const pragma = (db: Connection, name: string): number =>
  Object.values(db.get<Record<string, number>>(`PRAGMA ${name}`)!)[0]!;

function refuse(db: Connection, version: number): void {
  const { tables } = db.get<{ tables: number }>('SELECT count(*) AS tables FROM sqlite_schema')!;
  if (tables > 0 && pragma(db, 'application_id') !== APPLICATION_ID)
    throw new OnrecordError(
      'store-foreign',
      500,
      `${db.path} is a database of another program. Move it away or set DATA_DIR to another folder.`,
    );
  if (version > migrations.length)
    throw new OnrecordError(
      'store-too-new',
      500,
      `The archive ${db.path} was written by a newer Onrecord (archive version ${version}; this program knows ${migrations.length}). Install that version.`,
    );
}

/** Brings the archive to this program's version, one transaction for all steps. Refuses archives that are newer. */
export function migrate(db: Connection): void {
  const before = pragma(db, 'user_version');
  refuse(db, before);
  if (before === migrations.length) return;
  db.exec('BEGIN IMMEDIATE');
  try {
    // Asked again under the lock: another process may have done it meanwhile.
    const version = pragma(db, 'user_version');
    refuse(db, version);
    for (const up of migrations.slice(version)) up(db);
    db.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    db.exec(`PRAGMA user_version = ${migrations.length}`);
    db.exec('COMMIT');
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
