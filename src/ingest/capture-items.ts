import { createHash } from 'node:crypto';
import type { Source } from '../../models/source.ts';
import type { Deps } from '../deps.ts';
import { OnrecordError } from '../errors.ts';
import { HttpFailure } from '../http/http.ts';
import { captureArticle } from './capture-article.ts';
import type { FeedItem } from './feed-types.ts';
import { record } from './record.ts';

/** An item whose page fails this often is given up: it stays counted as rejected. */
const TRIES = 5;

export interface ItemsOutcome {
  /** Items that the source did not hold before. */
  fresh: number;
  captured: number;
  unchanged: number;
  rejected: { reason: string; item: string }[];
  /** Items that failed and will be tried again. */
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
  return null;
}

async function captureItem(deps: Deps, source: Source, item: FeedItem, signal?: AbortSignal): Promise<boolean> {
  const url = item.link;
  if (!url) throw new OnrecordError('no-link', 422, 'the item has no link');
  if (!(await deps.http.allowedByRobots(url)))
    throw new OnrecordError('robots', 403, 'robots.txt does not let us fetch the page');
  const response = await deps.http.get({ url, signal });
  if (response.status !== 200)
    throw new OnrecordError('no-article', 422, `the page's server answered HTTP ${response.status}`);
  const at = deps.clock.now().toISOString();
  const capture = await captureArticle({ url: response.url, html: response.text(), at, source: source.id, item });
  return (await record(deps, capture)).outcome !== 'unchanged';
}

type Seen = Source['seenItems'][string];

/** Nothing to do: captured with this date, or given up. */
const isSettled = (seen: Seen | undefined, stamp: string): boolean =>
  seen?.stamp === stamp && (seen.tries === 0 || seen.tries >= TRIES);

/** Captures and records the items that are new or whose date changed. One that fails stops no other. */
export async function captureItems(
  deps: Deps,
  source: Source,
  items: FeedItem[],
  { signal, onArticle }: { signal?: AbortSignal; onArticle?: (url: string) => void },
): Promise<ItemsOutcome> {
  const outcome: ItemsOutcome = {
    ...{ fresh: 0, captured: 0, unchanged: 0, rejected: [], retrying: 0, complete: true, seenItems: {} },
  };
  const take = async (item: FeedItem, stamp: string, before: Seen | undefined): Promise<Seen | undefined> => {
    try {
      if (await captureItem(deps, source, item, signal)) outcome.captured++;
      else outcome.unchanged++;
      onArticle?.(item.link ?? '');
      return { stamp, tries: 0 };
    } catch (error) {
      if (signal?.aborted) return before;
      const reason = reasonOf(error);
      if (reason === null) throw error;
      const tries = (before?.stamp === stamp ? before.tries : 0) + 1;
      outcome.rejected.push({ reason, item: item.link ?? item.title ?? 'an item without link and title' });
      if (tries < TRIES) outcome.retrying++;
      return { stamp, tries };
    }
  };
  for (const item of items) {
    const key = keyOf(item);
    const stamp = stampOf(item);
    const before = source.seenItems[key];
    if (!before) outcome.fresh++;
    const after = isSettled(before, stamp) || signal?.aborted ? before : await take(item, stamp, before);
    if (after) outcome.seenItems[key] = after;
  }
  outcome.complete = !signal?.aborted;
  return outcome;
}
