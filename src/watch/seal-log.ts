import { chainHash } from '../../models/log-entry.ts';
import type { Deps } from '../deps.ts';

const BATCH = 1000;
const LEASE_MS = 60_000;

/**
 * Gives unsealed log entries their place and chain value. One sealer at a time, by lease; a sealer that lost its lease is
 * refused by its fencing token.
 * @returns how many entries were sealed; null where another sealer is at work.
 */
export async function sealLog({ store, clock }: Pick<Deps, 'store' | 'clock'>, owner: string): Promise<number | null> {
  let sealed = 0;
  for (;;) {
    const token = await store.leases.acquire('seal-log', owner, clock.now().toISOString(), LEASE_MS);
    if (token === null) return null;
    const head = await store.log.head();
    const entries = await store.log.unsealed(BATCH);
    let { chain } = head;
    const places = entries.map((entry, index) => {
      chain = chainHash(chain, entry);
      return { id: entry.id, seq: head.seq + 1 + index, chain };
    });
    if (places.length > 0 && !(await store.log.seal(places, token))) return null;
    sealed += places.length;
    if (places.length < BATCH) break;
  }
  await store.leases.release('seal-log', owner);
  return sealed;
}

/** Walks the sealed log and computes the chain anew. @returns the first seq that does not fit, or null where all do. */
export async function verifyLog({ store }: Pick<Deps, 'store'>): Promise<{ entries: number; brokenAt: number | null }> {
  let chain = '';
  let seq = 0;
  for (;;) {
    const page = await store.log.page(seq, BATCH);
    for (const entry of page) {
      chain = chainHash(chain, entry);
      if (entry.seq !== seq + 1 || entry.chain !== chain) return { entries: seq, brokenAt: entry.seq };
      seq = entry.seq;
    }
    if (page.length < BATCH) return { entries: seq, brokenAt: null };
  }
}
