import { describe, expect, test } from '@jest/globals';
import type { Article } from '../../../models/article.ts';
import type { Claim } from '../../../models/claim.ts';
import { type MergeInput, merge } from '../../../models/merge.ts';
import { newPerson } from '../../../models/person.ts';
import type { RemovalKind } from '../../../models/removal.ts';
import { fc } from '../../support/properties.ts';

const person = newPerson('Mara Voss', 'person');
const at = '2025-01-29T00:00:00.000Z';
// SimHashes that are far from each other for different letters, near for the same.
const simhash = (text: string) => text.repeat(16).slice(0, 16);

function article(id: string, extra: Partial<Article> = {}): Article {
  const published = `2025-01-28T0${id.length % 10}:00:00.000Z`;
  return {
    ...{
      id,
      url: `https://${id}.test/story`,
      outlet: `Outlet ${id}`,
      title: `Story of ${id}`,
      author: null,
      lang: 'en',
    },
    ...{
      published,
      modified: null,
      source: null,
      firstSeen: published,
      state: 'standing',
      simhash: '',
      nextCheck: null,
    },
    ...{ latestRevision: `${id}-1`, captured: published, gone: null },
    ...extra,
  };
}

let serial = 0;
function claim(of: string, words: string[], extra: Partial<Claim> = {}): Claim {
  const revision = extra.revision ?? `${of}-1`;
  const evidence = {
    article: of,
    revision,
    in: 'text',
    start: 0,
    end: 1,
    exact: 'x',
    prefix: '',
    suffix: '',
    shows: 'words',
  } as const;
  return {
    ...{ id: `c_${of}_${serial++}`, article: of, revision, reader: '1', at: '2025-01-28T10:00:00.000Z' },
    ...{ speaker: 'Mara Voss', person: person.id, medium: 'text-post', platform: 'X', permalink: null, lang: 'en' },
    quotes: words.map(text => ({ part: 'body', text, form: 'direct', evidence })),
    posted: null,
    removal: null,
    ...extra,
  };
}

const removal = (kind: RemovalKind, earliest: string | null, latest: string | null): Claim['removal'] => ({
  kind,
  by: 'author',
  at: { earliest, latest },
  basis: 'reported',
  evidence: [],
});

const merged = (claims: Claim[], articles: Article[], extra: Partial<MergeInput> = {}) =>
  merge({ id: 's_1', person, claims, articles, observations: [], previous: null, at, ...extra });

describe('words', () => {
  test('the longer wording of the same words stays, once', () => {
    const { quotes } = merged(
      [claim('a', ['never took a cent']), claim('bb', ['I never took a cent from anyone', 'Ask them'])],
      [article('a'), article('bb')],
    );
    expect(quotes.map(q => q.text)).toEqual(['I never took a cent from anyone', 'Ask them']);
  });
  test('the newspaper’s comma before its closing mark is not the speaker’s', () => {
    const { quotes } = merged([claim('a', ['We are leaving the city,', 'Are we?'])], [article('a')]);
    expect(quotes.map(q => q.text)).toEqual(['We are leaving the city', 'Are we?']);
  });
});

describe('sources', () => {
  test('copies of one text count as one independent source', () => {
    const articles = [
      article('a', { simhash: simhash('f') }),
      article('bb', { simhash: simhash('f') }),
      article('ccc', { simhash: simhash('0') }),
    ];
    const { sources } = merged(
      articles.map(({ id }) => claim(id, ['we are leaving the city'])),
      articles,
    );
    expect(sources.count).toBe(3);
    expect(sources.independent).toBe(2);
    expect(sources.items.map(item => item.group)).toEqual(['a', 'a', 'ccc']);
  });
});

describe('times', () => {
  test('reports narrow each other', () => {
    const day = (earliest: string, latest: string) => ({ posted: { earliest, latest } });
    const { posted, conflicts, sortAt } = merged(
      [claim('a', ['x'], day('2025-01-25', '2025-01-27')), claim('bb', ['x'], day('2025-01-27', '2025-01-28'))],
      [article('a'), article('bb')],
    );
    expect(posted).toMatchObject({ earliest: '2025-01-27', latest: '2025-01-27' });
    expect(sortAt).toBe('2025-01-27T00:00:00.000Z');
    expect(conflicts).toEqual([]);
  });
  test('reports that exclude each other are both named', () => {
    const on = (day: string) => ({ posted: { earliest: day, latest: day } });
    const { posted, conflicts } = merged(
      [claim('a', ['x'], on('2025-01-25')), claim('bb', ['x'], on('2025-01-27'))],
      [article('a'), article('bb')],
    );
    expect(posted).toMatchObject({ earliest: '2025-01-25' });
    expect(conflicts[0]).toContain('Outlet bb');
  });
});

describe('removals', () => {
  test('the kind that most independent sources tell, with what the others say', () => {
    const statement = merged(
      [
        claim('a', ['x y z w'], { removal: removal('expired', null, '2025-01-28') }),
        claim('bb', ['x y z w'], { removal: removal('deleted', '2025-01-27', '2025-01-28') }),
        claim('ccc', ['x y z w'], { removal: removal('deleted', '2025-01-28', '2025-01-28') }),
      ],
      [article('a'), article('bb'), article('ccc')],
    );
    expect(statement.status).toBe('removed');
    expect(statement.removal).toMatchObject({ kind: 'deleted', at: { earliest: '2025-01-28', latest: '2025-01-28' } });
    expect(statement.otherRemovals.map(other => other.kind)).toEqual(['expired']);
    expect(statement.conflicts).toHaveLength(1);
    expect(statement.events.map(event => event.kind)).toEqual(['said', 'removed']);
  });
  test('a later restoration wins, an earlier one does not', () => {
    const back = claim('bb', ['x'], { removal: removal('restored', null, null) });
    const gone = claim('a', ['x'], { removal: removal('deleted', '2025-01-27', '2025-01-28') });
    expect(merged([gone, back], [article('a'), article('bb')]).status).toBe('restored');
    const goneAgain = { ...gone, article: 'ccc', revision: 'ccc-1' };
    expect(merged([back, goneAgain], [article('bb'), article('ccc')]).status).toBe('removed');
  });
  test('nothing is removed before it was posted', () => {
    const posted = { earliest: '2025-01-27', latest: '2025-01-28' };
    const { removal: gone } = merged(
      [claim('a', ['x'], { posted, removal: removal('deleted', null, '2025-01-28') })],
      [article('a')],
    );
    expect(gone!.at).toEqual({
      earliest: '2025-01-27',
      latest: '2025-01-28',
      grounds: { earliest: 'not before it was posted' },
    });
  });
  test('an edit gives way to a removal of the whole', () => {
    const statement = merged(
      [
        claim('a', ['x'], { removal: removal('edited', null, '2025-01-27') }),
        claim('bb', ['x'], { removal: removal('deleted', null, '2025-01-28') }),
      ],
      [article('a'), article('bb')],
    );
    expect(statement.removal?.kind).toBe('deleted');
    expect(statement.conflicts).toEqual([]);
  });
  test('an event comes once for each change, and none is ever lost', () => {
    const articles = [article('a'), article('bb')];
    const first = merged([claim('a', ['x'])], articles);
    expect(first.events.map(e => e.id)).toEqual(['s_1/said']);
    const gone = [claim('a', ['x']), claim('bb', ['x'], { removal: removal('deleted', null, '2025-01-28') })];
    const second = merged(gone, articles, { previous: first, at: '2025-01-30T00:00:00.000Z' });
    const third = merged(gone, articles, { previous: second, at: '2025-01-31T00:00:00.000Z' });
    expect(third.events.map(e => e.id)).toEqual(['s_1/said', 's_1/removed']);
    expect(third.changedAt).toBe('2025-01-30T00:00:00.000Z');
    expect(third.version).toBe(3);
    expect(third.seen).toBe(first.seen);
  });
});

describe('pages that change', () => {
  const two = article('a', { latestRevision: 'a-2', captured: '2025-01-29T05:00:00.000Z', state: 'edited' });
  const later = { revision: 'a-2', at: '2025-01-29T05:00:00.000Z' };
  test('corrected words are the statement’s words, and the statement is edited', () => {
    const statement = merged(
      [claim('a', ['never more than thirty for a seat']), claim('a', ['never more than thirteen for a seat'], later)],
      [two],
    );
    expect(statement.quotes.map(q => q.text)).toEqual(['never more than thirteen for a seat']);
    expect(statement.removal).toMatchObject({
      kind: 'edited',
      by: 'publisher',
      basis: 'observed',
      at: { latest: later.at },
    });
  });
  test('a page captured again with the same words makes no difference', () => {
    const first = claim('a', ['never more than thirty for a seat']);
    const before = merged([first], [article('a')]);
    const after = merged([first, claim('a', ['never more than thirty for a seat'], later)], [two], {
      previous: before,
    });
    expect(after.claims).toEqual(before.claims);
    expect(after.evidence).toEqual(before.evidence);
    expect(after.status).toBe('standing');
  });
  test('spoken words whose only report is withdrawn are unpublished; a post on a platform stands', () => {
    const gone = { earliest: '2025-01-28T10:00:00.000Z', latest: '2025-01-29T05:00:00.000Z' };
    const withdrawn = article('a', { state: 'unpublished', gone });
    const spoken = merged(
      [claim('a', ['tired of cooking for a clock'], { platform: null, medium: 'interview' })],
      [withdrawn],
    );
    expect(spoken.removal).toMatchObject({ kind: 'unpublished', basis: 'observed', at: gone });
    expect(merged([claim('a', ['eleven songs, no guests'])], [withdrawn]).status).toBe('standing');
  });
});

test('the order in which claims come makes no difference', () => {
  const articles = ['a', 'bb', 'ccc', 'dddd'].map(id => article(id, { simhash: simhash(id[0]!) }));
  const claims = articles.flatMap(({ id }, i) => [
    claim(id, [`we are leaving the city ${'now '.repeat(i)}`], {
      removal: i % 2 ? removal(i > 2 ? 'expired' : 'deleted', null, '2025-01-28') : null,
      platform: i > 1 ? 'X' : null,
    }),
  ]);
  const expected = merged(claims, articles);
  fc.assert(
    fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), fc.boolean(), (shuffled, flip) => {
      expect(merged(shuffled, flip ? articles.toReversed() : articles)).toEqual(expected);
    }),
  );
});
