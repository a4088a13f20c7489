import { describe, expect, test } from '@jest/globals';
import { SideBySide, toLevels } from '../../../../src/read/attribution/ranker/side-by-side.ts';
import { type Forest, scoreRow } from '../../../../src/read/attribution/ranker/trees.ts';

const forest: Forest = {
  features: ['words', 'distance', 'share'],
  trees: [
    {
      splits: [
        [0, 3],
        [1, 5],
      ],
      leaves: [-1, 0, 2, 0.5],
    },
    { splits: [], leaves: [0.25] },
    {
      splits: [
        [1, 2],
        [2, 0.5],
        [0, -1],
      ],
      leaves: [1, -0.5, 0.125, 7, -3, 0.75, 11, 13],
    },
  ],
};
/** Below, at and above each threshold; more rows than lie in one integer. */
const rows = [
  [3, 9, 0.5],
  [4, 5, 0.51],
  [-1, 2, 0],
  [-2, 3, 1],
  [500, 6, 0.2],
  [0, -7, 0.7],
].map(row => Float64Array.from(row));
const { length } = forest.features;

function filled(): SideBySide {
  const beside = new SideBySide(toLevels(forest));
  beside.start(rows.length);
  for (const [r, row] of rows.entries()) beside.set(r, row, 0, length);
  return beside;
}
const thousandths = (row: Float64Array) => Math.round(scoreRow(forest, row) * 1000);

describe('SideBySide', () => {
  test('sums what each row scores by itself', () => {
    expect(filled().sums(0, 3).slice(0, rows.length)).toEqual(rows.map(thousandths));
  });

  test('the first trees and the others add up', () => {
    const [first, others] = [filled().sums(0, 1), filled().sums(1, Number.POSITIVE_INFINITY)];
    expect(rows.map((_, r) => first[r]! + others[r]!)).toEqual(rows.map(thousandths));
  });

  test('keeps some of the rows in their order', () => {
    const beside = filled();
    beside.keep([1, 3, 4, 5]);
    expect(beside.sums(0, 3)).toEqual([1, 3, 4, 5].map(r => thousandths(rows[r]!)));
    beside.keep([3]);
    expect(beside.sums(0, 3)[0]).toBe(thousandths(rows[5]!));
  });

  test('gives all rows what they share, and forgets the rows before', () => {
    const beside = filled();
    beside.start(5);
    beside.setAll(Float64Array.of(4, 0, 0), 0, 1);
    for (let r = 0; r < 5; r++) beside.set(r, Float64Array.of(0, r + 2, 1), 1, length);
    const together = [2, 3, 4, 5, 6].map(distance => thousandths(Float64Array.of(4, distance, 1)));
    expect(beside.sums(0, 3).slice(0, 5)).toEqual(together);
  });
});
