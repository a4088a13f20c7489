import type { Interval } from '../../models/interval.ts';
import type { Observation } from '../../models/observation.ts';

const HOUR = 3_600_000;

export interface Decision {
  state: 'standing' | 'unpublished';
  /** From the last time it was seen to the first time it was found gone. */
  gone: Interval | null;
}

/**
 * Whether a page is gone. One missing page is not a deletion: a 410 (Gone, RFC 9110 section 15.5.11) must be seen twice an
 * hour apart, a 404 three times over a day. Only `seen` and `edited` start the count again; `blocked` and `failed` say
 * nothing about the page.
 */
export function decide(history: Observation[]): Decision {
  const inOrder = [...history].sort((a, b) => (a.at < b.at ? -1 : 1));
  const lastSeen = inOrder.findLastIndex(o => o.saw === 'seen' || o.saw === 'edited');
  const missing = inOrder.slice(lastSeen + 1).filter(o => o.saw === 'gone');
  const first = missing[0];
  const last = missing.at(-1);
  const standing: Decision = { state: 'standing', gone: null };
  if (!first || !last) return standing;
  const span = Date.parse(last.at) - Date.parse(first.at);
  const said = missing.filter(o => o.httpStatus === 410);
  const saidSpan = said.length > 1 ? Date.parse(said.at(-1)!.at) - Date.parse(said[0]!.at) : 0;
  const isGone = saidSpan >= HOUR || (missing.length >= 3 && span >= 24 * HOUR);
  if (!isGone) return standing;
  const gone: Interval = { earliest: inOrder[lastSeen]?.at ?? null, latest: first.at };
  gone.grounds = { earliest: 'last seen published', latest: 'first found missing' };
  return { state: 'unpublished', gone };
}
