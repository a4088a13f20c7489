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
const ROUNDS = 5;

const RUNS = ['bare', 'kept', 'distinct', 'bare304', 'notModified'] as const;
type Run = (typeof RUNS)[number];
/** What one run cost: requests a second, and microseconds of the server's processor a request. */
interface Cost {
  rate: number;
  cpu: number;
}

export interface ServeRatios {
  /** Medians over the rounds. */
  costs: Record<Run, Cost>;
  /** Of bare Express's requests a second, the median of each round's ratio: the same page again and again, … */
  kept: number;
  /** … every request another query, … */
  distinct: number;
  /** … and 304s against bare Express's own. */
  notModified: number;
  bytes: number;
}

/** Measures both servers in turns, so that a slow moment of the machine meets both. */
export async function benchServe(seconds = 3): Promise<ServeRatios> {
  const dir = await mkdtemp(join(tmpdir(), 'onrecord-bench-'));
  const children: ChildProcess[] = [];
  try {
    const ours = await start('ours', dir, children);
    const page = await fetch(ours.url);
    const bytes = Buffer.from(await page.arrayBuffer());
    const bare = await start('bare', bytes.toString(), children);
    const bareTag = (await fetch(bare.url)).headers.get('etag')!;
    let query = 0;
    const other = (request: object) => ({ ...request, path: `${PATH}?posted_to=${instantOf(query++)}` });
    const rounds = await inTurns(seconds, {
      bare: [bare, {}],
      kept: [ours, {}],
      distinct: [ours, { requests: [{ setupRequest: other }] }],
      bare304: [bare, { headers: { 'If-None-Match': bareTag } }],
      notModified: [ours, { headers: { 'If-None-Match': page.headers.get('etag')! } }],
    });
    const ratio = (a: Run, b: Run) => median(rounds.map(round => round[a].rate / round[b].rate));
    return {
      costs: Object.fromEntries(RUNS.map(run => [run, medianCost(rounds.map(round => round[run]))])) as Record<
        Run,
        Cost
      >,
      kept: ratio('kept', 'bare'),
      distinct: ratio('distinct', 'bare'),
      notModified: ratio('notModified', 'bare304'),
      bytes: bytes.length,
    };
  } finally {
    for (const child of children) child.kill();
    await rm(dir, { recursive: true, force: true });
  }
}

/** Late enough that every query still finds a full page. */
const instantOf = (n: number): string => new Date(Date.UTC(2030, 0, 1) + n * 1000).toISOString();

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const medianCost = (costs: Cost[]): Cost => ({
  rate: median(costs.map(cost => cost.rate)),
  cpu: median(costs.map(cost => cost.cpu)),
});

interface Server {
  url: string;
  /** Microseconds of processor time so far. */
  cpu(): Promise<number>;
}

/** The first round warms up and is not counted. */
async function inTurns(
  seconds: number,
  runs: Record<Run, [Server, Omit<Options, 'url'>]>,
): Promise<Record<Run, Cost>[]> {
  const rounds: Record<Run, Cost>[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const costs = {} as Record<Run, Cost>;
    for (const run of RUNS) {
      const [server, options] = runs[run];
      costs[run] = await load(server, { ...options, duration: round ? seconds : 1 });
    }
    if (round) rounds.push(costs);
  }
  return rounds;
}

async function load(server: Server, options: Omit<Options, 'url'>): Promise<Cost> {
  const before = await server.cpu();
  const result = await autocannon({ url: server.url, connections: CONNECTIONS, ...options });
  if (result.errors + result['4xx'] + result['5xx'] > 0)
    throw new Error(`${server.url}: not every request was answered`);
  return { rate: result.requests.average, cpu: ((await server.cpu()) - before) / result.requests.total };
}

async function start(role: 'ours' | 'bare', what: string, children: ChildProcess[]): Promise<Server> {
  const child = fork(import.meta.filename, [], {
    env: { ...process.env, BENCH_ROLE: role },
    stdio: ['ignore', 'inherit', 'ignore', 'ipc'],
  });
  children.push(child);
  const tell = async (message: string): Promise<number> => {
    child.send(message);
    return (await once(child, 'message'))[0] as number;
  };
  const port = await tell(what);
  return { url: `http://127.0.0.1:${port}${PATH}`, cpu: () => tell('cpu') };
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
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send!(user + system);
  });
}

const percent = (ratio: number): string => `${Math.round(ratio * 100)} %`;

/** One line a ratio. */
export function tellServe({ costs, kept, distinct, notModified, bytes }: ServeRatios): string {
  const cost = (run: Run) => `${Math.round(costs[run].rate)}/s, ${Math.round(costs[run].cpu)} µs of processor each`;
  return [
    `timeline, a page of ${bytes} bytes, of bare Express (${cost('bare')}): ${percent(kept)} (${cost('kept')})`,
    `timeline, every query another: ${percent(distinct)} (${cost('distinct')})`,
    `304, of bare Express's 304 (${cost('bare304')}): ${percent(notModified)} (${cost('notModified')})`,
  ].join('\n');
}

if (process.env['BENCH_ROLE']) await serveChild(process.env['BENCH_ROLE']);
else if (import.meta.main) {
  const { values } = parseArgs({ options: { seconds: { type: 'string', default: '3' } } });
  console.log(tellServe(await benchServe(Number(values.seconds))));
}
