import type { Store } from '../../src/store/store.ts';
import { putStatements } from './archive.ts';
import {
  at,
  buildArticle,
  buildClaim,
  buildLogEntry,
  buildObservation,
  buildPerson,
  buildRemoval,
  buildRevision,
  buildSource,
  buildStatement,
} from './build.ts';

/** Fills an archive with some of everything. */
export async function fill(store: Store): Promise<void> {
  await store.sources.add(buildSource());
  await store.transaction(['mara-quist'], async tx => {
    await tx.putPerson(buildPerson({ aliases: ['Maz'] }));
    await tx.putArticle(buildArticle({ nextCheck: at(5) }));
    await tx.putRevision(buildRevision());
    await tx.putClaim(buildClaim(), 's_1');
    await tx.putClaim(buildClaim({ id: 'c_2' }), 's_2');
    await tx.retireClaims(['c_2']);
    await tx.putObservation(buildObservation());
    for (const n of [1, 2]) await tx.appendLog(buildLogEntry({ at: at(n), body: { n } }));
  });
  await putStatements(store, ...[1, 2, 3].map(n => buildStatement({ id: `s_${n}` })));
  await putStatements(store, buildStatement({ removal: buildRemoval(), knownFrom: at(10) }));
  await store.transaction([], tx => tx.redirect('s_2', 's_1', at(20)));
  const [first] = await store.log.unsealed(1);
  await store.log.seal([{ id: first!.id, seq: 1, chain: 'c1' }], 1);
}
