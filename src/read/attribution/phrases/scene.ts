// An article as attribution sees it: where its quotes, phrases and verbs stand, and who is meant by which.
import { countBefore } from '../../count-before.ts';
import { sentenceAt } from '../../sentence-at.ts';
import type { Cast, Doc, Mention, QuoteSpan, Span } from '../../types.ts';
import { findPhrases, type Phrase } from './phrases.ts';
import { shootsBack, type Traits, traitsOf } from './words.ts';

/** What attribution looks at, built once for an article. Arrays are by token index unless they say otherwise. */
export interface Scene {
  doc: Doc;
  quotes: QuoteSpan[];
  cast: Cast;
  phrases: Phrase[];
  /** The quote a token stands in, marks included; -1 outside. */
  inQuote: Int32Array;
  /** By quote: the first token at or behind the opening mark, and the first behind the closing one. */
  opens: Int32Array;
  closes: Int32Array;
  /** How many quotes open before a token. */
  quotesBefore: Int32Array;
  /** The first phrase at or behind a token. */
  phraseAt: Int32Array;
  /** In sentences that may hold a source, and in quotes. */
  traits: Traits[];
  /** Class of the verb (Traits.verb) outside quotes; 0 in them. */
  verbs: Uint8Array;
  /** How many words, verbs and clause openers stand before a token, those in quotes and far from any not counted. */
  wordsBefore: Int32Array;
  verbsBefore: Int32Array;
  clausesBefore: Int32Array;
  /** How many phrases beside a verb of reporting stand before a phrase, those in quotes not counted. */
  subjectsBefore: Int32Array;
  /** How many phrases with a verb right behind them stand before a phrase, those in quotes not counted. */
  clausesWith: Int32Array;
  /** By phrase: the person of the cast whose mention holds its head; -1 for none. */
  personOf: Int32Array;
  /** By person: mentions in the text. */
  mentionsOf: Int32Array;
  /** By phrase: who or what is meant, as far as the head word and the cast tell; the same number is the same voice. */
  voiceOf: Int32Array;
  /** By voice: how many phrases, and how many of them stand beside a verb of reporting. */
  phrasesOf: Int32Array;
  reportsOf: Int32Array;
}

/** Sentences before a quote that may hold its source. */
export const SENTENCES_BACK = 3;

export function buildScene(doc: Doc, quotes: QuoteSpan[], cast: Cast): Scene {
  const { tokens } = doc;
  const inQuote = new Int32Array(tokens.length).fill(-1);
  const [opens, closes] = [new Int32Array(quotes.length), new Int32Array(quotes.length)];
  let at = 0;
  for (const [i, quote] of quotes.entries()) {
    while (at < tokens.length && tokens[at]!.end <= quote.outer.start) at++;
    opens[i] = at;
    let end = at;
    while (end < tokens.length && tokens[end]!.start < quote.outer.end) inQuote[end++] = i;
    closes[i] = end;
  }
  const quotesBefore = new Int32Array(tokens.length + 1);
  for (let t = 0, q = 0; t <= tokens.length; t++) {
    while (q < quotes.length && opens[q]! < t) q++;
    quotesBefore[t] = q;
  }
  const near = sentencesNear(doc, quotes);
  const words = countWords(doc, inQuote, near);
  const phrases = findPhrases(doc, words.traits, near);
  const phraseAt = new Int32Array(tokens.length + 1).fill(phrases.length);
  for (let p = phrases.length - 1, t = tokens.length - 1; t >= 0; t--) {
    while (p >= 0 && phrases[p]!.first >= t) p--;
    phraseAt[t] = p + 1;
  }
  const people = findPeople(doc, cast, phrases);
  return {
    ...{ doc, quotes, cast, phrases, inQuote, opens, closes, quotesBefore, phraseAt },
    ...words,
    ...people,
    ...countVoices(phrases, inQuote, words.verbs, people.voiceOf),
  };
}

function findPeople({ tokens }: Doc, { people, mentions }: Cast, phrases: Phrase[]) {
  const voices = new Map<string, number>();
  const personOf = new Int32Array(phrases.length).fill(-1);
  const voiceOf = new Int32Array(phrases.length);
  const mentionsOf = new Int32Array(people.length);
  for (const { person } of mentions) mentionsOf[person]!++;
  let m = 0;
  for (let p = 0; p < phrases.length; p++) {
    const phrase = phrases[p]!;
    const head = tokens[phrase.head]!;
    while (m < mentions.length && mentions[m]!.end <= phrase.start) m++;
    // Mentions may nest: the innermost over the head is meant. Few stand in one phrase.
    for (let k = m; k < mentions.length && mentions[k]!.start <= head.start; k++) {
      if (mentions[k]!.end >= head.end) personOf[p] = mentions[k]!.person;
      // 'the Low Harbour forward told': a noun that was taken for none.
      if (isDescribed(mentions[k]!, phrase, people)) break;
    }
    voiceOf[p] = personOf[p]! >= 0 ? personOf[p]! : voiceOfHead(voices, head.text, people.length);
  }
  return { personOf, voiceOf, mentionsOf };
}

const isDescribed = ({ end, kind, person, start }: Mention, phrase: Phrase, people: Cast['people']) =>
  kind === 'description' &&
  !phrase.owner &&
  start === phrase.start &&
  end > phrase.end &&
  people[person]!.kind === 'person';

function voiceOfHead(voices: Map<string, number>, head: string, people: number): number {
  const known = voices.get(head);
  if (known !== undefined) return known;
  const voice = people + voices.size;
  voices.set(head, voice);
  return voice;
}

function countVoices(phrases: Phrase[], inQuote: Int32Array, verbs: Uint8Array, voiceOf: Int32Array) {
  const subjectsBefore = new Int32Array(phrases.length + 1);
  const clausesWith = new Int32Array(phrases.length + 1);
  const most = voiceOf.reduce((max, voice) => Math.max(max, voice), -1) + 1;
  const [phrasesOf, reportsOf] = [new Int32Array(most), new Int32Array(most)];
  for (let p = 0; p < phrases.length; p++) {
    const { first, last } = phrases[p]!;
    const outside = inQuote[first]! < 0;
    const reports = outside && ((verbs[last] ?? 0) > 1 || (verbs[last + 1] ?? 0) > 1 || (verbs[first - 1] ?? 0) > 1);
    subjectsBefore[p + 1] = subjectsBefore[p]! + (reports ? 1 : 0);
    clausesWith[p + 1] = clausesWith[p]! + (outside && (verbs[last] ?? 0) > 0 ? 1 : 0);
    phrasesOf[voiceOf[p]!]!++;
    if (reports) reportsOf[voiceOf[p]!]!++;
  }
  return { subjectsBefore, clausesWith, phrasesOf, reportsOf };
}

/** 1 for each sentence that can hold a quote's source. */
function sentencesNear(doc: Doc, quotes: QuoteSpan[]): Uint8Array {
  const near = new Uint8Array(doc.sentences.length);
  for (const quote of quotes) {
    const last = sentenceAt(doc, quote.outer.end);
    near.fill(1, Math.max(0, quote.sentence - SENTENCES_BACK), last + 2);
  }
  return near;
}

function countWords({ tokens, sentences }: Doc, inQuote: Int32Array, near: Uint8Array) {
  const traits = new Array<Traits>(tokens.length);
  const verbs = new Uint8Array(tokens.length);
  const wordsBefore = new Int32Array(tokens.length + 1);
  const verbsBefore = new Int32Array(tokens.length + 1);
  const clausesBefore = new Int32Array(tokens.length + 1);
  let [words, full, clauses] = [0, 0, 0];
  for (let s = 0; s < sentences.length; s++) {
    const { first, last } = sentences[s]!;
    if (near[s] === 0) {
      wordsBefore.fill(words, first + 1, last + 1);
      verbsBefore.fill(full, first + 1, last + 1);
      clausesBefore.fill(clauses, first + 1, last + 1);
      continue;
    }
    for (let t = first; t < last; t++) {
      const trait = traitsOf(tokens[t]!.lexeme);
      traits[t] = trait;
      if (inQuote[t]! < 0) {
        verbs[t] = shootsBack(tokens, traits, t) ? 3 : trait.verb;
        words++;
        if (trait.full) full++;
        if (trait.opensClause) clauses++;
      }
      wordsBefore[t + 1] = words;
      verbsBefore[t + 1] = full;
      clausesBefore[t + 1] = clauses;
    }
  }
  return { traits, verbs, wordsBefore, verbsBefore, clausesBefore };
}

/** Index of the first phrase that ends in the span; -1 for none. */
export function phraseOver({ phrases }: Scene, span: Span): number {
  const first = countBefore(phrases, ({ end }) => end <= span.start);
  return first < phrases.length && phrases[first]!.start < span.end ? first : -1;
}

/** Index of the token over an offset. */
export const tokenAt = ({ doc: { tokens } }: Scene, offset: number): number =>
  Math.max(0, countBefore(tokens, ({ start }) => start <= offset) - 1);

/** Indexes of the phrases that end before the token, the last of them first. */
export function phrasesEndingAt({ phraseAt, phrases }: Scene, at: number): number[] {
  const behind = phraseAt[at] ?? phrases.length;
  const found: number[] = [];
  for (let p = behind - 1; p >= 0 && p > behind - NESTED; p--) if (phrases[p]!.last === at) found.push(p);
  return found;
}
/** Phrases that may stand in one another, and one more. */
const NESTED = 4;
