import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parseFeed } from 'feedsmith';
import Parser from 'rss-parser';
import type { StatementEvent } from '../../models/statement.ts';
import { newestEvents } from '../../src/feeds/events.ts';
import { putStatements } from '../support/archive.ts';
import { at, buildPerson, buildRemoval, buildStatement } from '../support/build.ts';
import { type Served, serve } from '../support/serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

const read = async (path: string) => {
  const response = await served.ask(path);
  expect(response.status).toBe(200);
  return new Parser().parseString(await response.text());
};

test('an empty archive has valid, empty feeds', async () => {
  for (const format of ['rss', 'atom', 'json']) {
    const text = await (await served.ask(`/feeds/statements.${format}`)).text();
    expect(parseFeed(text).format).toBe(format);
  }
  expect((await read('/feeds/statements.atom'))['lastBuildDate'] ?? '1970').toContain('1970');
});

test('each event is an item, newest first, with a guid that stays', async () => {
  const { store } = served;
  await store.people.put(buildPerson());
  await store.people.put(buildPerson({ name: 'Ola Berg' }));
  await putStatements(store, buildStatement({ seen: at(1) }));
  await putStatements(
    store,
    buildStatement({
      id: 's_2',
      seen: at(2),
      platform: 'X',
      speaker: { id: 'ola-berg', name: 'Ola Berg', wikidata: null },
    }),
  );
  expect((await read('/feeds/statements.rss')).items.map(item => item.guid)).toEqual([
    'https://onrecord.example/events/s_2/said',
    'https://onrecord.example/events/s_1/said',
  ]);
  const events: StatementEvent[] = [
    { id: 's_1/said', kind: 'said', at: at(1) },
    { id: 's_1/removed', kind: 'removed', at: at(3) },
  ];
  await putStatements(
    store,
    buildStatement({ version: 2, removal: buildRemoval(), events, seen: at(1), knownFrom: at(3) }),
  );
  const { items } = await read('/feeds/statements.rss');
  expect(items.map(({ guid, title }) => [guid, title])).toEqual([
    ['https://onrecord.example/events/s_1/removed', 'Removed: Mara Quist, Instagram post (27 January 2025)'],
    ['https://onrecord.example/events/s_2/said', 'Said: Ola Berg, X post (27 January 2025)'],
    ['https://onrecord.example/events/s_1/said', 'Said: Mara Quist, Instagram post (27 January 2025)'],
  ]);
  expect(items[0]).toMatchObject({ link: 'https://onrecord.example/statements/s_1', isoDate: at(3) });
  expect(items[0]!['content:encoded']).toContain('Deleted by Mara Quist on 28 January 2025, as reported.');
});

test('feeds of a person, of what was removed, and of any filter', async () => {
  const titles = async (path: string) => (await read(path)).items.map(item => item.title!.split(',')[0]);
  expect(await titles('/feeds/people/mara-quist.atom')).toEqual(['Removed: Mara Quist', 'Said: Mara Quist']);
  expect((await read('/feeds/people/ola-berg.rss')).title).toBe('Onrecord: Ola Berg');
  expect(await titles('/feeds/removed.rss')).toEqual(['Removed: Mara Quist']);
  expect(await titles('/feeds/statements.atom?platform=X')).toEqual(['Said: Ola Berg']);
  expect(await titles('/feeds/statements.rss?q=nowhere')).toEqual([]);
});

test('types, links to itself and to the page', async () => {
  for (const [format, type] of [
    ['rss', 'application/rss+xml'],
    ['atom', 'application/atom+xml'],
    ['json', 'application/feed+json'],
  ]) {
    const response = await served.ask(`/feeds/statements.${format}?platform=X&q=sorry`);
    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
    expect(response.headers.get('cache-control')).toBe('public, max-age=120');
    const text = (await response.text()).replaceAll('&amp;', '&');
    expect(text).toContain(`https://onrecord.example/feeds/statements.${format}?platform=X&q=sorry`);
    expect(text).toContain('https://onrecord.example/timeline?platform=X&q=sorry');
  }
});

test('what a page smuggled in stays text', async () => {
  const text = '<img src=x onerror=alert(1)> ]]> \u0007\uD800';
  await putStatements(served.store, buildStatement({ id: 's_x', text, seen: at(50), outlets: ['<b>Evil</b>'] }));
  for (const format of ['rss', 'atom']) {
    const [item] = (await read(`/feeds/statements.${format}`)).items;
    const content = item!['content:encoded'] ?? item!.content;
    expect(content).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(content).not.toMatch(/<img|<b>/);
  }
  const json = JSON.parse(await (await served.ask('/feeds/statements.json')).text());
  expect(json.items[0].content_html).not.toMatch(/<img|<b>/);
});

test('an old event is found behind statements that changed again since', async () => {
  // 120 statements, removed long ago and restored lately; one removed in between and left so.
  for (let n = 0; n < 120; n++) {
    const id = `s_r${n}`;
    const events: StatementEvent[] = [
      { id: `${id}/said`, kind: 'said', at: at(100) },
      { id: `${id}/removed`, kind: 'removed', at: at(100 + n) },
      { id: `${id}/restored`, kind: 'restored', at: at(1000 + n) },
    ];
    await putStatements(served.store, buildStatement({ id, events, seen: at(100), status: 'restored' }));
  }
  await putStatements(served.store, buildStatement({ id: 's_left', removal: buildRemoval(), seen: at(500) }));
  const found = await newestEvents(served.store, {}, ['removed'], 3);
  expect(found.map(({ event }) => event.id)).toEqual(['s_left/removed', 's_r119/removed', 's_r118/removed']);
});

test('fifty items at most', async () => {
  expect((await read('/feeds/statements.rss')).items).toHaveLength(50);
});
