import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Parser } from 'htmlparser2';
import { putStatements } from '../support/archive.ts';
import { buildPerson, buildStatement } from '../support/build.ts';
import { fillArchive, LOOKED_AT } from '../support/sample-archive.ts';
import { type Served, serve } from '../support/serve.ts';

let served: Served;
let ids: { video: string; written: string };
beforeAll(async () => {
  served = await serve({}, LOOKED_AT);
  ids = await fillArchive(served.store);
});
afterAll(() => served.close());

const html = async (path: string): Promise<string> => {
  const response = await served.ask(path);
  expect(`${path} ${response.status}`).toBe(`${path} 200`);
  return response.text();
};
interface Link {
  rel: string | undefined;
  type: string | undefined;
  href: string;
}
function linksIn(page: string): Link[] {
  const links: Link[] = [];
  const parser = new Parser({
    onopentag(_name, { href, rel, type }) {
      if (href) links.push({ href, rel, type });
    },
  });
  parser.end(page);
  return links;
}
const jsonLd = (page: string) => JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)![1]!);

test('every link from page to page, feed, file or asset leads somewhere', async () => {
  const seen = new Set(['/']);
  const broken: string[] = [];
  for (const path of seen) {
    const response = await served.ask(path);
    if (response.status !== 200) broken.push(`${path}: ${response.status}`);
    const body = await response.text();
    if (!response.headers.get('content-type')?.startsWith('text/html') || path.startsWith('/api/')) continue;
    // One step into filtered timelines is enough: what lies behind them is the same again.
    if (path.startsWith('/timeline?')) continue;
    for (const { href } of linksIn(body)) if (href.startsWith('/')) seen.add(href.split('#')[0]!);
  }
  expect(broken).toEqual([]);
  expect([...seen].filter(path => path.startsWith('/statements/')).length).toBeGreaterThan(7);
}, 60_000);

test('the address of a merged statement leads to the one it was merged into, at the same time', async () => {
  const { store } = served;
  await putStatements(store, buildStatement({ id: 's_old', seen: '2025-02-01T00:00:00.000Z' }));
  await store.transaction([], tx => tx.redirect('s_old', ids.video, '2025-02-02T00:00:00.000Z'));
  const plain = await served.ask('/statements/s_old');
  expect([plain.status, plain.headers.get('location')]).toEqual([301, `/statements/${ids.video}`]);
});

test('as_of shows the version known then, says so, and is not found before the first', async () => {
  const page = await html(`/statements/${ids.video}?as_of=2025-01-28T10:30:00Z`);
  expect(page).toContain('This is how the archive knew it');
  expect(page).toContain('reported by The Harbour Gazette');
  expect(page).not.toContain('Gomez deletes clip');
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect((await served.ask(`/statements/${ids.video}?as_of=2025-01-01`)).status).toBe(404);
});

test('nobody who only speaks for others, or is only named, has a page or stands in the list', async () => {
  await served.store.people.put(buildPerson({ name: 'Una Herald', kind: 'representative' }));
  await served.store.people.put(buildPerson({ name: 'Una Passer-By' }));
  await served.store.people.put(buildPerson({ name: 'Una Known', wikidata: 'Q1' }));
  expect((await served.ask('/people/una-herald')).status).toBe(404);
  expect((await served.ask('/people/una-passer-by')).status).toBe(404);
  expect((await served.ask('/people/una-known')).status).toBe(200);
  expect(await html('/people?q=una')).toContain('Nobody by that name speaks in this archive.');
});

test('a statement is a schema.org Quotation with its citations, and a date only where the day is known', async () => {
  const video = jsonLd(await html(`/statements/${ids.video}`));
  expect(video).toMatchObject({
    '@type': 'Quotation',
    url: `https://onrecord.example/statements/${ids.video}`,
    creator: { name: 'Selena Gomez', sameAs: 'https://www.wikidata.org/wiki/Q83287' },
    datePublished: '2025-01-27',
    creativeWorkStatus: 'removed: deleted 2025-01-27/2025-01-28',
  });
  expect(video.citation.map((each: { publisher: { name: string } }) => each.publisher.name)).toEqual([
    'The Harbour Gazette',
    'Coast Morning',
    'Daily Lantern',
  ]);
  expect(jsonLd(await html(`/statements/${ids.written}`)).datePublished).toBeUndefined();
});

test('pages announce their feeds, their data and their one address', async () => {
  const links = linksIn(await html('/timeline?status=removed&utm_source=mail&speaker=selena-gomez'));
  const alternates = links.filter(({ rel }) => rel === 'alternate');
  expect(alternates.map(({ type, href }) => [type, href])).toEqual([
    ['application/rss+xml', '/feeds/statements.rss?status=removed&speaker=selena-gomez'],
    ['application/atom+xml', '/feeds/statements.atom?status=removed&speaker=selena-gomez'],
    ['application/feed+json', '/feeds/statements.json?status=removed&speaker=selena-gomez'],
    ['application/json', '/api/v1/statements?status=removed&speaker=selena-gomez'],
  ]);
  const person = linksIn(await html('/people/selena-gomez'));
  expect(person.find(({ rel }) => rel === 'canonical')?.href).toBe('https://onrecord.example/people/selena-gomez');
});

test('the timeline takes the parameters of the API and names the one at fault', async () => {
  const response = await served.ask('/timeline?posted_from=2025-02-01&posted_to=2025-01-01');
  expect(response.status).toBe(400);
  expect(response.headers.get('content-type')).toMatch(/^text\/html/);
  expect(await response.text()).toContain('posted_from must not be after posted_to');
});

test('pages of the timeline follow each other to the end, and each statement stands on one of them', async () => {
  const titles: string[] = [];
  let path = '/timeline?limit=2';
  for (let n = 0; n < 10; n++) {
    const page = await html(path);
    titles.push(...[...page.matchAll(/card__title"><a href="([^"]+)"/g)].map(match => match[1]!));
    const next = linksIn(page).find(({ rel }) => rel === 'next');
    if (!next) break;
    path = next.href;
  }
  expect(titles.length).toBe(await served.store.statements.count({}));
  expect(new Set(titles).size).toBe(titles.length);
});

test('an article page shows the sentences that statements rest on and not the article', async () => {
  const { items } = await served.store.statements.page({ filter: { speaker: ['jonas-vale'] }, sort: '-posted' }, 1);
  const quist = await served.store.statements.page({ filter: { speaker: ['mara-quist'] }, sort: '-posted' }, 1);
  expect(await html(`/articles/${items[0]!.sources.items[0]!.article}`)).toContain('picture of the empty stage');
  const page = await html(`/articles/${quist.items[0]!.sources.items[0]!.article}`);
  expect(page).toContain('I have lost my voice for now');
  expect(page).not.toContain('will not play the last eight dates');
});

test('a page is sent once: the same tag is answered 304, a changed archive 200', async () => {
  const first = await served.ask('/people/mara-quist');
  const tag = first.headers.get('etag')!;
  const again = () => served.ask('/people/mara-quist', { headers: { 'If-None-Match': tag } });
  expect((await again()).status).toBe(304);
  await putStatements(served.store, buildStatement({ id: 's_new', text: 'One more thing.', seen: LOOKED_AT }));
  expect((await again()).status).toBe(200);
});

test('assets are kept for good, because their address changes with them', async () => {
  const sheet = linksIn(await html('/about')).find(({ rel }) => rel === 'stylesheet')!;
  const response = await served.ask(sheet.href);
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect((await served.ask('/assets/../router.ts')).status).toBe(404);
});

test('what stops a request before the pages is told as a page too, with when to ask again', async () => {
  const strict = await serve({ rateLimitPerMinute: 1 });
  await strict.ask('/about');
  const refused = await strict.ask('/about');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
  expect(await refused.text()).toContain('<h1>Too many requests</h1>');
  const api = await strict.ask('/api/v1/statements');
  expect(api.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  await strict.close();
});

test('from the timeline of a past day, statements open as they were known then', async () => {
  const page = await html('/timeline?as_of=2025-01-28T10:30:00Z');
  expect(page).toContain(`href="/statements/${ids.video}?as_of=2025-01-28T10%3A30%3A00Z"`);
});

test('a record that rests on nothing any more is shown as it last was, and says so', async () => {
  const { store } = served;
  await putStatements(store, buildStatement({ id: 's_ended', text: 'Never mind.', seen: '2025-02-01T00:00:00.000Z' }));
  await store.transaction([], tx => tx.endStatement('s_ended', '2025-02-02T00:00:00.000Z'));
  const page = await html('/statements/s_ended');
  expect(page).toContain('held this record from 1 February 2025, 00:00 UTC to 2 February 2025, 00:00 UTC');
  expect(page).toContain('<meta name="robots" content="noindex">');
});
