// ETag, Last-Modified and 304 on everything that is read; encodings; CORS; methods.
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { putStatements } from '../support/archive.ts';
import { at, buildArticle, buildPerson, buildRevision, buildSource, buildStatement } from '../support/build.ts';
import { type Served, serve } from '../support/serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
  const { store } = served;
  await store.people.put(buildPerson());
  await store.sources.add(buildSource());
  await store.transaction(['a'], async tx => {
    await tx.putArticle(buildArticle());
    await tx.putRevision(buildRevision());
  });
  for (let n = 1; n <= 5; n++) await putStatements(store, buildStatement({ id: `s_${n}`, seen: at(n) }));
});
afterAll(() => served.close());

const READ = [
  '/api/v1/statements?facets=status',
  '/api/v1/statements/s_1',
  '/api/v1/statements/s_1?as_of=2025-01-29',
  '/api/v1/statements/s_1/history',
  '/api/v1/statements/s_1/citation?style=bibtex',
  '/api/v1/people',
  '/api/v1/people/mara-quist',
  '/api/v1/people/mara-quist/timeline',
  `/api/v1/articles/${buildArticle().id}`,
  `/api/v1/articles/${buildArticle().id}/revisions`,
  '/api/v1/sources',
  '/api/v1/sources/f_bugle',
  '/api/v1/export.jsonl',
  '/api/v1/export.csv',
  '/feeds/statements.rss',
  '/feeds/statements.atom',
  '/feeds/statements.json',
  '/feeds/removed.rss',
  '/feeds/people/mara-quist.json',
];

test.each(READ)('%s is not sent twice', async path => {
  const first = await served.ask(path);
  const body = await first.text();
  const etag = first.headers.get('etag')!;
  expect(first.status).toBe(200);
  expect(body.length).toBeGreaterThan(0);
  expect(etag).toMatch(/^W\/"[\w-]+"$/);
  expect(Date.parse(first.headers.get('last-modified')!)).toBeGreaterThan(0);

  const again = await served.ask(path, { headers: { 'If-None-Match': `"other", ${etag}` } });
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
  const other = await served.ask(path, { headers: { 'If-None-Match': '"other"' } });
  expect([other.status, await other.text()]).toEqual([200, body]);

  const head = await served.ask(path, { method: 'HEAD' });
  expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', etag]);
  expect(head.headers.get('content-type')).toBe(first.headers.get('content-type'));
});

test.each(['/api/v1/openapi.json', '/api/docs', '/api/docs.css'])('%s has an ETag', async path => {
  const first = await served.ask(path);
  const again = await served.ask(path, { headers: { 'If-None-Match': first.headers.get('etag')! } });
  expect([first.status, again.status]).toEqual([200, 304]);
  expect(first.headers.has('last-modified')).toBe(true);
});

test('If-Modified-Since does for what hangs on statements alone', async () => {
  const since = (await served.ask('/feeds/statements.rss')).headers.get('last-modified')!;
  const ask = (path: string, date: string) => served.ask(path, { headers: { 'If-Modified-Since': date } });
  expect((await ask('/feeds/statements.rss', since)).status).toBe(304);
  expect((await ask('/feeds/statements.rss', 'Mon, 01 Jan 2024 00:00:00 GMT')).status).toBe(200);
  // Sources change without a statement changing.
  expect((await ask('/api/v1/people/mara-quist', since)).status).toBe(200);
  expect((await ask('/api/v1/statements/none', since)).status).toBe(404);
});

test('a change of one statement changes every tag, and the answer', async () => {
  const path = '/api/v1/statements?sort=-seen&limit=1';
  const before = await served.ask(path);
  const etag = before.headers.get('etag')!;
  expect(((await before.json()) as { count: number }).count).toBe(5);
  await putStatements(served.store, buildStatement({ id: 's_6', seen: at(60) }));
  const after = await served.ask(path, { headers: { 'If-None-Match': etag } });
  expect(after.status).toBe(200);
  expect(await after.json()).toMatchObject({ count: 6, items: [{ id: 's_6' }] });
});

test('who asks for the same at once is answered by one reading of the store', async () => {
  const { statements } = served.store;
  const page = statements.page;
  let read = 0;
  statements.page = (...asked) => {
    read++;
    return page(...asked);
  };
  const answers = await Promise.all(Array.from({ length: 10 }, () => served.ask('/api/v1/statements?limit=3')));
  statements.page = page;
  const bodies = await Promise.all(answers.map(answer => answer.text()));
  expect(new Set(bodies).size).toBe(1);
  expect(read).toBe(1);
});

test('a wildcard or a forged tag does not hide that there is nothing', async () => {
  for (const tag of ['*', 'W/"x"']) {
    const response = await served.ask('/api/v1/statements/none', { headers: { 'If-None-Match': tag } });
    expect(response.status).toBe(404);
  }
});

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
] as const)('bodies come in %s to who takes it', async (encoding, decode) => {
  for (const path of ['/api/v1/statements', '/feeds/statements.atom', '/api/v1/export.jsonl']) {
    const plain = await (await served.ask(path, { headers: { 'Accept-Encoding': 'identity' } })).text();
    const { default: http } = await import('node:http');
    const packed = await new Promise<{ encoding: unknown; vary: unknown; body: Buffer }>((resolve, reject) =>
      http
        .get(served.origin + path, { headers: { 'Accept-Encoding': encoding }, agent: false }, async response => {
          const chunks: Buffer[] = [];
          for await (const chunk of response) chunks.push(chunk as Buffer);
          const { 'content-encoding': used, vary } = response.headers;
          resolve({ encoding: used, vary, body: Buffer.concat(chunks) });
        })
        .on('error', reject),
    );
    expect(packed.encoding).toBe(encoding);
    expect(packed.vary).toContain('Accept-Encoding');
    expect(decode(packed.body).toString()).toBe(plain);
  }
});

test('any page may read the API and the feeds', async () => {
  for (const path of ['/api/v1/statements', '/feeds/statements.json'])
    expect((await served.ask(path)).headers.get('access-control-allow-origin')).toBe('*');
  const preflight = await served.ask('/api/v1/statements', { method: 'OPTIONS' });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, HEAD');
  expect(preflight.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
});

test.each([
  ['POST', '/api/v1/statements', 'GET, HEAD, OPTIONS'],
  ['DELETE', '/api/v1/sources', 'GET, HEAD, POST, OPTIONS'],
  ['PUT', '/api/v1/export.csv', 'GET, HEAD, OPTIONS'],
  ['POST', '/feeds/statements.rss', 'GET, HEAD'],
])('%s %s is not for this address', async (method, path, allow) => {
  const response = await served.ask(path, { method });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe(allow);
  expect(await response.json()).toMatchObject({ status: 405, type: expect.stringContaining('method-not-allowed') });
});
