import { expect, test } from '@jest/globals';
import { canonicalUrl, cleanUrl } from '../../../src/ingest/canonical-url.ts';

test.each([
  ['https://d.example/a?utm_source=x&utm_medium=rss&id=7#top', 'https://d.example/a?id=7'],
  ['https://d.example/a?fbclid=1&gclid=2&mc_cid=3&igsh=4&at_medium=RSS', 'https://d.example/a'],
  ['HTTPS://D.example:443/A/../b?', 'https://d.example/b'],
  ['http://u:p@d.example:80/a', 'http://d.example/a'],
  ['https://d.example/a?b=2&a=1&empty=', 'https://d.example/a?b=2&a=1&empty='],
  ['https://d.example/watch?v=utm_source', 'https://d.example/watch?v=utm_source'],
])('%s is %s', (url, expected) => expect(cleanUrl(url)).toBe(expected));

test.each(['mailto:a@d.example', 'javascript:alert(1)', 'nothing'])('%s is no address of a page', url =>
  expect(cleanUrl(url)).toBeNull(),
);

const found = 'https://www.d.example/2025/story?utm_source=rss';
test.each([
  ['of the same site', ['https://d.example/story'], 'https://d.example/story'],
  ['relative', ['/story-1'], 'https://www.d.example/story-1'],
  ['of a part of the site', ['https://news.d.example/story'], 'https://news.d.example/story'],
  ['of another site', ['https://agency.example/story'], 'https://www.d.example/2025/story'],
  ['of a site that only ends alike', ['https://bad.example/story'], 'https://www.d.example/2025/story'],
  ['the front page', ['https://www.d.example/'], 'https://www.d.example/2025/story'],
  ['not to be fetched', ['javascript:void(0)', 'https://d.example/og'], 'https://d.example/og'],
  ['missing', [null, null], 'https://www.d.example/2025/story'],
])('canonical %s', (_name, candidates, expected) => expect(canonicalUrl(found, candidates)).toBe(expected));
