import type { Models } from '../models.ts';
import { archive } from './0001-archive.ts';

/** In order; only ever appended to. Each may run twice, as processes that start together do. */
export const migrations: readonly ((models: Models) => Promise<void>)[] = [archive];
