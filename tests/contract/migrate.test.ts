// Moving house, from each store into each other one.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { migrate } from '../../src/commands/migrate.ts';
import { compare, move } from '../../src/store/move.ts';
import { openAt } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { putStatements } from '../support/archive.ts';
import { at, buildStatement } from '../support/build.ts';
import { fill } from '../support/fill.ts';
import { dropDatabase, testMongo, withDatabase } from '../support/mongo.ts';

let folder: string;
const printed = jest.spyOn(console, 'log').mockImplementation(() => undefined);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-'));
  printed.mockClear();
});
afterEach(() => rmSync(folder, { recursive: true }));

const server = await testMongo();
const mongo = (name: string) => ('uri' in server ? withDatabase(server.uri, `onrecord-${name}-${process.pid}`) : '');
const sqlite = (name: string) => `sqlite:${join(folder, name)}`;
const never = new AbortController().signal;

async function fillAt(location: string): Promise<void> {
  const store = await openAt(location);
  await fill(store);
  await putStatements(
    store,
    ...Array.from({ length: 30 }, (_, n) => buildStatement({ id: `s_${n}`, knownFrom: at(n) })),
  );
  await store.close();
}
const options = (from: string, to: string) => ({ from, to, progressFile: join(folder, 'progress.json') });
const lines = () => printed.mock.calls.map(([line]) => String(line));

async function movesBothWays(there: string, back: string): Promise<void> {
  const home = sqlite('home');
  await fillAt(home);
  await migrate(options(home, there), never);
  await migrate(options(there, back), never);
  expect(lines()).toHaveLength(24);
  expect(lines().filter(line => !line.startsWith('same'))).toEqual([]);
  expect(existsSync(join(folder, 'progress.json'))).toBe(false);
  const [a, b] = await Promise.all([home, back].map(openAt));
  expect((await b!.statements.page({ filter: {}, sort: 'posted' }, 50)).items).toEqual(
    (await a!.statements.page({ filter: {}, sort: 'posted' }, 50)).items,
  );
  await Promise.all([a!.close(), b!.close()]);
}

test('from SQLite to SQLite and on', () => movesBothWays(sqlite('there'), sqlite('back')));

if ('skip' in server) test.skip(`with MongoDB: ${server.skip}`, () => undefined);
else {
  afterAll(async () => {
    await dropDatabase(mongo('there'));
    await server.stop();
  });
  test('to MongoDB and back', () => movesBothWays(mongo('there'), sqlite('back')));
}

test('stopped after any batch, it goes on and misses nothing', async () => {
  await fillAt(sqlite('home'));
  const [home, there] = (await Promise.all([sqlite('home'), sqlite('there')].map(openAt))) as [Store, Store];
  const done = {};
  let runs = 0;
  for (let whole = false; !whole; runs++) {
    const controller = new AbortController();
    const loaded = async () => controller.abort();
    whole = await move(home, there, { done, loaded, signal: controller.signal });
  }
  expect(runs).toBeGreaterThan(5);
  for (const { from, to, name } of await compare(home, there)) expect([name, to]).toEqual([name, from]);
  await Promise.all([home.close(), there.close()]);
});

test('the command stops between batches, says how to go on, and does', async () => {
  await fillAt(sqlite('home'));
  const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const stopped = AbortSignal.abort();
  await migrate(options(sqlite('home'), sqlite('there')), stopped);
  expect(told).toHaveBeenCalledWith(expect.stringContaining('Run the same command again'));
  told.mockRestore();
  process.exitCode = undefined;
  const others = options(sqlite('home'), sqlite('elsewhere'));
  await expect(migrate(others, never)).rejects.toThrow(/belongs to a move between other archives/);
  await migrate(options(sqlite('home'), sqlite('there')), never);
  expect(lines().every(line => line.startsWith('same'))).toBe(true);
});

test('archives that differ are shown side by side, and the command fails', async () => {
  await fillAt(sqlite('home'));
  const there = await openAt(sqlite('there'));
  await putStatements(there, buildStatement({ id: 's_other' }));
  await there.close();
  await expect(migrate(options(sqlite('home'), sqlite('there')), never)).rejects.toThrow(/archives differ/);
  expect(lines().find(line => line.includes('statements'))).toMatch(/^DIFFER .*→/);
});

test.each(['postgres://x', 'sqlite:', 'archive.sqlite'])('%s is no archive', async location => {
  await expect(migrate(options(location, sqlite('there')), never)).rejects.toThrow(/expected sqlite:PATH or mongodb:/);
});
