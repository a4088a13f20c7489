// When each occasion was: of the spans of days that the article allows, the one that a ranker takes for the likeliest. It is
// trained by scripts/train-dating.ts on articles that people dated; the rules' own answer is one of its candidates.
import type { ReadStatement } from '../../../models/reading.ts';
import { SideBySide, toLevels } from '../attribution/ranker/side-by-side.ts';
import { type Forest, UNITS } from '../attribution/ranker/trees.ts';
import type { Dated } from '../occasions/days/posted.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { type Dateable, type Known, toDateable } from './dateable.ts';
import { OF_OCCASION } from './features.ts';
import { perRow } from './row.ts';
import weights from './weights.json' with { type: 'json' };

const beside = new SideBySide(toLevels(weights as unknown as Forest));

/** What was taken, and with `explain` what else was weighed. */
export interface Choice {
  /** Null where nothing gives a ground. */
  days: Dated | null;
  weighed?: NonNullable<ReadStatement['weighed']>;
}

/** The days of every occasion: what the rules say, where no publication bounds them. */
export function datesOf(known: Known, explain = false): Choice[] {
  const { ruled, occasions } = known;
  const dateable = occasions.length > 0 ? toDateable(known) : null;
  if (!dateable) return ruled.map(days => ({ days }));
  return occasions.map((_, i) => {
    const candidates = candidatesFor(dateable, i);
    const scores = scoresOf(dateable, i, candidates);
    const { days } = candidates[chosen(scores)]!;
    return explain ? { days, weighed: weigh(candidates, scores) } : { days };
  });
}

/** Log odds. What is the only one has no other to be weighed against. */
function scoresOf(known: Dateable, i: number, candidates: Candidate[]): number[] {
  if (candidates.length === 1) return [0];
  beside.start(candidates.length);
  perRow(known, i, candidates, (row, r) => {
    if (r === 0) beside.setAll(row, OF_OCCASION, row.length);
    beside.set(r, row, 0, OF_OCCASION);
  });
  const sums = beside.sums(0, Number.POSITIVE_INFINITY);
  return candidates.map((_, r) => sums[r]! / UNITS);
}

/**
 * Index of the candidate that is taken: the likeliest, but for the rules' answer where that is nearly as likely.
 * @param scores log odds; the first is that of the rules' answer.
 */
export function chosen(scores: number[]): number {
  const best = scores.indexOf(Math.max(...scores));
  return scores[best]! - scores[0]! > NEARLY ? best : 0;
}
/** A third likelier. */
const NEARLY = 0.3;

const SHOWN = 4;

/** The likeliest, with their probabilities among all. */
function weigh(candidates: Candidate[], scores: number[]): NonNullable<ReadStatement['weighed']> {
  const odds = scores.map(Math.exp);
  const total = odds.reduce((a, b) => a + b, 0);
  return candidates
    .map(({ days }, i) => ({
      days: days && { earliest: days.earliest, latest: days.latest },
      score: odds[i]! / total,
      why: days ? [...new Set([days.grounds.earliest, days.grounds.latest])].join('; ') : 'nothing gives a ground',
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, SHOWN);
}
