// A MongoDB for tests: MONGODB_TEST_URI, else mongodb-memory-server, else none and the reason why.
import { createConnection } from 'mongoose';
import { openMongo } from '../../src/store/mongo/store.ts';
import type { Store } from '../../src/store/store.ts';

export type TestMongo = { uri: string; stop: () => Promise<void> } | { skip: string };

async function memoryServer(): Promise<TestMongo> {
  const { MongoMemoryReplSet } = await import('mongodb-memory-server');
  try {
    const server = await MongoMemoryReplSet.create({ replSet: { count: 1 } });
    return { uri: server.getUri(), stop: async () => void (await server.stop()) };
  } catch (error) {
    const reason = (error as Error).message.split('\n')[0];
    return {
      skip: `no MongoDB: MONGODB_TEST_URI is not set, and mongodb-memory-server could not start one (${reason})`,
    };
  }
}

/** Asks once a test file. */
export async function testMongo(): Promise<TestMongo> {
  const uri = process.env.MONGODB_TEST_URI;
  const found: TestMongo = uri ? { uri, stop: async () => undefined } : await memoryServer();
  if ('skip' in found) console.warn(`Skipped: ${found.skip}`);
  return found;
}

/** The same server, another database: each test file has its own. */
export function withDatabase(uri: string, name: string): string {
  const url = new URL(uri);
  url.pathname = `/${name}`;
  return url.href;
}

/** Empties an archive but for what its migrations made. */
async function empty(uri: string): Promise<void> {
  const connection = await createConnection(uri).asPromise();
  const collections = await connection.db!.collections();
  for (const collection of collections) {
    const name = collection.collectionName;
    if (name === 'locks') continue;
    if (name === 'meta') await collection.deleteMany({ _id: 'seal' as never });
    else if (name === 'stamps') await collection.updateMany({}, { $inc: { changes: 1 }, $set: { lastChange: '' } });
    else await collection.deleteMany({});
  }
  await connection.close();
}

/** Drops the database, so that the archive in it begins anew. */
export async function dropDatabase(uri: string): Promise<void> {
  const connection = await createConnection(uri).asPromise();
  await connection.dropDatabase();
  await connection.close();
}

/** One archive for a whole test file; each `open` empties it, since making its indexes anew would take seconds. */
export function reopened(uri: string, options: { transactions?: boolean } = {}) {
  let store: Store | undefined;
  return {
    open: async () => {
      store ??= await openMongo(uri, options);
      await empty(uri);
      return { store, end: async () => undefined };
    },
    close: async () => void (await store?.close()),
  };
}
