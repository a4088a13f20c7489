import type { Connection } from '../connection.ts';
import { archive } from './0001-archive.ts';

/** In order; only ever appended to. An archive's version is how many of them it has been through. */
export const migrations: readonly ((db: Connection) => void)[] = [archive];
