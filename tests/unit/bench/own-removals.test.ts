// The annotation of our own articles is held to the rules of bench/removals/README.md, so that a slip is not measured as a miss.
import { describe, expect, test } from '@jest/globals';
import { type Annotated, annotatedArticles, OWN_FOLDS, withOffsets } from '../../../bench/own-removals.ts';

const article: Annotated = {
  id: 'made-up',
  title: 'Oakes deletes swim post',
  published: '2025-03-04T09:00:00Z',
  text: 'Terry Oakes said “the sea does the work”. He deleted it. “The sea” is big, he said.',
  people: ['Terry Oakes'],
  statements: [
    {
      id: 'p1',
      speaker: 'Terry Oakes',
      medium: 'text-post',
      platform: 'X',
      posted: null,
      removal: {
        kind: 'deleted',
        by: 'author',
        at: { earliest: '2025-03-03', latest: '2025-03-04' },
        evidence: { text: 'deletes swim post', in: 'title' },
      },
    },
  ],
  quotes: [
    {
      text: 'sea',
      nth: 2,
      statement: 'p1',
      speaker: 'Terry Oakes',
      mention: { text: 'he', near: 'big, he said' },
      part: 'body',
      form: 'fragment',
    },
  ],
  distractors: [],
};

test('words become offsets: the second occurrence, the mention in its stretch, the title', () => {
  const { quotes, statements } = withOffsets(article) as unknown as {
    quotes: { start: number; end: number; mention: { start: number; end: number } }[];
    statements: { removal: { evidence: object } }[];
  };
  expect(article.text.slice(quotes[0]!.start - 4, quotes[0]!.end)).toBe('The sea');
  expect(article.text.slice(quotes[0]!.mention.start - 5, quotes[0]!.mention.end)).toBe('big, he');
  expect(statements[0]!.removal.evidence).toEqual({ in: 'title', start: 6, end: 23 });
});

test('words that the article does not hold are named', () => {
  const quotes = [{ ...article.quotes[0]!, nth: 3 }];
  expect(() => withOffsets({ ...article, quotes })).toThrow('made-up: the article does not hold "sea" 3 times');
});

describe.each(OWN_FOLDS)('%s', fold => {
  const articles = annotatedArticles(fold);

  test('no id comes twice', () => {
    expect(articles.length).toBeGreaterThan(0);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
  });

  test.each(articles.map(one => [one.id, one] as const))('%s keeps to the rules', (_, one) => {
    expect(() => withOffsets(one)).not.toThrow();
    const published = one.published.slice(0, 10);
    for (const { id, speaker, posted, removal } of one.statements) {
      expect(one.people).toContain(speaker);
      expect(removal !== null || one.quotes.some(quote => quote.statement === id)).toBe(true);
      for (const interval of [posted, removal?.at ?? null]) {
        if (!interval) continue;
        expect(interval.earliest <= interval.latest && interval.latest <= published).toBe(true);
      }
      if (posted && removal) expect(removal.at.earliest >= posted.earliest).toBe(true);
    }
    for (const { statement, speaker } of one.quotes)
      expect(one.statements.find(({ id }) => id === statement)?.speaker).toBe(speaker);
  });
});
