import type { Instant } from '../../models/interval.ts';

const HOUR = 3_600_000;
/** Ages at which an article is checked again: corrections come early, removals late. */
const CHECKS = [1, 3, 6, 12, 24, 48, 96, 168, 336, 720, 1440, 2160].map(hours => hours * HOUR);

/** The next check of an article first seen at `firstSeen`, after `now`; null when it is past the last one. */
export function nextCheck(firstSeen: Instant, now: Instant): Instant | null {
  const age = Date.parse(now) - Date.parse(firstSeen);
  const next = CHECKS.find(check => check > age);
  return next === undefined ? null : new Date(Date.parse(firstSeen) + next).toISOString();
}
