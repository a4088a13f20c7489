/**
 * Gradient-boosted oblivious trees as plain numbers: every node of one depth asks the same question (Kohavi & Li 1995, as
 * in CatBoost), so a tree is a list of splits `[feature, threshold]` and 2^splits leaves. A value > threshold sets the
 * split's bit in the leaf's number, the first split's bit being the highest. Leaves have three decimals.
 */
export interface Tree {
  splits: [feature: number, threshold: number][];
  leaves: number[];
}
export interface Forest {
  features: readonly string[];
  trees: Tree[];
}

/** Splits of a tree at most; what scores is written out for so many. */
export const DEPTH = 6;

/** Leaves are given to the thousandth. */
export const UNITS = 1000;

/** Sum of the leaves that a row of numbers (none of them NaN) falls into, exact; SideBySide tells the same of many rows sooner. */
export function scoreRow({ trees }: Forest, row: ArrayLike<number>): number {
  let sum = 0;
  for (const { splits, leaves } of trees) {
    let leaf = 0;
    for (const [feature, threshold] of splits) leaf = (leaf << 1) | Number(row[feature]! > threshold);
    sum += Math.round(leaves[leaf]! * UNITS);
  }
  return sum / UNITS;
}

/**
 * How much each feature moved a row's score away from what the trees give on average, by feature: going down a tree, each
 * split's share is the change in the mean of the leaves still open (Saabas 2014).
 */
export function sharesOf({ features, trees }: Forest, row: ArrayLike<number>): Float64Array {
  const shares = new Float64Array(features.length);
  for (const { splits, leaves } of trees) {
    let [from, to] = [0, leaves.length];
    let mean = meanOf(leaves, from, to);
    for (const [feature, threshold] of splits) {
      const middle = (from + to) / 2;
      if (row[feature]! > threshold) from = middle;
      else to = middle;
      const next = meanOf(leaves, from, to);
      shares[feature]! += next - mean;
      mean = next;
    }
  }
  return shares;
}

function meanOf(values: readonly number[], from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[i]!;
  return sum / (to - from);
}
