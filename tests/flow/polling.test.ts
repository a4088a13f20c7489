import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { pollDue } from '../../src/ingest/poll-due.ts';
import { reread } from '../../src/ingest/reread.ts';
import { sealLog, verifyLog } from '../../src/watch/seal-log.ts';
import { collect } from '../support/archive.ts';
import { type NewsroomServer, startNewsroomServer } from '../support/newsroom-server.ts';
import { type Pipeline, startPipeline } from '../support/pipeline.ts';

const at = (hours: number) => new Date(Date.UTC(2025, 0, 28, 12) + hours * 3_600_000).toISOString();

interface Item {
  slug: string;
  updated?: string;
}
const rss = (url: string, items: Item[]) => ({
  headers: { 'content-type': 'application/rss+xml' },
  body: `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>The Outlet</title><link>${url}</link>${items
    .map(
      ({ slug, updated }) =>
        `<item><title>${slug}</title><link>${url}/${slug}</link><guid>${url}/${slug}</guid><pubDate>Tue, 28 Jan 2025 08:00:00 GMT</pubDate>${updated ? `<atom:updated>${updated}</atom:updated>` : ''}</item>`,
    )
    .join('')}</channel></rss>`,
});
const article = (words: string) => `<!doctype html><html lang="en"><head><title>On seats</title>
<meta property="og:site_name" content="The Outlet"><meta property="article:published_time" content="2025-01-28T08:00:00Z"></head>
<body><article><h1>On seats</h1><p>The comedian Finn Hartley wants cheaper tickets for his tour, he said in a long talk on Monday.</p>
<p>“${words},” Hartley told The Outlet on Monday.</p><p>His promoter has not said what the tour will charge for a seat.</p></article></body></html>`;

const THIRTY = 'Nobody in my hometown should ever pay more than thirty for a seat';
const THIRTEEN = 'Nobody in my hometown should ever pay more than thirteen for a seat';

let newsroom: NewsroomServer;
let pipeline: Pipeline;
let source: string;
beforeEach(async () => {
  newsroom = await startNewsroomServer();
  newsroom.pages['/feed'] = rss(newsroom.url, [{ slug: 'seats' }]);
  newsroom.pages['/seats'] = article(THIRTY);
  pipeline = await startPipeline(newsroom.host, at(0));
  source = await pipeline.add(`${newsroom.url}/feed`);
});
afterEach(async () => {
  await pipeline.close();
  await newsroom.close();
});

const asked = (path: string) => newsroom.requests.filter(request => request.path === path).length;
const only = async () => {
  const all = await collect(pipeline.store.statements.iterate({ filter: {}, sort: 'posted' }));
  expect(all).toHaveLength(1);
  return all[0]!;
};
const health = async () => (await pipeline.store.sources.get(source))!;

describe('the same feed again', () => {
  test('polled twice, each page is fetched once and nothing is doubled', async () => {
    await pipeline.poll(source);
    const before = await pipeline.store.counts();
    await pipeline.poll(source);
    expect(asked('/seats')).toBe(1);
    expect(await pipeline.store.counts()).toEqual(before);
    expect((await only()).version).toBe(1);
  });
  test('a server that knows ETags is asked for what changed, and for everything after twelve hours', async () => {
    newsroom.pages['/feed'] = { ...rss(newsroom.url, [{ slug: 'seats' }]), etag: '"one"' };
    await pipeline.poll(source);
    await pipeline.poll(source);
    pipeline.setTime(at(13));
    await pipeline.poll(source);
    const conditions = newsroom.requests
      .filter(({ path }) => path === '/feed')
      .map(({ headers }) => headers['if-none-match']);
    expect(conditions).toEqual([undefined, '"one"', undefined]);
  });
  test('two pollers at once share the work', async () => {
    const { signal } = new AbortController();
    const other = { ...pipeline.deps, owner: 'another worker' };
    const reports = await Promise.all([pollDue(pipeline.deps, { signal }), pollDue(other, { signal })]);
    expect(reports.map(report => report.sources).sort()).toEqual([0, 1]);
    expect(asked('/feed')).toBe(1);
    await only();
  });
});

describe('what goes wrong', () => {
  test('a page that fails is counted, and tried again although the feed has an ETag', async () => {
    newsroom.pages['/feed'] = { ...rss(newsroom.url, [{ slug: 'seats' }, { slug: 'missing' }]), etag: '"one"' };
    await pipeline.poll(source);
    expect(await health()).toMatchObject({ articles: 1, rejected: 1, etag: null });
    expect((await health()).lastRejected).toEqual([
      { reason: "the page's server answered HTTP 404", item: `${newsroom.url}/missing` },
    ]);
    newsroom.pages['/missing'] = article('I will be back before the tomatoes are ripe');
    await pipeline.poll(source);
    expect(await health()).toMatchObject({ articles: 2, etag: '"one"' });
    expect(asked('/seats')).toBe(1);
  });
  test('a page that never comes is given up after five tries', async () => {
    newsroom.pages['/feed'] = rss(newsroom.url, [{ slug: 'missing' }]);
    for (let i = 0; i < 7; i++) await pipeline.poll(source);
    expect(asked('/missing')).toBe(5);
    expect((await health()).rejected).toBe(5);
  });
  test('errors back off, a good poll ends them', async () => {
    newsroom.pages['/feed'] = { status: 503, headers: { 'retry-after': '7200' } };
    await pipeline.poll(source);
    expect(await health()).toMatchObject({ errorsInARow: 1, lastError: expect.stringContaining('503') });
    expect(Date.parse((await health()).nextPoll)).toBeGreaterThanOrEqual(Date.parse(at(2)));
    newsroom.pages['/feed'] = rss(newsroom.url, []);
    await pipeline.poll(source);
    expect(await health()).toMatchObject({ errorsInARow: 0, lastError: null });
  });
  test('what is no feed is an error that says so', async () => {
    newsroom.pages['/feed'] = '<!doctype html><title>Moved house</title>';
    await pipeline.poll(source);
    expect((await health()).lastError).toBeTruthy();
    expect((await health()).errorsInARow).toBe(1);
  });
  test('a feed that is gone is polled no more', async () => {
    newsroom.pages['/feed'] = { status: 410 };
    await pipeline.poll(source);
    expect((await health()).state).toBe('gone');
    pipeline.setTime(at(48));
    expect(await pollDue(pipeline.deps, { signal: new AbortController().signal })).toMatchObject({ sources: 0 });
  });
  test('robots.txt is kept to', async () => {
    newsroom.pages['/robots.txt'] = {
      headers: { 'content-type': 'text/plain' },
      body: 'User-agent: *\nDisallow: /seats',
    };
    await pipeline.poll(source);
    expect(asked('/seats')).toBe(0);
    expect((await health()).lastRejected[0]!.reason).toContain('robots.txt');
  });
});

describe('moves', () => {
  const move = (status: number, to: string) => ({ status, headers: { location: to } });
  test('a permanent move is remembered', async () => {
    newsroom.pages['/feed'] = move(301, '/second');
    newsroom.pages['/second'] = move(308, '/third');
    newsroom.pages['/third'] = rss(newsroom.url, []);
    await pipeline.poll(source);
    expect((await health()).movedTo).toBe(`${newsroom.url}/third`);
    await pipeline.poll(source);
    expect(asked('/feed')).toBe(1);
  });
  test('a chain with one temporary part is not', async () => {
    newsroom.pages['/feed'] = move(301, '/second');
    newsroom.pages['/second'] = move(302, '/third');
    newsroom.pages['/third'] = rss(newsroom.url, []);
    await pipeline.poll(source);
    expect((await health()).movedTo).toBeNull();
  });
});

describe('pages that change', () => {
  test('a correction that the feed tells of makes the statement edited, with both wordings in its history', async () => {
    await pipeline.poll(source);
    newsroom.pages['/seats'] = article(THIRTEEN);
    newsroom.pages['/feed'] = rss(newsroom.url, [{ slug: 'seats', updated: at(3) }]);
    pipeline.setTime(at(4));
    await pipeline.poll(source);
    const statement = await only();
    expect(statement).toMatchObject({ status: 'edited', version: 2, quotes: [{ text: THIRTEEN }] });
    expect(statement.removal).toMatchObject({
      basis: 'observed',
      by: 'publisher',
      at: { earliest: at(0), latest: at(4) },
    });
    const then = await pipeline.store.statements.get(statement.id, at(1));
    expect(then).toMatchObject({ version: 1, status: 'standing', quotes: [{ text: THIRTY }] });
  });
  test('a withdrawn page is found gone by repeated checks only, and may come back', async () => {
    await pipeline.poll(source);
    newsroom.pages['/seats'] = { status: 410 };
    pipeline.setTime(at(1));
    expect(await pipeline.recheck()).toMatchObject({ gone: 1 });
    expect((await only()).status).toBe('standing');
    pipeline.setTime(at(3));
    expect(await pipeline.recheck()).toMatchObject({ gone: 1 });
    expect(await only()).toMatchObject({
      status: 'removed',
      removal: { kind: 'unpublished', basis: 'observed', at: { latest: at(1) } },
    });
    newsroom.pages['/seats'] = article(THIRTY);
    pipeline.setTime(at(6));
    expect(await pipeline.recheck()).toMatchObject({ seen: 1 });
    expect((await only()).status).toBe('standing');
  });
  test('nobody is asked before the check is due', async () => {
    await pipeline.poll(source);
    expect(await pipeline.recheck()).toEqual({ seen: 0, edited: 0, gone: 0, blocked: 0, failed: 0 });
    expect(asked('/seats')).toBe(1);
  });
});

test('rereading finds what stands already and changes nothing; the log’s chain holds', async () => {
  await pipeline.poll(source);
  const before = await only();
  expect(await reread(pipeline.deps)).toEqual({ revisions: 1, changed: 0 });
  expect(await only()).toEqual(before);
  const { log } = await pipeline.store.counts();
  expect(await sealLog(pipeline.deps, 'test')).toBe(log);
  expect(await verifyLog(pipeline.deps)).toEqual({ entries: log, brokenAt: null });
});
