import { describe, expect, test } from '@jest/globals';
import { type Forest, scoreRow, sharesOf } from '../../../../src/read/attribution/ranker/trees.ts';

const forest: Forest = {
  features: ['words', 'distance'],
  trees: [
    {
      splits: [
        [0, 3],
        [1, 5],
      ],
      leaves: [-1, 0, 2, 0.5],
    },
    { splits: [], leaves: [0.25] },
    { splits: [[1, 2]], leaves: [1, -0.5] },
  ],
};

describe('scoreRow', () => {
  test.each([
    [[3, 9], 0 + 0.25 - 0.5],
    [[4, 5], 2 + 0.25 - 0.5],
    [[3, 2], -1 + 0.25 + 1],
    [[9, 6], 0.5 + 0.25 - 0.5],
  ])('%j falls into leaves that sum to %d', (row, sum) => {
    expect(scoreRow(forest, row)).toBeCloseTo(sum, 10);
  });
});

describe('sharesOf', () => {
  test('gives each feature what its splits moved the score by, down from the mean of all leaves', () => {
    const [words, distance] = sharesOf(forest, [4, 2]);
    // (2 + 0.5) / 2 against the mean of all four, then 2 against that; 1 against the mean of the third tree.
    expect(words).toBeCloseTo(1.25 - 0.375, 10);
    expect(distance).toBeCloseTo(0.75 + 0.75, 10);
  });
});
