// What an export over HTTP keeps of a bare loop over the store, and whether its memory stays flat.
// `node bench/export.ts [--statements N]`
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { get } from 'node:http';
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

const ROUNDS = 3;
const MB = 1024 * 1024;

export interface ExportRatios {
  /** Rows a second of `iterate` and JSON.stringify alone, and of both exports as a client gets them. */
  rates: Record<'bare' | 'jsonl' | 'csv', number>;
  jsonl: number;
  csv: number;
  /** By how many MB the server's resident memory grew from the end of the first export to the end of the last. */
  growth: number;
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
    const rates = { bare: 0, jsonl: 0, csv: 0 };
    const memory: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      rates.bare = Math.max(rates.bare, statements / (await tell(server, 'bare')));
      for (const format of ['jsonl', 'csv'] as const)
        rates[format] = Math.max(rates[format], statements / (await download(`${origin}/api/v1/export.${format}`)));
      memory.push(await tell(server, 'memory'));
    }
    const growth = (memory.at(-1)! - memory[0]!) / MB;
    return { rates, jsonl: rates.jsonl / rates.bare, csv: rates.csv / rates.bare, growth };
  } finally {
    server?.kill();
    await rm(dir, { recursive: true, force: true });
  }
}

async function tell(server: ChildProcess, message: string | object): Promise<number> {
  server.send(message);
  const [answer] = await once(server, 'message');
  return answer as number;
}

/** Seconds until the last byte. */
async function download(url: string): Promise<number> {
  const started = performance.now();
  const [response] = (await once(get(url), 'response')) as [NodeJS.ReadableStream & { statusCode: number }];
  if (response.statusCode !== 200) throw new Error(`${url} answers ${response.statusCode}`);
  response.resume();
  await once(response, 'end');
  return (performance.now() - started) / 1000;
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
    if (message === 'memory') return void process.send!(process.memoryUsage().rss);
    const started = performance.now();
    let characters = 0;
    for await (const statement of store.statements.iterate({ filter: {}, sort: '-posted' }))
      characters += JSON.stringify(statement).length;
    if (characters === 0) throw new Error('nothing was read');
    process.send!((performance.now() - started) / 1000);
  });
}

const percent = (ratio: number): string => `${Math.round(ratio * 100)} %`;

/** One line a format, and one for memory. */
export function tellExport({ rates, jsonl, csv, growth }: ExportRatios): string {
  return [
    `export.jsonl, of iterate + JSON.stringify (${Math.round(rates.bare)} rows/s): ${percent(jsonl)} (${Math.round(rates.jsonl)} rows/s)`,
    `export.csv: ${percent(csv)} (${Math.round(rates.csv)} rows/s)`,
    `memory after the last export against after the first: ${growth >= 0 ? '+' : ''}${growth.toFixed(0)} MB`,
  ].join('\n');
}

if (process.env['BENCH_ROLE'] === 'export') await serveChild();
else if (import.meta.main) {
  const { values } = parseArgs({ options: { statements: { type: 'string', default: '50000' } } });
  console.log(tellExport(await benchExport(Number(values.statements))));
}
