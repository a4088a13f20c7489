import { expect, test } from '@jest/globals';
import { articleId, contentHash, revisionId } from '../../../src/ingest/capture.ts';

test('ids depend on nothing but the canonical URL and the content', () => {
  const article = articleId('https://daily.example/story');
  expect(article).toMatch(/^a_[0-9a-f]{16}$/);
  const [one, two] = [contentHash('Title', 'Words'), contentHash('Title', 'Other words')];
  expect(revisionId(article, one)).toMatch(/^r_[0-9a-f]{16}$/);
  expect(revisionId(article, one)).not.toBe(revisionId(article, two));
  expect(revisionId(article, one)).not.toBe(revisionId(articleId('https://other.example/story'), one));
});
