// How a feed is doing, in words. Pure.
import type { Source } from '../../../models/source.ts';
import { hostOf, pages } from './links.ts';
import { relative } from './when.ts';
import { count } from './words.ts';

export type Health = 'well' | 'waiting' | 'failing' | 'gone' | 'paused';
const TEXT: Record<Health, string> = {
  well: 'Well',
  waiting: 'Not polled yet',
  failing: 'Failing',
  gone: 'Gone',
  paused: 'Paused',
};

export function health({ state, errorsInARow, lastPoll }: Source): Health {
  if (state !== 'active') return state;
  if (errorsInARow > 0) return 'failing';
  return lastPoll ? 'well' : 'waiting';
}

/** `12 minutes`, `3 hours`, `1.5 hours`. */
export function duration(seconds: number): string {
  const [length, unit] = seconds >= 3600 ? [seconds / 3600, 'hour'] : [seconds / 60, 'minute'];
  return count(Math.max(Math.round(length * 10) / 10, 0.1), unit);
}

const errorWords = ({ state, lastError, errorsInARow }: Source): string | null => {
  if (state === 'gone')
    return lastError ?? 'The feed says that it is gone for good (HTTP 410); it is no longer polled.';
  if (errorsInARow === 0) return null;
  return `${count(errorsInARow, 'poll')} in a row failed: ${lastError ?? 'no reason was kept'}`;
};

export function sourceView(source: Source, now: Date) {
  const state = health(source);
  const polled = source.state === 'active';
  return {
    href: pages.source(source.id),
    title: source.title || hostOf(source.url),
    host: hostOf(source.movedTo ?? source.url),
    health: state,
    healthText: TEXT[state],
    lastPoll: source.lastPoll && relative(source.lastPoll, now),
    nextPoll: !polled ? null : source.nextPoll <= now.toISOString() ? 'due now' : relative(source.nextPoll, now),
    counts: [
      count(source.items, 'item'),
      count(source.articles, 'article'),
      ...(source.rejected > 0 ? [`${source.rejected.toLocaleString('en-GB')} rejected`] : []),
    ].join(', '),
    error: errorWords(source),
  };
}
