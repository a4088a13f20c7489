// Which phrases near a quote are weighed as its source.
import type { Doc } from '../../types.ts';
import { type Scene, SENTENCES_BACK } from '../phrases/scene.ts';

/** Tokens looked at on each side of a quote: a sentence of thousands of words must not cost thousands squared. */
const REACH = 70;

/** Phrases that may be the source of a quote: its sentence, those before it, the next, and the paragraph before. */
export function candidatesOf(scene: Scene, q: number): number[] {
  const { doc, opens, closes } = scene;
  const quote = scene.quotes[q]!;
  if (doc.sentences.length === 0) return [];
  const firstSentence = Math.max(0, quote.sentence - SENTENCES_BACK);
  const from = Math.max(doc.sentences[firstSentence]!.first, reachBack(scene, opens[q]!));
  const lastToken = closes[q]! > 0 ? doc.tokens[closes[q]! - 1] : undefined;
  const end = doc.sentences[Math.min(doc.sentences.length - 1, (lastToken?.sentence ?? quote.sentence) + 1)]!.last;
  const behind = quote.paragraph === 0 ? endOfDateline(doc) : 0;
  const mayBe = (p: number): boolean => {
    const { head, start } = scene.phrases[p]!;
    return start >= behind && (doc.tokens[head]!.sentence === quote.sentence || leadsElsewhere(scene, p));
  };
  const found: number[] = [];
  addPhrases(found, scene, from, opens[q]!, mayBe);
  addPhrases(found, scene, closes[q]!, Math.min(end, closes[q]! + REACH), mayBe);
  return found;
}

const DATELINE = /^\p{Lu}{2}[\p{Lu} .'’-]{1,40}(?:, [\p{L} .'’]{1,40})?(?: \([^()\n]{1,20}\))? ?[—–]/u;

/** 'JEFFERSON CITY, Mo. (Wire) —': where an article was written speaks nothing. */
function endOfDateline({ paragraphs, text }: Doc): number {
  const { start } = paragraphs[0]!;
  const found = DATELINE.exec(text.slice(start, start + 120));
  return found ? start + found[0].length : 0;
}

/** Outside the quote's own sentence only who leads a sentence, or has a verb of saying beside it, can be the source. */
function leadsElsewhere(scene: Scene, p: number): boolean {
  const { first, last, head } = scene.phrases[p]!;
  const sentence = scene.doc.sentences[scene.doc.tokens[head]!.sentence]!;
  if (p - scene.phraseAt[sentence.first]! <= 1) return true;
  return Math.max(scene.verbs[last] ?? 0, scene.verbs[last + 1] ?? 0, scene.verbs[first - 1] ?? 0) > 1;
}

/** Adds the phrases that start in the token range, stand in no quote and may be the source. */
function addPhrases(found: number[], scene: Scene, from: number, to: number, mayBe: (p: number) => boolean): void {
  for (let p = scene.phraseAt[Math.max(0, from)] ?? scene.phrases.length; p < scene.phrases.length; p++) {
    const phrase = scene.phrases[p]!;
    if (phrase.first >= to) break;
    if (scene.inQuote[phrase.first]! < 0 && scene.inQuote[phrase.last - 1]! < 0 && mayBe(p)) found.push(p);
  }
}

/** REACH tokens back, what stands in other quotes not counted, but not without bound. */
function reachBack(scene: Scene, from: number): number {
  let [at, left, bound] = [from, REACH, REACH * 12];
  while (at > 0 && left > 0 && bound-- > 0) {
    at--;
    if (scene.inQuote[at]! < 0) left--;
  }
  return at;
}
