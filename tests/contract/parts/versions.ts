import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { parseSearch } from '../../../models/tokens.ts';
import type { Store } from '../../../src/store/store.ts';
import { found, type OpenEmpty, putStatements } from '../../support/archive.ts';
import { at, buildRemoval, buildStatement } from '../../support/build.ts';

const said = buildStatement({ text: 'Oh no' });
const removed = buildStatement({ text: 'Oh no', removal: buildRemoval(), knownFrom: at(100), seen: said.seen });
const moved = buildStatement({
  text: 'Oh yes',
  knownFrom: at(200),
  seen: said.seen,
  posted: { earliest: '2025-01-20', latest: null },
  outlets: ['Echo'],
});

export function versionsContract(open: OpenEmpty): void {
  let store: Store;
  let end: () => Promise<void>;
  beforeEach(async () => ({ store, end } = await open()));
  afterEach(() => end());

  test('each version is kept with the span in which it was held true', async () => {
    await putStatements(store, said, removed, moved);
    expect(await store.statements.history('s_1')).toEqual([
      { ...said, version: 1, knownTo: at(100) },
      { ...removed, version: 2, knownTo: at(200) },
      { ...moved, version: 3, knownTo: null },
    ]);
    expect(await store.statements.get('s_1', at(-1))).toBeNull();
    expect(await store.statements.get('s_1', at(0))).toMatchObject({ version: 1 });
    expect(await store.statements.get('s_1', at(99))).toMatchObject({ version: 1 });
    expect(await store.statements.get('s_1', at(100))).toMatchObject({ version: 2 });
    expect(await store.statements.get('s_1', at(9999))).toMatchObject({ version: 3 });
    expect(await store.statements.history('s_2')).toEqual([]);
  });

  test('saying the same again writes nothing', async () => {
    await putStatements(store, said);
    const stamp = await store.revisionStamp();
    await putStatements(store, { ...said, knownFrom: at(50), version: 7 });
    expect(await store.statements.history('s_1')).toEqual([said]);
    expect(await store.revisionStamp()).toBe(stamp);
  });

  test('every query takes asOf', async () => {
    const other = buildStatement({ id: 's_2', knownFrom: at(150) });
    await putStatements(store, said, removed, other, moved);
    expect(await found(store, { asOf: at(-1) })).toEqual([]);
    expect(await found(store, { asOf: at(100) })).toEqual(['s_1']);
    expect(await found(store, { asOf: at(150) })).toEqual(['s_2', 's_1']);
    expect(await found(store, { asOf: at(150) }, 'posted')).toEqual(['s_1', 's_2']);
    expect(await found(store, { asOf: at(150), status: ['removed'] })).toEqual(['s_1']);
    expect(await found(store, { asOf: at(200), status: ['removed'] })).toEqual([]);
    expect(await found(store, { asOf: at(150), search: parseSearch('"oh no"') })).toEqual(['s_1']);
    expect(await found(store, { asOf: at(200), search: parseSearch('no') })).toEqual([]);
    expect(await found(store, { asOf: at(50), source: ['The Bugle'] })).toEqual(['s_1']);
    expect(await found(store, { asOf: at(250), source: ['Echo'], postedTo: '2025-01-21' })).toEqual(['s_1']);
    expect(await store.statements.count({ asOf: at(150) })).toBe(2);
    const facets = await store.statements.facets({ asOf: at(150) }, ['status', 'source'], 9);
    expect(facets.status).toEqual([
      { value: 'removed', label: 'removed', count: 1 },
      { value: 'standing', label: 'standing', count: 1 },
    ]);
    expect(facets.source).toEqual([{ value: 'The Bugle', label: 'The Bugle', count: 2 }]);
  });

  test('a merged id leads to the end of its redirects, and to what was known at the time', async () => {
    const [b, c] = ['s_2', 's_3'].map(id => buildStatement({ id }));
    await putStatements(store, said, b!, c!);
    await store.transaction([], tx => tx.redirect('s_1', 's_2', at(10)));
    await store.transaction([], tx => tx.redirect('s_2', 's_3', at(20)));
    expect(await store.statements.get('s_1')).toEqual({ redirect: 's_3' });
    expect(await store.statements.get('s_2')).toEqual({ redirect: 's_3' });
    expect(await store.statements.get('s_1', at(15))).toEqual({ redirect: 's_2' });
    expect(await store.statements.get('s_1', at(5))).toMatchObject({ id: 's_1', knownTo: at(10) });
    expect(await store.statements.get('s_1', at(-5))).toBeNull();
    expect(await found(store, {})).toEqual(['s_3']);
    expect(await found(store, { asOf: at(5) })).toEqual(['s_3', 's_2', 's_1']);
  });

  test('redirects that turn round come to an end', async () => {
    await putStatements(store, said, buildStatement({ id: 's_2' }));
    await store.transaction([], tx => tx.redirect('s_1', 's_2', at(10)));
    await putStatements(store, { ...said, knownFrom: at(20) });
    expect(await store.statements.get('s_1')).toMatchObject({ id: 's_1', version: 2 });
    await store.transaction([], tx => tx.redirect('s_2', 's_1', at(30)));
    expect(await store.statements.get('s_2')).toEqual({ redirect: 's_1' });
  });

  test('a statement that ended is in the past only, and may begin again', async () => {
    await putStatements(store, said);
    await store.transaction([], tx => tx.endStatement('s_1', at(10)));
    expect(await store.statements.get('s_1')).toBeNull();
    expect(await store.statements.count({})).toBe(0);
    expect(await found(store, { asOf: at(9) })).toEqual(['s_1']);
    await putStatements(store, { ...said, knownFrom: at(20) });
    expect(await store.statements.get('s_1')).toMatchObject({ version: 2, knownFrom: at(20) });
    expect(await found(store, { asOf: at(15) })).toEqual([]);
  });
}
