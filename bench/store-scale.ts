// Whether a page costs as much in a large archive as in a small one: 50 statements newest first, from a random place on, of
// a term that stands in half of all, of a term and a speaker, and of one speaker's timeline.
// `node bench/store-scale.ts [--small N] [--large N] [--mongo URI]`
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Statement } from '../models/statement.ts';
import { parseSearch } from '../models/tokens.ts';
import { openAt } from '../src/store/open.ts';
import type { StatementFilter, Store } from '../src/store/store.ts';
import { nthStatement } from './fill.ts';
import { dropDatabase } from './mongo-database.ts';

const LIMIT = 50;
const QUERIES = 400;
const BATCH = 5000;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 3650;

/** So few that each has full pages in the small archive too; which one speaks has nothing to do with day and words. */
const speakerOf = (n: number): string => `person-${Math.imul(n, 2_654_435_761) >>> 27}`;

function statement(n: number): Statement {
  const id = speakerOf(n);
  return { ...nthStatement(n), speaker: { id, name: id.replace('-', ' '), wikidata: null } };
}

const lists: Record<string, (n: number) => StatementFilter> = {
  'a term in half of all': () => ({ search: parseSearch('sorry') }),
  'a speaker’s timeline': n => ({ speaker: [speakerOf(n)] }),
  'a term and a speaker': n => ({ speaker: [speakerOf(n)], search: parseSearch('sorry') }),
  'the whole timeline': () => ({}),
};

/** 95th percentiles in milliseconds, in the small archive and the large one. */
export type Scale = Record<string, { small: number; large: number; ratio: number }>;

async function load(store: Store, count: number): Promise<void> {
  for (let from = 0; from < count; from += BATCH) {
    const size = Math.min(BATCH, count - from);
    await store.load(
      'statements',
      Array.from({ length: size }, (_, i) => statement(from + i)),
    );
    if (process.stderr.isTTY) process.stderr.write(`\r${from + size} of ${count} statements loaded`);
  }
  if (process.stderr.isTTY) process.stderr.write('\n');
}

// The same places in every archive, all over the newer half of its days: below each there is a full page in both.
const placeOf = (n: number) => {
  const day = DAYS - ((n * 1499) % (DAYS / 2));
  return { key: new Date(FIRST_DAY + day * 86_400_000).toISOString(), id: 's_zzz' };
};

async function p95(store: Store, filterOf: (n: number) => StatementFilter): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < 2 * QUERIES; n++) {
    const started = performance.now();
    const { items } = await store.statements.page({ filter: filterOf(n), sort: '-posted' }, LIMIT, placeOf(n));
    times.push(performance.now() - started);
    if (items.length < LIMIT) throw new Error('a page is not full: the archive is too small to measure');
  }
  const warm = times.slice(QUERIES).sort((a, b) => a - b);
  return warm[Math.floor(warm.length * 0.95)]!;
}

async function measure(location: string, count: number): Promise<Record<string, number>> {
  const store = await openAt(location);
  try {
    await load(store, count);
    const measured: Record<string, number> = {};
    for (const [name, filterOf] of Object.entries(lists)) measured[name] = await p95(store, filterOf);
    return measured;
  } finally {
    await store.close();
  }
}

/** Fills two archives and asks both the same; `locationOf` names an empty one. */
export async function benchScale(
  locationOf: (name: string) => string,
  small = 10_000,
  large = 1_000_000,
): Promise<Scale> {
  const [a, b] = [await measure(locationOf('small'), small), await measure(locationOf('large'), large)];
  return Object.fromEntries(
    Object.keys(lists).map(name => [name, { small: a[name]!, large: b[name]!, ratio: b[name]! / a[name]! }]),
  );
}

/** Runs it on SQLite files of its own, or on databases of a MongoDB server that are dropped afterwards. */
export async function benchScaleOf(mongoUri: string | undefined, small?: number, large?: number): Promise<Scale> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-bench-'));
  const databases: string[] = [];
  const locationOf = (name: string): string => {
    if (!mongoUri) return `sqlite:${join(folder, name)}`;
    const url = new URL(mongoUri);
    url.pathname = `/onrecord-bench-${name}-${process.pid}`;
    databases.push(url.href);
    return url.href;
  };
  try {
    return await benchScale(locationOf, small, large);
  } finally {
    for (const database of databases) await dropDatabase(database);
    await rm(folder, { recursive: true });
  }
}

/** One line a list. */
export const tellScale = (scale: Scale): string =>
  Object.entries(scale)
    .map(
      ([name, { small, large, ratio }]) =>
        `${name}: p95 ${small.toFixed(2)} ms → ${large.toFixed(2)} ms, ×${ratio.toFixed(2)}`,
    )
    .join('\n');

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      small: { type: 'string', default: '10000' },
      large: { type: 'string', default: '1000000' },
      mongo: { type: 'string' },
    },
  });
  console.log(tellScale(await benchScaleOf(values.mongo, Number(values.small), Number(values.large))));
}
