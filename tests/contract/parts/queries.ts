// Random archives, random queries: every store answers as the plain evaluator does, and so all stores answer alike.
import { expect, test } from '@jest/globals';
import { MEDIA, PLATFORMS, STATUSES, type Statement } from '../../../models/statement.ts';
import { parseSearch } from '../../../models/tokens.ts';
import { FACETS, type StatementFilter, type StatementSort, type Store } from '../../../src/store/store.ts';
import { sameContent } from '../../../src/store/versions.ts';
import { collect, type OpenEmpty, pagedIds } from '../../support/archive.ts';
import { at, buildRemoval, buildStatement } from '../../support/build.ts';
import { draws, fc } from '../../support/properties.ts';
import { evaluate, evaluateFacet } from '../../support/reference.ts';

// Small alphabets, so that ties, merges and matches are common.
const id = fc.integer({ min: 0, max: 9 }).map(n => `s_${n}`);
const person = fc.constantFrom('ana-sol', 'mara-quist', 'zed');
const word = fc.constantFrom('so', 'sorry', 'não', 'Ünder', 'don’t', '不好', 'x1');
const text = fc.array(word, { minLength: 1, maxLength: 5 }).map(words => words.join(' '));
const day = fc.integer({ min: 1, max: 4 }).map(n => `2025-01-0${n}`);
const second = fc.integer({ min: 0, max: 6 });
const outlet = fc.constantFrom('Bugle', 'Echo', 'Écho');
const platform = fc.constantFrom(...PLATFORMS.slice(0, 2));
const medium = fc.constantFrom(...MEDIA.slice(0, 3));
const status = fc.constantFrom(...STATUSES);
const removal = fc
  .record({ kind: fc.constantFrom('deleted' as const, 'expired' as const), on: day })
  .map(({ kind, on }) => buildRemoval({ kind, at: { earliest: on, latest: null } }));

const statement = fc
  .record({
    id,
    speaker: person.map(id => ({ id, name: id.replace('-', ' '), wikidata: null })),
    texts: fc.array(text, { minLength: 1, maxLength: 2 }),
    outlets: fc.array(outlet, { maxLength: 3 }),
    platform: fc.option(platform),
    medium,
    status,
    removal: fc.option(removal),
    lang: fc.constantFrom('en', 'pt'),
    posted: fc.option(day.map(earliest => ({ earliest, latest: null }))),
    seen: second.map(at),
  })
  .map(({ texts, ...over }) =>
    buildStatement({ ...over, quotes: texts.map(text => ({ part: 'body' as const, text })) }),
  );

type Change = { put: Statement } | { end: string } | { redirect: [from: string, to: string] };
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 8, arbitrary: statement.map(put => ({ put })) },
  { weight: 1, arbitrary: id.map(end => ({ end })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(id, id)
      .filter(([from, to]) => from !== to)
      .map(redirect => ({ redirect })),
  },
);

const some = <T>(value: fc.Arbitrary<T>) => fc.uniqueArray(value, { minLength: 1, maxLength: 2 });
const instant = day.map(d => `${d}T00:00:00.000Z`);
const query = fc.record({
  filter: fc.record(
    {
      search: fc
        .array(
          fc.oneof(
            word,
            text.map(t => `"${t}"`),
          ),
          { minLength: 1, maxLength: 2 },
        )
        .map(terms => parseSearch(terms.join(' '))),
      speaker: some(person),
      platform: some(platform),
      medium: some(medium),
      status: some(status),
      removal: some(fc.constantFrom('deleted' as const, 'expired' as const)),
      source: some(outlet),
      lang: some(fc.constantFrom('en', 'pt')),
      event: some(fc.constantFrom('said' as const, 'removed' as const)),
      postedFrom: instant,
      postedTo: instant,
      removedFrom: instant,
      removedTo: instant,
      asOf: fc.integer({ min: -1, max: 40 }).map(at),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<StatementFilter>,
  sort: fc.constantFrom<StatementSort>('posted', '-posted', 'seen', '-seen', '-changed'),
  limit: fc.integer({ min: 1, max: 4 }),
});

/** All versions after the changes, one second each. */
function versionsAfter(changes: Change[]): Statement[] {
  const versions: Statement[] = [];
  const close = (id: string, time: string) => {
    const present = versions.find(v => v.id === id && v.knownTo === null);
    if (present) present.knownTo = time;
  };
  for (const [i, made] of changes.entries()) {
    if ('end' in made) close(made.end, at(i));
    else if ('redirect' in made) close(made.redirect[0], at(i));
    else {
      const present = versions.find(v => v.id === made.put.id && v.knownTo === null);
      if (present && sameContent(present, made.put)) continue;
      close(made.put.id, at(i));
      const version = versions.filter(v => v.id === made.put.id).length + 1;
      versions.push({ ...made.put, version, knownFrom: at(i), knownTo: null });
    }
  }
  return versions;
}

async function make(store: Store, changes: Change[]): Promise<void> {
  for (const [i, made] of changes.entries())
    await store.transaction(['all'], async tx => {
      if ('end' in made) await tx.endStatement(made.end, at(i));
      else if ('redirect' in made) await tx.redirect(...made.redirect, at(i));
      else await tx.putStatement({ ...made.put, knownFrom: at(i) });
    });
}

export function queriesContract(open: OpenEmpty, archives: number): void {
  test('a random query of a random archive', async () => {
    const archive = fc.array(change, { minLength: 5, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(archive, fc.array(query, { minLength: 30, maxLength: 30 }), async (changes, queries) => {
        const { store, end } = await open();
        try {
          await make(store, changes);
          const versions = versionsAfter(changes);
          for (const asked of queries) {
            const expected = evaluate(versions, asked);
            const ids = expected.map(s => s.id);
            expect(await pagedIds(store, asked, asked.limit)).toEqual(ids);
            expect(await collect(store.statements.iterate(asked))).toEqual(expected);
            expect(await store.statements.count(asked.filter)).toBe(ids.length);
            const facets = await store.statements.facets(asked.filter, [...FACETS], 9);
            for (const name of FACETS)
              expect(facets[name]!.map(({ value, count }) => ({ value, count }))).toEqual(
                evaluateFacet(versions, asked.filter, name),
              );
          }
        } finally {
          await end();
        }
      }),
      { numRuns: draws(archives), interruptAfterTimeLimit: 25_000 },
    );
  });
}
