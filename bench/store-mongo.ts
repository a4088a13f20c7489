// What the MongoDB adapter keeps of the bare driver: pages of a speaker's timeline against the same find, and captures
// recorded against the same documents inserted in transactions of the same size. `node bench/store-mongo.ts --mongo URI`
import { parseArgs } from 'node:util';
import { createConnection, type mongo } from 'mongoose';
import { openMongo } from '../src/store/mongo/store.ts';
import type { Store } from '../src/store/store.ts';
import { buildArticle, buildClaim, buildLogEntry, buildRevision } from '../tests/support/build.ts';
import { nthStatement } from './fill.ts';
import { dropDatabase } from './mongo-database.ts';

const LIMIT = 50;
const PAGES = 200;
const STATEMENTS = 4000;
const ROUNDS = 4;

export interface MongoRatios {
  /** Pages and captures a second. */
  rates: Record<'pages' | 'barePages' | 'recorded' | 'bareInserts', number>;
  read: number;
  recorded: number;
}

async function rate(count: number, work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return count / ((performance.now() - started) / 1000);
}

const speakerOf = (n: number): string => `person-${n % 20}`;

async function pages(store: Store): Promise<void> {
  for (let n = 0; n < PAGES; n++)
    await store.statements.page({ filter: { speaker: [speakerOf(n)] }, sort: '-posted' }, LIMIT);
}

async function barePages(db: mongo.Db): Promise<void> {
  const statements = db.collection('statements');
  for (let n = 0; n < PAGES; n++)
    await statements
      .find({ speaker: speakerOf(n) }, { projection: { _id: 0, doc: 1, posted: 1, seen: 1, changed: 1 } })
      .sort({ posted: -1 })
      .hint({ speaker: 1, posted: -1 })
      .limit(LIMIT + 1)
      .toArray();
}

const RECORDED = 100;
const COLLECTIONS = ['articles', 'revisions', 'revision_bodies', 'claims', 'log', 'statements'];

/** What one article brings: itself, its text, two claims, the log's lines and two statements. */
function capture(n: number) {
  const article = buildArticle({ url: `https://bugle.example/${n}` });
  const revision = buildRevision({ article: article.id, text: `Text ${n}. `.repeat(300) });
  const statements = [nthStatement(2 * n), nthStatement(2 * n + 1)];
  const claims = statements.map(({ id }) => buildClaim({ id: `c_${id}`, article: article.id, revision: revision.id }));
  const log = [article, ...claims].map(body => buildLogEntry({ body }));
  return { article, revision, statements, claims, log };
}

async function record(store: Store, from: number): Promise<void> {
  for (let n = from; n < from + RECORDED; n++) {
    const { article, revision, statements, claims, log } = capture(n);
    await store.transaction([article.id], async tx => {
      await tx.putArticle(article);
      await tx.putRevision(revision);
      for (const [i, claim] of claims.entries()) await tx.putClaim(claim, statements[i]!.id);
      for (const entry of log) await tx.appendLog(entry);
      for (const statement of statements) await tx.putStatement(statement);
    });
  }
}

type Documents = Record<string, mongo.Document[]>;

/** The documents of each capture, as the store made them. */
async function recordedDocuments(db: mongo.Db, from: number): Promise<Documents[]> {
  const all: Documents[] = [];
  for (let n = from; n < from + RECORDED; n++) {
    const { article, revision, statements, claims, log } = capture(n);
    const ids = [article, revision, ...statements, ...claims, ...log].map(({ id }) => id);
    const filter = { _id: { $in: [...ids, `${revision.id}/0`] } };
    const found = COLLECTIONS.map(async name => {
      return [name, await db.collection<{ _id: string }>(name).find(filter).toArray()] as const;
    });
    all.push(Object.fromEntries(await Promise.all(found)));
  }
  return all;
}

/** The same documents, capture by capture, into collections with the same indexes. */
async function bareInserts(db: mongo.Db, client: mongo.MongoClient, captures: Documents[]): Promise<void> {
  for (const documents of captures)
    await client.withSession(session =>
      session.withTransaction(async () => {
        for (const [name, list] of Object.entries(documents))
          await db.collection(`bare_${name}`).insertMany(list, { session });
      }),
    );
}

async function copyIndexes(db: mongo.Db): Promise<void> {
  for (const name of COLLECTIONS) {
    const indexes = await db.collection(name).indexes();
    await db.createCollection(`bare_${name}`);
    await db
      .collection(`bare_${name}`)
      .createIndexes(indexes.map(({ key, name, unique }) => ({ key, name: name!, ...(unique && { unique }) })));
  }
}

async function measure(store: Store, db: mongo.Db, client: mongo.MongoClient): Promise<MongoRatios> {
  const rates = { pages: 0, barePages: 0, recorded: 0, bareInserts: 0 };
  const best = async (name: keyof typeof rates, count: number, work: () => Promise<unknown>) => {
    rates[name] = Math.max(rates[name], await rate(count, work));
  };
  await store.load(
    'statements',
    Array.from({ length: STATEMENTS }, (_, n) => ({
      ...nthStatement(n),
      speaker: { id: speakerOf(n), name: 'Person', wikidata: null },
    })),
  );
  await copyIndexes(db);
  for (let round = 0; round < ROUNDS; round++) {
    await best('pages', PAGES, () => pages(store));
    await best('barePages', PAGES, () => barePages(db));
    const from = 100_000 + round * RECORDED;
    await best('recorded', RECORDED, () => record(store, from));
    const documents = await recordedDocuments(db, from);
    await best('bareInserts', RECORDED, () => bareInserts(db, client, documents));
  }
  return { rates, read: rates.pages / rates.barePages, recorded: rates.recorded / rates.bareInserts };
}

/** In a database of its own on the server, dropped afterwards. */
export async function benchMongo(mongoUri: string): Promise<MongoRatios> {
  const url = new URL(mongoUri);
  url.pathname = `/onrecord-bench-${process.pid}`;
  const store = await openMongo(url.href);
  const connection = await createConnection(url.href).asPromise();
  try {
    return await measure(store, connection.db!, connection.getClient());
  } finally {
    await Promise.all([store.close(), connection.close()]);
    await dropDatabase(url.href);
  }
}

const percent = (ratio: number): string => `${Math.round(ratio * 100)} %`;

/** One line for reading and one for recording. */
export const tellMongo = ({ rates, read, recorded }: MongoRatios): string =>
  [
    `a speaker’s timeline, of the bare driver's find (${Math.round(rates.barePages)} pages/s): ${percent(read)} (${Math.round(rates.pages)} pages/s)`,
    `captures recorded, of the bare driver's inserts of the same documents (${Math.round(rates.bareInserts)}/s): ${percent(recorded)} (${Math.round(rates.recorded)}/s)`,
  ].join('\n');

if (import.meta.main) {
  const { values } = parseArgs({
    options: { mongo: { type: 'string', default: process.env['MONGODB_TEST_URI'] ?? '' } },
  });
  if (!values.mongo) throw new Error('--mongo URI or MONGODB_TEST_URI must name a MongoDB server');
  console.log(tellMongo(await benchMongo(values.mongo)));
}
