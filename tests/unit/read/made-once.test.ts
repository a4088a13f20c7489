import { expect, test } from '@jest/globals';
import { madeOnce } from '../../../src/read/made-once.ts';

test('an answer is found once for each key, "no" and "none" too', () => {
  const asked: object[] = [];
  const isEven = madeOnce((key: { n: number }) => {
    asked.push(key);
    return key.n % 2 === 0 ? true : key.n === 1 ? false : null;
  });
  const keys = [{ n: 2 }, { n: 1 }, { n: 3 }];
  expect(keys.map(isEven)).toEqual([true, false, null]);
  expect(keys.map(isEven)).toEqual([true, false, null]);
  expect(asked).toEqual(keys);
});
