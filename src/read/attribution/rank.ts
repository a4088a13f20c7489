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

/** The first trees say most: who is so far behind after so many of them is not scored by the others. */
const FIRST_TREES = 40;
const TOO_FAR = 3;

/** The phrases that can win with their probabilities, best first, and the probability that nobody said it. */
export function rank({ flat }: Ranker, candidates: number[], rows: Rows): { ranked: Ranked[]; nobody: number } {
  const nobody = Math.exp(scoreRow(flat, rows.nobody()));
  const first = candidates.map(phrase => scoreRow(flat, rows.phrase(phrase), 0, FIRST_TREES));
  const least = Math.max(...first) - TOO_FAR;
  const ranked: Ranked[] = [];
  let total = nobody;
  for (const [i, phrase] of candidates.entries()) {
    if (first[i]! < least) continue;
    const score = Math.exp(first[i]! + scoreRow(flat, rows.phrase(phrase), FIRST_TREES));
    total += score;
    ranked.push({ phrase, score });
  }
  for (const candidate of ranked) candidate.score /= total;
  return { ranked: ranked.sort((a, b) => b.score - a.score), nobody: nobody / total };
}
