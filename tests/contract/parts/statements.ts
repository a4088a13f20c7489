import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { parseSearch } from '../../../models/tokens.ts';
import type { StatementFilter, StatementSort, Store } from '../../../src/store/store.ts';
import { collect, found, type OpenEmpty, pagedIds, putStatements } from '../../support/archive.ts';
import { at, buildPerson, buildRemoval, buildStatement, NOON } from '../../support/build.ts';

const SORTS: StatementSort[] = ['posted', '-posted', 'seen', '-seen', '-changed'];
const expired = buildRemoval({ kind: 'expired', at: { earliest: null, latest: '2025-01-29' } });
const post = { earliest: '2025-01-30', latest: '2025-01-30' };

// One statement differs from the others in each of the things that filters look at.
const various = [
  buildStatement({ id: 's_a', text: 'I am so sorry, señor.' }),
  buildStatement({
    id: 's_b',
    text: 'Not sorry. So there',
    medium: 'story',
    removal: expired,
    outlets: ['The Bugle', 'Echo'],
  }),
  buildStatement({
    id: 's_c',
    text: 'All is fine',
    speaker: { id: 'ana-sol', name: 'Ana Sól', wikidata: null },
    platform: null,
    posted: post,
  }),
  buildStatement({ id: 's_d', lang: 'es', status: 'edited', seen: at(5), platform: 'X', outlets: ['Echo', 'Echo'] }),
  buildStatement({ id: 's_e', posted: null, seen: at(9), removal: buildRemoval(), permalink: 'https://x.example/1' }),
];

const cases: [what: string, filter: StatementFilter, ids: string[]][] = [
  ['nothing', {}, ['s_c', 's_e', 's_d', 's_b', 's_a']],
  ['a word', { search: parseSearch('sorry') }, ['s_e', 's_d', 's_b', 's_a']],
  ['words anywhere, in any order', { search: parseSearch('SORRY so') }, ['s_e', 's_d', 's_b', 's_a']],
  ['a phrase', { search: parseSearch('"so sorry"') }, ['s_e', 's_d', 's_a']],
  ['a phrase across quotes and speaker is none', { search: parseSearch('"quist not"') }, []],
  ['folded accents', { search: parseSearch('senor') }, ['s_a']],
  ['an accent typed', { search: parseSearch('ŚORRY señor') }, ['s_a']],
  ['the speaker’s name', { search: parseSearch('sol') }, ['s_c']],
  ['a word and a speaker', { search: parseSearch('fine'), speaker: ['ana-sol'] }, ['s_c']],
  ['a search without letters', { search: parseSearch('!?') }, []],
  ['a word and another speaker', { search: parseSearch('fine'), speaker: ['mara-quist'] }, []],
  ['a speaker', { speaker: ['ana-sol'] }, ['s_c']],
  ['two speakers', { speaker: ['ana-sol', 'mara-quist', 'nobody'] }, ['s_c', 's_e', 's_d', 's_b', 's_a']],
  ['a platform', { platform: ['X'] }, ['s_d']],
  ['a medium', { medium: ['story'] }, ['s_b']],
  ['a status', { status: ['removed'] }, ['s_e', 's_b']],
  ['a kind of removal', { removal: ['expired', 'restored'] }, ['s_b']],
  ['an outlet', { source: ['Echo'] }, ['s_d', 's_b']],
  ['an outlet and a speaker', { source: ['Echo'], speaker: ['mara-quist'] }, ['s_d', 's_b']],
  ['two outlets and a word', { source: ['Echo', 'The Bugle'], search: parseSearch('not') }, ['s_b']],
  ['a language', { lang: ['es'] }, ['s_d']],
  ['an event', { event: ['removed'] }, ['s_e', 's_b']],
  ['posted from', { postedFrom: NOON }, ['s_c', 's_e']],
  ['posted to', { postedTo: '2025-01-27T00:00:00.000Z' }, ['s_d', 's_b', 's_a']],
  [
    'posted from and to, and a word',
    { postedFrom: '2025-01-01', postedTo: NOON, search: parseSearch('so') },
    ['s_d', 's_b', 's_a'],
  ],
  ['posted later than all', { postedFrom: '2031-01-01' }, []],
  ['removed from', { removedFrom: '2025-01-28T12:00:00.000Z' }, ['s_b']],
  ['removed to', { removedTo: '2025-01-28T00:00:00.000Z' }, ['s_e']],
  ['operators as values', { speaker: ['$ne', '{"$gt":""}', '*', '" OR "'] }, []],
];

export function statementsContract(open: OpenEmpty): void {
  let store: Store;
  let end: () => Promise<void>;
  beforeEach(async () => ({ store, end } = await open()));
  afterEach(() => end());

  test('filters find what they name, newest first; count, pages and export agree', async () => {
    await putStatements(store, ...various);
    for (const [what, filter, ids] of cases) {
      expect([what, await found(store, filter)]).toEqual([what, ids]);
      expect([what, await store.statements.count(filter)]).toEqual([what, ids.length]);
      const exported = await collect(store.statements.iterate({ filter, sort: '-posted' }));
      expect([what, exported.map(s => s.id)]).toEqual([what, ids]);
    }
  });

  test('a statement comes back as it was put', async () => {
    await putStatements(store, ...various);
    const page = await store.statements.page({ filter: { status: ['removed'] }, sort: 'posted' }, 10);
    expect(page.items).toEqual([various[1], various[4]]);
    expect(page.next).toBeNull();
    expect(await store.statements.get('s_c')).toEqual(various[2]);
  });

  test.each(SORTS)('%s: pages of any size lose and double no row, ties among them', async sort => {
    const many = Array.from({ length: 23 }, (_, i) =>
      buildStatement({
        id: `s_${(i * 7) % 23}`,
        posted: { earliest: `2025-01-2${i % 3}`, latest: null },
        seen: at(i % 4),
        changedAt: at(i % 5),
      }),
    );
    await putStatements(store, ...many);
    const key = { posted: 'sortAt', seen: 'seen', changed: 'changedAt' }[sort.replace('-', '')] as 'sortAt' | 'seen';
    const sorted = many.sort((a, b) => (a[key] === b[key] ? (a.id < b.id ? -1 : 1) : a[key] < b[key] ? -1 : 1));
    const ids = (sort.startsWith('-') ? sorted.reverse() : sorted).map(s => s.id);
    for (const limit of [1, 2, 7, 22, 23, 24]) expect(await pagedIds(store, { filter: {}, sort }, limit)).toEqual(ids);
    for (const limit of [1, 5])
      expect(await pagedIds(store, { filter: { search: parseSearch('sorry') }, sort }, limit)).toEqual(ids);
  });

  test('a page goes on where its last row stood, though that row is gone', async () => {
    await putStatements(store, ...various);
    const query = { filter: {}, sort: '-posted' as const };
    const { next } = await store.statements.page(query, 2);
    await store.transaction(['mara-quist'], tx => tx.endStatement('s_e', at(60)));
    expect((await store.statements.page(query, 2, next!)).items.map(s => s.id)).toEqual(['s_d', 's_b']);
  });

  test('facets count each value once a statement, most frequent first, ties by value', async () => {
    await store.people.put(buildPerson());
    await putStatements(store, ...various);
    const facets = await store.statements.facets({}, ['speaker', 'platform', 'status', 'source'], 2);
    expect(facets).toEqual({
      speaker: [
        { value: 'mara-quist', label: 'Mara Quist', count: 4 },
        { value: 'ana-sol', label: 'ana-sol', count: 1 },
      ],
      platform: [
        { value: 'Instagram', label: 'Instagram', count: 3 },
        { value: 'X', label: 'X', count: 1 },
      ],
      status: [
        { value: 'removed', label: 'removed', count: 2 },
        { value: 'standing', label: 'standing', count: 2 },
      ],
      source: [
        { value: 'The Bugle', label: 'The Bugle', count: 4 },
        { value: 'Echo', label: 'Echo', count: 2 },
      ],
    });
    expect(await store.statements.facets({ search: parseSearch('not') }, ['source', 'medium'], 5)).toEqual({
      source: [
        { value: 'Echo', label: 'Echo', count: 1 },
        { value: 'The Bugle', label: 'The Bugle', count: 1 },
      ],
      medium: [{ value: 'story', label: 'story', count: 1 }],
    });
  });

  test('counts and facets follow every change', async () => {
    await putStatements(store, various[0]!);
    const [count, stamp] = [await store.statements.count({}), await store.revisionStamp()];
    await putStatements(store, various[0]!);
    expect([await store.statements.count({}), await store.revisionStamp()]).toEqual([count, stamp]);
    await putStatements(store, various[1]!);
    expect(await store.statements.count({})).toBe(2);
    expect(await store.revisionStamp()).not.toBe(stamp);
  });

  test('an export reads one view, and lets go when it is stopped', async () => {
    await putStatements(store, ...various);
    for await (const statement of store.statements.iterate({ filter: {}, sort: 'posted' })) {
      expect(statement.id).toBe('s_a');
      await putStatements(store, buildStatement({ id: 's_z', knownFrom: at(99) }));
      break;
    }
    expect(await store.statements.count({})).toBe(6);
  });
}
