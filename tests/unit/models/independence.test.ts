import { expect, test } from '@jest/globals';
import { groupCopies, hamming } from '../../../models/independence.ts';

test('hamming counts the bits that differ', () => {
  expect(hamming('0000000000000000', 'ffffffffffffffff')).toBe(64);
  expect(hamming('8000000000000001', '0000000000000001')).toBe(1);
});

test('copies join the first of their kind; texts too short to tell stand alone', () => {
  const groups = groupCopies([
    { id: 'agency', simhash: '00000000ffffffff' },
    { id: 'other', simhash: 'ffffffff00000000' },
    { id: 'copy', simhash: '00000000fffffff0' },
    { id: 'short', simhash: '' },
    { id: 'shorter', simhash: '' },
  ]);
  expect(Object.fromEntries(groups)).toEqual({
    agency: 'agency',
    other: 'other',
    copy: 'agency',
    short: 'short',
    shorter: 'shorter',
  });
});
