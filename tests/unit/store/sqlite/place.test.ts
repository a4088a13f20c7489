import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { parseSearch } from '../../../../models/tokens.ts';
import { openSqlite } from '../../../../src/store/sqlite/store.ts';
import type { Store } from '../../../../src/store/store.ts';
import { found } from '../../../support/archive.ts';
import { buildStatement } from '../../../support/build.ts';

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-'));
  store = openSqlite(join(folder, 'archive.sqlite'));
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const putAll = (ids: string[], over: Parameters<typeof buildStatement>[0] = {}) =>
  store.transaction([], async tx => {
    for (const id of ids) await tx.putStatement(buildStatement({ id, ...over }));
  });

test('a minute without room between two neighbours deals out its ranks anew', async () => {
  // Each lies between the last two: the room halves with every one, and is used up after some 25.
  const lows = Array.from({ length: 30 }, (_, i) => `a${'m'.repeat(i)}`);
  for (const low of lows) await putAll([low, `${low}z`]);
  const sorted = lows.flatMap(low => [low, `${low}z`]).sort();
  expect(await found(store, {}, 'posted')).toEqual(sorted);
  expect(await found(store, { search: parseSearch('"so sorry"') }, 'posted')).toEqual(sorted);
  expect(await found(store, { source: ['The Bugle'] }, '-posted')).toEqual(sorted.toReversed());
});

test('in one transaction, before the words are written', async () => {
  const ids = Array.from({ length: 40 }, (_, i) => `a${'z'.repeat(i)}`);
  await putAll(['b', ...ids]);
  expect(await found(store, { search: parseSearch('sorry') }, 'posted')).toEqual([...ids, 'b']);
});

test.each(['0001-01-01', '1799-12-31', '2400-01-01', '9999-12-31'])('%s stands in the order of time', async day => {
  const posted = { earliest: day, latest: day };
  await putAll(['s_2', 's_1'], { posted });
  await putAll(['s_3']);
  const order = day < '2025' ? ['s_1', 's_2', 's_3'] : ['s_3', 's_1', 's_2'];
  expect(await found(store, {}, 'posted')).toEqual(order);
  expect(await found(store, { search: parseSearch('sorry') }, '-posted')).toEqual(order.toReversed());
  expect(await found(store, { postedFrom: '2025-01-01', postedTo: '2025-12-31' })).toEqual(['s_3']);
});
