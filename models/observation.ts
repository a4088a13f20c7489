import { createHash } from 'node:crypto';
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

/** One check of one URL at one instant is one observation, however often it is recorded. */
export function observe(
  article: { id: string; url: string },
  at: Instant,
  seen: Pick<Observation, 'saw' | 'httpStatus' | 'hash' | 'detail'>,
): Observation {
  const id = createHash('sha256').update(`${article.url}\n${at}\n${seen.saw}`).digest('hex').slice(0, 16);
  return { id: `o_${id}`, url: article.url, article: article.id, at, ...seen };
}
