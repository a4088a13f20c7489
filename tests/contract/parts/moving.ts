import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { COLLECTIONS, type Store } from '../../../src/store/store.ts';
import { collect, type OpenEmpty, putStatements } from '../../support/archive.ts';
import {
  at,
  buildArticle,
  buildClaim,
  buildLogEntry,
  buildObservation,
  buildPerson,
  buildRemoval,
  buildRevision,
  buildSource,
  buildStatement,
} from '../../support/build.ts';

/** Fills an archive with some of everything. */
export async function fill(store: Store): Promise<void> {
  await store.sources.add(buildSource());
  await store.transaction(['mara-quist'], async tx => {
    await tx.putPerson(buildPerson({ aliases: ['Maz'] }));
    await tx.putArticle(buildArticle({ nextCheck: at(5) }));
    await tx.putRevision(buildRevision());
    await tx.putClaim(buildClaim(), 's_1');
    await tx.putClaim(buildClaim({ id: 'c_2' }), 's_2');
    await tx.retireClaims(['c_2']);
    await tx.putObservation(buildObservation());
    for (const n of [1, 2]) await tx.appendLog(buildLogEntry({ at: at(n), body: { n } }));
  });
  await putStatements(store, ...[1, 2, 3].map(n => buildStatement({ id: `s_${n}` })));
  await putStatements(store, buildStatement({ removal: buildRemoval(), knownFrom: at(10) }));
  await store.transaction([], tx => tx.redirect('s_2', 's_1', at(20)));
  const [first] = await store.log.unsealed(1);
  await store.log.seal([{ id: first!.id, seq: 1, chain: 'c1' }], 1);
}

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
