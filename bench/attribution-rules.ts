// Who said it, by rules alone: what the trained ranker of src/read/attribution is measured against. The rules know the same
// phrases, verbs of reporting and cast that the ranker knows, were written without the fold held out, and are tried in turn:
//   the nearest phrase that goes with a reporting verb in the quote's sentence; "according to …" there; the speaker of the
//   quote before, in the same paragraph; who goes with a reporting verb in the sentence before, or behind; the speaker of the
//   quote before; the nearest phrase. A quote of up to three words whose sentence reports nothing was said by nobody.
import type { Span } from '../models/reading.ts';
import { buildScene, type Scene } from '../src/read/attribution/phrases/scene.ts';
import { candidatesOf } from '../src/read/attribution/ranker/candidates.ts';
import { findCast } from '../src/read/people/index.ts';
import { findQuotes } from '../src/read/quotes/index.ts';
import { toDoc } from '../src/read/text.ts';
import type { Article } from './corpus.ts';

export interface RuleQuote extends Span {
  mention: Span | null;
}

const FRAGMENT = 4;
/** Words between a phrase and the reporting verb that it goes with. */
const REACH = 4;

export function attributeByRules(article: Article): { id: string; quotes: RuleQuote[] } {
  const doc = toDoc(article);
  const quotes = findQuotes(doc);
  const scene = buildScene(doc, quotes, findCast(doc, quotes));
  const said: RuleQuote[] = [];
  let last: Speaker | null = null;
  for (const [q, { start, end, label, words, unmarked }] of quotes.entries()) {
    if (label) {
      said.push({ start, end, mention: label });
      continue;
    }
    const phrase = sourceOf(scene, q, last);
    const reported = candidatesOf(scene, q).some(p => inSentence(scene, q, p, 0) && reports(scene, q, p));
    if (phrase < 0 || (!unmarked && words < FRAGMENT && !reported)) continue;
    said.push({ start, end, mention: scene.phrases[phrase]! });
    last = { phrase, quote: q };
  }
  return { id: article.id, quotes: said };
}

interface Speaker {
  phrase: number;
  quote: number;
}

/** Index of the phrase; -1 where there is none at all. */
function sourceOf(scene: Scene, q: number, last: Speaker | null): number {
  const candidates = candidatesOf(scene, q);
  const near = (wanted: (p: number) => boolean) =>
    candidates.filter(wanted).sort((a, b) => distance(scene, q, a) - distance(scene, q, b))[0];
  const follows = last !== null && scene.quotes[last.quote]!.paragraph === scene.quotes[q]!.paragraph;
  return (
    near(p => inSentence(scene, q, p, 0) && reports(scene, q, p)) ??
    near(p => inSentence(scene, q, p, 0) && isAccordingTo(scene, p)) ??
    (follows ? last!.phrase : undefined) ??
    near(p => inSentence(scene, q, p, -1) && reports(scene, q, p)) ??
    near(p => inSentence(scene, q, p, 1) && reports(scene, q, p)) ??
    last?.phrase ??
    near(p => canSpeak(scene, p)) ??
    -1
  );
}

function inSentence({ doc, phrases, quotes }: Scene, q: number, p: number, from: number): boolean {
  return doc.tokens[phrases[p]!.head]!.sentence === quotes[q]!.sentence + from;
}

/** The phrase is followed soon by a reporting verb; or, behind the quote, stands right behind one. */
function reports(scene: Scene, q: number, p: number): boolean {
  const { phrases, verbs, closes } = scene;
  const { first, last } = phrases[p]!;
  if (!canSpeak(scene, p)) return false;
  if (first >= closes[q]! && (verbs[first - 1] ?? 0) > 1) return true;
  for (let t = last; t < last + REACH; t++) if ((verbs[t] ?? 0) > 0) return verbs[t]! > 1;
  return false;
}

/** Not a possessor, a time, an object by its form, nor "that" or "it". */
function canSpeak({ phrases, traits }: Scene, p: number): boolean {
  const { first, head, owner, kind } = phrases[p]!;
  return !owner && traits[head]!.noun !== 1 && !traits[first]!.oblique && kind !== 'relative' && kind !== 'it';
}

const isAccordingTo = ({ phrases, traits }: Scene, p: number): boolean =>
  traits[phrases[p]!.first - 2]?.according === true;

/** Words between a phrase and the quote, those in other quotes not counted. */
function distance({ phrases, opens, closes, wordsBefore }: Scene, q: number, p: number): number {
  const { first, last } = phrases[p]!;
  return last <= opens[q]!
    ? wordsBefore[opens[q]!]! - wordsBefore[last]!
    : wordsBefore[first]! - wordsBefore[closes[q]!]!;
}
