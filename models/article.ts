import type { Instant, Interval } from './interval.ts';
import type { Platform } from './statement.ts';

/** A news page at its canonical URL. */
export interface Article {
  id: string;
  url: string;
  outlet: string;
  title: string;
  author: string | null;
  lang: string;
  published: Instant | null;
  modified: Instant | null;
  /** The feed it came by, if any. */
  source: string | null;
  firstSeen: Instant;
  /** Result of the latest check; see Observation. */
  state: 'standing' | 'edited' | 'unpublished';
  /** Of the latest revision; see Revision.simhash. Tells agency copy: models/independence.ts. */
  simhash: string;
  /** When the next check of the page is due; null when it is no longer checked. */
  nextCheck: Instant | null;
  latestRevision: string;
  /** When latestRevision was captured. */
  captured: Instant;
  /** Where state is unpublished: from when it was last seen to when it was first found gone. */
  gone: Interval | null;
}

/** A post embedded in an article (blockquote or iframe) with its permalink. */
export interface EmbeddedPost {
  platform: Platform;
  permalink: string;
  author: string | null;
  text: string | null;
}

/** The article's text as captured once. The same hash makes no new one. */
export interface Revision {
  id: string;
  article: string;
  at: Instant;
  /** sha256 over title and text, hex. */
  hash: string;
  title: string;
  text: string;
  /** The page as served (decoded), kept compressed by the store. */
  html: string;
  /** 64-bit SimHash of the text, 16 hex digits: near-identical bodies differ in few bits (Charikar 2002). */
  simhash: string;
  lang: string;
  published: Instant | null;
  modified: Instant | null;
  embeds: EmbeddedPost[];
}
/** A revision without its bulk, for lists. */
export type RevisionHead = Omit<Revision, 'text' | 'html'>;
