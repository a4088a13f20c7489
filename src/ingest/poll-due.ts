import type { Source } from '../../models/source.ts';
import type { Deps } from '../deps.ts';
import { type PollOutcome, pollSource } from './poll-source.ts';

/** Sources polled at once by one process; no more than two of one host. */
const AT_ONCE = 8;
const PER_HOST = 2;

export interface PollOptions {
  signal: AbortSignal;
  /** Only these sources, due or not. */
  sources?: string[];
  onSource?: (source: Source, outcome: PollOutcome) => void;
  onArticle?: (url: string) => void;
}

export interface PollReport {
  sources: number;
  failed: number;
  captured: number;
  rejected: number;
}

async function pollLeased(deps: Deps, source: Source, { signal, onArticle }: PollOptions): Promise<PollOutcome> {
  const leaseSeconds = deps.config.pollLeaseSeconds;
  const renew = () => deps.store.sources.claim(source.id, deps.clock.now().toISOString(), deps.owner, leaseSeconds);
  const timer = setInterval(
    () => void renew().catch(error => deps.log.warn({ err: error, source: source.id }, 'lease not renewed')),
    (leaseSeconds * 1000) / 3,
  );
  try {
    return await pollSource(deps, source, deps.owner, { signal, onArticle });
  } finally {
    clearInterval(timer);
  }
}

async function take(deps: Deps, free: number, wanted: string[] | null): Promise<Source[]> {
  const now = deps.clock.now().toISOString();
  const leaseSeconds = deps.config.pollLeaseSeconds;
  if (wanted === null) return deps.store.sources.claimDue(now, deps.owner, leaseSeconds, free, PER_HOST);
  const claimed: Source[] = [];
  while (claimed.length < free && wanted.length > 0) {
    const source = await deps.store.sources.claim(wanted.shift()!, now, deps.owner, leaseSeconds);
    if (source) claimed.push(source);
  }
  return claimed;
}

/** Polls what is due (or the named sources) until nothing is left, a few at once. One failing source stops no other. */
export async function pollDue(deps: Deps, options: PollOptions): Promise<PollReport> {
  const report: PollReport = { sources: 0, failed: 0, captured: 0, rejected: 0 };
  const wanted = options.sources ? [...options.sources] : null;
  const running = new Set<Promise<void>>();
  const poll = async (source: Source): Promise<void> => {
    report.sources++;
    try {
      const outcome = await pollLeased(deps, source, options);
      report.captured += outcome.captured;
      report.rejected += outcome.rejected.length;
      if (outcome.status === 'failed') report.failed++;
      options.onSource?.(source, outcome);
    } catch (error) {
      report.failed++;
      deps.log.error({ err: error, source: source.id, url: source.url }, 'poll failed');
    }
  };
  while (!options.signal.aborted) {
    const sources = running.size < AT_ONCE ? await take(deps, AT_ONCE - running.size, wanted) : [];
    for (const source of sources) {
      const done = poll(source).finally(() => running.delete(done));
      running.add(done);
    }
    if (running.size === 0) break;
    await Promise.race(running);
  }
  await Promise.all(running);
  return report;
}
