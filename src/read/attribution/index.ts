import type { Attribution, Cast, Doc, QuoteSpan } from '../types.ts';
import { type Carry, Rows } from './features.ts';
import { nameAt, nameOf } from './names.ts';
import { buildScene, candidatesOf, phraseOver, type Scene } from './scene.ts';
import english from './sources.json' with { type: 'json' };
import german from './sources-de.json' with { type: 'json' };
import { explainRow, type Flat, type Forest, flatten, scoreRow } from './trees.ts';

/** Trained by scripts/train-attribution.ts; a language without a forest gets quotes without speakers. */
const FORESTS: Record<string, Forest> = { en: english as unknown as Forest, de: german as unknown as Forest };
const flats = new Map<Forest, Flat>();

/** From this probability on the words between the marks are nobody's: a title, a term, a scare quote. */
const NOBODYS = 0.6;
/** A word or three are given to nobody sooner, if that is by so much likelier than any source. */
const FRAGMENT = 4;
const FRAGMENT_NOBODYS = 0.4;
const LIKELIER = 2;
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
  return attributeBy(forest, doc, quotes, cast, explain);
}

/** attribute() by a given forest, as cross-validation needs it. */
export function attributeBy(forest: Forest, doc: Doc, quotes: QuoteSpan[], cast: Cast, explain = false): Attribution[] {
  const scene = buildScene(doc, quotes, cast);
  const rows = new Rows(scene);
  let carry: Carry | null = null;
  return quotes.map((quote, q) => {
    const { label } = quote;
    if (label) {
      carry = { phrase: phraseOver(scene, label), quote: q };
      return { ...UNKNOWN, mention: label, ...nameAt(scene, label) };
    }
    rows.about(q, carry);
    const { ranked, nobody } = rank(forest, scene, q, carry, rows);
    const best = ranked[0];
    if (!best) return UNKNOWN;
    const candidates = explain ? explainRanked(forest, scene, ranked, nobody, rows) : [];
    const speech = isSpeech(quote, best.score, nobody) ? 1 - nobody : 0;
    if (speech > 0) carry = { phrase: best.phrase, quote: q };
    const { start, end } = scene.phrases[best.phrase]!;
    return { mention: { start, end }, ...nameOf(scene, best.phrase), speech, candidates };
  });
}

function isSpeech({ unmarked, words }: QuoteSpan, best: number, nobody: number): boolean {
  if (unmarked) return true;
  if (words < FRAGMENT && nobody >= FRAGMENT_NOBODYS && nobody >= best * LIKELIER) return false;
  return nobody < NOBODYS;
}

interface Ranked {
  phrase: number;
  /** Probability. */
  score: number;
}

/** The phrases with their probabilities, best first, and the probability that nobody said it. */
function rank(forest: Forest, scene: Scene, q: number, carry: Carry | null, rows: Rows) {
  const flat = flats.get(forest) ?? flatten(forest);
  flats.set(forest, flat);
  const candidates = candidatesOf(scene, q);
  if (carry && carry.phrase >= 0 && !candidates.includes(carry.phrase)) candidates.push(carry.phrase);
  let nobody = Math.exp(scoreRow(flat, rows.nobody()));
  let total = nobody;
  const ranked = candidates.map((phrase): Ranked => {
    const score = Math.exp(scoreRow(flat, rows.phrase(phrase)));
    total += score;
    return { phrase, score };
  });
  for (const candidate of ranked) candidate.score /= total;
  nobody /= total;
  return { ranked: ranked.sort((a, b) => b.score - a.score), nobody };
}

function explainRanked(
  forest: Forest,
  scene: Scene,
  ranked: Ranked[],
  nobody: number,
  rows: Rows,
): Attribution['candidates'] {
  const why = (row: Float64Array) =>
    explainRow(forest, row)
      .slice(0, REASONS)
      .map(([name, weight]) => `${name} ${weight.toFixed(2)}`)
      .join(', ');
  const shown = ranked.slice(0, SHOWN).map(({ phrase, score }) => {
    const { start, end } = scene.phrases[phrase]!;
    const name = nameOf(scene, phrase).speaker;
    return { mention: { start, end }, name, score: Number(score.toFixed(4)), why: why(rows.phrase(phrase)) };
  });
  const nobodys = {
    mention: null,
    name: null,
    score: Number(nobody.toFixed(4)),
    why: `nobody's words: ${why(rows.nobody())}`,
  };
  return [...shown, nobodys].sort((a, b) => b.score - a.score);
}
