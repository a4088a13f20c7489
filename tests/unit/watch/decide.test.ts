import { describe, expect, test } from '@jest/globals';
import { type Observation, observe } from '../../../models/observation.ts';
import { decide } from '../../../src/watch/decide.ts';
import { nextCheck } from '../../../src/watch/next-check.ts';

const at = (hours: number) => new Date(Date.UTC(2025, 0, 28, hours)).toISOString();
const saw = (hours: number, what: Observation['saw'], httpStatus: number | null = null) =>
  observe({ id: 'a_1', url: 'https://outlet.test/a' }, at(hours), { saw: what, httpStatus, hash: null, detail: '' });

describe('decide', () => {
  test('one missing page is not a deletion', () => {
    expect(decide([saw(0, 'seen', 200), saw(1, 'gone', 410)]).state).toBe('standing');
    expect(decide([saw(0, 'gone', 404), saw(1, 'gone', 404)]).state).toBe('standing');
  });
  test('410 twice an hour apart is', () => {
    const { state, gone } = decide([saw(0, 'seen', 200), saw(1, 'gone', 410), saw(2, 'gone', 410)]);
    expect(state).toBe('unpublished');
    expect(gone).toMatchObject({ earliest: at(0), latest: at(1) });
  });
  test('404 takes three checks over a day', () => {
    expect(decide([saw(0, 'gone', 404), saw(12, 'gone', 404), saw(23, 'gone', 404)]).state).toBe('standing');
    expect(decide([saw(0, 'gone', 404), saw(12, 'gone', 404), saw(24, 'gone', 404)]).state).toBe('unpublished');
  });
  test('being blocked or failing says nothing, being seen starts anew', () => {
    expect(decide([saw(0, 'blocked', 403), saw(30, 'failed'), saw(60, 'blocked', 451)]).state).toBe('standing');
    expect(decide([saw(0, 'gone', 410), saw(1, 'failed'), saw(2, 'gone', 410)]).state).toBe('unpublished');
    expect(decide([saw(0, 'gone', 410), saw(2, 'gone', 410), saw(3, 'seen', 200)]).state).toBe('standing');
  });
  test('the order in which observations come makes no difference', () => {
    expect(decide([saw(2, 'gone', 410), saw(1, 'gone', 410), saw(0, 'seen', 200)]).state).toBe('unpublished');
  });
});

test('checks come often at first, and end after three months', () => {
  expect(nextCheck(at(0), at(0))).toBe(at(1));
  expect(nextCheck(at(0), at(5))).toBe(at(6));
  expect(nextCheck(at(0), at(24 * 90))).toBeNull();
});
