import { expect, test } from '@jest/globals';
import { groupCopies } from '../../../models/independence.ts';

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
