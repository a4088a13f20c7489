import type { Attribution, Cast, Doc, QuoteSpan } from '../types.ts';
import { type Carry, type PhraseFeatures, QuoteFeatures } from './features.ts';
import { nameAt, nameOf } from './names.ts';
import { buildScene, candidatesOf, phraseOver, type Scene } from './scene.ts';
import english from './sources.json' with { type: 'json' };
import german from './sources-de.json' with { type: 'json' };
import { explainRow, type Flat, type Forest, flatten, scoreRow } from './trees.ts';

/** Trained by scripts/train-attribution.ts; a language without a forest gets quotes without speakers. */
const FORESTS: Record<string, Forest> = { en: english as unknown as Forest, de: german as unknown as Forest };
const flats = new Map<Forest, Flat>();

/** Below this probability the words between the marks are nobody's: a title, a term, a scare quote. */
export const SPEECH = 0.3;
/** Candidates and reasons shown in an explanation. */
const SHOWN = 6;
const REASONS = 3;

/** A quote that nobody can be found for. */
const UNKNOWN: Attribution = { mention: null, person: null, speaker: null, speech: 1, candidates: [] };

/**
 * Who said each quote; parallel to `quotes`. A forest of boosted trees ranks the noun phrases around a quote and
 * "nobody" (a title, a scare quote); quotes are decided in order, each knowing whom the one before it was given to.
 * The candidates with their scores are listed only where `explain` is set: it costs more than deciding does.
 */
export function attribute(doc: Doc, quotes: QuoteSpan[], cast: Cast, explain = false): Attribution[] {
  const forest = Object.hasOwn(FORESTS, doc.lang) ? FORESTS[doc.lang] : undefined;
  if (!forest || quotes.length === 0) return quotes.map(() => UNKNOWN);
  const scene = buildScene(doc, quotes, cast);
  const ofPhrases = new Map<number, PhraseFeatures>();
  let carry: Carry | null = null;
  return quotes.map((quote, q) => {
    const label = quote.label;
    if (label) {
      carry = { phrase: phraseOver(scene, label), quote: q };
      return { ...UNKNOWN, mention: label, ...nameAt(cast, label) };
    }
    const ranked = rank(forest, scene, q, carry, ofPhrases);
    const best = ranked.find(candidate => candidate.phrase >= 0);
    if (!best) return UNKNOWN;
    const speech = quote.unmarked ? 1 : 1 - (ranked.find(candidate => candidate.phrase < 0)?.score ?? 0);
    if (speech >= SPEECH) carry = { phrase: best.phrase, quote: q };
    const { start, end } = scene.phrases[best.phrase]!;
    const candidates = explain ? explainRanked(forest, scene, ranked) : [];
    return { mention: { start, end }, ...nameOf(scene, best.phrase), speech, candidates };
  });
}

interface Ranked {
  /** Index of the phrase; -1 for nobody. */
  phrase: number;
  score: number;
  row: Float64Array;
}

/** Candidates with their probabilities, best first. */
function rank(
  forest: Forest,
  scene: Scene,
  q: number,
  carry: Carry | null,
  ofPhrases: Map<number, PhraseFeatures>,
): Ranked[] {
  const flat = flats.get(forest) ?? flatten(forest);
  flats.set(forest, flat);
  const candidates = candidatesOf(scene, q);
  if (carry && carry.phrase >= 0 && !candidates.includes(carry.phrase)) candidates.push(carry.phrase);
  const features = new QuoteFeatures(scene, q, carry, ofPhrases);
  const ranked = [-1, ...candidates].map(phrase => {
    const row = phrase < 0 ? features.nobody() : features.phrase(phrase);
    return { phrase, row, score: Math.exp(scoreRow(flat, row)) };
  });
  const total = ranked.reduce((sum, { score }) => sum + score, 0);
  for (const candidate of ranked) candidate.score /= total;
  return ranked.sort((a, b) => b.score - a.score);
}

function explainRanked(forest: Forest, scene: Scene, ranked: Ranked[]): Attribution['candidates'] {
  return ranked.slice(0, SHOWN).map(({ phrase: p, score, row }) => {
    const reasons = explainRow(forest, row).slice(0, REASONS);
    const why = reasons.map(([name, weight]) => `${name} ${weight.toFixed(2)}`).join(', ');
    const shown = { score: Number(score.toFixed(4)), why: p < 0 ? `nobody's words: ${why}` : why };
    if (p < 0) return { mention: null, name: null, ...shown };
    const { start, end } = scene.phrases[p]!;
    return { mention: { start, end }, name: nameOf(scene, p).speaker, ...shown };
  });
}
