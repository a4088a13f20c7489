import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { systemClock } from '../../src/clock.ts';
import { addSource } from '../../src/ingest/add-source.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { collect } from '../support/archive.ts';
import { type ManyFeeds, startManyFeeds, wordsOf } from '../support/many-feeds.ts';
import { dropDatabase, testMongo, withDatabase } from '../support/mongo.ts';

const FEEDS = 200;
const ARTICLES = 10;
const WORKERS = 4;
const KILL_EVERY_MS = 5000;

const server = await testMongo();
const mongodbUri = 'uri' in server ? withDatabase(server.uri, `onrecord-workers-${process.pid}`) : null;
let news: ManyFeeds;
let store: Store;
const workers = new Set<ChildProcess>();

beforeAll(async () => {
  news = await startManyFeeds(FEEDS, ARTICLES, 20);
  if (!mongodbUri) return;
  store = await openStore({ mongodbUri, dataDir: '' });
  for (const feed of news.feeds) await addSource({ store, clock: systemClock }, feed);
}, 120_000);
afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL');
  await news.close();
  if (!mongodbUri || 'skip' in server) return;
  await store.close();
  // What a worker was killed in holds its locks until the database gives up the transaction, after a minute.
  await dropDatabase(mongodbUri);
  await server.stop();
}, 300_000);

function startWorker(): void {
  const worker = spawn(process.execPath, ['src/main.ts', '--roles', 'jobs'], {
    env: {
      ...process.env,
      MONGODB_URI: mongodbUri!,
      FETCH_ALLOW_HOSTS: news.hosts.join(','),
      HOST_GAP_MS: '0',
      POLL_SCHEDULE: '* * * * * *',
      POLL_LEASE_SECONDS: '5',
      LOG_LEVEL: 'fatal',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  workers.add(worker);
  worker.once('exit', () => workers.delete(worker));
}

/**
 * Sources of which every article is stored. A page that a busy machine did not fetch in time would be tried again in ten
 * minutes: its source is due at once.
 */
async function stored(): Promise<number> {
  let done = 0;
  for (const { id, seenItems } of await store.sources.list()) {
    const seen = Object.values(seenItems);
    const isOpen = seen.some(({ tries }) => tries > 0);
    if (isOpen) await store.sources.update(id, { nextPoll: systemClock.now().toISOString() });
    else if (seen.length === ARTICLES) done++;
  }
  return done;
}

const once = 'skip' in server ? test.skip : test;
once(
  `${WORKERS} workers, one killed every few seconds, store ${FEEDS * ARTICLES} articles of ${FEEDS} sources once each`,
  async () => {
    for (let i = 0; i < WORKERS; i++) startWorker();
    let killed = 0;
    while ((await stored()) < FEEDS) {
      await sleep(KILL_EVERY_MS);
      const victim = [...workers][killed % workers.size];
      victim?.kill('SIGKILL');
      killed++;
      startWorker();
    }
    expect(killed).toBeGreaterThan(0);
    const counts = await store.counts();
    expect(counts).toMatchObject({ articles: FEEDS * ARTICLES, revisions: FEEDS * ARTICLES });
    const statements = await collect(store.statements.iterate({ filter: {}, sort: 'posted' }));
    const words = statements.flatMap(statement => statement.quotes.map(quote => quote.text)).sort();
    const expected = Array.from({ length: FEEDS * ARTICLES }, (_, i) =>
      wordsOf(Math.floor(i / ARTICLES), i % ARTICLES),
    ).sort();
    expect(words).toEqual(expected);
    expect(counts.claims).toBe(FEEDS * ARTICLES);
  },
  1_800_000,
);
