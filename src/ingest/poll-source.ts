import type { Instant } from '../../models/interval.ts';
import type { Source } from '../../models/source.ts';
import type { Deps } from '../deps.ts';
import { HttpFailure, type HttpResponse } from '../http/http.ts';
import { captureItems, type ItemsOutcome } from './capture-items.ts';
import type { FeedHead, ParsedFeed } from './feed-types.ts';
import { secondsToNextPoll, usualInterval } from './next-poll.ts';
import { parseFeed } from './parse-feed.ts';

/** A GET without conditions this often, for servers that answer 304 for ever. */
const FULL_EVERY_MS = 12 * 3_600_000;
/** Rejected items that the source's page shows. */
const SHOWN_REJECTED = 20;

export interface PollOptions {
  signal?: AbortSignal;
  onArticle?: (url: string) => void;
  /** From 0 up to 1; for the jitter. */
  random?: () => number;
}

export interface PollOutcome {
  /** unchanged: 304; gone: 410, the source is polled no more; lost: the lease went to another worker, which goes on. */
  status: 'ok' | 'unchanged' | 'failed' | 'gone' | 'lost';
  error: string | null;
  found: number;
  captured: number;
  unchanged: number;
  rejected: { reason: string; item: string }[];
  next: Instant;
}

const NOTHING = { found: 0, captured: 0, unchanged: 0, rejected: [] };

/** The address after redirects, if every one of them was permanent (RFC 9110: 301, 308); else null. */
function movedTo(response: HttpResponse): string | null {
  const permanent = response.hops.length > 0 && response.hops.every(({ status }) => status === 301 || status === 308);
  return permanent ? response.url : null;
}

function fetchFeed(deps: Deps, source: Source, signal: AbortSignal | undefined): Promise<HttpResponse> {
  const now = deps.clock.now().getTime();
  const conditional = source.lastFull !== null && now - Date.parse(source.lastFull) < FULL_EVERY_MS;
  const { etag, lastModified } = conditional ? source : { etag: null, lastModified: null };
  return deps.http.get({ url: source.movedTo ?? source.url, etag, lastModified, signal });
}

/** Seconds that the feed itself asks for. */
const askedBy = ({ ttlMinutes, updateEveryMinutes }: FeedHead): number =>
  60 * Math.max(ttlMinutes ?? 0, updateEveryMinutes ?? 0);

/** One poll under way: what it started from, and how it is saved. */
class Poll {
  private readonly deps: Deps;
  private readonly source: Source;
  private readonly owner: string;
  private readonly options: PollOptions;

  constructor(deps: Deps, source: Source, owner: string, options: PollOptions) {
    this.deps = deps;
    this.source = source;
    this.owner = owner;
    this.options = options;
  }

  async run(): Promise<PollOutcome> {
    let response: HttpResponse;
    try {
      response = await fetchFeed(this.deps, this.source, this.options.signal);
    } catch (error) {
      if (error instanceof HttpFailure) return this.failed(`${error.message}`, {});
      throw error;
    }
    const { status, headers } = response;
    if (status === 304) return this.unchanged(headers);
    if (status === 410) return this.gone();
    if (status !== 200) return this.failed(`the feed's server answered HTTP ${status}`, headers);
    let parsed: ParsedFeed;
    try {
      parsed = await parseFeed(response.body, { url: response.url, contentType: headers['content-type'] });
    } catch (error) {
      if (error instanceof Error && ['FeedError', 'ParseFailure'].includes(error.name))
        return this.failed(error.message, headers);
      throw error;
    }
    return this.parsed(response, parsed);
  }

  /** Captures what is new, then saves ETag and next poll: last, so that a crash repeats work and loses none. */
  private async parsed(response: HttpResponse, { feed, items, rejected }: ParsedFeed): Promise<PollOutcome> {
    const { signal, onArticle } = this.options;
    const done = await captureItems(this.deps, this.source, items, { signal, onArticle });
    const all = [...rejected, ...done.rejected];
    const now = this.deps.clock.now().toISOString();
    // With an item still to be tried, or the poll cut short, the next GET must bring the whole feed again.
    const whole = done.complete && done.retrying === 0;
    const moved = movedTo(response);
    const usual = usualInterval(items.map(item => item.published));
    const { interval, next } = this.timing(response.headers, usual, askedBy(feed), 0);
    const saved = await this.save({
      ...this.counts(done, all),
      title: this.source.title === this.source.url && feed.title ? feed.title : this.source.title,
      site: feed.link ?? this.source.site,
      movedTo: moved ?? this.source.movedTo,
      etag: whole ? (response.headers['etag'] ?? null) : null,
      lastModified: whole ? (response.headers['last-modified'] ?? null) : null,
      lastFull: now,
      interval,
      nextPoll: done.complete ? next : now,
      errorsInARow: 0,
      lastError: null,
    });
    const { captured, unchanged } = done;
    return {
      status: saved ? 'ok' : 'lost',
      error: null,
      found: items.length,
      captured,
      unchanged,
      rejected: all,
      next,
    };
  }

  private counts(done: ItemsOutcome, rejected: Source['lastRejected']): Partial<Source> {
    const { items, articles, rejected: before } = this.source;
    return {
      items: items + done.fresh,
      articles: articles + done.captured,
      rejected: before + rejected.length,
      lastRejected: rejected.length > 0 ? rejected.slice(0, SHOWN_REJECTED) : this.source.lastRejected,
      seenItems: done.seenItems,
    };
  }

  private timing(headers: Record<string, string>, usual: number, ttlSeconds: number, errorsInARow: number) {
    const now = this.deps.clock.now().toISOString();
    const random = (this.options.random ?? Math.random)();
    const interval = secondsToNextPoll({ now, usual, headers, ttlSeconds, errorsInARow, random });
    return { interval: usual, next: new Date(Date.parse(now) + interval * 1000).toISOString() };
  }

  private save(change: Partial<Source>): Promise<boolean> {
    const lastPoll = this.deps.clock.now().toISOString();
    return this.deps.store.sources.finish({ ...this.source, lastPoll, ...change }, this.owner);
  }

  private async unchanged(headers: Record<string, string>): Promise<PollOutcome> {
    const { interval, next } = this.timing(headers, this.source.interval, 0, 0);
    const saved = await this.save({ interval, nextPoll: next, errorsInARow: 0, lastError: null });
    return { ...NOTHING, status: saved ? 'unchanged' : 'lost', error: null, next };
  }

  private async gone(): Promise<PollOutcome> {
    const error = 'the feed is gone (HTTP 410) and is polled no more';
    const { next } = this.timing({}, this.source.interval, 0, 1);
    const saved = await this.save({ state: 'gone', lastError: error, nextPoll: next });
    return { ...NOTHING, status: saved ? 'gone' : 'lost', error, next };
  }

  private async failed(error: string, headers: Record<string, string>): Promise<PollOutcome> {
    const errorsInARow = this.source.errorsInARow + 1;
    const { next } = this.timing(headers, this.source.interval, 0, errorsInARow);
    const saved = await this.save({ errorsInARow, lastError: error, nextPoll: next });
    return { ...NOTHING, status: saved ? 'failed' : 'lost', error, next };
  }
}

/**
 * Polls one leased source: conditional GET, new and changed items captured and recorded, and last of all ETag and next
 * poll saved. What is wrong with the feed or a page is in the outcome; only faults of our own (the store) are thrown.
 */
export const pollSource = (
  deps: Deps,
  source: Source,
  owner: string,
  options: PollOptions = {},
): Promise<PollOutcome> => new Poll(deps, source, owner, options).run();
