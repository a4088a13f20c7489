import { describe, expect, test } from '@jest/globals';
import { type Group, trainForest, trainMean } from '../../../scripts/boosting.ts';
import { scoreRow } from '../../../src/read/attribution/ranker/trees.ts';

const SETTINGS = { trees: 12, depth: 2, rate: 0.3, columns: 1, leastWeight: 0.1, lambda: 1 };

/** Groups of three rows; right is the one whose first number is smallest, whatever the second says. */
function buildGroups(count: number): Group[] {
  return Array.from({ length: count }, (_, i) => {
    const rows = [0, 1, 2].map(k => Float64Array.of(((i + k) % 3) * 10, (i * 7 + k * 3) % 5));
    return { rows, right: [rows.findIndex(row => row[0] === 0)] };
  });
}

describe('trainForest', () => {
  test('learns which row of a group is right', () => {
    const forest = trainForest(['gap', 'noise'], buildGroups(60), SETTINGS);
    for (const { rows, right } of buildGroups(9)) {
      const scores = rows.map(row => scoreRow(forest, row));
      expect(scores.indexOf(Math.max(...scores))).toBe(right[0]);
    }
  });

  test('the same groups give the same trees', () => {
    expect(trainForest(['gap', 'noise'], buildGroups(30), SETTINGS)).toEqual(
      trainForest(['gap', 'noise'], buildGroups(30), SETTINGS),
    );
  });

  test('a mean of forests that drew their groups learns it too, and its first trees are of all of them', () => {
    const drawn = { ...SETTINGS, rows: 0.5 };
    const mean = trainMean(['gap', 'noise'], buildGroups(60), drawn, [1, 2, 3]);
    expect(mean.trees).toHaveLength(3 * SETTINGS.trees);
    const [first] = [1, 2, 3].map(seed => trainForest(['gap', 'noise'], buildGroups(60), drawn, seed).trees[0]!);
    expect(mean.trees[0]!.splits).toEqual(first!.splits);
    for (const { rows, right } of buildGroups(9)) {
      const scores = rows.map(row => scoreRow(mean, row));
      expect(scores.indexOf(Math.max(...scores))).toBe(right[0]);
    }
  });
});
