import type { Observation } from '../../models/observation.ts';
import type { Deps } from '../deps.ts';
import { recheckArticle } from './recheck-article.ts';

/** A check that never came back is due again after this long. */
const LEASE_SECONDS = 600;
const AT_ONCE = 8;

export type RecheckReport = Record<Observation['saw'], number>;

/** Checks the articles that are due, a few at once, until none is. The network's politeness sets the pace. */
export async function recheckDue(deps: Deps, signal: AbortSignal): Promise<RecheckReport> {
  const report: RecheckReport = { seen: 0, edited: 0, gone: 0, blocked: 0, failed: 0 };
  while (!signal.aborted) {
    const now = deps.clock.now().toISOString();
    const due = await deps.store.articles.claimDueChecks(now, LEASE_SECONDS, AT_ONCE);
    if (due.length === 0) break;
    for (const saw of await Promise.all(due.map(article => recheckArticle(deps, article)))) report[saw]++;
  }
  return report;
}
