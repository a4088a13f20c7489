import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { nameKey } from '../../../models/person.ts';
import type { Position, Store } from '../../../src/store/store.ts';
import { collect, type OpenEmpty, putStatements } from '../../support/archive.ts';
import {
  at,
  buildArticle,
  buildClaim,
  buildObservation,
  buildPerson,
  buildRevision,
  buildStatement,
} from '../../support/build.ts';

export function reportsContract(open: OpenEmpty): void {
  let store: Store;
  let end: () => Promise<void>;
  beforeEach(async () => ({ store, end } = await open()));
  afterEach(() => end());

  test('people are listed by name, with their statements, and found by the beginnings of names and aliases', async () => {
    const zoe = buildPerson({ name: 'Zoë Quist', aliases: ['Z-Girl'] });
    const people = [
      zoe,
      buildPerson(),
      buildPerson({ name: 'Ana Sól', id: 'b' }),
      buildPerson({ name: 'ana sol', id: 'a' }),
    ];
    for (const person of people) await store.people.put(person);
    await putStatements(store, buildStatement(), buildStatement({ id: 's_2' }));
    const names: string[] = [];
    let after: Position | undefined;
    do {
      const page = await store.people.page(null, 1, after);
      names.push(...page.items.map(person => `${person.id} ${person.statements}`));
      after = page.next ?? undefined;
    } while (after);
    expect(names).toEqual(['a 0', 'b 0', 'mara-quist 2', 'zoe-quist 0']);
    const find = async (q: string) => (await store.people.page(q, 9)).items.map(person => person.id);
    expect(await find('QUI')).toEqual(['mara-quist', 'zoe-quist']);
    expect(await find('zo qui')).toEqual(['zoe-quist']);
    expect(await find('girl')).toEqual(['zoe-quist']);
    expect(await find('uist')).toEqual([]);
    expect(await find('.*')).toEqual([]);
    const { statements: _, ...stored } = (await store.people.page('zoe', 1)).items[0]!;
    expect(stored).toEqual(zoe);
  });

  test('a person’s names follow the last put', async () => {
    await store.people.put(buildPerson({ aliases: ['Mimi'] }));
    await store.people.put(buildPerson({ aliases: ['Maz'] }));
    expect(await store.people.get('mara-quist')).toEqual(buildPerson({ aliases: ['Maz'] }));
    await store.transaction([], async tx => {
      expect(await tx.peopleByName(nameKey('Mimi'))).toEqual([]);
      expect(await tx.peopleByName(nameKey('MAZ'))).toEqual([buildPerson({ aliases: ['Maz'] })]);
      expect(await tx.person('nobody')).toBeNull();
    });
    expect((await store.people.page('mimi', 1)).items).toEqual([]);
  });

  test('articles, revisions and observations come back as they were put, oldest first', async () => {
    const article = buildArticle();
    const html = `<p>${'“é🇲🇽” '.repeat(20_000)}</p>`;
    const [later, first] = [buildRevision({ at: at(60), html }), buildRevision({ text: 'Another.' })];
    const seen = buildObservation({ id: 'o_2', at: at(5) });
    await store.transaction([article.id], async tx => {
      await tx.putArticle(article);
      for (const revision of [later, first, first]) await tx.putRevision(revision);
      for (const observation of [seen, buildObservation(), seen]) await tx.putObservation(observation);
      expect(await tx.articleByUrl(article.url)).toEqual(article);
      expect(await tx.hasRevision(later.id)).toBe(true);
      expect(await tx.hasRevision('r_none')).toBe(false);
      expect(await tx.observationsOf(article.id)).toEqual([buildObservation(), seen]);
    });
    const { text: _text, html: _html, ...head } = first;
    expect((await store.articles.revisions(article.id))[0]).toEqual(head);
    expect(await store.articles.revision(later.id)).toEqual(later);
    expect(await collect(store.articles.iterateRevisions())).toEqual([first, later]);
    expect(await store.articles.observations(article.id)).toEqual([buildObservation(), seen]);
    expect(await store.articles.byUrl(article.url)).toEqual(article);
    expect([
      await store.articles.get('a_none'),
      await store.articles.byUrl('x'),
      await store.articles.revision('x'),
    ]).toEqual([null, null, null]);
  });

  test('an article put again is as it was put last', async () => {
    await store.transaction([], tx => tx.putArticle(buildArticle()));
    const changed = buildArticle({ state: 'unpublished', title: 'Gone' });
    await store.transaction([], tx => tx.putArticle(changed));
    expect(await store.articles.get(changed.id)).toEqual(changed);
    expect((await store.counts()).articles).toBe(1);
  });

  test('due checks are taken once until their lease ends', async () => {
    const due = ['u1', 'u2', 'u3'].map((u, i) => buildArticle({ url: `https://bugle.example/${u}`, nextCheck: at(i) }));
    await store.transaction([], async tx => {
      for (const article of [...due, buildArticle()]) await tx.putArticle(article);
    });
    expect(await store.articles.claimDueChecks(at(-1), 60, 9)).toEqual([]);
    const taken = await store.articles.claimDueChecks(at(1), 60, 1);
    expect(taken).toEqual([{ ...due[0], nextCheck: at(61) }]);
    expect((await store.articles.claimDueChecks(at(1), 60, 9)).map(a => a.id)).toEqual([due[1]!.id]);
    expect(await store.articles.claimDueChecks(at(1), 60, 9)).toEqual([]);
    expect((await store.articles.claimDueChecks(at(61), 60, 9)).map(a => a.id)).toEqual(
      [due[2]!, ...[due[0]!, due[1]!].sort((a, b) => (a.id < b.id ? -1 : 1))].map(a => a.id),
    );
  });

  test('claims are attached, moved and retired; none is lost', async () => {
    const [one, two] = [buildClaim({ at: at(2) }), buildClaim({ id: 'c_2', at: at(1) })];
    await store.transaction([], async tx => {
      for (const claim of [one, two, one]) await tx.putClaim(claim, 's_1');
      expect(await tx.claimsOf('s_1')).toEqual([two, one]);
      await tx.moveClaims('s_1', 's_2');
      expect(await tx.claimsOf('s_1')).toEqual([]);
      await tx.putClaim(two, 's_3');
      expect(await tx.claimsOfRevision(one.revision)).toEqual([
        { claim: two, statement: 's_3' },
        { claim: one, statement: 's_2' },
      ]);
      await tx.retireClaims([one.id, 'c_none']);
      expect(await tx.claimsOf('s_2')).toEqual([]);
      expect(await tx.claimsOfRevision(one.revision)).toEqual([{ claim: two, statement: 's_3' }]);
    });
    expect(await store.articles.claims(one.article)).toEqual([two, one]);
    expect((await store.counts()).claims).toBe(2);
  });

  test('counts tell how much there is', async () => {
    await putStatements(store, buildStatement(), buildStatement({ status: 'removed', knownFrom: at(9) }));
    await store.people.put(buildPerson());
    expect(await store.counts()).toMatchObject({
      statements: 1,
      versions: 2,
      removed: 1,
      people: 1,
      log: 0,
      lastChange: at(9),
    });
  });
}
