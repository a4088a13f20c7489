import { type ClientSession, type Connection, createConnection } from 'mongoose';
import { explain, explainAtStart, hostsOf } from './errors.ts';
import { type Models, modelsOn } from './models.ts';

/** How long the driver looks for a server, at start and for each operation. */
const SELECTION_MS = 4000;

export interface Mongo {
  models: Models;
  connection: Connection;
  /** Servers, for messages; no credentials. */
  hosts: string;
  /** Whether the server runs transactions: a replica set or a sharded cluster does, a standalone does not. */
  transactions: boolean;
}
export type Session = ClientSession | undefined;

/** Connects, or throws within 5 s a configuration error that names the host and the cause. */
export async function connect(uri: string): Promise<Mongo> {
  let connection: Connection | undefined;
  try {
    connection = createConnection();
    await connection.openUri(uri, {
      ...(/^[^?]*\/\/[^/]+\/[^?]+/.test(uri) ? {} : { dbName: 'onrecord' }),
      serverSelectionTimeoutMS: SELECTION_MS,
      connectTimeoutMS: SELECTION_MS,
      bufferCommands: false,
      ignoreUndefined: true,
      writeConcern: { w: 'majority' },
    });
    const hello = await connection.db!.admin().command({ hello: 1 });
    const transactions = hello.setName !== undefined || hello.msg === 'isdbgrid';
    return { models: modelsOn(connection), connection, hosts: hostsOf(uri), transactions };
  } catch (error) {
    await connection?.close(true).catch(() => undefined);
    throw explainAtStart(error, uri);
  }
}

/** A port whose every method, and whatever it iterates, throws explained errors. */
export function guarded<T extends object>(port: T, hosts: string): T {
  const rethrow = (error: unknown): never => {
    throw explain(error, hosts);
  };
  async function* iterated(rows: AsyncIterable<unknown>) {
    try {
      yield* rows;
    } catch (error) {
      rethrow(error);
    }
  }
  const guard =
    (method: (...args: unknown[]) => unknown) =>
    (...args: unknown[]) => {
      const result = method(...args) as Promise<unknown> | AsyncIterable<unknown>;
      return Symbol.asyncIterator in result ? iterated(result) : result.catch(rethrow);
    };
  return Object.fromEntries(
    Object.entries(port).map(([name, value]) => [name, typeof value === 'function' ? guard(value) : value]),
  ) as T;
}
