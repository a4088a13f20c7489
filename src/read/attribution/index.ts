// Who said each quotation: what the words around it tell outright, else the phrase that the ranker finds likeliest.
import type { Attribution, Cast, Doc, QuoteSpan } from '../types.ts';
import { namedInGerman } from './named/german.ts';
import { whoGoesOn } from './named/goes-on.ts';
import { byName, nameAt } from './named/labels.ts';
import { lastResort } from './named/last-resort.ts';
import type { Named } from './named/named.ts';
import { speakerOf } from './named/names.ts';
import { isUnnamed } from './named/unnamed.ts';
import { buildScene, phraseOver, type Scene } from './phrases/scene.ts';
import { PEOPLE } from './phrases/words.ts';
import { Rows } from './ranker/features.ts';
import { type Ranked, type Ranker, rank, toRanker } from './ranker/rank.ts';
import english from './ranker/sources.json' with { type: 'json' };
import german from './ranker/sources-de.json' with { type: 'json' };
import type { Forest } from './ranker/trees.ts';
import { reasonsOf } from './ranker/why.ts';
import { isSaidOfSubject } from './told/said-of.ts';
import { strangerWho } from './told/stranger.ts';
import { toldBy } from './told/told-by.ts';

/** Trained by scripts/train-attribution.ts; a language without a forest gets quotes without speakers. */
const RANKERS: Record<string, Ranker> = {
  en: toRanker(english as unknown as Forest),
  de: toRanker(german as unknown as Forest),
};

/** From this probability on the words between the marks are nobody's: a title, a term, a scare quote. */
const NOBODYS = 0.6;
/** A word or three are given to nobody sooner, if that is by so much likelier than any source. */
const FRAGMENT = 4;
const FRAGMENT_NOBODYS = 0.4;
const LIKELIER = 2;
/** Candidates shown in an explanation. */
const SHOWN = 6;

/** A quote that nobody can be found for. */
const UNKNOWN: Attribution = { mention: null, person: null, speaker: null, speech: 1, candidates: [] };

/**
 * Who said each quote; parallel to `quotes`. A forest of boosted trees ranks the noun phrases around a quote and
 * "nobody" (a title, a scare quote); quotes are decided in order, each knowing whom the one before it was given to.
 * The candidates with their scores are listed only where `explain` is set: it costs more than deciding does.
 * @param ranker another than the language's own, as cross-validation needs it
 */
export function attribute(
  doc: Doc,
  quotes: QuoteSpan[],
  cast: Cast,
  explain = false,
  ranker = Object.hasOwn(RANKERS, doc.lang) ? RANKERS[doc.lang] : undefined,
): Attribution[] {
  if (!ranker || quotes.length === 0) return quotes.map(() => UNKNOWN);
  const scene = buildScene(doc, quotes, cast);
  const rows = new Rows(scene);
  let before: Named | null = null;
  return quotes.map((quote, q) => {
    const candidates = rows.about(q);
    const { label, told: asked } = quote;
    if (asked) {
      before = byName(scene, asked);
      return { ...UNKNOWN, ...before };
    }
    if (label) {
      rows.decide(phraseOver(scene, label));
      before = nameAt(scene, label);
      return { ...UNKNOWN, mention: label, ...before };
    }
    const owned = toldBy(scene, q);
    if (owned) {
      rows.decide(owned.phrase);
      const { start, end } = scene.phrases[owned.phrase]!;
      before = owned.named;
      return { ...UNKNOWN, mention: { start, end }, ...before };
    }
    const stranger = doc.lang === 'en' ? strangerWho(scene, q) : -1;
    if (stranger >= 0) {
      rows.decide(stranger);
      const { start, end } = scene.phrases[stranger]!;
      before = null;
      return { ...UNKNOWN, mention: { start, end }, unnamed: true };
    }
    if (doc.lang === 'en' && isSaidOfSubject(scene, q)) {
      before = null;
      return { ...UNKNOWN, unnamed: true };
    }
    const { ranked, nobody } = rank(ranker, candidates, rows);
    const best = ranked[0];
    if (!best) return UNKNOWN;
    const shown = explain ? explainRanked(reasonsOf(ranker, scene, q, ranked, rows), scene, ranked, nobody) : [];
    const speech = isSpeech(quote, best.score, nobody) ? 1 - nobody : 0;
    if (speech > 0) rows.decide(best.phrase);
    const { start, end } = scene.phrases[best.phrase]!;
    const told = whoGoesOn(scene, best.phrase, q, before) ?? nameIn(scene, quote, best.phrase);
    const resort = told.speaker === null ? namedLast(scene, quote, best.phrase, before) : null;
    before = resort ?? told;
    const unnamed = before.speaker === null && doc.lang === 'en' && isUnnamed(scene, best.phrase);
    return { mention: { start, end }, ...before, ...(unnamed && { unnamed }), speech, candidates: shown };
  });
}

/** speakerOf(), where 'you' may be who is interviewed: 'You once called it “…”', 'Still on your page: “…”'. */
function nameIn(scene: Scene, { asked }: QuoteSpan, p: number): Named {
  const said = speakerOf(scene, p);
  const nobodyElse = said.speaker === null && scene.traits[scene.phrases[p]!.head]!.noun !== PEOPLE;
  return asked !== undefined && nobodyElse ? byName(scene, asked) : said;
}

function isSpeech({ unmarked, words }: QuoteSpan, best: number, nobody: number): boolean {
  if (unmarked) return true;
  if (words < FRAGMENT && nobody >= FRAGMENT_NOBODYS && nobody >= best * LIKELIER) return false;
  return nobody < NOBODYS;
}

function explainRanked(reasons: string[], scene: Scene, ranked: Ranked[], nobody: number): Attribution['candidates'] {
  const shown = ranked.slice(0, SHOWN).map(({ phrase, score }, i) => {
    const { start, end } = scene.phrases[phrase]!;
    return { mention: { start, end }, name: speakerOf(scene, phrase).speaker, score: rounded(score), why: reasons[i]! };
  });
  const why = `nobody's words; ${reasons.at(-1)}`;
  return [...shown, { mention: null, name: null, score: rounded(nobody), why }].sort((a, b) => b.score - a.score);
}

const rounded = (score: number) => Number(score.toFixed(4));

/** Whom a phrase means that no name was found for, by what was told before it; null where that tells nobody. */
function namedLast(scene: Scene, quote: QuoteSpan, phrase: number, before: Named | null): Named | null {
  const { lang } = scene.doc;
  if (lang === 'de') return namedInGerman(scene, phrase, before);
  return lang === 'en' ? lastResort(scene, phrase, quote.outer.start, before) : null;
}
