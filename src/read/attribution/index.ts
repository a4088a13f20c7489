import type { Attribution, Cast, Doc, QuoteSpan } from '../types.ts';
import { type Carry, featuresOf, quoteFeatures } from './features.ts';
import { nameOf } from './names.ts';
import { buildScene, candidatesOf, type Scene } from './scene.ts';
import english from './sources.json' with { type: 'json' };
import german from './sources-de.json' with { type: 'json' };
import { explainRow, type Forest, scoreRow } from './trees.ts';

/** Trained by scripts/train-attribution.ts; a language without a forest gets quotes without speakers. */
const FORESTS: Record<string, Forest> = { en: english as unknown as Forest, de: german as unknown as Forest };
/** Candidates kept for an explanation. */
const SHOWN = 6;

/**
 * Who said each quote; parallel to `quotes`. A forest of boosted trees ranks the noun phrases around a quote and
 * "nobody" (a title, a scare quote); quotes are decided in order, each knowing whom the one before it was given to.
 */
export function attribute(doc: Doc, quotes: QuoteSpan[], cast: Cast): Attribution[] {
  const forest = FORESTS[doc.lang];
  if (!forest) return quotes.map(() => NOBODY);
  const scene = buildScene(doc, quotes);
  let carry: Carry | null = null;
  return quotes.map((_, q) => {
    const ranked = rank(forest, scene, q, carry);
    const best = ranked.find(candidate => candidate.phrase >= 0);
    if (!best) return NOBODY;
    const speech = 1 - (ranked.find(candidate => candidate.phrase < 0)?.score ?? 0);
    if (speech >= SPEECH) carry = { phrase: best.phrase, quote: q };
    return toAttribution(forest, scene, cast, ranked, best.phrase, speech);
  });
}

const NOBODY: Attribution = { mention: null, person: null, speaker: null, speech: 1, candidates: [] };

/** Below this probability the words between the marks are nobody's: a title, a term, a scare quote. */
export const SPEECH = 0.3;

interface Ranked {
  /** Index of the phrase; -1 for nobody. */
  phrase: number;
  score: number;
  row: Float64Array;
}

/** Candidates with their probabilities, best first. */
function rank(forest: Forest, scene: Scene, q: number, carry: Carry | null): Ranked[] {
  const candidates = candidatesOf(scene, q);
  if (carry && !candidates.includes(carry.phrase)) candidates.push(carry.phrase);
  const base = quoteFeatures(scene, q);
  const ranked = [-1, ...candidates].map(phrase => {
    const row = featuresOf(scene, q, phrase, base, carry);
    return { phrase, row, score: Math.exp(scoreRow(forest, row)) };
  });
  const total = ranked.reduce((sum, { score }) => sum + score, 0);
  for (const candidate of ranked) candidate.score /= total;
  return ranked.sort((a, b) => b.score - a.score);
}

function toAttribution(
  forest: Forest,
  scene: Scene,
  cast: Cast,
  ranked: Ranked[],
  phrase: number,
  speech: number,
): Attribution {
  const { start, end } = scene.phrases[phrase]!;
  return {
    mention: { start, end },
    ...nameOf(scene, cast, phrase),
    speech,
    candidates: ranked.slice(0, SHOWN).map(({ phrase: p, score, row }) => ({
      mention: p < 0 ? null : { start: scene.phrases[p]!.start, end: scene.phrases[p]!.end },
      name: p < 0 ? null : nameOf(scene, cast, p).speaker,
      score: Number(score.toFixed(4)),
      why: `${p < 0 ? 'nobody: ' : ''}${explainRow(forest, row)
        .slice(0, 3)
        .map(([name, weight]) => `${name} ${weight.toFixed(2)}`)
        .join(', ')}`,
    })),
  };
}
