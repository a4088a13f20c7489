/**
 * Gradient-boosted regression trees as plain numbers. A tree is a list of nodes `[feature, threshold, left, right]`;
 * a value <= threshold goes left. A child below zero is leaf ~child of `leaves`.
 */
export interface Tree {
  nodes: [feature: number, threshold: number, left: number, right: number][];
  leaves: number[];
}
export interface Forest {
  features: readonly string[];
  trees: Tree[];
}

/** The same trees in flat arrays, which is what makes ranking cheap beside tagging. */
export interface Flat {
  roots: Int32Array;
  feature: Uint8Array;
  threshold: Float64Array;
  /** Two for each node, where a value <= threshold goes first: index of the next node, below zero ~index into `leaf`. */
  next: Int32Array;
  leaf: Float64Array;
}

export function flatten({ trees }: Forest): Flat {
  const nodes = trees.flatMap(tree => tree.nodes);
  const flat: Flat = {
    roots: new Int32Array(trees.length),
    feature: Uint8Array.from(nodes, node => node[0]),
    threshold: Float64Array.from(nodes, node => node[1]),
    next: new Int32Array(nodes.length * 2),
    leaf: Float64Array.from(trees.flatMap(tree => tree.leaves)),
  };
  let [firstNode, firstLeaf] = [0, 0];
  for (const [t, tree] of trees.entries()) {
    const shift = (child: number) => (child < 0 ? child - firstLeaf : child + firstNode);
    flat.roots[t] = tree.nodes.length > 0 ? firstNode : ~firstLeaf;
    for (const [i, [, , left, right]] of tree.nodes.entries()) {
      flat.next.set([shift(left), shift(right)], (firstNode + i) * 2);
    }
    firstNode += tree.nodes.length;
    firstLeaf += tree.leaves.length;
  }
  return flat;
}

/**
 * Sum of the leaves that a row of numbers (none of them NaN) falls into. The comparison is an index, not a branch: the
 * processor guesses every other one wrong.
 */
export function scoreRow({ roots, feature, threshold, next, leaf }: Flat, row: Float64Array): number {
  let sum = 0;
  for (let t = 0; t < roots.length; t++) {
    let at = roots[t]!;
    while (at >= 0) at = next[at * 2 + Number(row[feature[at]!]! > threshold[at]!)]!;
    sum += leaf[~at]!;
  }
  return sum;
}

/** Sum of what the features on the row's paths added, by feature, largest first: why this score. */
export function explainRow(forest: Forest, row: ArrayLike<number>): [feature: string, weight: number][] {
  const sums = new Map<number, number>();
  for (const tree of forest.trees) {
    const path: number[] = [];
    let at = tree.nodes.length > 0 ? 0 : -1;
    while (at >= 0) {
      const [feature, threshold, left, right] = tree.nodes[at]!;
      path.push(feature);
      at = row[feature]! <= threshold ? left : right;
    }
    for (const feature of path) sums.set(feature, (sums.get(feature) ?? 0) + tree.leaves[~at]! / path.length);
  }
  return [...sums]
    .map(([feature, weight]): [string, number] => [forest.features[feature]!, weight])
    .sort((a, b) => b[1] - a[1]);
}
