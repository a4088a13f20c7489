import { expect, test } from '@jest/globals';
import { parseFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { renderAtom } from '../../../src/feeds/atom.ts';
import { type Feed, itemTitle, toItem } from '../../../src/feeds/feed.ts';
import { renderJson } from '../../../src/feeds/json.ts';
import { renderRss } from '../../../src/feeds/rss.ts';
import { buildRemoval, buildStatement } from '../../support/build.ts';

const BASE = 'https://onrecord.example';
const NASTY = `“Sorry” ]]> <script>alert(1)</script> & \0\x08\uD83D 🇲🇽 'quoted' "twice"`;
const CLEAN = `“Sorry” ]]> <script>alert(1)</script> & \uFFFD 🇲🇽 'quoted' "twice"`;

function buildFeed(over: Partial<Feed> = {}): Feed {
  const statement = buildStatement({ text: NASTY, removal: buildRemoval(), medium: 'story', outlets: ['A & B <i>'] });
  return {
    title: 'Onrecord: statements & more',
    description: 'What public figures say',
    home: `${BASE}/timeline?status=removed&q=x`,
    self: `${BASE}/feeds/statements.rss?status=removed&q=x`,
    updated: '2025-01-28T12:00:00.000Z',
    version: '1.0.0',
    items: statement.events.toReversed().map(event => toItem(statement, event, BASE)),
    ...over,
  };
}

test('titles tell what happened, to whom, where and when', () => {
  const statement = buildStatement({ medium: 'story', posted: { earliest: '2025-01-27', latest: '2025-01-27' } });
  expect(itemTitle(statement, 'removed')).toBe('Removed: Mara Quist, Instagram story (27 January 2025)');
  expect(itemTitle({ ...statement, posted: null, platform: null, medium: 'interview' }, 'said')).toBe(
    'Said: Mara Quist, interview',
  );
  expect(itemTitle({ ...statement, posted: { earliest: null, latest: '2025-02-01T10:05Z' } }, 'edited')).toBe(
    'Edited: Mara Quist, Instagram story (no later than 1 February 2025, 10:05 UTC)',
  );
});

const formats: [string, (feed: Feed) => string][] = [
  ['rss', renderRss],
  ['atom', renderAtom],
];

test.each(formats)('%s: rss-parser reads it back', async (_name, render) => {
  const read = await new Parser().parseString(render(buildFeed()));
  expect(read.title).toBe('Onrecord: statements & more');
  expect(read.items.map(item => item.title)).toEqual([
    'Removed: Mara Quist, Instagram story (27 January 2025)',
    'Said: Mara Quist, Instagram story (27 January 2025)',
  ]);
  const [item] = read.items;
  expect(item).toMatchObject({ link: `${BASE}/statements/s_1`, isoDate: '2025-01-28T12:00:00.000Z' });
  expect(item!.guid ?? item!['id']).toBe(`${BASE}/events/s_1/removed`);
  const content = item!['content:encoded'] ?? item!.content;
  expect(content).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(content).not.toContain('<script');
  expect(content).toContain('A &amp; B &lt;i&gt;');
});

test.each([...formats, ['json', renderJson] as const])('%s: feedsmith reads it back', (name, render) => {
  const { format, feed } = parseFeed(render(buildFeed())) as { format: string; feed: Record<string, unknown> };
  expect(format).toBe(name);
  const items = (feed['items'] ?? feed['entries']) as Record<string, unknown>[];
  expect(items).toHaveLength(2);
  const text = JSON.stringify(items[0]);
  expect(text).toContain('/events/s_1/removed');
  expect(text).toContain(JSON.stringify(CLEAN.replace('\uFFFD', '')).slice(1, 20));
});

test.each(formats)('%s: nothing in it that XML forbids', (_name, render) => {
  const written = render(buildFeed({ title: 'x\0\x0B\uFFFF' }));
  expect(written.isWellFormed()).toBe(true);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  expect(written).not.toMatch(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/);
  expect(written).toContain(`${BASE}/feeds/statements.rss?status=removed&amp;q=x`);
});

test('RSS has what the validator asks for', () => {
  const written = renderRss(buildFeed());
  expect(written).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<rss version="2.0"/);
  expect(written).toContain('<atom:link href="');
  expect(written).toContain('rel="self" type="application/rss+xml"/>');
  expect(written).toContain('<pubDate>Tue, 28 Jan 2025 12:00:00 GMT</pubDate>');
  expect(written).toContain(`<guid isPermaLink="false">${BASE}/events/s_1/removed</guid>`);
});

test('Atom has what RFC 4287 asks for', () => {
  const written = renderAtom(buildFeed({ items: [] }));
  for (const element of [
    '<id>',
    '<title>',
    '<updated>2025-01-28T12:00:00.000Z</updated>',
    '<author><name>',
    'rel="self"',
  ])
    expect(written).toContain(element);
});

test('JSON Feed 1.1 with what it requires', () => {
  const feed = JSON.parse(renderJson(buildFeed()));
  expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', home_page_url: buildFeed().home });
  expect(feed.items[0]).toMatchObject({
    id: `${BASE}/events/s_1/removed`,
    url: `${BASE}/statements/s_1`,
    date_published: '2025-01-28T12:00:00.000Z',
    authors: [{ name: 'Mara Quist' }],
    tags: ['removed', 'story', 'Instagram'],
  });
  expect(feed.items[0].summary).toContain(CLEAN);
});

test('a statement that a hostile feed reported links to http(s) only', () => {
  const statement = buildStatement();
  statement.sources.items[0]!.url = 'javascript:alert(1)';
  expect(toItem(statement, statement.events[0]!, BASE).content).not.toContain('javascript:');
});
