import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ROUTES } from '../../src/api/router.ts';
import * as schemas from '../../src/api/schemas.ts';
import { putStatements } from '../support/archive.ts';
import { at, buildPerson, buildRemoval, buildStatement } from '../support/build.ts';
import { type Served, serve } from '../support/serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
  await served.store.people.put(buildPerson());
  for (let n = 1; n <= 7; n++) {
    const removal = n % 3 === 0 ? buildRemoval() : null;
    const text = n % 2 ? `I am sorry about number ${n}.` : `No comment on ${n}.`;
    await putStatements(served.store, buildStatement({ id: `s_${n}`, text, removal, seen: at(n) }));
  }
});
afterAll(() => served.close());

const json = async (path: string) => {
  const response = await served.ask(path);
  // biome-ignore lint/suspicious/noExplicitAny: the test looks into it as a client would
  return { status: response.status, headers: response.headers, body: (await response.json()) as any };
};

test('a page of statements has the shape that the document promises', async () => {
  const { status, body } = await json('/api/v1/statements?facets=status,speaker');
  expect(status).toBe(200);
  expect(schemas.StatementPage.safeParse(body).error).toBeUndefined();
  expect(body.count).toBe(7);
  expect(body.next).toBeNull();
  expect(body.facets.status).toEqual([
    { value: 'standing', label: 'standing', count: 5 },
    { value: 'removed', label: 'removed', count: 2 },
  ]);
});

test('pages, count and export tell of the same statements', async () => {
  const ids: string[] = [];
  let path = '/api/v1/statements?q=sorry&limit=2';
  for (;;) {
    const { body } = await json(path);
    expect(body.count).toBe(4);
    ids.push(...body.items.map((item: { id: string }) => item.id));
    if (body.next === null) break;
    path = `/api/v1/statements?q=sorry&limit=2&cursor=${encodeURIComponent(body.next)}`;
    expect(body.links.next).toBe(served.base + path);
  }
  const lines = (await (await served.ask('/api/v1/export.jsonl?q=sorry')).text()).trim().split('\n');
  expect(lines.map(line => JSON.parse(line).id)).toEqual(ids);
  expect(new Set(ids).size).toBe(4);
});

test('every route is described', async () => {
  const { body } = await json('/api/v1/openapi.json');
  expect(Object.keys(body.paths)).toEqual(Object.keys(ROUTES));
});

test.each(['/api', '/api/', '/api/v1'])('who asks for %s is shown what there is', async path => {
  const response = await served.ask(path);
  expect([response.status, response.headers.get('location')]).toEqual([302, '/api/docs']);
});
