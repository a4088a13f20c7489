// Chooses whom a pronoun means by the weights that were fitted.
import type { Candidate } from './pronoun-features.ts';
import weights from './pronoun-weights.json' with { type: 'json' };

/** Below this share of the likelihood nobody is chosen. */
const LEAST = 0.2;

export function score(features: readonly number[], by: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) if (features[i] !== 0) sum += features[i]! * (by[i] ?? 0);
  return sum;
}

/** The likeliest candidate by the log-linear model that scripts/train-people.ts fits; null where none stands out. */
export function likeliest(
  candidates: Candidate[],
  by: readonly number[] = weights.weights,
): { member: number; share: number } | null {
  if (candidates.length === 1) return { member: candidates[0]!.member, share: 1 };
  let [sum, highest, best] = [0, 0, -1];
  for (const [i, { features }] of candidates.entries()) {
    const odds = Math.exp(score(features, by));
    sum += odds;
    if (odds > highest) [highest, best] = [odds, i];
  }
  const share = highest / (sum || 1);
  return best >= 0 && share >= LEAST ? { member: candidates[best]!.member, share } : null;
}
