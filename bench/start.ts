// From `npm start` to ready, and what an idle service takes, on an empty archive.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

async function residentMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
}

async function startOnce(): Promise<{ readyMs: number; idleMb: number }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'onrecord-bench-'));
  const started = performance.now();
  const child = spawn(process.execPath, ['src/main.ts'], {
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, MONGODB_URI: '', LOG_LEVEL: 'info' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  for await (const line of createInterface({ input: child.stderr })) if (line.includes('ready')) break;
  const readyMs = performance.now() - started;
  await sleep(3000);
  const idleMb = await residentMb(child.pid!);
  child.kill('SIGTERM');
  await new Promise(resolve => child.once('exit', resolve));
  await rm(dataDir, { recursive: true, force: true });
  return { readyMs, idleMb };
}

export async function benchStart(): Promise<void> {
  const runs: { readyMs: number; idleMb: number }[] = [];
  for (let i = 0; i < 5; i++) runs.push(await startOnce());
  console.log(`start to ready   ${(median(runs.map(r => r.readyMs)) / 1000).toFixed(2)} s   (aim: < 1 s)`);
  console.log(`idle RSS         ${median(runs.map(r => r.idleMb)).toFixed(0)} MB   (aim: < 150 MB; Linux only)`);
}
