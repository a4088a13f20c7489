import { describe, expect, test } from '@jest/globals';
import { freshFor, retryAfter, secondsToNextPoll, usualInterval } from '../../../src/ingest/next-poll.ts';
import { fc } from '../../support/properties.ts';

const now = '2025-01-28T12:00:00.000Z';
const minutesAgo = (minutes: number) => new Date(Date.parse(now) - minutes * 60_000).toISOString();
const plain = { now, usual: 3600, headers: {}, ttlSeconds: 0, errorsInARow: 0, random: 0 };

describe('the usual interval', () => {
  test('half the median gap, whatever the order and with undated items left out', () => {
    expect(usualInterval([minutesAgo(60), minutesAgo(0), null, minutesAgo(120), minutesAgo(600)])).toBe(1800);
  });
  test('within ten minutes and a day', () => {
    expect(usualInterval([minutesAgo(0), minutesAgo(1), minutesAgo(2)])).toBe(600);
    expect(usualInterval([minutesAgo(0), minutesAgo(60 * 24 * 30)])).toBe(86_400);
  });
  test('an hour where there is nothing to go by', () => expect(usualInterval([minutesAgo(3), null])).toBe(3600));
});

describe('what the server asks for', () => {
  test.each([
    [{ 'cache-control': 'public, max-age=7200' }, 7200],
    [{ 'cache-control': 's-maxage=10, MAX-AGE="60"' }, 60],
    [{ expires: 'Tue, 28 Jan 2025 13:00:00 GMT' }, 3600],
    [{ expires: '0' }, 0],
    [{ 'cache-control': 'max-age=60', expires: 'Tue, 28 Jan 2025 13:00:00 GMT' }, 60],
    [{}, 0],
  ])('%j is fresh for %d s', (headers, seconds) =>
    expect(freshFor(headers as Record<string, string>, now)).toBe(seconds),
  );
  test.each([
    ['120', 120],
    ['Tue, 28 Jan 2025 12:10:00 GMT', 600],
    ['soon', 0],
    ['99999999', 7 * 86_400],
  ])('Retry-After %s is %d s', (value, seconds) => expect(retryAfter({ 'retry-after': value }, now)).toBe(seconds));
});

describe('the next poll', () => {
  test('is never earlier than cache headers and ttl allow', () => {
    expect(secondsToNextPoll({ ...plain, headers: { 'cache-control': 'max-age=7200' } })).toBe(7200);
    expect(secondsToNextPoll({ ...plain, ttlSeconds: 5400 })).toBe(5400);
  });
  test('a header that asks for ten years gets a day', () => {
    expect(secondsToNextPoll({ ...plain, headers: { 'cache-control': 'max-age=315360000' } })).toBe(86_400);
  });
  test('errors back off linearly to a day', () => {
    const after = (errorsInARow: number) => secondsToNextPoll({ ...plain, usual: 600, errorsInARow });
    expect([1, 2, 3, 1000].map(after)).toEqual([600, 1200, 1800, 86_400]);
  });
  test('Retry-After holds whatever else is said', () => {
    const headers = { 'retry-after': '200000' };
    expect(secondsToNextPoll({ ...plain, headers, errorsInARow: 1 })).toBe(200_000);
  });
  test('chance adds a quarter at the most, and takes nothing away', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 600, max: 86_400 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (usual, random) => {
          const seconds = secondsToNextPoll({ ...plain, usual, random });
          expect(seconds).toBeGreaterThanOrEqual(usual);
          expect(seconds).toBeLessThanOrEqual(Math.ceil(usual * 1.25));
        },
      ),
    );
  });
});
