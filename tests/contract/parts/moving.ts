import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { COLLECTIONS, type Store } from '../../../src/store/store.ts';
import { collect, type OpenEmpty } from '../../support/archive.ts';
import { fill } from '../../support/fill.ts';

const everything = async (store: Store) =>
  Object.fromEntries(
    await Promise.all(COLLECTIONS.map(async name => [name, await collect(store.dump(name, null))] as const)),
  );

export function movingContract(open: OpenEmpty): void {
  let store: Store;
  let end: () => Promise<void>;
  beforeEach(async () => ({ store, end } = await open()));
  afterEach(() => end());

  test('what is dumped is loaded, once or twice, and answers alike', async () => {
    await fill(store);
    const dumped = await everything(store);
    expect(Object.values(dumped).map(rows => rows.length)).toEqual([1, 1, 1, 1, 2, 2, 1, 4, 1]);
    for (let time = 0; time < 2; time++)
      for (const name of COLLECTIONS)
        await store.load(
          name,
          dumped[name]!.map(row => row.doc),
        );
    expect(await everything(store)).toEqual(dumped);
    expect(await store.counts()).toMatchObject({ statements: 2, versions: 4, removed: 1, redirects: 1 });
    expect(await store.statements.get('s_2')).toEqual({ redirect: 's_1' });
  });

  test('a dump goes on after a key', async () => {
    await fill(store);
    for (const name of COLLECTIONS) {
      const all = await collect(store.dump(name, null));
      for (const [i, { key }] of all.entries())
        expect((await collect(store.dump(name, key))).map(row => row.key)).toEqual(
          all.slice(i + 1).map(row => row.key),
        );
    }
  });

  test('ping answers', async () => {
    await expect(store.ping()).resolves.toBeUndefined();
  });
}
