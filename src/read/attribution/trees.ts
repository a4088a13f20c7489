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

/** Sum of the leaves that a row of numbers falls into. */
export function scoreRow(forest: Forest, row: ArrayLike<number>): number {
  let sum = 0;
  for (const tree of forest.trees) sum += tree.leaves[~leafOf(tree, row)]!;
  return sum;
}

function leafOf(tree: Tree, row: ArrayLike<number>): number {
  let at = tree.nodes.length > 0 ? 0 : -1;
  while (at >= 0) {
    const [feature, threshold, left, right] = tree.nodes[at]!;
    at = row[feature]! <= threshold ? left : right;
  }
  return at;
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
