// Whatever a client sends, the answer names what is wrong; nothing is ever our fault.
import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { FilterParameters } from '../../src/timeline/parameters.ts';
import { putStatements } from '../support/archive.ts';
import { buildPerson, buildRemoval, buildStatement } from '../support/build.ts';
import { draws, fc } from '../support/properties.ts';
import { type Served, serve } from '../support/serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
  await served.store.people.put(buildPerson());
  await putStatements(served.store, buildStatement(), buildStatement({ id: 's_2', removal: buildRemoval() }));
});
afterAll(() => served.close());

/** A path as it is, which fetch would mend. */
const raw = (path: string): Promise<{ status: number; type: string; body: string }> =>
  new Promise((resolve, reject) => {
    request(`${served.origin}`, { path, agent: false }, response => {
      let body = '';
      response.setEncoding('utf8').on('data', chunk => (body += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode!, type: response.headers['content-type'] ?? '', body }),
      );
    })
      .on('error', reject)
      .end();
  });

test.each([
  ['statements?speaker[$ne]=x', 'speaker[$ne]'],
  ['statements?speaker[]=x', 'speaker[]'],
  ['statements?q=a%00b', 'q'],
  ['statements?posted_from=2025-02-30', 'posted_from'],
  ['statements?posted_from=2025-03-01&posted_to=2025-02-01', 'posted_from'],
  ['statements?limit=5&limit=6', 'limit'],
  ['statements?__proto__=x', '__proto__'],
  ['statements?q=!!!', 'q'],
  ['statements?cursor=abc', 'cursor'],
  ['statements/s_1?limit=5', 'limit'],
  ['people?cursor=abc', 'cursor'],
  ['people/mara-quist/timeline?speaker=x', 'speaker'],
  ['articles/a_1?x=1', 'x'],
  ['export.csv?limit=5', 'limit'],
  ['export.jsonl?sort=sideways', 'sort'],
])('%s is a problem that names its parameter', async (path, parameter) => {
  const { status, type, body } = await raw(`/api/v1/${path}`);
  expect(status).toBe(400);
  expect(type).toBe('application/problem+json; charset=utf-8');
  expect(JSON.parse(body)).toMatchObject({
    type: 'https://onrecord.example/api/docs#bad-parameter',
    title: 'A parameter is wrong',
    status: 400,
    parameter,
  });
});

test.each([
  ['/api/v1/statements/none', 404],
  ['/api/v1/statements/none/history', 404],
  ['/api/v1/people/nobody', 404],
  ['/api/v1/people/nobody/timeline', 404],
  ['/api/v1/articles/none', 404],
  ['/api/v1/articles/none/revisions', 404],
  ['/api/v1/sources/none', 404],
  ['/api/v1/nothing', 404],
  ['/api/v2/statements', 404],
  ['/feeds/people/nobody.rss', 404],
  ['/feeds/nothing.rss', 404],
  ['/feeds/statements.rss?limit=5', 400],
  ['/api/v1/statements/%E0%A4%A', 400],
  ['/api/v1/statements/%00', 404],
  [`/api/v1/statements/${'x'.repeat(500)}`, 404],
  ['/api/v1/statements/..%2F..%2Fetc%2Fpasswd', 404],
])('%s is %d', async (path, status) => {
  const answer = await raw(path);
  expect(answer.status).toBe(status);
  expect(answer.type).toContain('application/problem+json');
});

test('a whole address as a proxy sends it is the path in it', async () => {
  const { status, body } = await raw(`http://elsewhere.example/api/v1/statements?limit=1`);
  expect(status).toBe(200);
  expect(JSON.parse(body).links.self).toBe('https://onrecord.example/api/v1/statements?limit=1');
});

test('any query string at all is answered, and no answer is our fault', async () => {
  const names = fc.oneof(
    fc.constantFrom(...Object.keys(FilterParameters.shape), 'sort', 'limit', 'cursor', 'facets'),
    fc.string({ maxLength: 10 }),
  );
  const values = fc.oneof(
    fc.constantFrom(
      '2025-01-27',
      'posted',
      'removed',
      'mara-quist',
      'sorry',
      '"am so"',
      '10',
      '-',
      ',',
      '%',
      '\0',
      '1.W10.x',
    ),
    fc.string({ maxLength: 30, unit: 'binary' }).map(text => text.toWellFormed()),
  );
  const paths = fc.constantFrom(
    ...['/api/v1/statements', '/api/v1/export.csv', '/api/v1/export.jsonl', '/api/v1/people', '/api/v1/statements/s_1'],
    ...[
      '/api/v1/people/mara-quist/timeline',
      '/feeds/statements.rss',
      '/feeds/removed.atom',
      '/feeds/people/mara-quist.json',
    ],
  );
  await fc.assert(
    fc.asyncProperty(paths, fc.array(fc.tuple(names, values), { maxLength: 4 }), async (path, pairs) => {
      const response = await served.ask(`${path}?${new URLSearchParams(pairs)}`);
      const body = await response.text();
      // A statement as it was known before it was known is not there.
      expect(path.endsWith('/s_1') ? [200, 400, 404] : [200, 400]).toContain(response.status);
      if (response.status === 400) expect(JSON.parse(body).parameter).toEqual(expect.any(String));
    }),
    { numRuns: draws(400) },
  );
});

test('any id at all is answered', async () => {
  const kinds = fc.constantFrom('statements', 'people', 'articles', 'sources');
  const tails = fc.constantFrom('', '/history', '/timeline', '/revisions', '/citation');
  await fc.assert(
    fc.asyncProperty(
      kinds,
      fc.string({ maxLength: 20, minLength: 1, unit: 'binary' }),
      tails,
      async (kind, id, tail) => {
        const response = await served.ask(`/api/v1/${kind}/${encodeURIComponent(id.toWellFormed())}${tail}`);
        await response.text();
        expect(response.status).toBeLessThan(500);
      },
    ),
    { numRuns: draws(200) },
  );
});
