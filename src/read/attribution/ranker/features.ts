// The rows of numbers that a quote and its candidates are weighed by, one for each of them and one for nobody.
import type { Scene } from '../phrases/scene.ts';
import { candidatesOf } from './candidates.ts';
import { PHRASE_FEATURES, phraseRow, type VerbsOf } from './phrase-row.ts';
import { PLACE_FEATURES, placeRow } from './place-row.ts';
import { QUOTE_FEATURES, quoteRow } from './quote-row.ts';

/** How the candidate stands to what was quoted before. */
const PAST_FEATURES = [
  ...['nobody', 'carried', 'carriedVoice', 'carriedPerson', 'carryGap', 'carrySentences', 'carryParagraphs'],
  ...['spokeBefore', 'quotesSoFar'],
] as const;

/** In the order of a row: what the quote is like, what was quoted before, how phrase and quote lie, what the phrase is like. */
export const FEATURES = [...QUOTE_FEATURES, ...PAST_FEATURES, ...PLACE_FEATURES, ...PHRASE_FEATURES] as const;
const OF_PAST = QUOTE_FEATURES.length;
/** From here on a row speaks of the candidate too. */
export const OF_CANDIDATE = OF_PAST;
const OF_PLACE = OF_PAST + PAST_FEATURES.length;
const OF_PHRASE = OF_PLACE + PLACE_FEATURES.length;
const OWN = PHRASE_FEATURES.length;
const FAR = 60;

/** Whom the quote before was given to. */
interface Last {
  /** Index of the phrase; -1 for nobody. */
  phrase: number;
  quote: number;
}

/**
 * Rows of numbers for the candidates of one article's quotes, which are decided in order: about(), then phrase() and
 * nobody() for each candidate, then decide(). Phrases are looked at once, however many quotes they serve.
 */
export class Rows {
  private readonly scene: Scene;
  /** By phrase: what does not depend on the quote, worked out when first asked. */
  private readonly own: Float64Array;
  private readonly verbsOf: (VerbsOf | undefined)[];
  private readonly base = new Float64Array(FEATURES.length);
  private readonly row = new Float64Array(FEATURES.length);
  private readonly names = new Set<string>();
  private quote = 0;
  private last: Last | null = null;
  /** The voice that spoke last, and the one before it; -1 for none. */
  private voice = -1;
  private voiceBefore = -1;
  /** By voice: quotes given to it. */
  private readonly given: Uint16Array;

  constructor(scene: Scene) {
    this.scene = scene;
    this.own = new Float64Array(scene.phrases.length * OWN);
    this.verbsOf = new Array(scene.phrases.length);
    this.given = new Uint16Array(scene.phrasesOf.length);
  }

  /** Turns to a quote and names the phrases that may be its source. */
  about(quote: number): number[] {
    const { scene, base, last } = this;
    this.quote = quote;
    base.fill(-1, OF_PAST);
    this.names.clear();
    quoteRow(scene, quote, base, this.names);
    const candidates = candidatesOf(scene, quote);
    if (last) this.sinceLast(last);
    if (last && last.phrase >= 0 && !candidates.includes(last.phrase)) candidates.push(last.phrase);
    this.row.set(base);
    return candidates;
  }

  private sinceLast(last: Last): void {
    const { scene, base, quote } = this;
    const [here, before] = [scene.quotes[quote]!, scene.quotes[last.quote]!];
    base[OF_PAST + 4] = Math.min(scene.opens[quote]! - scene.closes[last.quote]!, FAR * 3);
    base[OF_PAST + 5] = Math.min(here.sentence - before.sentence, 9);
    base[OF_PAST + 6] = Math.min(here.paragraph - before.paragraph, 5);
  }

  /** The quote turned to was given to this phrase; -1 for a source that is none of them. */
  decide(phrase: number): void {
    this.last = { phrase, quote: this.quote };
    if (phrase < 0) return;
    const voice = this.scene.voiceOf[phrase]!;
    if (voice !== this.voice) [this.voice, this.voiceBefore] = [voice, this.voice];
    this.given[voice]!++;
  }

  /** The array is used again by the next call: copy what must last. */
  nobody(): Float64Array {
    this.row.set(this.base);
    this.row[OF_PAST] = 1;
    return this.row;
  }

  /** The array is used again by the next call: copy what must last. */
  phrase(p: number): Float64Array {
    const { scene, last, row } = this;
    let verbs = this.verbsOf[p];
    if (!verbs) {
      verbs = phraseRow(scene, p, this.own, p * OWN);
      this.verbsOf[p] = verbs;
    }
    const voice = scene.voiceOf[p]!;
    row[OF_PAST] = 0;
    if (last) {
      const [person, before] = [scene.personOf[p]!, last.phrase < 0 ? -1 : scene.personOf[last.phrase]!];
      row[OF_PAST + 1] = p === last.phrase ? 1 : 0;
      row[OF_PAST + 2] = last.phrase >= 0 && voice === scene.voiceOf[last.phrase] ? 1 : 0;
      row[OF_PAST + 3] = person < 0 || before < 0 ? 0 : person === before ? 2 : 1;
    }
    row[OF_PAST + 7] = voice === this.voiceBefore ? 1 : 0;
    row[OF_PAST + 8] = Math.min(this.given[voice]!, 9);
    placeRow(scene, this.quote, p, verbs, this.names, row, OF_PLACE);
    for (let f = 0; f < OWN; f++) row[OF_PHRASE + f] = this.own[p * OWN + f]!;
    return row;
  }
}
