import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Connection } from '../../../../src/store/sqlite/connection.ts';
import { openSqlite } from '../../../../src/store/sqlite/store.ts';
import { runTx } from '../../../../src/store/sqlite/tx.ts';
import { Writer } from '../../../../src/store/sqlite/writer.ts';
import { putStatements } from '../../../support/archive.ts';
import { buildRevision, buildStatement } from '../../../support/build.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-'));
  path = join(folder, 'archive.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

const failure = (code: string) => expect.objectContaining({ code, message: expect.stringContaining(folder) });
async function thrownBy(work: () => unknown): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

test('what is no database is named and left as it is', async () => {
  const text = 'Dear diary, '.repeat(100);
  writeFileSync(path, text);
  expect(await thrownBy(() => openSqlite(path))).toEqual(failure('store-not-a-database'));
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('another program’s database is named and left as it is', async () => {
  const db = new DatabaseSync(path);
  db.exec('CREATE TABLE diary (day TEXT)');
  db.close();
  expect(await thrownBy(() => openSqlite(path))).toEqual(failure('store-foreign'));
});

test('a newer archive refuses an older program', async () => {
  await openSqlite(path).close();
  const db = new DatabaseSync(path);
  db.exec('PRAGMA user_version = 99');
  db.close();
  const error = await thrownBy(() => openSqlite(path));
  expect(error).toEqual(failure('store-too-new'));
  expect((error as Error).message).toMatch(/newer Onrecord \(archive version 99; this program knows \d+\)/);
});

test('a folder that cannot be made is named', async () => {
  writeFileSync(path, '');
  expect(await thrownBy(() => openSqlite(join(path, 'deeper', 'archive.sqlite')))).toEqual(failure('store-folder'));
});

test('a folder in the place of the file is named', async () => {
  expect(await thrownBy(() => openSqlite(folder))).toEqual(failure('store-unopened'));
});

test('a file that may only be read is named', async () => {
  await openSqlite(path).close();
  const db = new Connection(path, true);
  expect(await thrownBy(() => db.run(`INSERT INTO meta VALUES ('a', 'b')`))).toEqual(failure('store-read-only'));
  db.close();
});

test('a full disk loses nothing that was acknowledged, and writing goes on when there is space', async () => {
  await openSqlite(path).close();
  const db = new Connection(path, false);
  const writer = new Writer(db);
  const put = (id: string, html: string) =>
    writer.transaction(db =>
      runTx(db, async tx => {
        await tx.putStatement(buildStatement({ id }));
        await tx.putRevision(buildRevision({ id, text: html }));
      }),
    );
  await put('s_1', 'small');
  db.exec('PRAGMA max_page_count = 90');
  expect(await thrownBy(() => put('s_2', 'x'.repeat(1_000_000)))).toEqual(failure('store-full'));
  db.exec('PRAGMA max_page_count = 1000000');
  await put('s_3', 'small');
  db.close();
  const store = openSqlite(path);
  expect(await store.counts()).toMatchObject({ statements: 2, revisions: 2 });
  expect(await store.statements.get('s_2')).toBeNull();
  await store.close();
});

test('a write of the store inside a transaction is refused, not waited for', async () => {
  const store = openSqlite(path);
  const nested = store.transaction([], () => store.sources.update('x', {}));
  await expect(nested).rejects.toThrow(/use the Tx/);
  await store.close();
});

// A process of its own that puts statements p-0 … p-19 into the archive, one transaction each.
const otherProcess = (name: string): string => `
  import { openSqlite } from ${JSON.stringify(join(import.meta.dirname, '../../../../src/store/sqlite/store.ts'))};
  import { buildStatement } from ${JSON.stringify(join(import.meta.dirname, '../../../support/build.ts'))};
  const store = openSqlite(${JSON.stringify(path)});
  for (let i = 0; i < 20; i++)
    await store.transaction([], tx => tx.putStatement(buildStatement({ id: '${name}-' + i })));
  await store.close();`;

test('two processes and this one write to the same file; nothing is lost', async () => {
  const children = ['p', 'q'].map(name =>
    spawn(process.execPath, ['--input-type=module', '-e', otherProcess(name)], { stdio: ['ignore', 'ignore', 'pipe'] }),
  );
  const errors = children.map(async child => {
    let text = '';
    for await (const chunk of child.stderr) text += chunk;
    return text;
  });
  const ends = children.map(child => once(child, 'close'));
  const store = openSqlite(path);
  for (let i = 0; i < 20; i++) await putStatements(store, buildStatement({ id: `r-${i}` }));
  expect((await Promise.all(ends)).map(([code]) => code)).toEqual([0, 0]);
  expect((await Promise.all(errors)).join('')).not.toMatch(/error/i);
  expect(await store.statements.count({})).toBe(60);
  await store.close();
});
