import { join } from 'node:path';
import type { Store } from './store.ts';

/** The embedded archive's file in a data folder. */
export const archivePath = (dataDir: string): string => join(dataDir, 'onrecord.sqlite');

/**
 * Opens the archive: in MongoDB where a URI is given, else in one SQLite file. Each adapter loads only when it is used.
 * Throws an OnrecordError that says what is wrong and what to do.
 */
export async function openStore({
  mongodbUri,
  dataDir,
}: {
  mongodbUri: string | undefined;
  dataDir: string;
}): Promise<Store> {
  if (mongodbUri) return (await import('./mongo/store.ts')).openMongo(mongodbUri);
  return (await import('./sqlite/store.ts')).openSqlite(archivePath(dataDir));
}
