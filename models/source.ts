import { createHash } from 'node:crypto';
import type { Instant } from './interval.ts';

/** A feed that is polled. `id` is a hash of the URL it was added with. */
export interface Source {
  id: string;
  url: string;
  /** Where it now is, if a wholly permanent chain of redirects said so. */
  movedTo: string | null;
  title: string;
  site: string | null;
  added: Instant;
  state: 'active' | 'gone' | 'paused';
  etag: string | null;
  lastModified: string | null;
  /** The last GET without conditions; one is due every 12 h. */
  lastFull: Instant | null;
  lastPoll: Instant | null;
  nextPoll: Instant;
  /** Seconds. */
  interval: number;
  errorsInARow: number;
  lastError: string | null;
  /** Counts over its life, and the last poll's rejected items with their reasons. */
  items: number;
  articles: number;
  rejected: number;
  lastRejected: { reason: string; item: string }[];
  /**
   * What became of the items that the feed holds now, by their keys: `stamp` is the item's date when it was captured,
   * `tries` how often capturing failed since (0: it is captured).
   */
  seenItems: Record<string, { stamp: string; tries: number }>;
  leaseUntil: Instant | null;
  leaseOwner: string | null;
}

/** `f_` and the first 16 hex digits of the sha256 of the URL. */
export const sourceId = (url: string): string => `f_${createHash('sha256').update(url).digest('hex').slice(0, 16)}`;

/** A source that has not been polled yet and is due at once. */
export const newSource = (url: string, title: string, at: Instant): Source => ({
  id: sourceId(url),
  url,
  movedTo: null,
  title,
  site: null,
  added: at,
  state: 'active',
  etag: null,
  lastModified: null,
  lastFull: null,
  lastPoll: null,
  nextPoll: at,
  interval: 600,
  errorsInARow: 0,
  lastError: null,
  items: 0,
  articles: 0,
  rejected: 0,
  lastRejected: [],
  seenItems: {},
  leaseUntil: null,
  leaseOwner: null,
});
