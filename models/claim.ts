import type { Evidence } from './evidence.ts';
import type { Instant, Interval } from './interval.ts';
import type { Basis, RemovalKind, Remover } from './removal.ts';
import type { Medium, Part, Platform } from './statement.ts';

/** Somebody who may have said a quotation, as the reader weighed it. */
export interface Weighed {
  /** The mention's words in the article, and whom it means; null where nobody is meant. */
  words: string | null;
  name: string | null;
  /** Share of all candidates' weight, 0 to 1. */
  score: number;
  /** What spoke for and against it. */
  why: string;
}

export interface ClaimQuote {
  part: Part;
  text: string;
  form: 'direct' | 'fragment';
  evidence: Evidence;
  /** The likeliest speakers, best first: how the reader knows, and no part of what is claimed. */
  weighed?: Weighed[];
}

export interface ClaimRemoval {
  kind: RemovalKind;
  by: Remover;
  at: Interval;
  basis: Basis;
  evidence: Evidence[];
  /** The reader's rule that found it: how it knows, and no part of what is claimed. */
  rule?: string;
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
