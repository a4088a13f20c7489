// Scores the candidates of a quote by the trees of a forest, the likeliest first.
import { OF_CANDIDATE, type Rows } from './features.ts';
import { SideBySide, toLevels } from './side-by-side.ts';
import { type Forest, UNITS } from './trees.ts';

/** A forest with what scores rows by it, made once. */
export interface Ranker {
  forest: Forest;
  beside: SideBySide;
}
export const toRanker = (forest: Forest): Ranker => ({ forest, beside: new SideBySide(toLevels(forest)) });

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
  /** Where its row stands beside the others. */
  place: number;
  score: number;
}

/** The phrases that can win with their probabilities, best first, and the probability that nobody said it. */
export function rank({ beside }: Ranker, candidates: number[], rows: Rows): { ranked: Ranked[]; nobody: number } {
  fill(beside, candidates, rows);
  const first = beside.sums(0, FIRST.trees);
  let near = nearest(candidates, first);
  beside.keep([0, ...near.map(({ place }) => place)]);
  const second = beside.sums(FIRST.trees, SECOND.trees);
  const nobody: Weighed = { phrase: NOBODY, place: 0, score: (first[0]! + second[0]!) / UNITS };
  for (const [i, candidate] of near.entries()) {
    candidate.place = i + 1;
    candidate.score += second[i + 1]! / UNITS;
  }
  const best = bestOf(near);
  near = near.filter(({ score }) => score >= best - SECOND.far);
  if (!hasWinner([nobody, ...near])) {
    const all = [nobody, ...near];
    beside.keep(all.map(({ place }) => place));
    const others = beside.sums(SECOND.trees, Number.POSITIVE_INFINITY);
    for (const [i, candidate] of all.entries()) candidate.score += others[i]! / UNITS;
  }
  return probabilities(near, nobody);
}

/** Those that are not far behind the best after the first trees; most are. */
function nearest(candidates: number[], sums: number[]): Weighed[] {
  let best = Number.NEGATIVE_INFINITY;
  for (let i = 1; i <= candidates.length; i++) best = Math.max(best, sums[i]! / UNITS);
  const near: Weighed[] = [];
  for (let place = 1; place <= candidates.length; place++) {
    const score = sums[place]! / UNITS;
    if (score >= best - FIRST.far) near.push({ phrase: candidates[place - 1]!, place, score });
  }
  return near;
}

/** The row of nobody, then those of the candidates. */
function fill(beside: SideBySide, candidates: number[], rows: Rows): void {
  beside.start(candidates.length + 1);
  const nobody = rows.nobody();
  beside.setAll(nobody, 0, OF_CANDIDATE);
  beside.set(0, nobody, OF_CANDIDATE, nobody.length);
  for (const [i, phrase] of candidates.entries()) {
    const row = rows.phrase(phrase);
    beside.set(i + 1, row, OF_CANDIDATE, row.length);
  }
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
