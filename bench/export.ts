// What an export over HTTP keeps of a bare loop over the store, and whether its memory stays flat.
// `node bench/export.ts [--statements N]`
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createApp } from '../src/app.ts';
import { systemClock } from '../src/clock.ts';
import { readConfig } from '../src/config.ts';
import { createHttp } from '../src/http/client.ts';
import { createLog } from '../src/log.ts';
import { openStore } from '../src/store/open.ts';
import { fillArchive } from './fill.ts';

const ROUNDS = 5;
const MB = 1024 * 1024;

const RUNS = ['bare', 'jsonl', 'csv'] as const;
type Run = (typeof RUNS)[number];
/** Rows a second, and microseconds of the server's processor a row. */
interface Cost {
  rate: number;
  cpu: number;
}

export interface ExportRatios {
  /** Medians over the rounds: `iterate` and JSON.stringify alone, and both exports as a client gets them. */
  costs: Record<Run, Cost>;
  /** Of the bare loop's rows a second, the median of each round's ratio. */
  jsonl: number;
  csv: number;
  /** By how many MB the server's resident memory grew from the end of the first round to the end of the last … */
  growth: number;
  /** … while so many MB were sent. */
  sent: number;
}

/** Measures the three in turns; the server is a process of its own. */
export async function benchExport(statements = 50_000): Promise<ExportRatios> {
  const dir = await mkdtemp(join(tmpdir(), 'onrecord-bench-'));
  let server: ChildProcess | undefined;
  try {
    server = fork(import.meta.filename, [], {
      env: { ...process.env, BENCH_ROLE: 'export' },
      stdio: ['ignore', 'inherit', 'ignore', 'ipc'],
    });
    const origin = `http://127.0.0.1:${await tell(server, { dir, statements })}`;
    const rounds: Record<Run, Cost>[] = [];
    const memory: number[] = [];
    let sent = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const costs = {} as Record<Run, Cost>;
      for (const run of RUNS) {
        const { cost, bytes } = await measure(run, server, origin, statements);
        costs[run] = cost;
        if (round) sent += bytes / MB;
      }
      rounds.push(costs);
      memory.push(await tell(server, 'memory'));
    }
    const ratio = (run: Run) => median(rounds.map(round => round[run].rate / round.bare.rate));
    const growth = (memory.at(-1)! - memory[0]!) / MB;
    const costs = Object.fromEntries(RUNS.map(run => [run, medianCost(rounds.map(round => round[run]))]));
    return { costs: costs as Record<Run, Cost>, jsonl: ratio('jsonl'), csv: ratio('csv'), growth, sent };
  } finally {
    server?.kill();
    await rm(dir, { recursive: true, force: true });
  }
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const medianCost = (costs: Cost[]): Cost => ({
  rate: median(costs.map(cost => cost.rate)),
  cpu: median(costs.map(cost => cost.cpu)),
});

async function measure(run: Run, server: ChildProcess, origin: string, rows: number) {
  const [before, started] = [await tell(server, 'cpu'), performance.now()];
  const bytes = await (run === 'bare' ? tell(server, 'bare') : download(`${origin}/api/v1/export.${run}`));
  const seconds = (performance.now() - started) / 1000;
  const cost: Cost = { rate: rows / seconds, cpu: ((await tell(server, 'cpu')) - before) / rows };
  return { cost, bytes: run === 'bare' ? 0 : bytes };
}

async function tell(server: ChildProcess, message: string | object): Promise<number> {
  server.send(message);
  const [answer] = await once(server, 'message');
  return answer as number;
}

/** Reads to the last byte; says how many there were. */
async function download(url: string): Promise<number> {
  const [response] = (await once(get(url), 'response')) as [IncomingMessage];
  if (response.statusCode !== 200) throw new Error(`${url} answers ${response.statusCode}`);
  let bytes = 0;
  for await (const chunk of response) bytes += (chunk as Buffer).length;
  return bytes;
}

async function serveChild(): Promise<void> {
  const [{ dir, statements }] = (await once(process, 'message')) as [{ dir: string; statements: number }];
  const config = readConfig({ DATA_DIR: dir });
  const store = await openStore(config);
  await fillArchive(store, statements);
  const http = createHttp({ version: 'bench', publicUrl: config.publicUrl, allowHosts: [] });
  const app = createApp({ store, http, clock: systemClock, log: createLog('silent'), config, owner: 'bench' });
  const server = app.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
  process.on('message', async message => {
    const { user, system } = process.cpuUsage();
    if (message === 'memory') return void process.send!(process.memoryUsage().rss);
    if (message === 'cpu') return void process.send!(user + system);
    let characters = 0;
    for await (const statement of store.statements.iterate({ filter: {}, sort: '-posted' }))
      characters += JSON.stringify(statement).length;
    process.send!(characters);
  });
}

const percent = (ratio: number): string => `${Math.round(ratio * 100)} %`;

/** One line a format, and one for memory. */
export function tellExport({ costs, jsonl, csv, growth, sent }: ExportRatios): string {
  const cost = (run: Run) => `${Math.round(costs[run].rate)} rows/s, ${costs[run].cpu.toFixed(1)} µs of processor each`;
  return [
    `export.jsonl, of iterate + JSON.stringify (${cost('bare')}): ${percent(jsonl)} (${cost('jsonl')})`,
    `export.csv: ${percent(csv)} (${cost('csv')})`,
    `memory ${growth >= 0 ? '+' : ''}${growth.toFixed(0)} MB after ${sent.toFixed(0)} MB more were sent`,
  ].join('\n');
}

if (process.env['BENCH_ROLE'] === 'export') await serveChild();
else if (import.meta.main) {
  const { values } = parseArgs({ options: { statements: { type: 'string', default: '50000' } } });
  console.log(tellExport(await benchExport(Number(values.statements))));
}
