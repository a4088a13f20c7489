// What a feed says, whatever its format. Times are instants in UTC; null is what the feed does not say (or not sensibly).
import type { Instant } from '../../models/interval.ts';

export interface FeedItem {
  /** Plain text: markup removed, entities decoded. */
  title: string | null;
  /** Absolute where the feed lets us know its base. */
  link: string | null;
  /** guid, atom:id, rdf:about or JSON Feed id, as it stands. */
  id: string | null;
  published: Instant | null;
  updated: Instant | null;
  summary: string | null;
  author: string | null;
}

export interface FeedHead {
  title: string | null;
  /** The site the feed belongs to. */
  link: string | null;
  lang: string | null;
  /** `<ttl>`, minutes. */
  ttlMinutes: number | null;
  /** `sy:updatePeriod` over `sy:updateFrequency`, in minutes. */
  updateEveryMinutes: number | null;
}

export interface ParsedFeed {
  feed: FeedHead;
  items: FeedItem[];
  /** Items that cannot be read, with the reason and a few words to recognise each by. */
  rejected: { reason: string; item: string }[];
}

/** The text is no feed, or a broken one; the message says what was found instead. */
export class FeedError extends Error {
  override name = 'FeedError';
}
