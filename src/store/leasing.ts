// Rules that both adapters share, so that they lease alike.
import type { Instant } from '../../models/interval.ts';
import type { Source } from '../../models/source.ts';

export const later = (now: Instant, ms: number): Instant => new Date(Date.parse(now) + ms).toISOString();

/** The host (with its port, where not the scheme's own) that a source is fetched from. */
export const hostOf = (source: Pick<Source, 'url' | 'movedTo'>): string => {
  const url = source.movedTo ?? source.url;
  return URL.canParse(url) ? new URL(url).host : '';
};

/** Shortest wait that is worth asking again after. */
const LEAST_WAIT_MS = 50;

/**
 * When a request to a host may start: null now, else when to ask again.
 * @param lastStart when the last request started, if ever.
 * @param slots until when each request in flight holds its slot at most.
 */
export function hostWait(
  now: Instant,
  lastStart: Instant | null,
  slots: Instant[],
  rule: { gapMs: number; atOnce: number },
): Instant | null {
  const next = lastStart === null ? now : later(lastStart, rule.gapMs);
  if (next > now) return next;
  if (slots.length < rule.atOnce) return null;
  const freed = slots.reduce((a, b) => (a < b ? a : b));
  const soon = later(now, Math.max(rule.gapMs, LEAST_WAIT_MS));
  return freed < soon ? freed : soon;
}
