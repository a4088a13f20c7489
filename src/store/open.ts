import { join } from 'node:path';
import { configError } from '../errors.ts';
import type { Store } from './store.ts';

/** The embedded archive's file in a data folder. */
export const archivePath = (dataDir: string): string => join(dataDir, 'onrecord.sqlite');

/** Where an archive lies: `sqlite:PATH`, or a `mongodb://` or `mongodb+srv://` URI. */
export type Location = string;

/**
 * Opens the archive at a location. Each adapter loads only when it is used.
 * Throws an OnrecordError that says what is wrong and what to do.
 */
export async function openAt(location: Location): Promise<Store> {
  if (/^mongodb(\+srv)?:\/\//.test(location)) return (await import('./mongo/store.ts')).openMongo(location);
  const path = /^sqlite:(.+)$/.exec(location)?.[1];
  if (path) return (await import('./sqlite/store.ts')).openSqlite(path);
  throw configError(location, 'no archive: expected sqlite:PATH or mongodb://HOST/DATABASE.');
}

/** Opens the archive: in MongoDB where a URI is given, else in one SQLite file in the data folder. */
export function openStore(config: { mongodbUri: string | undefined; dataDir: string }): Promise<Store> {
  return openAt(config.mongodbUri ?? `sqlite:${archivePath(config.dataDir)}`);
}
