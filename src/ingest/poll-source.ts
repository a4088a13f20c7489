import type { Instant } from '../../models/interval.ts';
import type { Source } from '../../models/source.ts';
import type { Deps } from '../deps.ts';
import { HttpFailure, type HttpResponse } from '../http/http.ts';
import { captureItems, type ItemsOutcome } from './capture-items.ts';
import type { FeedHead, ParsedFeed } from './feed-types.ts';
import { fetchFeed, movedTo } from './fetch-feed.ts';
import { secondsToNextPoll, usualInterval } from './next-poll.ts';
import { parseFeed } from './parse-feed.ts';

/** Rejected items that the source's page shows. */
const SHOWN_REJECTED = 20;

export interface PollOptions {
  signal?: AbortSignal;
  onArticle?: (url: string) => void;
  /** From 0 up to 1; for the jitter. */
  random?: () => number;
}

export interface PollOutcome {
  /**
   * unchanged: 304; gone: 410, the source is polled no more; stopped: by the signal, before the feed came; lost: the
   * lease went to another worker, which goes on.
   */
  status: 'ok' | 'unchanged' | 'failed' | 'gone' | 'stopped' | 'lost';
  error: string | null;
  found: number;
  captured: number;
  unchanged: number;
  rejected: { reason: string; item: string }[];
  next: Instant;
}

const NOTHING = { found: 0, captured: 0, unchanged: 0, rejected: [] };

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
      if (this.options.signal?.aborted) return this.stopped();
      if (error instanceof HttpFailure) return this.failed(`${error.message}`, {});
      throw error;
    }
    const { status, headers } = response;
    if (status === 304) return this.unchanged(headers);
    if (this.source.movedTo && (status === 404 || status === 410)) return this.movedAway(status);
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
    const done = await captureItems(this.deps, this.source, { feed, items }, { signal, onArticle });
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
      found: items.length + rejected.length,
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
      articles: articles + done.captured - done.changed,
      rejected: before + rejected.length,
      lastRejected: [...rejected, ...done.givenUp].slice(0, SHOWN_REJECTED),
      seenItems: done.seenItems,
    };
  }

  private timing(headers: Record<string, string>, usual: number, ttlSeconds: number, errorsInARow: number) {
    const now = this.deps.clock.now().toISOString();
    const random = (this.options.random ?? Math.random)();
    const interval = secondsToNextPoll({ now, usual, headers, ttlSeconds, errorsInARow, random });
    return { interval: usual, next: new Date(Date.parse(now) + interval * 1000).toISOString() };
  }

  private async save(change: Partial<Source>): Promise<boolean> {
    const { clock, store } = this.deps;
    // Somebody may have paused or named it while it was polled.
    const present = (await store.sources.get(this.source.id)) ?? this.source;
    const { state, title } = present;
    const renamed = title !== this.source.title ? { title } : {};
    const after = { ...this.source, state, lastPoll: clock.now().toISOString(), ...change, ...renamed };
    return store.sources.finish(after, this.owner);
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

  /** The address it had moved to no longer holds: the next poll tries the one it was added with. */
  private movedAway(status: number): Promise<PollOutcome> {
    return this.failed(`HTTP ${status} at ${this.source.movedTo}, where it had moved`, {}, { movedTo: null });
  }

  /** Stopped before the feed came: the lease goes back, and the poll is due as before. */
  private async stopped(): Promise<PollOutcome> {
    await this.deps.store.sources.finish(this.source, this.owner);
    return { ...NOTHING, status: 'stopped', error: null, next: this.source.nextPoll };
  }

  private async failed(
    error: string,
    headers: Record<string, string>,
    change: Partial<Source> = {},
  ): Promise<PollOutcome> {
    const errorsInARow = this.source.errorsInARow + 1;
    const { next } = this.timing(headers, this.source.interval, 0, errorsInARow);
    const saved = await this.save({ errorsInARow, lastError: error, nextPoll: next, ...change });
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
