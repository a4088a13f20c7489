import type { ParsedFeed } from './feed-types.ts';
import { type ParsePool, parsePool } from './parse-pool.ts';

/** From the moment a worker takes it up. */
export const FEED_DEADLINE_MS = 5000;

export interface FeedOrigin {
  /** Where the feed was found; completes relative links. */
  url?: string | null;
  /** Content-Type as served: its charset goes before the document's own. */
  contentType?: string;
}

/**
 * Parses a feed: RSS 0.9x–2.0, RDF (RSS 1.0), Atom 0.3 and 1.0, JSON Feed, CDF, well-formed or not, in a worker thread.
 * Bytes are decoded first. Items that say nothing come back under `rejected` with a reason, never dropped in silence.
 * @throws an Error named FeedError (no feed) or ParseFailure (longer than 5 s, or too large for the thread).
 */
export function parseFeed(
  content: Uint8Array | string,
  origin: FeedOrigin = {},
  pool: ParsePool = parsePool,
): Promise<ParsedFeed> {
  const { url = null, contentType = '' } = origin;
  return pool.run('feed', { content, url, contentType }, FEED_DEADLINE_MS);
}
