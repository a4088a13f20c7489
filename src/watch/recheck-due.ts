import type { Observation } from '../../models/observation.ts';
import type { Deps } from '../deps.ts';
import { recheckArticle } from './recheck-article.ts';

/** A check that never came back is due again after this long. */
const LEASE_SECONDS = 600;
const AT_ONCE = 8;

const JOB_LEASE_MS = 60_000;

export type RecheckReport = Record<Observation['saw'], number>;

/**
 * Checks the articles that are due, a few at once, until none is or another worker has taken over (one rechecker at a
 * time, by lease). The network's politeness sets the pace.
 */
export async function recheckDue(deps: Deps, signal: AbortSignal): Promise<RecheckReport> {
  const report: RecheckReport = { seen: 0, edited: 0, gone: 0, blocked: 0, failed: 0 };
  while (!signal.aborted) {
    const now = deps.clock.now().toISOString();
    if ((await deps.store.leases.acquire('recheck-articles', deps.owner, now, JOB_LEASE_MS)) === null) break;
    const due = await deps.store.articles.claimDueChecks(now, LEASE_SECONDS, AT_ONCE);
    if (due.length === 0) break;
    for (const saw of await Promise.all(due.map(article => recheckArticle(deps, article)))) report[saw]++;
  }
  await deps.store.leases.release('recheck-articles', deps.owner);
  return report;
}
