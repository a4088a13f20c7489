// Trains the trees of src/read/attribution/ranker/trees.ts: gradient boosting with histograms, the loss a softmax over the
// rows of one group (Cao et al. 2007, ListNet's top-one probability). Each tree sees a share of the features, drawn by a
// fixed seed: the same groups give the same trees.
import type { Forest, Tree } from '../src/read/attribution/ranker/trees.ts';
import { type Binned, binRows, grow, type Settings, type Slopes } from './growing.ts';

export type { Settings };

export interface Group {
  rows: Float64Array[];
  /** Index of each right row. */
  right: number[];
  weight?: number;
}
/** A row with so small a share of its group's probability, or of what it lacks to the whole, hardly moves a leaf. */
const OUT_OF_QUESTION = 1e-3;

/** @param seed of the drawing of features and groups. */
export function trainForest(features: readonly string[], groups: Group[], settings: Settings, seed = 1): Forest {
  return trainMean(features, groups, settings, [seed]);
}

/**
 * The mean of several forests, each of which made its own draws: steadier than any one of them (Breiman 1996). Trees of all
 * of them take turns, so that the first trees alone give a fair first idea.
 */
export function trainMean(features: readonly string[], groups: Group[], settings: Settings, seeds: number[]): Forest {
  const rows = groups.flatMap(group => group.rows);
  const binned = binRows(features, rows);
  const forests = seeds.map(seed => growTrees(binned, groups, rows.length, settings, seed));
  const share = (leaf: number): number => Number((leaf / seeds.length).toFixed(3));
  const trees = forests[0]!.flatMap((_, t) =>
    forests.map(forest => ({ ...forest[t]!, leaves: forest[t]!.leaves.map(share) })),
  );
  return { features, trees };
}

function growTrees(binned: Binned, groups: Group[], rows: number, settings: Settings, seed: number): Tree[] {
  const scores = new Float64Array(rows);
  const slopes = { gradient: new Float64Array(rows), second: new Float64Array(rows) };
  const random = randomNumbers(seed);
  const trees: Tree[] = [];
  for (let t = 0; t < settings.trees; t++) {
    derive(groups, scores, slopes);
    const asked = [...binned.cuts.keys()].filter(() => random() < settings.columns);
    const drawn = drawRows(groups, slopes.second, settings.rows ?? 1, random);
    trees.push(grow(binned, slopes, scores, drawn, asked, settings));
  }
  return trees;
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

/** The rows that a tree is grown on: of the groups drawn, those that are neither sure nor out of the question. */
function drawRows(groups: Group[], second: Float64Array, share: number, random: () => number): Uint32Array {
  const drawn = new Uint32Array(second.length);
  let [from, count] = [0, 0];
  for (const { rows, weight = 1 } of groups) {
    if (share >= 1 || random() < share)
      for (let row = from; row < from + rows.length; row++)
        if (second[row]! > OUT_OF_QUESTION * weight) drawn[count++] = row;
    from += rows.length;
  }
  return drawn.subarray(0, count);
}

/** Softmax gradients. Where several rows are right, they share the target as they score. */
function derive(groups: Group[], scores: Float64Array, { gradient, second }: Slopes): void {
  let from = 0;
  for (const { rows, right, weight = 1 } of groups) {
    const to = from + rows.length;
    let most = Number.NEGATIVE_INFINITY;
    for (let row = from; row < to; row++) most = Math.max(most, scores[row]!);
    let total = 0;
    for (let row = from; row < to; row++) {
      gradient[row] = Math.exp(scores[row]! - most);
      total += gradient[row]!;
    }
    const exps = right.map(i => gradient[from + i]!);
    const rightTotal = exps.reduce((a, b) => a + b, 0);
    for (let row = from; row < to; row++) {
      const p = gradient[row]! / total;
      gradient[row] = weight * p;
      second[row] = weight * Math.max(1e-6, p * (1 - p));
    }
    for (const [k, i] of right.entries()) gradient[from + i]! -= (weight * exps[k]!) / rightTotal;
    from = to;
  }
}
