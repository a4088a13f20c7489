// Moving house: everything from one store into another, in steps that may be repeated.
import { createHash } from 'node:crypto';
import type { LogEntry } from '../../models/log-entry.ts';
import { COLLECTIONS, type CollectionName, type Store } from './store.ts';

/** The last key of each collection that the other store has for certain; null where a collection is whole. */
export type Progress = Partial<Record<CollectionName, string | null>>;

/** Documents loaded at once. Revisions carry whole pages. */
const BATCH = 500;
const REVISION_BATCH = 20;

export interface MoveSteps {
  /** Where an earlier move stopped. */
  done: Progress;
  /** Called after each batch that is safely loaded, with what is done now and how many documents were in it. */
  loaded: (done: Progress, documents: number) => Promise<void>;
  /** Stops after the batch under way. */
  signal: AbortSignal;
}

/** How many documents a store's dumps hold. */
export function documentsIn(counts: Awaited<ReturnType<Store['counts']>>): number {
  return COLLECTIONS.reduce((sum, name) => sum + counts[name === 'statements' ? 'versions' : name], 0);
}

/** Streams what `done` does not yet name. @returns false where the signal stopped it. */
export async function move(from: Store, to: Store, { done, loaded, signal }: MoveSteps): Promise<boolean> {
  for (const name of COLLECTIONS) {
    if (done[name] === null) continue;
    const size = name === 'revisions' ? REVISION_BATCH : BATCH;
    let batch: { key: string; doc: unknown }[] = [];
    const flush = async () => {
      const last = batch.at(-1);
      if (!last) return;
      await to.load(
        name,
        batch.map(row => row.doc),
      );
      done[name] = last.key;
      await loaded(done, batch.length);
      batch = [];
    };
    for await (const row of from.dump(name, done[name] ?? null)) {
      batch.push(row);
      if (batch.length < size) continue;
      await flush();
      if (signal.aborted) return false;
    }
    await flush();
    done[name] = null;
    await loaded(done, 0);
    if (signal.aborted) return false;
  }
  return true;
}

/** One hash over the whole log in the order of its entries' ids: what they say, where they stand in the chain. */
export async function logHash(store: Store): Promise<string> {
  const hash = createHash('sha256');
  for await (const { doc } of store.dump('log', null)) {
    const { id, kind, at, hash: body, seq, chain } = doc as LogEntry;
    hash.update(`${JSON.stringify([id, kind, at, body, seq, chain])}\n`);
  }
  return hash.digest('hex');
}

export interface Comparison {
  name: string;
  from: string | number;
  to: string | number;
}

/** Counts of everything, and the log's hash, side by side. */
export async function compare(from: Store, to: Store): Promise<Comparison[]> {
  const [a, b] = [await from.counts(), await to.counts()];
  const counts = [...COLLECTIONS, 'versions', 'removed'].map(name => {
    const key = name as CollectionName | 'versions' | 'removed';
    return { name, from: a[key], to: b[key] };
  });
  return [...counts, { name: 'log hash', from: await logHash(from), to: await logHash(to) }];
}
