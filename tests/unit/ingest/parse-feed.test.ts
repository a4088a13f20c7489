import { afterAll, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { parseFeed } from '../../../src/ingest/parse-feed.ts';
import { createParsePool } from '../../../src/ingest/parse-pool.ts';

const pool = createParsePool(1);
afterAll(() => pool.close());
const feedOf = (items: string) => `<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;

test('bytes are decoded by the HTTP charset, links completed by the URL', async () => {
  const bytes = iconv.encode(feedOf('<item><title>Новость</title><link>a?b=1&amp;c=2</link></item>'), 'koi8-r');
  const { items } = await parseFeed(bytes, {
    url: 'https://n.example/x/feed',
    contentType: 'text/xml; charset=KOI8-R',
  });
  expect(items[0]).toMatchObject({ title: 'Новость', link: 'https://n.example/x/a?b=1&c=2' });
});

test('what is not a feed is an error that says what it is', async () => {
  await expect(parseFeed('<html><body>Hello</body></html>')).rejects.toThrow('the document is <html>');
  await expect(parseFeed('')).rejects.toThrow('the document is empty');
  await expect(parseFeed('{"a": [1]')).rejects.toThrow('not a JSON Feed');
});

test.each([
  ['80 KB of <', feedOf(`<item><title>a</title><description>${'<'.repeat(80_000)}</description></item>`)],
  ['5,000 nested elements', feedOf(`<item><title>a</title>${'<x>'.repeat(5000)}</item>`)],
  ['an item of 200,000 elements', feedOf(`<item><title>a</title>${'<x/>'.repeat(200_000)}</item>`)],
  ['2,000 items that are never closed', feedOf('<item><title>a</title>'.repeat(2000))],
  ['a title of 5 MB of entities', feedOf(`<item><title>a ${'&amp;'.repeat(1_000_000)}</title></item>`)],
  [
    'a billion laughs',
    `<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(50)}">]>${feedOf('<item><title>a &b;</title></item>')}`,
  ],
])('survives %s', async (_name, text) => {
  const { items } = await parseFeed(text);
  expect(items[0]?.title?.[0]).toBe('a');
});

test('nesting without end is refused', async () => {
  await expect(parseFeed(feedOf('<x>'.repeat(200_000)))).rejects.toThrow('nested more than 10000 deep');
});

test('a document that takes too long is stopped, and the next one is read by a new thread', async () => {
  const slow = { content: feedOf('<item><title>x</title></item>'.repeat(150_000)), url: null, contentType: '' };
  await expect(pool.run('feed', slow, 1)).rejects.toThrow(/took longer than 0.001 s and was stopped/);
  expect((await parseFeed(feedOf('<item><title>next</title></item>'), {}, pool)).items).toHaveLength(1);
});

test('tasks beyond the size of the pool wait their turn', async () => {
  const titles = Array.from({ length: 12 }, (_, i) => `n${i}`);
  const feeds = await Promise.all(titles.map(t => parseFeed(feedOf(`<item><title>${t}</title></item>`), {}, pool)));
  expect(feeds.map(({ items }) => items[0]?.title)).toEqual(titles);
});
