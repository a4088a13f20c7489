// What operators and browsers ask of the app as a whole.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { putStatements } from '../support/archive.ts';
import { buildStatement } from '../support/build.ts';
import { type Served, serve } from '../support/serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serve({ rateLimitPerMinute: 5 });
  await putStatements(served.store, buildStatement());
});
afterAll(() => served.close());

test('healthz, readyz and metrics answer, however often they are asked', async () => {
  for (let n = 0; n < 4; n++)
    for (const path of ['/healthz', '/readyz', '/metrics']) {
      const response = await served.ask(path);
      expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
      await response.text();
    }
});

test('metrics tell requests by route, never by address, and what the archive holds', async () => {
  await (await served.ask('/api/v1/statements/s_1')).text();
  const text = await (await served.ask('/metrics')).text();
  expect(text).toContain(
    'http_request_duration_seconds_count{method="GET",route="/api/v1/statements/:id",status="200"} 1',
  );
  expect(text).not.toContain('s_1');
  expect(text).toContain('onrecord_rows{collection="statements"} 1');
  expect(text).toContain('process_resident_memory_bytes');
});

test('who asks too often is told when to come back', async () => {
  let last: Response;
  do {
    last = await served.ask('/api/v1/statements/s_1');
    await last.clone().text();
  } while (last.status === 200);
  expect(last.status).toBe(429);
  expect(last.headers.get('retry-after')).toBe('60');
  expect(last.headers.get('content-type')).toContain('application/problem+json');
  expect(await last.json()).toMatchObject({ type: expect.stringContaining('too-many-requests') });
});

test('no inline script may run, nothing may be framed or sniffed, and nobody is told what runs here', async () => {
  const { headers } = await served.ask('/api/docs');
  const policy = headers.get('content-security-policy')!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('strict-transport-security')).toContain('max-age');
  expect(headers.has('x-powered-by')).toBe(false);
});

test('without https nothing is forced to it', async () => {
  const plain = await serve({ publicUrl: 'http://localhost:8080' });
  const { headers } = await plain.ask('/healthz');
  expect(headers.has('strict-transport-security')).toBe(false);
  expect(headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests');
  await plain.close();
});

test('a store that does not answer is not ready', async () => {
  const { store } = served;
  const ping = store.ping;
  store.ping = () => Promise.reject(new Error('closed'));
  const response = await served.ask('/readyz');
  store.ping = ping;
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
  expect((await served.ask('/healthz')).status).toBe(200);
});
