import { createHash } from 'node:crypto';
import type { Source } from '../../models/source.ts';
import type { Deps } from '../deps.ts';
import { OnrecordError } from '../errors.ts';
import { HttpFailure } from '../http/http.ts';
import { cleanUrl } from './canonical-url.ts';
import { captureArticle } from './capture-article.ts';
import type { FeedHead, FeedItem, ParsedFeed } from './feed-types.ts';
import { type RecordResult, record } from './record.ts';

/** An item whose page fails this often is given up: it stays counted as rejected. */
const TRIES = 5;

export interface ItemsOutcome {
  /** Items that the source did not hold before. */
  fresh: number;
  /** New articles and new revisions of known ones; `changed` are the latter. */
  captured: number;
  changed: number;
  /** Known as the feed has them, or fetched and the same. */
  unchanged: number;
  rejected: { reason: string; item: string }[];
  /** Items that failed too often before to be tried in this poll. */
  givenUp: { reason: string; item: string }[];
  /** Items that failed, or were spared a tired host, and will be tried again. */
  retrying: number;
  /** False where the signal cut it short. */
  complete: boolean;
  seenItems: Source['seenItems'];
}

const keyOf = (item: FeedItem): string =>
  createHash('sha256')
    .update(item.id ?? item.link ?? item.title ?? '')
    .digest('base64url')
    .slice(0, 16);

const stampOf = (item: FeedItem): string => item.updated ?? item.published ?? '';

/** Why a page cannot be archived, for the source's page; null where the fault is our own. */
function reasonOf(error: unknown): string | null {
  if (error instanceof HttpFailure || (error instanceof OnrecordError && error.status < 500)) return error.message;
  // A text that trips the reader is lost to nobody (it comes again), and must not keep the other articles out.
  if (error instanceof TypeError || error instanceof RangeError) return `the page cannot be read: ${error.message}`;
  return null;
}

/** The host wants fewer requests (RFC 6585, 4). */
const isTooMany = (error: unknown): boolean => error instanceof OnrecordError && error.code === TOO_MANY;
const TOO_MANY = 'too-many-requests';

async function captureItem(
  deps: Deps,
  source: Source,
  feed: FeedHead,
  item: FeedItem,
  signal?: AbortSignal,
): Promise<RecordResult['outcome']> {
  const url = cleanUrl(item.link ?? '');
  if (!url) throw new OnrecordError('no-link', 422, 'the item has no link to a page');
  if (!(await deps.http.allowedByRobots(url)))
    throw new OnrecordError('robots', 403, 'robots.txt does not let us fetch the page');
  const response = await deps.http.get({ url, signal });
  const { status, headers } = response;
  if (status !== 200) {
    const code = status === 429 ? TOO_MANY : 'no-article';
    throw new OnrecordError(code, 422, `the page's server answered HTTP ${status}`);
  }
  const at = deps.clock.now().toISOString();
  const page = { url: response.url, html: response.text(), contentType: headers['content-type'], at };
  const capture = await captureArticle({ ...page, source: source.id, item, feed });
  return (await record(deps, capture)).outcome;
}

type Seen = Source['seenItems'][string];

/** Nothing to do: captured with this date, or given up. */
const isSettled = (seen: Seen | undefined, stamp: string): boolean =>
  seen?.stamp === stamp && (seen.tries === 0 || seen.tries >= TRIES);

/** Oldest first, so that statements are met in the order in which they were reported; undated ones at the end. */
const inOrder = (items: FeedItem[]): FeedItem[] =>
  items.toSorted((a, b) => {
    const [x, y] = [a.published ?? '~', b.published ?? '~'];
    return x < y ? -1 : x > y ? 1 : 0;
  });

const nameOf = (item: FeedItem): string => item.link ?? item.title ?? 'an item without link and title';

/** Captures and records the items that are new or whose date changed. One that fails stops no other. */
export async function captureItems(
  deps: Deps,
  source: Source,
  { feed, items }: Pick<ParsedFeed, 'feed' | 'items'>,
  { signal, onArticle }: { signal?: AbortSignal; onArticle?: (url: string) => void },
): Promise<ItemsOutcome> {
  const outcome: ItemsOutcome = {
    ...{ fresh: 0, captured: 0, changed: 0, unchanged: 0, retrying: 0 },
    ...{ rejected: [], givenUp: [], complete: true, seenItems: {} },
  };
  let tired = false;
  const take = async (item: FeedItem, stamp: string, before: Seen | undefined): Promise<Seen | undefined> => {
    try {
      const result = await captureItem(deps, source, feed, item, signal);
      if (result === 'unchanged') outcome.unchanged++;
      else outcome.captured++;
      if (result === 'changed') outcome.changed++;
      onArticle?.(item.link ?? '');
      return { stamp, tries: 0 };
    } catch (error) {
      if (signal?.aborted) return before;
      const reason = reasonOf(error);
      if (reason === null) throw error;
      outcome.rejected.push({ reason, item: nameOf(item) });
      tired = isTooMany(error);
      const tries = (before?.stamp === stamp ? before.tries : 0) + (tired ? 0 : 1);
      if (tries < TRIES) outcome.retrying++;
      return tries === 0 ? before : { stamp, tries };
    }
  };
  const settle = (item: FeedItem, seen: Seen | undefined): void => {
    if (seen?.tries === 0) outcome.unchanged++;
    else outcome.givenUp.push({ reason: `given up after ${TRIES} attempts`, item: nameOf(item) });
  };
  for (const item of inOrder(items)) {
    const key = keyOf(item);
    const stamp = stampOf(item);
    const before = source.seenItems[key];
    if (!before) outcome.fresh++;
    let after = before;
    if (isSettled(before, stamp)) settle(item, before);
    else if (tired) outcome.retrying++;
    else if (!signal?.aborted) after = await take(item, stamp, before);
    if (after) outcome.seenItems[key] = after;
  }
  outcome.complete = !signal?.aborted;
  return outcome;
}
