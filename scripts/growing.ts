// How one tree of scripts/boosting.ts grows: rows are sorted into bins once, and the questions found by histograms of slopes.
import type { Tree } from '../src/read/attribution/ranker/trees.ts';

export interface Settings {
  trees: number;
  /** At most DEPTH. */
  depth: number;
  rate: number;
  /** Share of the features that a tree may ask. */
  columns: number;
  /** Share of the groups that a tree is grown on (Friedman 2002); all of them where it is left out. */
  rows?: number;
  /** Least sum of second derivatives in a leaf that a split makes, and the penalty on large leaves. */
  leastWeight: number;
  lambda: number;
}

const BINS = 64;

/** The rows as trees see them: by feature, the cut points and each row's bin between them. */
export interface Binned {
  cuts: number[][];
  bins: Uint8Array[];
}
/** First and second derivatives of the loss, by row. */
export interface Slopes {
  gradient: Float64Array;
  second: Float64Array;
}

export function binRows(features: readonly string[], rows: Float64Array[]): Binned {
  const columns = features.map((_, f) => Float64Array.from({ length: rows.length }, (_, row) => rows[row]![f]!));
  const cuts = columns.map(thresholds);
  return { cuts, bins: columns.map((column, f) => Uint8Array.from(column, value => binOf(cuts[f]!, value))) };
}

/** Cut points between a feature's values: at most BINS - 1, at even counts. */
function thresholds(column: Float64Array): number[] {
  const distinct = new Set(column);
  if (distinct.size <= BINS) return [...distinct].sort((a, b) => a - b).slice(0, -1);
  const values = column.slice().sort();
  const cuts: number[] = [];
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
export function grow(
  binned: Binned,
  slopes: Slopes,
  scores: Float64Array,
  drawn: Uint32Array,
  asked: number[],
  settings: Settings,
): Tree {
  const leafOf = new Uint8Array(drawn.length);
  const splits: Tree['splits'] = [];
  const chosen: Split[] = [];
  while (splits.length < settings.depth) {
    const best = bestSplit(binned, slopes, drawn, leafOf, 1 << splits.length, asked, settings);
    if (!best) break;
    const column = binned.bins[best.feature]!;
    for (let i = 0; i < drawn.length; i++) leafOf[i] = leafOf[i]! * 2 + Number(column[drawn[i]!]! > best.bin);
    splits.push([best.feature, binned.cuts[best.feature]![best.bin]!]);
    chosen.push(best);
  }
  const [gs, hs] = [new Float64Array(1 << splits.length), new Float64Array(1 << splits.length)];
  for (let i = 0; i < drawn.length; i++) {
    gs[leafOf[i]!]! += slopes.gradient[drawn[i]!]!;
    hs[leafOf[i]!]! += slopes.second[drawn[i]!]!;
  }
  const leaves = Array.from(gs, (g, l) => Number(((-settings.rate * g) / (hs[l]! + settings.lambda)).toFixed(3)));
  const columns = chosen.map(({ feature }) => binned.bins[feature]!);
  for (let row = 0; row < scores.length; row++) {
    let leaf = 0;
    for (let d = 0; d < chosen.length; d++) leaf = leaf * 2 + Number(columns[d]![row]! > chosen[d]!.bin);
    scores[row]! += leaves[leaf]!;
  }
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
  drawn: Uint32Array,
  leafOf: Uint8Array,
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
    for (let i = 0; i < drawn.length; i++) {
      const row = drawn[i]!;
      const at = leafOf[i]! * BINS + column[row]!;
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
