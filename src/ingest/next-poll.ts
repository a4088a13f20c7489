// When a feed is polled again. Pure.
import type { Instant } from '../../models/interval.ts';

const MINUTE = 60;
const DAY = 86_400;
export const SHORTEST = 10 * MINUTE;
export const LONGEST = DAY;
/** A server may ask us to stay away this long (Retry-After), and no longer. */
const LONGEST_RETRY = 7 * DAY;
/** Share of the interval that chance may add, so that feeds added together drift apart. */
const JITTER = 0.25;

const clamp = (seconds: number, least: number, most: number): number => Math.min(Math.max(seconds, least), most);

/** Half the median gap between the items' dates, within 10 minutes and a day. Fewer than two dates: an hour. */
export function usualInterval(dates: (Instant | null)[]): number {
  const times = dates
    .filter(date => date !== null)
    .map(Date.parse)
    .sort((a, b) => b - a);
  const gaps = times.slice(1).map((time, i) => (times[i]! - time) / 1000);
  if (gaps.length === 0) return 60 * MINUTE;
  const middle = gaps.toSorted((a, b) => a - b)[gaps.length >> 1]!;
  return clamp(middle / 2, SHORTEST, LONGEST);
}

/** Seconds for which the answer calls itself fresh: Cache-Control max-age, else Expires (RFC 9111 sections 5.2.2.1 and 5.3). */
export function freshFor(headers: Record<string, string>, now: Instant): number {
  const maxAge = /(?:^|[\s,])max-age="?(\d{1,10})/i.exec(headers['cache-control'] ?? '')?.[1];
  if (maxAge !== undefined) return Number(maxAge);
  const expires = Date.parse(headers['expires'] ?? '');
  return Number.isNaN(expires) ? 0 : Math.max(0, (expires - Date.parse(now)) / 1000);
}

/** Seconds that a Retry-After asks for, a number or a date (RFC 9110 section 10.2.3). */
export function retryAfter(headers: Record<string, string>, now: Instant): number {
  const value = headers['retry-after']?.trim() ?? '';
  const seconds = /^\d{1,10}$/.test(value) ? Number(value) : (Date.parse(value) - Date.parse(now)) / 1000;
  return Number.isNaN(seconds) ? 0 : clamp(seconds, 0, LONGEST_RETRY);
}

export interface PollTiming {
  now: Instant;
  /** Seconds: {@link usualInterval} of what the feed holds. */
  usual: number;
  headers: Record<string, string>;
  /** Seconds that the feed itself asks for (`<ttl>`, `sy:*`). */
  ttlSeconds: number;
  /** 0 after a good poll. */
  errorsInARow: number;
  /** From 0 up to 1. */
  random: number;
}

/**
 * Seconds until the next poll: the usual interval, never less than the server and the feed ask for (up to a day), with up
 * to a quarter added by chance. Errors back off linearly, ten minutes for each in a row, up to a day.
 */
export function secondsToNextPoll(timing: PollTiming): number {
  const { now, usual, headers, ttlSeconds, errorsInARow, random } = timing;
  const asked = Math.min(Math.max(freshFor(headers, now), ttlSeconds), LONGEST);
  const base =
    errorsInARow > 0 ? clamp(Math.max(usual, errorsInARow * SHORTEST), SHORTEST, LONGEST) : Math.max(usual, asked);
  return Math.round(Math.max(base * (1 + JITTER * random), retryAfter(headers, now)));
}
