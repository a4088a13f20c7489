import { expect, test } from '@jest/globals';
import { duration, health, sourceView } from '../../../../src/web/present/source-health.ts';
import { at, buildSource, NOON } from '../../../support/build.ts';

test.each([
  [{}, 'waiting'],
  [{ lastPoll: NOON }, 'well'],
  [{ lastPoll: NOON, errorsInARow: 1 }, 'failing'],
  [{ lastPoll: NOON, state: 'gone' as const, errorsInARow: 1 }, 'gone'],
  [{ state: 'paused' as const }, 'paused'],
])('%j is %s', (over, expected) => {
  expect(health(buildSource(over))).toBe(expected);
});

test('a failing source says how often, why, and when it is asked again', () => {
  const view = sourceView(
    buildSource({
      lastPoll: at(-120),
      nextPoll: at(3600),
      errorsInARow: 2,
      lastError: 'bugle.example did not answer',
      items: 1200,
      rejected: 3,
    }),
    new Date(NOON),
  );
  expect(view).toMatchObject({
    error: '2 polls in a row failed: bugle.example did not answer',
    lastPoll: '2 minutes ago',
    nextPoll: 'in 1 hour',
    counts: '1,200 items, 0 articles, 3 rejected',
  });
});

test('a poll that is overdue is due now, not in the past', () => {
  expect(sourceView(buildSource({ nextPoll: at(-500) }), new Date(NOON)).nextPoll).toBe('due now');
});

test.each([
  [600, '10 minutes'],
  [5400, '1.5 hours'],
  [3600, '1 hour'],
  [86_400, '24 hours'],
])('%d seconds are %s', (seconds, expected) => {
  expect(duration(seconds)).toBe(expected);
});
