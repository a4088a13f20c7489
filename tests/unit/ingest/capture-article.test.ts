import { expect, test } from '@jest/globals';
import { articleId, contentHash, revisionId } from '../../../src/ingest/capture.ts';
import { type CapturedPage, captureArticle } from '../../../src/ingest/capture-article.ts';
import { parsePool } from '../../../src/ingest/parse-pool.ts';
import { buildPage, jsonLd, PARAGRAPHS, type PageParts } from '../../support/page.ts';

const at = '2025-01-28T12:00:00.000Z';
const capture = (parts: PageParts = {}, more: Partial<CapturedPage> = {}) =>
  captureArticle({
    url: 'https://www.lantern.example/story?utm_source=rss',
    html: buildPage(parts),
    at,
    ...more,
  });

test('keeps the words of the article and nothing around them', async () => {
  const { article, revision } = await capture();
  expect(revision.text).toBe(PARAGRAPHS.join('\n\n'));
  expect(article).toEqual({
    id: articleId('https://www.lantern.example/story'),
    url: 'https://www.lantern.example/story',
    outlet: 'lantern.example',
    title: 'Velour deletes video',
    author: null,
    lang: 'en',
    published: null,
    modified: null,
    source: null,
  });
  const hash = contentHash('Velour deletes video', PARAGRAPHS.join('\n\n'));
  expect(revision).toMatchObject({ article: article.id, hash, id: revisionId(article.id, hash), at, embeds: [] });
});

test('the same words on a page that looks otherwise are the same revision', async () => {
  const [one, two] = [
    await capture(),
    await capture({ head: '<style>p{color:red}</style>', inside: '<aside>More</aside>' }),
  ];
  expect(one.revision.id).toBe(two.revision.id);
});

test('reads JSON-LD in a graph, over OpenGraph', async () => {
  const graph = {
    '@graph': [
      { '@type': 'BreadcrumbList' },
      {
        '@type': ['NewsArticle'],
        headline: 'Velour &amp; the video',
        datePublished: '2025-01-28T09:00:00+01:00',
        dateModified: '2025-01-28T10:30:00Z',
        author: [{ '@type': 'Person', name: 'Ann Ink' }, 'Bo Wire', { url: 'https://x.example' }],
        publisher: { name: 'The Daily Lantern' },
        inLanguage: 'en-US',
      },
    ],
  };
  const head = `${jsonLd(graph)}<meta property="og:title" content="Other"><link rel="canonical" href="https://lantern.example/story/">`;
  const { article } = await capture({ head });
  expect(article).toMatchObject({
    url: 'https://lantern.example/story/',
    title: 'Velour & the video',
    author: 'Ann Ink, Bo Wire',
    outlet: 'The Daily Lantern',
    published: '2025-01-28T08:00:00.000Z',
    modified: '2025-01-28T10:30:00.000Z',
  });
});

test('reads JSON-LD that is not quite JSON', async () => {
  const head = `<script type="application/ld+json">/*<![CDATA[*/ not json</script><script type="application/ld+json">
  <!-- {"@type":"Article","headline":"Two
lines", "datePublished":"2025-01-27",} --></script>`;
  const { article } = await capture({ head });
  expect(article).toMatchObject({ title: 'Two lines', published: '2025-01-27T00:00:00.000Z' });
});

test('reads OpenGraph, and leaves the outlet out of the title', async () => {
  const head = `<meta property="og:site_name" content="The Daily Lantern"><meta property="og:title" content="A title | The Daily Lantern">
    <meta property="article:published_time" content="2025-01-27T21:04:00Z"><meta name="author" content="By Ann Ink">`;
  const { article } = await capture({ head });
  expect(article).toMatchObject({ title: 'A title', author: 'Ann Ink', published: '2025-01-27T21:04:00.000Z' });
});

test('takes what only the feed says, and no date from the future', async () => {
  const { article } = await capture(
    { head: '<meta property="article:published_time" content="2035-01-01T00:00:00Z">' },
    {
      item: { title: 'x', author: 'Ann Ink', published: '2025-01-27T20:00:00.000Z', updated: null },
      feed: { title: 'Lantern feed', lang: 'de' },
    },
  );
  expect(article).toMatchObject({
    author: 'Ann Ink',
    published: '2025-01-27T20:00:00.000Z',
    outlet: 'Lantern feed',
    lang: 'en',
  });
});

test('embedded posts come with permalinks; their words stay out of the text', async () => {
  const inside = `
    <blockquote class="twitter-tweet"><p>I am <a href="https://t.co/a">so</a> sorry</p>&mdash; Mara (@MaraV) <a href="https://twitter.com/MaraV/status/1883?x=1">Jan 27</a></blockquote>
    <blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/DFa/?utm_source=ig_embed"></blockquote>
    <iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe><iframe data-src="https://www.youtube.com/embed/abcdefghijk?start=4"></iframe>
    <iframe src="https://ads.example/frame"></iframe>`;
  const { revision } = await capture({ inside });
  expect(revision.text).toBe(PARAGRAPHS.join('\n\n'));
  expect(revision.embeds).toEqual([
    { platform: 'X', permalink: 'https://x.com/MaraV/status/1883', author: 'MaraV', text: 'I am so sorry' },
    { platform: 'Instagram', permalink: 'https://www.instagram.com/p/DFa/', author: null, text: null },
    { platform: 'YouTube', permalink: 'https://www.youtube.com/watch?v=abcdefghijk', author: null, text: null },
  ]);
});

test('a short piece is still an article', async () => {
  const { revision } = await capture({ paragraphs: ['She deleted it.', '“Sorry,” she wrote.'] });
  expect(revision.text).toBe('She deleted it.\n\n“Sorry,” she wrote.');
});

test('line breaks in pairs part paragraphs; single ones do not', async () => {
  const [a, b, c] = PARAGRAPHS;
  const { revision } = await capture({ paragraphs: [`${a}<br> <br>${b}<br>${c}`] });
  expect(revision.text).toBe(`${a}\n\n${b} ${c}`);
});

test('a page that shows its text by script alone has it in JSON-LD', async () => {
  const head = jsonLd({ '@type': 'NewsArticle', headline: 'T', articleBody: PARAGRAPHS.join('\n\n') });
  const content = `<html><head>${head}</head><body><div id="app"></div></body></html>`;
  expect((await capture({}, { html: content })).revision.text).toBe(PARAGRAPHS.join('\n\n'));
});

test('plain text: the first short line is the title', async () => {
  const content = `Velour deletes video\r\n\r\n${PARAGRAPHS.join('\r\n\r\n')}\r\n`;
  const { article, revision } = await capture({}, { html: content, contentType: 'text/plain' });
  expect(article.title).toBe('Velour deletes video');
  expect(revision.text).toBe(PARAGRAPHS.join('\n\n'));
});

test.each([
  ['<html><body><div id="app"></div><script>render()</script></body></html>', 'text/html', 'no article text'],
  ['%PDF-1.7', 'application/pdf', 'not an article page but application/pdf'],
  ['', 'text/html', 'no article text'],
])('rejects %s with the reason', async (content, contentType, reason) => {
  await expect(capture({}, { html: content, contentType })).rejects.toThrow(reason);
});

test.each([
  ['200,000 nested divs', `${'<div>'.repeat(200_000)}<p>deep</p>`],
  ['10 MB of <', '<'.repeat(10_000_000)],
  ['200,000 empty paragraphs', '<p>'.repeat(200_000)],
  ['an attribute of 5 MB', `<p class="${'a '.repeat(2_500_000)}">x</p>`],
])('%s come to an end: a capture, or a rejection that says why', async (_name, body) => {
  const content = `<html><body>${body}</body></html>`;
  const outcome = await captureArticle({ url: 'https://h.example/', html: content, at }, parsePool, 500).then(
    ({ revision }) => revision.id,
    error => error.message,
  );
  expect(outcome).toMatch(/^(r_[0-9a-f]{16}|no article text in the page|the page cannot be read: .+)$/);
  expect((await capture()).revision.text).toBe(PARAGRAPHS.join('\n\n'));
});
