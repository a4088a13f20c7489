// Every query that the store makes is served by an index: what mongoose sends is overheard and explained by the server.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import mongoose, { type Connection, createConnection } from 'mongoose';
import { parseSearch } from '../../models/tokens.ts';
import { openMongo } from '../../src/store/mongo/store.ts';
import {
  type CollectionName,
  FACETS,
  type StatementFilter,
  type StatementSort,
  type Store,
} from '../../src/store/store.ts';
import {
  at,
  buildArticle,
  buildClaim,
  buildLogEntry,
  buildObservation,
  buildPerson,
  buildRemoval,
  buildRevision,
  buildSource,
  buildStatement,
} from '../support/build.ts';
import { dropDatabase, testMongo, withDatabase } from '../support/mongo.ts';

const ROWS = 2000;
const SPEAKERS = 100;

interface Call {
  collection: string;
  method: string;
  args: unknown[];
}

/** Small collections are scanned whatever their indexes: there must be enough of everything. */
async function fill(store: Store): Promise<void> {
  const rows = Array.from({ length: ROWS }, (_, n) => n);
  const day = (n: number) => `20${10 + (n % 15)}-01-${10 + (n % 20)}`;
  const statements = rows.map(n =>
    buildStatement({
      id: `s_${n}`,
      text: `Sorry number ${n}`,
      speaker: { id: `p_${n % SPEAKERS}`, name: `Person ${n % SPEAKERS}`, wikidata: null },
      posted: { earliest: day(n), latest: null },
      platform: n % 3 ? 'X' : 'Instagram',
      medium: n % 4 ? 'text-post' : 'story',
      lang: n % 5 ? 'en' : 'es',
      removal: n % 2 ? buildRemoval({ kind: n % 4 === 1 ? 'expired' : 'deleted' }) : null,
      permalink: n % 2 ? `https://x.example/${n}` : null,
      outlets: [`Outlet ${n % 3}`],
      seen: at(n),
    }),
  );
  const past = statements.map(s => ({ ...s, id: `${s.id}_past`, knownTo: at(2 * ROWS) }));
  await store.load('statements', [...statements, ...past]);
  const load = <T>(name: CollectionName, build: (n: number) => T) => store.load(name, rows.map(build));
  const urlOf = (n: number) => `https://bugle.example/${n}`;
  const articleOf = (n: number) => buildArticle({ url: urlOf(n) }).id;
  await load('people', n => buildPerson({ name: `Person ${n}`, id: `p_${n}` }));
  await load('sources', n => buildSource({ id: `f_${n}`, nextPoll: at(n) }));
  await load('articles', n => buildArticle({ url: urlOf(n), nextCheck: at(n) }));
  await load('revisions', n => buildRevision({ article: articleOf(n), text: `Text ${n}`, at: at(n) }));
  await load('claims', n => ({ claim: buildClaim({ id: `c_${n}`, article: articleOf(n) }), statement: `s_${n}` }));
  await load('redirects', n => ({ id: `s_old_${n}`, target: `s_${n}`, at: at(n) }));
  await load('observations', n => buildObservation({ id: `o_${n}`, article: articleOf(n) }));
  await load('log', n => ({ ...buildLogEntry({ at: at(n), body: n }), ...(n % 2 && { seq: n, chain: 'x' }) }));
}

const SORTS: StatementSort[] = ['posted', '-posted', 'seen', '-seen', '-changed'];
const filters: StatementFilter[] = [
  {},
  { search: parseSearch('sorry') },
  { search: parseSearch('"sorry number" person') },
  { speaker: ['p_7'] },
  { speaker: ['p_7'], search: parseSearch('sorry') },
  { speaker: ['p_7', 'p_8'] },
  { platform: ['X'] },
  { medium: ['story'], status: ['removed'] },
  { status: ['removed', 'edited'] },
  { removal: ['expired'] },
  { source: ['Outlet 1'] },
  { lang: ['es'] },
  { event: ['removed'] },
  { event: ['removed'], speaker: ['p_7'] },
  { postedFrom: '2015-01-01', postedTo: '2020-01-01' },
  { removedFrom: '2025-01-01', removedTo: '2026-01-01' },
  { asOf: at(ROWS) },
  { asOf: at(ROWS), search: parseSearch('sorry') },
  { asOf: at(ROWS), speaker: ['p_7'] },
];

async function readEverything(store: Store): Promise<void> {
  const { statements } = store;
  for (const filter of filters) {
    for (const sort of SORTS) {
      const { next } = await statements.page({ filter, sort }, 5);
      if (next) await statements.page({ filter, sort }, 5, next);
    }
    await statements.count(filter);
    await statements.facets(filter, [...FACETS], 10);
  }
  for await (const _ of statements.iterate({ filter: { speaker: ['p_7'] }, sort: '-posted' })) break;
  for (const asOf of [undefined, at(5)]) for (const id of ['s_7', 's_none']) await statements.get(id, asOf);
  await statements.history('s_7');
  await store.people.page(null, 5, (await store.people.page('person 7', 5)).next!);
  const article = buildArticle({ url: 'https://bugle.example/7' });
  await store.articles.byUrl(article.url);
  await store.articles.revision((await store.articles.revisions(article.id))[0]!.id);
  await store.articles.observations(article.id);
  await store.articles.claims(article.id);
  for await (const _ of store.articles.iterateRevisions()) break;
  await store.log.page(0, 5);
  await store.log.unsealed(5);
  for await (const _ of store.dump('redirects', 's_old_5')) break;
  for (const name of ['statements', 'claims', 'articles'] as const)
    for await (const _ of store.dump(name, 'c_5')) break;
  await store.revisionStamp();
  await store.counts();
}

async function workOnEverything(store: Store): Promise<void> {
  await store.articles.claimDueChecks(at(10), 60, 5);
  await store.sources.claimDue(at(10), 'w1', 60, 2, 1);
  await store.sources.claim('f_99', at(10), 'w1', 60);
  await store.sources.list();
  await store.hosts.acquire('h.example', at(0), { gapMs: 1, atOnce: 1, leaseMs: 9 });
  await store.hosts.release('h.example', 'none');
  await store.leases.acquire('seal', 'w1', at(0), 1000);
  await store.leases.release('seal', 'w1');
  await store.transaction(['p_7'], async tx => {
    await tx.peopleByName('person 7');
    await tx.articleByUrl('https://bugle.example/7');
    await tx.candidates('p_7', '2015-01-01', '2020-01-01');
    await tx.byPermalink('https://x.example/7');
    await tx.statementsOfArticle(buildArticle().id);
    await tx.claimsOf('s_7');
    await tx.claimsOfRevision(buildRevision().id);
    await tx.observationsOf(buildArticle().id);
    await tx.putStatement(buildStatement());
    await tx.moveClaims('s_7', 's_8');
    await tx.redirect('s_7', 's_8', at(9999));
  });
}

/** A call in one line; a session stands in the options of those inside a transaction. */
const textOf = (call: Call): string => JSON.stringify(call, (key, value) => (key === 'session' ? undefined : value));

/** Stages of a plan, outermost first. */
function stagesOf(plan: unknown): string[] {
  if (typeof plan !== 'object' || plan === null) return [];
  const own = 'stage' in plan ? [String(plan.stage)] : [];
  return [...own, ...Object.values(plan).flatMap(stagesOf)];
}

const server = await testMongo();
if ('skip' in server) describe('indexes', () => test.skip(server.skip, () => undefined));
else
  describe('indexes', () => {
    const uri = withDatabase(server.uri, `onrecord-explain-${process.pid}`);
    const calls: Call[] = [];
    let store: Store;
    let connection: Connection;

    beforeAll(async () => {
      store = await openMongo(uri);
      connection = await createConnection(uri).asPromise();
      await fill(store);
      mongoose.set('debug', (collection, method, ...args) => calls.push({ collection, method, args }));
      await readEverything(store);
      await workOnEverything(store);
      mongoose.set('debug', false);
    }, 120_000);
    afterAll(async () => {
      await store.close();
      await connection.close();
      await dropDatabase(uri);
      await server.stop();
    });

    async function explained({ collection, method, args }: Call): Promise<string[]> {
      const target = connection.db!.collection(collection);
      const [first, second] = args as [object, { sort?: object; hint?: object }];
      if (method === 'aggregate') {
        const [{ $match }] = first as unknown as [{ $match: object }];
        return stagesOf(await target.find($match, { hint: second?.hint as never }).explain('queryPlanner'));
      }
      const options =
        method.startsWith('find') || method === 'countDocuments'
          ? ((method === 'findOneAndUpdate' ? args[2] : second) as typeof second)
          : {};
      const found = target.find(first, { sort: options?.sort as never, hint: options?.hint as never, limit: 5 });
      return stagesOf(await found.explain('queryPlanner'));
    }

    // Where no index is insisted on, DocumentDB may sort the matches that lie beyond a place in a list's index. MongoDB walks
    // that index in order, so there every sort is a failure.
    async function maySort({ method, args }: Call): Promise<boolean> {
      if (method !== 'find' || (args[1] as { hint?: object }).hint) return false;
      const { storageEngines } = await connection.db!.admin().buildInfo();
      return !storageEngines?.includes('wiredTiger');
    }

    test('no query scans a collection or sorts in memory', async () => {
      const distinct = new Map(calls.map(call => [textOf(call), call]));
      const served: string[] = [];
      for (const [text, call] of distinct) {
        if (call.method === 'bulkWrite' || call.method.startsWith('insert')) continue;
        const stages = await explained(call);
        const bad = stages.filter(stage => stage === 'COLLSCAN' || stage === 'SORT');
        if (bad.join() === 'SORT' && (await maySort(call))) continue;
        if (bad.length > 0 || stages.length === 0) served.push(`${bad} ${text}`);
      }
      expect(served).toEqual([]);
      expect(distinct.size).toBeGreaterThan(150);
    }, 120_000);

    test('what is written in bulk is found by its id', () => {
      const bulks = calls.filter(call => call.method === 'bulkWrite').flatMap(call => call.args[0] as object[]);
      const filtersUsed = bulks
        .flatMap(write => Object.values(write) as { filter: object }[])
        .map(({ filter }) => Object.keys(filter)[0]);
      expect(new Set(filtersUsed)).toEqual(new Set(['_id']));
    });
  });
