import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'onrecord-built-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

test('what the container image is made of builds, serves and ends on SIGTERM', async () => {
  await promisify(execFile)('npm', ['run', '-s', 'build']);
  const service = spawn(process.execPath, ['dist/src/main.js'], {
    env: { ...process.env, NODE_ENV: 'production', MONGODB_URI: '', DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'info' },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  const ended = once(service, 'exit');
  const lines = createInterface(service.stderr);
  try {
    const [line] = await Promise.race([once(lines, 'line'), once(lines, 'close')]);
    const { port } = JSON.parse(line);
    const statuses = ['/healthz', '/', '/assets/base.css', '/api/v1/statements', '/feeds/statements.rss'].map(
      async path => (await fetch(`http://127.0.0.1:${port}${path}`)).status,
    );
    expect(await Promise.all(statuses)).toEqual([200, 200, 200, 200, 200]);
  } finally {
    service.kill('SIGTERM');
  }
  expect(await ended).toEqual([0, null]);
}, 180_000);
