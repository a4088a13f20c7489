// How much of bare Express is left: requests a second of the timeline against an Express app that does nothing but send
// the same bytes, each in a process of its own, over loopback. `node bench/serve.ts [--seconds N]`
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import autocannon, { type Options } from 'autocannon';
import express, { type Express } from 'express';
import { createApp } from '../src/app.ts';
import { systemClock } from '../src/clock.ts';
import { readConfig } from '../src/config.ts';
import { createHttp } from '../src/http/client.ts';
import { createLog } from '../src/log.ts';
import { openStore } from '../src/store/open.ts';
import { fillArchive } from './fill.ts';

const STATEMENTS = 10_000;
const PATH = '/api/v1/statements';
const CONNECTIONS = 20;
const ROUNDS = 3;

export interface ServeRatios {
  /** Requests a second, medians of the rounds. */
  rates: Record<'bare' | 'bare304' | 'kept' | 'distinct' | 'notModified', number>;
  /** The same page asked again and again; every request another query; 304s against bare Express's own. */
  kept: number;
  distinct: number;
  notModified: number;
  bytes: number;
}

/** Measures both servers in turns, so that a slow moment of the machine meets both. */
export async function benchServe(seconds = 5): Promise<ServeRatios> {
  const dir = await mkdtemp(join(tmpdir(), 'onrecord-bench-'));
  const children: ChildProcess[] = [];
  try {
    const ours = await start('ours', dir, children);
    const page = await fetch(ours + PATH);
    const bytes = Buffer.from(await page.arrayBuffer());
    const bare = await start('bare', bytes.toString(), children);
    const bareTag = (await fetch(bare + PATH)).headers.get('etag')!;
    let query = 0;
    const runs = {
      bare: { url: bare + PATH },
      kept: { url: ours + PATH },
      distinct: {
        url: ours,
        requests: [
          { setupRequest: (request: object) => ({ ...request, path: `${PATH}?posted_to=${instantOf(query++)}` }) },
        ],
      },
      bare304: { url: bare + PATH, headers: { 'If-None-Match': bareTag } },
      notModified: { url: ours + PATH, headers: { 'If-None-Match': page.headers.get('etag')! } },
    };
    const rates = await inTurns(runs, seconds);
    return {
      rates,
      kept: rates.kept / rates.bare,
      distinct: rates.distinct / rates.bare,
      notModified: rates.notModified / rates.bare304,
      bytes: bytes.length,
    };
  } finally {
    for (const child of children) child.kill();
    await rm(dir, { recursive: true, force: true });
  }
}

/** Late enough that every query still finds a full page. */
const instantOf = (n: number): string => new Date(Date.UTC(2030, 0, 1) + n * 1000).toISOString();

async function inTurns<Name extends string>(
  runs: Record<Name, Options>,
  seconds: number,
): Promise<Record<Name, number>> {
  const rates = Object.fromEntries(Object.keys(runs).map(name => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round <= ROUNDS; round++)
    for (const name of Object.keys(runs) as Name[]) {
      // The first round warms up and is not counted.
      const result = await autocannon({ connections: CONNECTIONS, duration: round ? seconds : 1, ...runs[name] });
      if (result.errors + result['4xx'] + result['5xx'] > 0) throw new Error(`${name}: not every request was answered`);
      if (round) rates[name].push(result.requests.average);
    }
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;
  return Object.fromEntries(Object.entries<number[]>(rates).map(([name, all]) => [name, median(all)])) as Record<
    Name,
    number
  >;
}

async function start(role: 'ours' | 'bare', what: string, children: ChildProcess[]): Promise<string> {
  const child = fork(import.meta.filename, [], {
    env: { ...process.env, BENCH_ROLE: role },
    stdio: ['ignore', 'inherit', 'ignore', 'ipc'],
  });
  children.push(child);
  child.send(what);
  const [port] = await once(child, 'message');
  return `http://127.0.0.1:${port}`;
}

async function ourApp(dataDir: string): Promise<Express> {
  // As it runs by default, but for a rate limit that counts and never strikes.
  const config = { ...readConfig({ DATA_DIR: dataDir }), rateLimitPerMinute: 1_000_000_000 };
  const store = await openStore(config);
  await fillArchive(store, STATEMENTS);
  const http = createHttp({ version: 'bench', publicUrl: config.publicUrl, allowHosts: [] });
  return createApp({ store, http, clock: systemClock, log: createLog(config.logLevel), config, owner: 'bench' });
}

function bareApp(body: string): Express {
  const bytes = Buffer.from(body);
  return express().get(PATH, (_req, res) => void res.type('application/json').send(bytes));
}

async function serveChild(role: string): Promise<void> {
  const [what] = (await once(process, 'message')) as [string];
  const app = role === 'ours' ? await ourApp(what) : bareApp(what);
  const server = app.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
}

const percent = (ratio: number): string => `${Math.round(ratio * 100)} %`;

/** One line a ratio. */
export function tellServe({ rates, kept, distinct, notModified, bytes }: ServeRatios): string {
  const rate = (name: keyof typeof rates) => `${Math.round(rates[name])}/s`;
  return [
    `timeline, a page of ${bytes} bytes, of bare Express (${rate('bare')}): ${percent(kept)} (${rate('kept')})`,
    `timeline, every query another: ${percent(distinct)} (${rate('distinct')})`,
    `304, of bare Express's 304 (${rate('bare304')}): ${percent(notModified)} (${rate('notModified')})`,
  ].join('\n');
}

if (process.env['BENCH_ROLE']) await serveChild(process.env['BENCH_ROLE']);
else if (import.meta.main) {
  const { values } = parseArgs({ options: { seconds: { type: 'string', default: '5' } } });
  console.log(tellServe(await benchServe(Number(values.seconds))));
}
