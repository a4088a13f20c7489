import { reread as readAgain } from '../ingest/reread.ts';
import { sealLog, verifyLog } from '../watch/seal-log.ts';
import { progressBar } from './progress.ts';
import { withArchive } from './with-archive.ts';

/** `onrecord reread`: derives every claim and statement anew from the stored revisions. */
export async function reread(): Promise<void> {
  await withArchive(async deps => {
    const bar = progressBar('rereading', (await deps.store.counts()).revisions);
    const { revisions, changed } = await readAgain(deps, done => bar.update(done)).finally(() => bar.stop());
    console.log(`${revisions} revisions read again, ${changed} read otherwise than before`);
  });
}

/** `onrecord verify-log`: seals what is not sealed, then computes the whole chain anew. */
export async function verify(): Promise<void> {
  await withArchive(async deps => {
    await sealLog(deps, deps.owner);
    const { entries, brokenAt } = await verifyLog(deps);
    if (brokenAt === null)
      return console.log(`${entries} entries, the chain holds; head ${(await deps.store.log.head()).chain}`);
    console.error(`the chain breaks at entry ${brokenAt}: it, or an entry before it, is not what was sealed`);
    process.exitCode = 1;
  });
}
