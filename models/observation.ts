import type { Instant } from './interval.ts';

export const OBSERVED = ['seen', 'edited', 'gone', 'blocked', 'failed'] as const;
/** What one check of a URL saw. Immutable. */
export interface Observation {
  id: string;
  url: string;
  /** The article the URL belongs to; null for a permalink of a post. */
  article: string | null;
  at: Instant;
  saw: (typeof OBSERVED)[number];
  /** HTTP status, or null where no answer came. */
  httpStatus: number | null;
  /** Hash of the text seen (seen, edited). */
  hash: string | null;
  detail: string;
}
