import { type ClientSession, type Connection, createConnection } from 'mongoose';
import { badParameter } from '../../errors.ts';
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

/** Throws where a value holds an operator of MongoDB's query language: ports take plain data, whoever calls them. */
function refuseOperators(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key.startsWith('$')) throw badParameter(key, `${key} is an operator where a value belongs.`);
    refuseOperators(inner);
  }
}

type Method = (...args: unknown[]) => unknown;
/** These give rows one by one. */
const STREAMS = new Set(['iterate', 'iterateRevisions', 'dump']);
/** These take whole documents, whose bodies may have any keys. */
const TAKE_DOCUMENTS = new Set(['load', 'transaction']);

/** A port whose every method, and whatever it iterates, refuses operators and throws explained errors. */
export function guarded<T extends object>(port: T, hosts: string): T {
  async function* streamed(method: Method, args: unknown[]) {
    try {
      refuseOperators(args);
      yield* method(...args) as AsyncIterable<unknown>;
    } catch (error) {
      throw explain(error, hosts);
    }
  }
  async function answered(name: string, method: Method, args: unknown[]) {
    try {
      if (!TAKE_DOCUMENTS.has(name)) refuseOperators(args);
      return await method(...args);
    } catch (error) {
      throw explain(error, hosts);
    }
  }
  const guard = (name: string, method: Method): Method =>
    STREAMS.has(name) ? (...args) => streamed(method, args) : (...args) => answered(name, method, args);
  return Object.fromEntries(
    Object.entries(port).map(([name, value]) => [name, typeof value === 'function' ? guard(name, value) : value]),
  ) as T;
}
