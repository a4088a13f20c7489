import type { Evidence } from './evidence.ts';
import type { Instant, Interval } from './interval.ts';
import type { Basis, RemovalKind, Remover } from './removal.ts';
import type { Medium, Part, Platform } from './statement.ts';

export interface ClaimQuote {
  part: Part;
  text: string;
  form: 'direct' | 'fragment';
  evidence: Evidence;
}

export interface ClaimRemoval {
  kind: RemovalKind;
  by: Remover;
  at: Interval;
  basis: Basis;
  evidence: Evidence[];
}

/** What ONE revision says about one statement. Immutable; the id is a hash of revision and content. */
export interface Claim {
  id: string;
  article: string;
  revision: string;
  /** Version of the reader that first made it. */
  reader: string;
  /** When it was recorded. */
  at: Instant;
  /** The speaker's full name as the article has it, and the person the archive took it for. */
  speaker: string;
  person: string;
  quotes: ClaimQuote[];
  medium: Medium;
  platform: Platform | null;
  permalink: string | null;
  posted: Interval | null;
  removal: ClaimRemoval | null;
  lang: string;
}
