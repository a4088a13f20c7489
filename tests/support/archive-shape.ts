import type { Store } from '../../src/store/store.ts';
import { collect } from './archive.ts';

/** What an archive holds, without ids of times of capture: two archives of one newsroom have the same shape. */
export async function archiveShape(store: Store): Promise<unknown> {
  const { articles, revisions, claims, log, statements } = await store.counts();
  const all = await collect(store.statements.iterate({ filter: {}, sort: 'posted' }));
  const shapes = all.map(({ speaker, quotes, medium, platform, status, posted, removal, sources, sortAt }) => ({
    speaker: speaker.id,
    quotes,
    medium,
    platform,
    status,
    posted,
    removal: removal && { kind: removal.kind, by: removal.by, basis: removal.basis },
    sources: sources.items.map(item => item.url).sort(),
    independent: sources.independent,
    sortAt,
  }));
  const key = (shape: (typeof shapes)[number]) => JSON.stringify([shape.sortAt, shape.speaker, shape.quotes]);
  return {
    counts: { articles, revisions, claims, log, statements },
    statements: shapes.sort((a, b) => (key(a) < key(b) ? -1 : 1)),
  };
}
