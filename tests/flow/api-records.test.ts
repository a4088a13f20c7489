// What single records answer: versions, merged ids, people, articles, sources; and who may write.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as schemas from '../../src/api/schemas.ts';
import { putStatements } from '../support/archive.ts';
import {
  at,
  buildArticle,
  buildClaim,
  buildObservation,
  buildPerson,
  buildRemoval,
  buildRevision,
  buildSource,
  buildStatement,
} from '../support/build.ts';
import { type Served, serve } from '../support/serve.ts';

const TOKEN = 'a-long-enough-token';
let served: Served;
beforeAll(async () => {
  served = await serve({ adminToken: TOKEN });
  const { store } = served;
  for (const name of ['Mara Quist', 'Ola Berg', 'Zed Úna']) await store.people.put(buildPerson({ name }));
  await store.sources.add(buildSource({ lastRejected: [{ reason: 'no link', item: 'Live blog' }], rejected: 1 }));
  const [article, revision] = [buildArticle(), buildRevision()];
  await store.transaction(['a'], async tx => {
    await tx.putArticle(article);
    await tx.putRevision(revision);
    await tx.putObservation(buildObservation());
    await tx.putStatement(buildStatement());
    await tx.putClaim(buildClaim(), 's_1');
  });
  const second = buildStatement({ version: 2, text: 'I am truly sorry.', removal: buildRemoval(), seen: at(0) });
  await putStatements(store, { ...second, knownFrom: at(3600) }, buildStatement({ id: 's_old', seen: at(10) }));
  await store.transaction(['m'], tx => tx.redirect('s_old', 's_1', at(7200)));
});
afterAll(() => served.close());

// biome-ignore lint/suspicious/noExplicitAny: looked into as a client would
const json = async (path: string): Promise<any> => {
  const response = await served.ask(`/api/v1${path}`);
  expect(response.status).toBe(200);
  return response.json();
};
const write = (path: string, method: string, body?: unknown, headers: Record<string, string> = {}) =>
  served.ask(`/api/v1${path}`, {
    method,
    headers: { Authorization: `Bearer ${TOKEN}`, 'Content-Type': 'application/json', ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });

test('a statement is shown as it is, and as it was known', async () => {
  const now = await json('/statements/s_1');
  expect(schemas.Statement.safeParse(now).error).toBeUndefined();
  expect(now).toMatchObject({
    url: 'https://onrecord.example/statements/s_1',
    text: 'I am truly sorry.',
    status: 'removed',
    posted: { earliest: '2025-01-27', latest: '2025-01-27', edtf: '2025-01-27' },
    removal: { kind: 'deleted', by: 'author', basis: 'reported', at: { edtf: '2025-01-28' } },
    version: 2,
    knownTo: null,
  });
  expect(now.evidence[0].selector.map((each: { type: string }) => each.type)).toEqual([
    'TextQuoteSelector',
    'TextPositionSelector',
  ]);
  const then = await json(`/statements/s_1?as_of=${at(1800)}`);
  expect(then).toMatchObject({ text: 'I am so sorry.', status: 'standing', version: 1, knownTo: at(3600) });
  expect((await served.ask('/api/v1/statements/s_1?as_of=2024-01-01')).status).toBe(404);
  expect((await json(`/statements?as_of=${at(1800)}&status=standing`)).items.map((s: { id: string }) => s.id)).toEqual([
    's_old',
    's_1',
  ]);
});

test('the history tells versions, fields and words apart', async () => {
  const history = await json('/statements/s_1/history');
  expect(schemas.History.safeParse(history).error).toBeUndefined();
  expect(history.items.map((item: { statement: { version: number } }) => item.statement.version)).toEqual([1, 2]);
  expect(history.items[1].changed).toEqual(['quotes', 'status', 'removal']);
  expect(history.items[1].words).toEqual([
    { kind: 'same', text: 'I am ' },
    { kind: 'removed', text: 'so ' },
    { kind: 'added', text: 'truly ' },
    { kind: 'same', text: 'sorry.' },
  ]);
});

test.each(['', '/history', '/citation?style=ris'])('a merged id leads to the present one: %s', async tail => {
  const response = await served.ask(`/api/v1/statements/s_old${tail}`);
  expect(response.status).toBe(308);
  expect(response.headers.get('location')).toBe(`https://onrecord.example/api/v1/statements/s_1${tail}`);
});

test('people are found by beginnings of their names, page by page', async () => {
  const all = await json('/people');
  expect(schemas.PeoplePage.safeParse(all).error).toBeUndefined();
  const names: string[] = [];
  for (let path: string | null = '/people?limit=1'; path; ) {
    const page: { items: { name: string }[]; next: string | null } = await json(path);
    names.push(...page.items.map(person => person.name));
    path = page.next && `/people?limit=1&cursor=${page.next}`;
  }
  expect(names).toEqual(['Mara Quist', 'Ola Berg', 'Zed Úna']);
  expect((await json('/people?q=un')).items.map((p: { id: string }) => p.id)).toEqual(['zed-una']);
  const person = await json('/people/mara-quist');
  expect(schemas.Person.safeParse(person).error).toBeUndefined();
  expect(person).toMatchObject({
    name: 'Mara Quist',
    statements: 1,
    url: 'https://onrecord.example/people/mara-quist',
  });
  expect((await json('/people/mara-quist/timeline?status=removed')).count).toBe(1);
  expect((await json('/people/ola-berg/timeline')).count).toBe(0);
});

test('of an article there are its checks, hashes and the passages that matter, not its text', async () => {
  const { id, url } = buildArticle();
  const article = await json(`/articles/${id}`);
  expect(schemas.Article.safeParse(article).error).toBeUndefined();
  expect(article).toMatchObject({ url, page: `https://onrecord.example/articles/${id}`, revisions: 1 });
  expect(article.observations).toHaveLength(1);
  const revisions = await json(`/articles/${id}/revisions`);
  expect(schemas.Revisions.safeParse(revisions).error).toBeUndefined();
  expect(revisions.items[0]).toMatchObject({ id: buildRevision().id, hash: buildRevision().hash });
  expect(revisions.items[0].excerpts[0]).toMatchObject({ shows: 'words', article: id });
  expect(JSON.stringify(revisions)).not.toContain(buildRevision().text);
});

test('sources tell how they do, without leases and ETags', async () => {
  const list = await json('/sources');
  expect(schemas.SourceList.safeParse(list).error).toBeUndefined();
  expect(list.items[0]).toMatchObject({ rejected: 1, lastRejected: [{ reason: 'no link', item: 'Live blog' }] });
});

test('who bears the token adds, pauses, resumes and polls a source', async () => {
  const added = await write('/sources', 'POST', { url: 'https://gazette.example/feed.xml#top', title: 'Gazette' });
  const source = (await added.json()) as { id: string };
  expect(added.status).toBe(201);
  expect(added.headers.get('location')).toBe(`https://onrecord.example/api/v1/sources/${source.id}`);
  expect(source).toMatchObject({ url: 'https://gazette.example/feed.xml', title: 'Gazette', state: 'active' });
  expect((await write('/sources', 'POST', { url: 'https://gazette.example/feed.xml' })).status).toBe(200);

  const paused = await write(`/sources/${source.id}`, 'PATCH', { state: 'paused' });
  expect(await paused.json()).toMatchObject({ state: 'paused', title: 'Gazette' });
  expect(await (await write(`/sources/${source.id}`, 'PATCH', { state: 'active' })).json()).toMatchObject({
    state: 'active',
  });

  await served.store.sources.update('f_bugle', { nextPoll: at(86_400) });
  const polled = await write('/sources/f_bugle/poll', 'POST');
  expect([polled.status, await polled.json()]).toMatchObject([200, { nextPoll: at(0) }]);
  expect((await served.store.sources.get('f_bugle'))!.nextPoll).toBe(at(0));
});

test.each([
  [{}, 'url'],
  [{ url: 'not a url' }, 'url'],
  [{ url: 'javascript:alert(1)' }, 'url'],
  [{ url: 'ftp://a.example/' }, 'url'],
  [{ url: 'https://user:secret@a.example/' }, 'url'],
  [{ url: ['https://a.example/'] }, 'url'],
  [{ url: 'https://a.example/', state: 'gone' }, 'state'],
])('a source of %j is refused', async (body, parameter) => {
  const response = await write('/sources', 'POST', body);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ parameter });
});

test('bodies that are no JSON object are refused', async () => {
  const raw = (body: string, type: string) =>
    served.ask('/api/v1/sources', {
      method: 'POST',
      body,
      headers: { Authorization: `Bearer ${TOKEN}`, 'Content-Type': type },
    });
  expect((await raw('{"url":', 'application/json')).status).toBe(400);
  expect((await raw('[1]', 'application/json')).status).toBe(400);
  expect((await raw('url=x', 'application/x-www-form-urlencoded')).status).toBe(415);
  expect((await raw(JSON.stringify({ url: 'x'.repeat(20_000) }), 'application/json')).status).toBe(413);
});

test('without the token nothing is written, and nothing is said of what there is', async () => {
  for (const Authorization of ['', 'Bearer wrong-token-of-some-length', 'Basic abc', `Bearer ${TOKEN}x`]) {
    const response = await write('/sources/none/poll', 'POST', {}, { Authorization });
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="onrecord"']);
  }
});

test('where no token is set writing is off', async () => {
  const closed = await serve();
  const response = await closed.ask('/api/v1/sources', {
    method: 'POST',
    headers: { Authorization: 'Bearer undefined' },
  });
  expect([response.status, await response.json()]).toMatchObject([
    403,
    { detail: expect.stringContaining('ADMIN_TOKEN') },
  ]);
  await closed.close();
});
