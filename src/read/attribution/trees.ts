/**
 * Gradient-boosted oblivious trees as plain numbers: every node of one depth asks the same question (Kohavi & Li 1995, as
 * in CatBoost), so a tree is a list of splits `[feature, threshold]` and 2^splits leaves. A value > threshold sets the
 * split's bit in the leaf's number, the first split's bit being the highest.
 */
export interface Tree {
  splits: [feature: number, threshold: number][];
  leaves: number[];
}
export interface Forest {
  features: readonly string[];
  trees: Tree[];
}

/** The same trees in flat arrays, all of one depth, which is what makes ranking cheap beside tagging. */
export interface Flat {
  trees: number;
  depth: number;
  /** By tree and depth. */
  feature: Uint8Array;
  threshold: Float64Array;
  /** By tree and leaf. */
  leaf: Float64Array;
}

export function flatten({ trees }: Forest): Flat {
  const depth = Math.max(0, ...trees.map(({ splits }) => splits.length));
  const flat: Flat = {
    trees: trees.length,
    depth,
    feature: new Uint8Array(trees.length * depth),
    threshold: new Float64Array(trees.length * depth).fill(Number.POSITIVE_INFINITY),
    leaf: new Float64Array(trees.length << depth),
  };
  for (const [t, { splits, leaves }] of trees.entries()) {
    for (const [d, [feature, threshold]] of splits.entries()) {
      flat.feature[t * depth + d] = feature;
      flat.threshold[t * depth + d] = threshold;
    }
    // The questions that a shallower tree lacks are never answered yes.
    for (const [l, value] of leaves.entries()) flat.leaf[(t << depth) + (l << (depth - splits.length))] = value;
  }
  return flat;
}

/** Sum of the leaves that a row of numbers (none of them NaN) falls into, over the trees from `first` up to `last`. */
export function scoreRow(flat: Flat, row: Float64Array, first = 0, last = flat.trees): number {
  const { depth, feature, threshold, leaf } = flat;
  let sum = 0;
  for (let t = first, at = first * depth; t < last; t++) {
    let index = t;
    // Added, not branched on: the processor guesses every other comparison wrong.
    for (let d = 0; d < depth; d++, at++) index = index * 2 + Number(row[feature[at]!]! > threshold[at]!);
    sum += leaf[index]!;
  }
  return sum;
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
