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

/** The same trees in flat arrays, all brought to one depth, which is what makes ranking cheap beside tagging. */
export interface Flat {
  trees: number;
  /** By tree and depth. */
  feature: Uint8Array;
  threshold: Float64Array;
  /** By tree and leaf, in thousandths: a quarter of the memory, and sums are exact. */
  leaf: Int16Array;
}

export function flatten({ trees }: Forest): Flat {
  const flat: Flat = {
    trees: trees.length,
    feature: new Uint8Array(trees.length * DEPTH),
    threshold: new Float64Array(trees.length * DEPTH).fill(Number.POSITIVE_INFINITY),
    leaf: new Int16Array(trees.length << DEPTH),
  };
  for (const [t, { splits, leaves }] of trees.entries()) {
    for (const [d, [feature, threshold]] of splits.entries()) {
      flat.feature[t * DEPTH + d] = feature;
      flat.threshold[t * DEPTH + d] = threshold;
    }
    // The questions that a shallower tree lacks are never answered yes.
    for (const [l, value] of leaves.entries())
      flat.leaf[(t << DEPTH) + (l << (DEPTH - splits.length))] = Math.round(value * UNITS);
  }
  return flat;
}

/** Sum of the leaves that a row of numbers (none of them NaN) falls into. */
export function scoreRow({ trees, feature, threshold, leaf }: Flat, row: Float64Array): number {
  let sum = 0;
  // Written out and without branches: the processor would guess every other comparison wrong.
  for (let t = 0, at = 0; t < trees; t++, at += DEPTH) {
    const index =
      (t << DEPTH) +
      (Number(row[feature[at]!]! > threshold[at]!) << 5) +
      (Number(row[feature[at + 1]!]! > threshold[at + 1]!) << 4) +
      (Number(row[feature[at + 2]!]! > threshold[at + 2]!) << 3) +
      (Number(row[feature[at + 3]!]! > threshold[at + 3]!) << 2) +
      (Number(row[feature[at + 4]!]! > threshold[at + 4]!) << 1) +
      Number(row[feature[at + 5]!]! > threshold[at + 5]!);
    sum += leaf[index]!;
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
