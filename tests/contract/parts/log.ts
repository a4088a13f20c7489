import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { LogEntry } from '../../../models/log-entry.ts';
import type { Store } from '../../../src/store/store.ts';
import type { OpenEmpty } from '../../support/archive.ts';
import { at, buildLogEntry } from '../../support/build.ts';

const entries = [0, 1, 2, 3].map(i => buildLogEntry({ at: at(i), body: { n: i, $odd: { 'a.b': null } } }));
const seals = (from: number, list: LogEntry[]) =>
  list.map(({ id }, i) => ({ id, seq: from + i, chain: `chain${from + i}` }));

export function logContract(open: OpenEmpty): void {
  let store: Store;
  let end: () => Promise<void>;
  beforeEach(async () => {
    ({ store, end } = await open());
    await store.transaction([], async tx => {
      for (const entry of entries.toReversed()) await tx.appendLog(entry);
    });
  });
  afterEach(() => end());

  test('entries wait in the order of their time until they are sealed', async () => {
    expect(await store.log.unsealed(9)).toEqual(entries);
    expect(await store.log.head()).toEqual({ seq: 0, chain: '' });
    expect(await store.log.page(0, 9)).toEqual([]);
    expect(await store.log.seal(seals(1, entries.slice(0, 2)), 1)).toBe(true);
    expect(await store.log.head()).toEqual({ seq: 2, chain: 'chain2' });
    expect((await store.log.unsealed(1)).map(e => e.id)).toEqual([entries[2]!.id]);
    expect(await store.log.page(1, 9)).toEqual([{ ...entries[1], seq: 2, chain: 'chain2' }]);
    expect(await store.log.seal(seals(3, entries.slice(2)), 1)).toBe(true);
    expect((await store.log.page(0, 3)).map(e => e.seq)).toEqual([1, 2, 3]);
  });

  test.each([
    ['a head that moved', () => seals(1, entries.slice(2))],
    ['a gap', () => seals(4, entries.slice(2))],
    ['an entry sealed before', () => seals(3, [entries[2]!, entries[0]!])],
    ['an unknown entry', () => [...seals(3, [entries[2]!]), { id: 'l_none', seq: 4, chain: 'x' }]],
  ])('%s: refused, and nothing is written', async (_, made) => {
    await store.log.seal(seals(1, entries.slice(0, 2)), 5);
    expect(await store.log.seal(made(), 5)).toBe(false);
    expect(await store.log.head()).toEqual({ seq: 2, chain: 'chain2' });
    expect(await store.log.unsealed(9)).toEqual(entries.slice(2));
  });

  test('an older fencing token is refused', async () => {
    expect(await store.log.seal(seals(1, entries.slice(0, 1)), 5)).toBe(true);
    expect(await store.log.seal(seals(2, entries.slice(1, 2)), 4)).toBe(false);
    expect(await store.log.seal(seals(2, entries.slice(1, 2)), 6)).toBe(true);
  });

  test('of two sealers at once one wins', async () => {
    const results = await Promise.all([store.log.seal(seals(1, entries), 1), store.log.seal(seals(1, entries), 2)]);
    expect(results.filter(Boolean)).toHaveLength(1);
    expect((await store.log.page(0, 9)).map(e => e.id)).toEqual(entries.map(e => e.id));
  });

  test('redaction empties the body and keeps hash and place', async () => {
    await store.log.seal(seals(1, entries), 1);
    await store.log.redact(entries[1]!.id);
    expect(await store.log.page(1, 1)).toEqual([{ ...entries[1], body: null, seq: 2, chain: 'chain2' }]);
  });
}
