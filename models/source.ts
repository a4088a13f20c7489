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
  leaseUntil: Instant | null;
  leaseOwner: string | null;
}
