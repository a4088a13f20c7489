import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { pollSource } from '../../../src/ingest/poll-source.ts';
import { articlePage, buildFeed, OWNER, type Poller, startPoller } from '../../support/poller.ts';

const FEED = {
  headers: { 'content-type': 'application/atom+xml' },
  etag: '"1"',
  lastModified: 'Tue, 28 Jan 2025 11:00:00 GMT',
};
const A = { path: '/a', published: '2025-01-28T09:00:00Z' };
const B = { path: '/b', published: '2025-01-28T11:00:00Z' };

let p: Poller;
beforeEach(async () => {
  p = await startPoller({
    '/feed': { ...FEED, body: buildFeed([B, A]) },
    '/a': articlePage('a'),
    '/b': articlePage('b'),
  });
});
afterEach(() => p.close());
const articles = async () => (await p.deps.store.counts()).articles;

test('captures what is new, oldest first, and asks no more than it must after', async () => {
  expect(await p.poll()).toMatchObject({
    status: 'ok',
    found: 2,
    captured: 2,
    unchanged: 0,
    rejected: [],
    error: null,
  });
  expect(p.asked()).toEqual(['/feed', '/a', '/b']);
  expect(await articles()).toBe(2);
  const source = await p.source();
  expect(source).toMatchObject({ title: 'Lantern', etag: '"1"', articles: 2, interval: 3600, leaseOwner: null });
  expect(source.nextPoll).toBe('2025-01-28T13:00:00.000Z');

  p.wait(60);
  expect(await p.poll()).toMatchObject({ status: 'unchanged', found: 0 });
  expect(p.asked()).toEqual(['/feed']);
  expect(p.room.requests.at(-1)?.headers).toMatchObject({
    'if-none-match': '"1"',
    'if-modified-since': FEED.lastModified,
  });
});

test('asks for the whole feed every 12 hours, and fetches no article again', async () => {
  await p.poll();
  p.wait(12 * 60);
  p.asked();
  expect(await p.poll()).toMatchObject({ status: 'ok', captured: 0, unchanged: 2 });
  expect(p.asked()).toEqual(['/feed']);
  expect(p.room.requests.at(-1)?.headers['if-none-match']).toBeUndefined();
});

test('an entry that the feed says is updated is captured again, once', async () => {
  await p.poll();
  p.wait(60);
  p.room.pages['/a'] = articlePage('a, corrected');
  p.room.pages['/feed'] = {
    ...FEED,
    etag: '"2"',
    lastModified: 'x',
    body: buildFeed([B, { ...A, updated: '2025-01-28T12:30:00Z' }]),
  };
  p.asked();
  expect(await p.poll()).toMatchObject({ captured: 1, unchanged: 1 });
  expect(p.asked()).toEqual(['/feed', '/a']);
  const article = await p.deps.store.articles.byUrl(`${p.room.url}/a`);
  expect(await p.deps.store.articles.revisions(article!.id)).toHaveLength(2);
  expect(await p.source()).toMatchObject({ articles: 2 });
});

test('a link that leads to another address is not followed again with every change of the feed', async () => {
  p.room.pages['/a'] = { status: 302, headers: { location: '/real/a' } };
  p.room.pages['/real/a'] = articlePage('a');
  await p.poll();
  p.wait(12 * 60);
  p.asked();
  await p.poll();
  expect(p.asked()).toEqual(['/feed']);
});

test('an article that fails does not fail the poll, is counted, and is not lost to a 304', async () => {
  p.room.pages['/a'] = { status: 503, body: 'busy' };
  expect(await p.poll()).toMatchObject({
    status: 'ok',
    captured: 1,
    rejected: [{ reason: "the page's server answered HTTP 503", item: `${p.room.url}/a` }],
  });
  expect(await p.source()).toMatchObject({ etag: null, lastModified: null, rejected: 1, errorsInARow: 0 });
  p.wait(60);
  p.room.pages['/a'] = articlePage('a');
  expect(await p.poll()).toMatchObject({ status: 'ok', captured: 1, unchanged: 1, rejected: [] });
  expect(await p.source()).toMatchObject({ etag: '"1"', lastRejected: [] });
});

test.each([
  ['is gone', { status: 404, body: '' }, 'HTTP 404'],
  ['has no text', '<html><body><script>x</script></body></html>', 'no article text in the page'],
  ['is a film', { headers: { 'content-type': 'video/mp4' }, body: 'x' }, 'not an article page but video/mp4'],
  ['leads inwards', { status: 302, headers: { location: 'http://127.0.0.1:1/' } }, 'is not a public address'],
])('an article that %s is counted with its reason, and does not hold the others up', async (_name, page, reason) => {
  p.room.pages['/a'] = page;
  const { captured, rejected } = await p.poll();
  expect({ captured, rejected: rejected.length }).toEqual({ captured: 1, rejected: 1 });
  expect(rejected[0]?.reason).toContain(reason);
  expect((await p.source()).etag).toBeNull();
});

test('robots.txt is respected', async () => {
  p.room.pages['/robots.txt'] = 'User-agent: Onrecord\nDisallow: /a';
  const { rejected, captured } = await p.poll();
  expect(rejected).toEqual([{ reason: 'robots.txt does not let us fetch the page', item: `${p.room.url}/a` }]);
  expect(captured).toBe(1);
  expect(p.asked()).toEqual(['/feed', '/b']);
});

test('a host that answers 429 is left alone for the rest of the poll', async () => {
  p.room.pages['/a'] = { status: 429, body: '' };
  expect(await p.poll()).toMatchObject({ captured: 0, rejected: [{ reason: "the page's server answered HTTP 429" }] });
  expect(p.asked()).toEqual(['/feed', '/a']);
  expect((await p.source()).etag).toBeNull();
});

test('items without a link and empty ones are counted; a link that comes twice is one article', async () => {
  const feed = buildFeed([A, { path: '/a?utm_source=rss' }, { path: 'mailto:x@y.example' }]).replace(
    '</feed>',
    '<entry/></feed>',
  );
  p.room.pages['/feed'] = { ...FEED, body: feed };
  const { found, captured, unchanged, rejected } = await p.poll();
  expect({ found, captured, unchanged }).toEqual({ found: 4, captured: 1, unchanged: 1 });
  expect(rejected.map(({ reason }) => reason)).toEqual(['the item is empty', 'the item has no link to a page']);
});

test.each([
  ['HTTP 500', { status: 500, body: '' }],
  ['no feed: the document is <html>', '<html><body>Sorry</body></html>'],
])('a feed that fails (%s) backs off', async (error, page) => {
  p.room.pages['/feed'] = page;
  const outcome = await p.poll();
  expect(outcome).toMatchObject({ status: 'failed', next: '2025-01-28T12:10:00.000Z' });
  expect(outcome.error).toContain(error);
  p.wait(10);
  expect((await p.poll()).next).toBe('2025-01-28T12:30:00.000Z');
  expect(await p.source()).toMatchObject({ errorsInARow: 2, state: 'active' });
});

test('Retry-After is respected', async () => {
  p.room.pages['/feed'] = { status: 503, headers: { 'retry-after': '86400' }, body: '' };
  expect((await p.poll()).next).toBe('2025-01-29T12:00:00.000Z');
});

test('410 stops the source', async () => {
  p.room.pages['/feed'] = { status: 410, body: '' };
  expect((await p.poll()).status).toBe('gone');
  expect((await p.source()).state).toBe('gone');
  p.wait(7 * 24 * 60);
  expect(await p.deps.store.sources.claimDue(p.deps.clock.now().toISOString(), OWNER, 60, 10, 10)).toEqual([]);
});

test('a wholly permanent move is remembered until it no longer holds', async () => {
  p.room.pages['/new'] = p.room.pages['/feed']!;
  p.room.pages['/feed'] = { status: 301, headers: { location: '/new' } };
  await p.poll();
  expect((await p.source()).movedTo).toBe(`${p.room.url}/new`);
  p.wait(60);
  p.asked();
  await p.poll();
  expect(p.asked()).toEqual(['/new']);
  delete p.room.pages['/new'];
  expect((await p.poll()).status).toBe('failed');
  expect(await p.source()).toMatchObject({ movedTo: null, state: 'active' });
});

test('who has lost the lease saves nothing', async () => {
  const claimed = await p.deps.store.sources.claim((await p.source()).id, p.deps.clock.now().toISOString(), OWNER, 600);
  p.wait(11);
  await p.deps.store.sources.claim(claimed!.id, p.deps.clock.now().toISOString(), 'poller-2', 600);
  expect((await pollSource(p.deps, claimed!, OWNER)).status).toBe('lost');
  expect(await p.source()).toMatchObject({ leaseOwner: 'poller-2', etag: null, lastPoll: null });
});

test('a pause during the poll stays', async () => {
  p.room.pages['/a'] = (_request, response) => {
    p.source()
      .then(({ id }) => p.deps.store.sources.update(id, { state: 'paused' }))
      .then(() => response.end(articlePage('a')));
  };
  await p.poll();
  expect((await p.source()).state).toBe('paused');
});

test('stopping leaves the rest for the next poll, which is due at once', async () => {
  const stop = new AbortController();
  const first = await p.poll({ signal: stop.signal, onArticle: () => stop.abort() });
  expect(first).toMatchObject({ status: 'ok', captured: 1, rejected: [] });
  expect(await p.source()).toMatchObject({ etag: null, nextPoll: '2025-01-28T12:00:00.000Z' });
  expect(await p.poll()).toMatchObject({ captured: 1, unchanged: 1 });
});

test('stopped before the feed came, the source is due as before and the lease free', async () => {
  expect((await p.poll({ signal: AbortSignal.abort() })).status).toBe('stopped');
  expect(await p.source()).toMatchObject({ leaseOwner: null, lastPoll: null, nextPoll: '2025-01-28T12:00:00.000Z' });
});

test('a page that fails time and again is given up, and stays shown', async () => {
  p.room.pages['/a'] = { status: 404, body: '' };
  for (let i = 0; i < 5; i++) await p.poll();
  p.wait(12 * 60);
  p.asked();
  expect(await p.poll()).toMatchObject({ status: 'ok', rejected: [] });
  expect(p.asked()).toEqual(['/feed']);
  expect((await p.source()).lastRejected).toEqual([{ reason: 'given up after 5 attempts', item: `${p.room.url}/a` }]);
});

test('polling twice, and after a crash before the poll was saved, doubles nothing', async () => {
  const claimed = await p.deps.store.sources.claim((await p.source()).id, p.deps.clock.now().toISOString(), OWNER, 600);
  await pollSource(
    {
      ...p.deps,
      store: {
        ...p.deps.store,
        sources: { ...p.deps.store.sources, finish: () => Promise.reject(new Error('cut off')) },
      },
    },
    claimed!,
    OWNER,
  ).catch(() => {});
  const after = await p.deps.store.counts();
  p.wait(11);
  await p.poll();
  const { lastChange: _a, ...once } = after;
  const { lastChange: _b, ...twice } = await p.deps.store.counts();
  expect(twice).toEqual(once);
  expect(once.articles).toBe(2);
});
