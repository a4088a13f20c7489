import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Newsroom, startNewsroom } from '../../src/demo/newsroom.ts';
import { openStore } from '../../src/store/open.ts';
import { verifyLog } from '../../src/watch/seal-log.ts';
import { archiveShape } from '../support/archive-shape.ts';

const KILLS = 50;
const START = Date.parse('2025-01-28T12:00:00.000Z');
let newsroom: Newsroom;
const folders: string[] = [];

beforeAll(async () => {
  newsroom = await startNewsroom({ now: () => new Date(START) });
});
afterAll(async () => {
  await newsroom.close();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-kill-'));
  folders.push(folder);
  return folder;
}

/** A run of the ingest; killed with -9 `killAfterMs` after its first poll began, if it still runs. @returns how long polling took, null if killed. */
async function ingest(dataDir: string, run: number, killAfterMs?: number): Promise<number | null> {
  // Each run is ten minutes later, so that leases of the one killed before have ended.
  const now = new Date(START + run * 600_000).toISOString();
  const child = spawn(process.execPath, ['tests/support/poll-once.ts', now, ...newsroom.feeds], {
    env: {
      ...process.env,
      MONGODB_URI: '',
      DATA_DIR: dataDir,
      FETCH_ALLOW_HOSTS: new URL(newsroom.origin).host,
      HOST_GAP_MS: '0',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = new Promise<number | null>(resolve => child.once('exit', code => resolve(code)));
  await Promise.race([new Promise(resolve => child.stdout.once('data', resolve)), exited]);
  const started = performance.now();
  if (killAfterMs !== undefined) {
    await Promise.race([sleep(killAfterMs), exited]);
    child.kill('SIGKILL');
  }
  const code = await exited;
  if (code === null) return null;
  expect(code).toBe(0);
  return performance.now() - started;
}

async function shapeOf(dataDir: string): Promise<unknown> {
  const store = await openStore({ mongodbUri: undefined, dataDir });
  try {
    expect((await verifyLog({ store })).brokenAt).toBeNull();
    return await archiveShape(store);
  } finally {
    await store.close();
  }
}

test(`killed with -9 at ${KILLS} random moments and started again, the archive is that of an undisturbed run`, async () => {
  const undisturbed = await newFolder();
  const tookMs = (await ingest(undisturbed, 0))!;
  const expected = await shapeOf(undisturbed);
  let killed = 0;
  for (let folder = await newFolder(), run = 1; killed < KILLS; run++) {
    const finished = await ingest(folder, run, Math.random() * tookMs);
    if (finished === null) {
      killed++;
      continue;
    }
    expect(await shapeOf(folder)).toEqual(expected);
    folder = await newFolder();
  }
  const last = folders.at(-1)!;
  await ingest(last, 1000);
  expect(await shapeOf(last)).toEqual(expected);
}, 600_000);
