import { describe, expect, test } from '@jest/globals';
import { explainRow, type Forest, flatten, scoreRow } from '../../../../src/read/attribution/trees.ts';

const forest: Forest = {
  features: ['words', 'distance'],
  trees: [
    {
      nodes: [
        [0, 3, ~0, 1],
        [1, 5, ~1, ~2],
      ],
      leaves: [-1, 2, 0.5],
    },
    { nodes: [], leaves: [0.25] },
    { nodes: [[1, 2, ~1, ~0]], leaves: [-0.5, 1] },
  ],
};

describe('scoreRow', () => {
  test.each([
    [[3, 9], -1 + 0.25 - 0.5],
    [[4, 5], 2 + 0.25 - 0.5],
    [[4, 2], 2 + 0.25 + 1],
    [[9, 6], 0.5 + 0.25 - 0.5],
  ])('%j falls into leaves that sum to %d', (row, sum) => {
    expect(scoreRow(flatten(forest), Float64Array.from(row))).toBeCloseTo(sum, 10);
  });
});

describe('explainRow', () => {
  test('names the features on the path, what they added, largest first', () => {
    const reasons = explainRow(forest, Float64Array.of(4, 2));
    expect(reasons.map(([name]) => name)).toEqual(['distance', 'words']);
    expect(reasons[0]![1]).toBeCloseTo(1 + 1, 10);
    expect(reasons[1]![1]).toBeCloseTo(1, 10);
  });
});
