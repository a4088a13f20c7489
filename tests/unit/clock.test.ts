import { expect, test } from '@jest/globals';
import { systemClock } from '../../src/clock.ts';

test('the clock tells the time', () => {
  expect(Math.abs(systemClock.now().getTime() - Date.now())).toBeLessThan(1000);
});
