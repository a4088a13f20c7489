// Trains the trees of src/read/attribution/trees.ts: gradient boosting with histograms, the loss a softmax over the
// rows of one group (Cao et al. 2007, ListNet's top-one probability). Deterministic: no sampling, ties by order.
import type { Forest, Tree } from '../src/read/attribution/trees.ts';

export interface Group {
  rows: Float64Array[];
  /** Index of each right row. */
  right: number[];
  weight?: number;
}
export interface Settings {
  trees: number;
  leaves: number;
  rate: number;
  /** Least sum of second derivatives in a leaf, and the penalty on large leaves. */
  leastWeight: number;
  lambda: number;
}

const BINS = 64;

export function trainForest(features: readonly string[], groups: Group[], settings: Settings): Forest {
  const rows = groups.flatMap(group => group.rows);
  const bins = features.map((_, f) => thresholds(rows, f));
  const binned = bins.map((cuts, f) => Uint8Array.from(rows, row => binOf(cuts, row[f]!)));
  const scores = new Float64Array(rows.length);
  const [gradient, second] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  const forest: Forest = { features, trees: [] };
  for (let t = 0; t < settings.trees; t++) {
    derive(groups, scores, gradient, second);
    forest.trees.push(grow(bins, binned, gradient, second, scores, settings));
  }
  return forest;
}

/** Softmax gradients, written into the two arrays. Where several rows are right, they share the target as they score. */
function derive(groups: Group[], scores: Float64Array, gradient: Float64Array, second: Float64Array): void {
  let from = 0;
  for (const { rows, right, weight = 1 } of groups) {
    const most = Math.max(...scores.subarray(from, from + rows.length));
    const exp = Float64Array.from(rows, (_, i) => Math.exp(scores[from + i]! - most));
    const total = exp.reduce((a, b) => a + b, 0);
    const rightTotal = right.reduce((sum, i) => sum + exp[i]!, 0);
    for (let i = 0; i < rows.length; i++) {
      const p = exp[i]! / total;
      gradient[from + i] = weight * p;
      second[from + i] = weight * Math.max(1e-6, p * (1 - p));
    }
    for (const i of right) gradient[from + i]! -= (weight * exp[i]!) / rightTotal;
    from += rows.length;
  }
}

/** Cut points between the feature's values: at most BINS - 1, at even counts. */
function thresholds(rows: Float64Array[], feature: number): number[] {
  const values = Float64Array.from(rows, row => row[feature]!).sort();
  const cuts: number[] = [];
  const distinct = [...new Set(values)];
  if (distinct.length <= BINS) return distinct.slice(0, -1);
  for (let b = 1; b < BINS; b++) {
    const cut = values[Math.floor((values.length * b) / BINS)]!;
    if (cut !== cuts.at(-1) && cut !== values.at(-1)) cuts.push(cut);
  }
  return cuts;
}

function binOf(cuts: number[], value: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= cuts[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Leaf {
  rows: Int32Array;
  parent: number;
  side: 'left' | 'right';
  split: Split | null;
}
interface Split {
  gain: number;
  feature: number;
  bin: number;
}

/** Best leaf first, until `leaves` of them; adds the leaves' values to `scores`. */
function grow(
  bins: number[][],
  binned: Uint8Array[],
  gradient: Float64Array,
  second: Float64Array,
  scores: Float64Array,
  settings: Settings,
): Tree {
  const tree: Tree = { nodes: [], leaves: [] };
  const find = (rows: Int32Array) => bestSplit(bins, binned, gradient, second, rows, settings);
  const all = Int32Array.from(scores, (_, i) => i);
  const open: Leaf[] = [{ rows: all, parent: -1, side: 'left', split: find(all) }];
  while (open.length < settings.leaves) {
    let best = -1;
    for (const [i, leaf] of open.entries()) {
      if (leaf.split && (best < 0 || leaf.split.gain > open[best]!.split!.gain)) best = i;
    }
    if (best < 0) break;
    const { rows, parent, side, split } = open.splice(best, 1)[0]!;
    const { feature, bin } = split!;
    const node = tree.nodes.push([feature, bins[feature]![bin]!, 0, 0]) - 1;
    if (parent >= 0) tree.nodes[parent]![side === 'left' ? 2 : 3] = node;
    const left = rows.filter(row => binned[feature]![row]! <= bin);
    const right = rows.filter(row => binned[feature]![row]! > bin);
    open.push({ rows: left, parent: node, side: 'left', split: find(left) });
    open.push({ rows: right, parent: node, side: 'right', split: find(right) });
  }
  for (const leaf of open) {
    let [g, h] = [0, 0];
    for (const row of leaf.rows) {
      g += gradient[row]!;
      h += second[row]!;
    }
    const value = Number(((-settings.rate * g) / (h + settings.lambda)).toFixed(4));
    for (const row of leaf.rows) scores[row]! += value;
    const index = tree.leaves.push(value) - 1;
    if (leaf.parent >= 0) tree.nodes[leaf.parent]![leaf.side === 'left' ? 2 : 3] = ~index;
  }
  return tree;
}

function bestSplit(
  bins: number[][],
  binned: Uint8Array[],
  gradient: Float64Array,
  second: Float64Array,
  rows: Int32Array,
  { leastWeight, lambda }: Settings,
): Split | null {
  let best: Split | null = null;
  const [gs, hs] = [new Float64Array(BINS), new Float64Array(BINS)];
  for (let f = 0; f < bins.length; f++) {
    const cuts = bins[f]!.length;
    if (cuts === 0) continue;
    gs.fill(0);
    hs.fill(0);
    const column = binned[f]!;
    for (const row of rows) {
      gs[column[row]!]! += gradient[row]!;
      hs[column[row]!]! += second[row]!;
    }
    const [g, h] = [gs.reduce((a, b) => a + b, 0), hs.reduce((a, b) => a + b, 0)];
    let [gl, hl] = [0, 0];
    for (let b = 0; b < cuts; b++) {
      gl += gs[b]!;
      hl += hs[b]!;
      const [gr, hr] = [g - gl, h - hl];
      if (hl < leastWeight || hr < leastWeight) continue;
      const gain = (gl * gl) / (hl + lambda) + (gr * gr) / (hr + lambda) - (g * g) / (h + lambda);
      if (gain > 1e-9 && (!best || gain > best.gain + 1e-12)) best = { gain, feature: f, bin: b };
    }
  }
  return best;
}
