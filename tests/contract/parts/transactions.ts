import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Store } from '../../../src/store/store.ts';
import { found, type OpenEmpty } from '../../support/archive.ts';
import { at, buildArticle, buildClaim, buildLogEntry, buildPerson, buildStatement } from '../../support/build.ts';

export function transactionsContract(open: OpenEmpty): void {
  let store: Store;
  let end: () => Promise<void>;
  beforeEach(async () => ({ store, end } = await open()));
  afterEach(() => end());

  test('a throw leaves nothing behind', async () => {
    const before = await store.counts();
    const stamp = await store.revisionStamp();
    const thrown = store.transaction(['mara-quist'], async tx => {
      await tx.putPerson(buildPerson());
      await tx.putArticle(buildArticle());
      await tx.putClaim(buildClaim(), 's_1');
      await tx.putStatement(buildStatement());
      await tx.redirect('s_0', 's_1', at(1));
      await tx.appendLog(buildLogEntry());
      throw new RangeError('no further');
    });
    await expect(thrown).rejects.toThrow(new RangeError('no further'));
    expect(await store.counts()).toEqual(before);
    expect(await store.revisionStamp()).toBe(stamp);
    expect(await store.statements.get('s_0')).toBeNull();
  });

  test('it sees its own writes, and nobody else does before it is done', async () => {
    await store.transaction(['mara-quist'], async tx => {
      await tx.putStatement(buildStatement({ permalink: 'https://x.example/1' }));
      expect(await tx.statement('s_1')).toMatchObject({ id: 's_1' });
      expect(await tx.byPermalink('https://x.example/1')).toHaveLength(1);
      expect(await store.statements.get('s_1')).toBeNull();
      expect(await found(store, {})).toEqual([]);
    });
    expect(await found(store, {})).toEqual(['s_1']);
  });

  test('a statement is not merged into itself', async () => {
    await expect(store.transaction([], tx => tx.redirect('s_1', 's_1', at(1)))).rejects.toThrow(/s_1 cannot be merged/);
  });

  test('what it returns is handed on', async () => {
    expect(await store.transaction([], async () => 'done')).toBe('done');
  });

  test('those that share a key come one after the other', async () => {
    const add = (n: number) =>
      store.transaction(['mara-quist'], async tx => {
        const known = await tx.person('mara-quist');
        await tx.putPerson(buildPerson({ aliases: [...(known?.aliases ?? []), `A${n}`] }));
      });
    await Promise.all(Array.from({ length: 8 }, (_, n) => add(n)));
    expect((await store.people.get('mara-quist'))!.aliases.sort()).toEqual(
      Array.from({ length: 8 }, (_, n) => `A${n}`),
    );
  });

  test('those that share none all succeed', async () => {
    const ids = Array.from({ length: 8 }, (_, n) => `s_${n}`);
    await Promise.all(ids.map(id => store.transaction([id], tx => tx.putStatement(buildStatement({ id })))));
    expect((await found(store, {})).sort()).toEqual(ids);
  });

  test('the same entry appended twice, at once or later, is one', async () => {
    const append = () => store.transaction(['a_1'], tx => tx.appendLog(buildLogEntry()));
    await Promise.all([append(), append(), append()]);
    await append();
    expect((await store.log.unsealed(9)).length).toBe(1);
  });

  test('candidates are a person’s present statements of the time, bounds included', async () => {
    const on = (id: string, day: string) => buildStatement({ id, posted: { earliest: day, latest: day } });
    const other = buildStatement({ id: 's_5', speaker: { id: 'ana-sol', name: 'Ana Sól', wikidata: null } });
    await store.transaction([], async tx => {
      for (const s of [on('s_1', '2025-01-01'), on('s_2', '2025-01-02'), on('s_3', '2025-01-03'), other])
        await tx.putStatement(s);
      await tx.endStatement('s_3', at(1));
      const near = await tx.candidates('mara-quist', '2025-01-02T00:00:00.000Z', '2025-02-01T00:00:00.000Z');
      expect(near.map(s => s.id)).toEqual(['s_2']);
    });
  });

  test('statements are found by the articles they cite, each once', async () => {
    const [one, two] = [buildStatement({ outlets: ['Echo', 'Echo'] }), buildStatement({ id: 's_2' })];
    await store.transaction([], async tx => {
      for (const s of [one, two]) await tx.putStatement(s);
      const cited = one.sources.items[0]!.article;
      expect(await tx.statementsOfArticle(cited)).toEqual([one]);
      await tx.putStatement({ ...one, sources: two.sources, knownFrom: at(1) });
      expect(await tx.statementsOfArticle(cited)).toEqual([]);
      expect((await tx.statementsOfArticle(two.sources.items[0]!.article)).map(s => s.id)).toEqual(['s_1', 's_2']);
    });
  });
}
