// Trains the trees of src/read/attribution/trees.ts: gradient boosting with histograms, the loss a softmax over the
// rows of one group (Cao et al. 2007, ListNet's top-one probability). Each tree sees a share of the features, drawn by a
// fixed seed: the same groups give the same trees.
import type { Forest, Tree } from '../src/read/attribution/trees.ts';

export interface Group {
  rows: Float64Array[];
  /** Index of each right row. */
  right: number[];
  weight?: number;
}
export interface Settings {
  trees: number;
  /** At most DEPTH. */
  depth: number;
  rate: number;
  /** Share of the features that a tree may ask. */
  columns: number;
  /** Least sum of second derivatives in a leaf that a split makes, and the penalty on large leaves. */
  leastWeight: number;
  lambda: number;
}

const BINS = 64;

/** The rows as trees see them: by feature, the cut points and each row's bin between them. */
interface Binned {
  cuts: number[][];
  bins: Uint8Array[];
}
/** First and second derivatives of the loss, by row. */
interface Slopes {
  gradient: Float64Array;
  second: Float64Array;
}

/** @param seed of the drawing of features. */
export function trainForest(features: readonly string[], groups: Group[], settings: Settings, seed = 1): Forest {
  const rows = groups.flatMap(group => group.rows);
  const cuts = features.map((_, f) => thresholds(rows, f));
  const binned = { cuts, bins: cuts.map((cut, f) => Uint8Array.from(rows, row => binOf(cut, row[f]!))) };
  const scores = new Float64Array(rows.length);
  const slopes = { gradient: new Float64Array(rows.length), second: new Float64Array(rows.length) };
  const forest: Forest = { features, trees: [] };
  const random = randomNumbers(seed);
  for (let t = 0; t < settings.trees; t++) {
    derive(groups, scores, slopes);
    const asked = features.map((_, f) => f).filter(() => random() < settings.columns);
    forest.trees.push(grow(binned, slopes, scores, asked, settings));
  }
  return forest;
}

/** Numbers from 0 to 1 (mulberry32), the same for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Softmax gradients. Where several rows are right, they share the target as they score. */
function derive(groups: Group[], scores: Float64Array, { gradient, second }: Slopes): void {
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

/** A tree of as many splits as gain something, up to the depth; adds its leaves' values to `scores`. */
function grow(binned: Binned, slopes: Slopes, scores: Float64Array, asked: number[], settings: Settings): Tree {
  const leafOf = new Uint16Array(scores.length);
  const splits: Tree['splits'] = [];
  while (splits.length < settings.depth) {
    const best = bestSplit(binned, slopes, leafOf, 1 << splits.length, asked, settings);
    if (!best) break;
    const column = binned.bins[best.feature]!;
    for (let row = 0; row < leafOf.length; row++) leafOf[row] = leafOf[row]! * 2 + Number(column[row]! > best.bin);
    splits.push([best.feature, binned.cuts[best.feature]![best.bin]!]);
  }
  const [gs, hs] = [new Float64Array(1 << splits.length), new Float64Array(1 << splits.length)];
  for (let row = 0; row < leafOf.length; row++) {
    gs[leafOf[row]!]! += slopes.gradient[row]!;
    hs[leafOf[row]!]! += slopes.second[row]!;
  }
  const leaves = Array.from(gs, (g, l) => Number(((-settings.rate * g) / (hs[l]! + settings.lambda)).toFixed(3)));
  for (let row = 0; row < leafOf.length; row++) scores[row]! += leaves[leafOf[row]!]!;
  return { splits, leaves };
}

interface Split {
  gain: number;
  feature: number;
  bin: number;
}

/** The one question that gains most over all leaves together. */
function bestSplit(
  { cuts, bins }: Binned,
  { gradient, second }: Slopes,
  leafOf: Uint16Array,
  leaves: number,
  asked: number[],
  settings: Settings,
): Split | null {
  let best: Split | null = null;
  const [gs, hs] = [new Float64Array(leaves * BINS), new Float64Array(leaves * BINS)];
  for (const feature of asked) {
    gs.fill(0);
    hs.fill(0);
    const column = bins[feature]!;
    for (let row = 0; row < column.length; row++) {
      const at = leafOf[row]! * BINS + column[row]!;
      gs[at]! += gradient[row]!;
      hs[at]! += second[row]!;
    }
    for (const [bin, gain] of gainsOf(gs, hs, cuts[feature]!.length, settings).entries()) {
      if (gain > (best?.gain ?? 1e-9) + 1e-12) best = { gain, feature, bin };
    }
  }
  return best;
}

/** By cut point: what a split there gains, summed over the leaves that are heavy enough on both sides. */
function gainsOf(gs: Float64Array, hs: Float64Array, cuts: number, { leastWeight, lambda }: Settings): Float64Array {
  const gains = new Float64Array(cuts);
  for (let from = 0; from < gs.length; from += BINS) {
    let [g, h] = [0, 0];
    for (let b = 0; b <= cuts; b++) {
      g += gs[from + b]!;
      h += hs[from + b]!;
    }
    let [gl, hl] = [0, 0];
    for (let b = 0; b < cuts; b++) {
      gl += gs[from + b]!;
      hl += hs[from + b]!;
      const [gr, hr] = [g - gl, h - hl];
      if (hl < leastWeight || hr < leastWeight) continue;
      gains[b]! += (gl * gl) / (hl + lambda) + (gr * gr) / (hr + lambda) - (g * g) / (h + lambda);
    }
  }
  return gains;
}
