import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { ListParameters, readParameters } from '../../../src/timeline/parameters.ts';
import { listStatements, toFilter, toQuery } from '../../../src/timeline/query.ts';
import { putStatements } from '../../support/archive.ts';
import { at, buildPerson, buildStatement } from '../../support/build.ts';

let store: Store;
let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'onrecord-'));
  store = await openStore({ mongodbUri: undefined, dataDir });
  await store.people.put(buildPerson());
  for (let n = 0; n < 5; n++) await putStatements(store, buildStatement({ id: `s_${n}`, seen: at(n) }));
});
afterAll(async () => {
  await store.close();
  await rm(dataDir, { recursive: true });
});

const asked = (raw: Record<string, unknown>) => readParameters(ListParameters, raw);

test('only what was asked for stands in the filter, so that one question is one query', () => {
  expect(toFilter(asked({}))).toEqual({});
  expect(toQuery(asked({ q: ' ', limit: '3' }))).toStrictEqual(toQuery(asked({})));
  expect(toFilter(asked({ q: 'so "very sorry"', status: 'removed', as_of: '2025-01-28' }))).toStrictEqual({
    search: { words: ['so'], phrases: [['very', 'sorry']] },
    status: ['removed'],
    asOf: '2025-01-28T23:59:59.999Z',
  });
});

test.each(['!?', '🇲🇽', Array.from({ length: 40 }, (_, n) => `w${n}`).join(' ')])('q=%s cannot be searched for', q => {
  expect(() => toFilter(asked({ q }))).toThrow(expect.objectContaining({ status: 400, parameter: 'q' }));
});

test('the whole is counted once: a single page counts itself, later pages carry the count', async () => {
  const { statements } = store;
  const count = statements.count;
  let counted = 0;
  statements.count = filter => {
    counted++;
    return count(filter);
  };
  expect(await listStatements(store, asked({ limit: '5' }))).toMatchObject({ count: 5, next: null });
  expect(counted).toBe(0);
  const first = await listStatements(store, asked({ limit: '2', sort: 'seen' }));
  const second = await listStatements(store, asked({ limit: '2', sort: 'seen', cursor: first.next! }));
  statements.count = count;
  expect(counted).toBe(1);
  expect([first.count, second.count]).toEqual([5, 5]);
  expect([...first.items, ...second.items].map(item => item.id)).toEqual(['s_0', 's_1', 's_2', 's_3']);
});

test('a page may be of another size than the one before', async () => {
  const first = await listStatements(store, asked({ limit: '1' }));
  const rest = await listStatements(store, asked({ limit: '200', cursor: first.next! }));
  expect(rest.items).toHaveLength(4);
});

test('a cursor does not fit another filter or order', async () => {
  const { next } = await listStatements(store, asked({ limit: '1' }));
  for (const other of [{ sort: 'seen' }, { status: 'standing' }, { as_of: '2025-02-01' }])
    await expect(listStatements(store, asked({ ...other, cursor: next! }))).rejects.toMatchObject({
      status: 400,
      parameter: 'cursor',
    });
});

test('facets come when they are asked for', async () => {
  expect(await listStatements(store, asked({ limit: '1' }))).not.toHaveProperty('facets');
  const { facets } = await listStatements(store, asked({ limit: '1', facets: 'speaker,medium' }));
  expect(facets).toEqual({
    speaker: [{ value: 'mara-quist', label: 'Mara Quist', count: 5 }],
    medium: [{ value: 'text-post', label: 'text-post', count: 5 }],
  });
});
