import type { Rows } from './features.ts';
import { type Flat, type Forest, flatten, scoreRow } from './trees.ts';

/** A forest with its flat copy, made once. */
export interface Ranker {
  forest: Forest;
  flat: Flat;
}
export const toRanker = (forest: Forest): Ranker => ({ forest, flat: flatten(forest) });

export interface Ranked {
  phrase: number;
  /** Probability. */
  score: number;
}

/** The first trees say most: which phrase is so far behind the best after so many of them is not scored by the others. */
const FIRST = { trees: 45, far: 3 };
const SECOND = { trees: 120, far: 2.5 };
/** Who leads all others by so much after these has won, and the other trees are not asked. */
const WON = 3;

const NOBODY = -1;
interface Weighed {
  phrase: number;
  row: Float64Array;
  score: number;
}

/** The phrases that can win with their probabilities, best first, and the probability that nobody said it. */
export function rank({ flat }: Ranker, candidates: number[], rows: Rows): { ranked: Ranked[]; nobody: number } {
  const nobody: Weighed = { phrase: NOBODY, row: rows.nobody().slice(), score: 0 };
  const sums = candidates.map(phrase => scoreRow(flat, rows.phrase(phrase), 0, FIRST.trees));
  const least = Math.max(...sums) - FIRST.far;
  let near: Weighed[] = candidates.flatMap((phrase, i) =>
    sums[i]! < least ? [] : [{ phrase, row: rows.phrase(phrase).slice(), score: sums[i]! }],
  );
  addTrees(flat, [nobody], 0, SECOND.trees);
  addTrees(flat, near, FIRST.trees, SECOND.trees);
  const best = bestOf(near);
  near = near.filter(({ score }) => score >= best - SECOND.far);
  if (!hasWinner([...near, nobody])) addTrees(flat, [...near, nobody], SECOND.trees, flat.trees);
  return probabilities(near, nobody);
}

function addTrees(flat: Flat, weighed: Weighed[], first: number, last: number): void {
  for (const candidate of weighed) candidate.score += scoreRow(flat, candidate.row, first, last);
}

const bestOf = (weighed: Weighed[]): number =>
  weighed.reduce((most, { score }) => Math.max(most, score), Number.NEGATIVE_INFINITY);

function hasWinner(weighed: Weighed[]): boolean {
  const best = bestOf(weighed);
  return weighed.filter(({ score }) => score > best - WON).length === 1;
}

function probabilities(near: Weighed[], nobody: Weighed): { ranked: Ranked[]; nobody: number } {
  const none = Math.exp(nobody.score);
  const ranked = near.map(({ phrase, score }) => ({ phrase, score: Math.exp(score) }));
  const total = ranked.reduce((sum, { score }) => sum + score, none);
  for (const candidate of ranked) candidate.score /= total;
  return { ranked: ranked.sort((a, b) => b.score - a.score), nobody: none / total };
}
