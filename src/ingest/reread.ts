import type { Deps } from '../deps.ts';
import { Attaching } from './attach.ts';
import { readRevision } from './read-revision.ts';
import { lockKeys, logClaims } from './record.ts';

/**
 * Reads every stored revision again and derives the statements anew: claims of the present reader take the place of
 * older ones, which stay in the log. Statements keep their ids where the words are the same. Safe to stop and repeat.
 * @returns how many revisions were read, and in how many the reading changed.
 */
export async function reread(
  deps: Pick<Deps, 'store' | 'clock'>,
  onProgress: (done: number) => void = () => {},
): Promise<{ revisions: number; changed: number }> {
  let revisions = 0;
  let changed = 0;
  for await (const revision of deps.store.articles.iterateRevisions()) {
    const article = await deps.store.articles.get(revision.article);
    const at = deps.clock.now().toISOString();
    const { reading, claims } = await readRevision(revision, article?.url ?? '', at);
    const speakers = claims.map(claim => claim.speaker);
    const differs = await deps.store.transaction(lockKeys(revision.article, speakers), async tx => {
      const before = await tx.claimsOfRevision(revision.id);
      const kept = new Set(claims.map(claim => claim.id));
      const known = new Set(before.map(({ claim }) => claim.id));
      const fresh = claims.filter(claim => !known.has(claim.id));
      const stale = before.filter(({ claim }) => !kept.has(claim.id));
      if (fresh.length === 0 && stale.length === 0) return false;
      const attaching = new Attaching(tx, at);
      await attaching.claims(await logClaims(tx, fresh, reading), revision.published);
      await tx.retireClaims(stale.map(({ claim }) => claim.id));
      for (const id of new Set(stale.map(({ statement }) => statement))) await attaching.refresh(id);
      await attaching.write();
      return true;
    });
    revisions++;
    if (differs) changed++;
    onProgress(revisions);
  }
  return { revisions, changed };
}
