// What the MongoDB adapter keeps of the bare driver: pages of a speaker's timeline against the same find, and statements
// recorded against the same documents inserted in transactions of the same size. `node bench/store-mongo.ts --mongo URI`
import { parseArgs } from 'node:util';
import { createConnection, type mongo } from 'mongoose';
import { openMongo } from '../src/store/mongo/store.ts';
import type { Store } from '../src/store/store.ts';
import { nthStatement } from './fill.ts';
import { dropDatabase } from './mongo-database.ts';

const LIMIT = 50;
const PAGES = 200;
const STATEMENTS = 4000;
/** Statements of one capture, in one transaction. */
const CAPTURE = 10;
const ROUNDS = 4;

export interface MongoRatios {
  /** Pages and statements a second. */
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

const captures = (from: number) =>
  Array.from({ length: 200 / CAPTURE }, (_, i) =>
    Array.from({ length: CAPTURE }, (_, j) => nthStatement(from + i * CAPTURE + j)),
  );

async function record(store: Store, from: number): Promise<void> {
  for (const capture of captures(from))
    await store.transaction([capture[0]!.id], async tx => {
      for (const statement of capture) await tx.putStatement(statement);
    });
}

/** The documents that were recorded, into a collection with the same indexes. */
async function bareInserts(db: mongo.Db, client: mongo.MongoClient, documents: mongo.Document[]): Promise<void> {
  for (let from = 0; from < documents.length; from += CAPTURE)
    await client.withSession(session =>
      session.withTransaction(() =>
        db.collection('bare').insertMany(documents.slice(from, from + CAPTURE), { session }),
      ),
    );
}

async function copyIndexes(db: mongo.Db): Promise<void> {
  const indexes = await db.collection('statements').indexes();
  await db.createCollection('bare');
  await db.collection('bare').createIndexes(indexes.map(({ key, name }) => ({ key, name: name! })));
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
    const from = 100_000 + round * 200;
    await best('recorded', 200, () => record(store, from));
    const ids = captures(from)
      .flat()
      .map(({ id }) => id);
    const documents = await db
      .collection<{ _id: string }>('statements')
      .find({ _id: { $in: ids } })
      .toArray();
    await best('bareInserts', 200, () => bareInserts(db, client, documents));
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
    `recorded, of the bare driver's inserts of the same documents (${Math.round(rates.bareInserts)}/s): ${percent(recorded)} (${Math.round(rates.recorded)}/s)`,
  ].join('\n');

if (import.meta.main) {
  const { values } = parseArgs({
    options: { mongo: { type: 'string', default: process.env['MONGODB_TEST_URI'] ?? '' } },
  });
  if (!values.mongo) throw new Error('--mongo URI or MONGODB_TEST_URI must name a MongoDB server');
  console.log(tellMongo(await benchMongo(values.mongo)));
}
