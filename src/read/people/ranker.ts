import weights from './pronoun-weights.json' with { type: 'json' };
import type { Candidate } from './pronouns.ts';

/** Below this share of the likelihood nobody is chosen. */
const LEAST = 0.2;

export const score = (features: number[], by: number[] = weights.weights): number =>
  features.reduce((sum, value, i) => sum + value * (by[i] ?? 0), 0);

/** The likeliest candidate by the log-linear model that scripts/train-people.ts fits; null where none stands out. */
export function likeliest(
  candidates: Candidate[],
  by: number[] = weights.weights,
): { member: number; share: number } | null {
  const scores = candidates.map(({ features }) => Math.exp(score(features, by)));
  const sum = scores.reduce((a, b) => a + b, 0);
  const best = scores.indexOf(Math.max(...scores));
  const share = (scores[best] ?? 0) / (sum || 1);
  return candidates[best] && share >= LEAST ? { member: candidates[best].member, share } : null;
}
