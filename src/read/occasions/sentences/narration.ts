// What the writer says between the quotations. A unit is one sentence with the quotations in it cut down to one word
// each: "“…,” she wrote on X" reads as the clause it is, whatever the quoted words say.
import { type Lexeme, lexemeOf } from '../../lexemes.ts';
import type { Doc, QuoteSpan, Span } from '../../types.ts';
import { signsOf } from './signs.ts';

/** A word of the writer's, or the place of a quotation. */
export interface Word {
  /** Lower case, with straight apostrophes; `“”` for a quotation. */
  text: string;
  start: number;
  end: number;
  /** As it is written: names start with a capital. */
  capital: boolean;
  pos: string;
  /** Index of the quotation it stands for, else -1. */
  quote: number;
  /** What is known of the word without its neighbours; that of a quotation is in no list. */
  lexeme: Lexeme;
}
export interface Unit {
  readonly index: number;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly words: Word[];
  /** Indexes of the quotations that open in it. */
  readonly quotes: number[];
  /** What its words may tell; see signs.ts. */
  readonly signs: number;
}

export const QUOTE = '“”';

/** The word at `i`; empty beyond either end. */
export const textAt = (words: readonly Word[], i: number): string => words[i]?.text ?? '';

/** A unit of an article. Its words are made when they are asked for: of most sentences the signs are enough. */
class Narrated implements Unit {
  readonly index: number;
  readonly paragraph: number;
  readonly sentence: number;
  readonly start: number;
  end: number;
  readonly quotes: number[] = [];
  signs = 0;
  /** Indexes of the first token, and of the one behind the last. */
  private readonly first: number;
  private last: number;
  /** Where a quotation ends that goes on from the sentences before. */
  private readonly masked: number;
  private readonly doc: Doc;
  private readonly allQuotes: QuoteSpan[];
  private made: Word[] | null = null;

  constructor(doc: Doc, quotes: QuoteSpan[], index: number, { start, end }: Span, token: number, masked: number) {
    this.doc = doc;
    this.allQuotes = quotes;
    this.index = index;
    this.paragraph = doc.tokens[token]!.paragraph;
    this.sentence = doc.tokens[token]!.sentence;
    this.start = start;
    this.end = end;
    this.first = token;
    this.last = token + 1;
    this.masked = masked;
  }

  /** Goes on with a token, or with a quotation that begins before it. */
  takeIn({ end }: Span, token: number): void {
    if (end > this.end) this.end = end;
    this.last = token + 1;
  }

  get words(): Word[] {
    this.made ??= this.makeWords();
    return this.made;
  }

  private makeWords(): Word[] {
    const words: Word[] = [];
    const quoted = lexemeOf(QUOTE, 'QUOTE', QUOTE);
    let { masked } = this;
    let next = 0;
    for (let i = this.first; i < this.last; i++) {
      const { start, end, lexeme } = this.doc.tokens[i]!;
      for (; next < this.quotes.length; next++) {
        const quote = this.quotes[next]!;
        const { outer } = this.allQuotes[quote]!;
        if (outer.start > start) break;
        // The same keys in the same order as below: objects that differ in this take longer to ask.
        words.push({
          text: QUOTE,
          start: outer.start,
          end: outer.end,
          capital: false,
          pos: 'QUOTE',
          quote,
          lexeme: quoted,
        });
        masked = Math.max(masked, outer.end);
      }
      if (start < masked) continue;
      const { folded, capital, pos } = lexeme;
      words.push({ text: folded, start, end, capital, pos, quote: -1, lexeme });
    }
    return words;
  }
}

/** The units of an article in order: as many as it has sentences that hold a word or a quotation. */
export function toUnits(doc: Doc, quotes: QuoteSpan[]): Unit[] {
  const { tokens } = doc;
  const units: Narrated[] = [];
  let unit: Narrated | null = null;
  let [at, masked] = [0, 0];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    for (; at < quotes.length && quotes[at]!.outer.start <= token.start; at++) {
      const { outer } = quotes[at]!;
      if (unit?.sentence !== token.sentence) {
        unit = new Narrated(doc, quotes, units.length, outer, i, masked);
        units.push(unit);
      }
      unit.takeIn(outer, i);
      unit.quotes.push(at);
      masked = Math.max(masked, outer.end);
    }
    if (token.start < masked) continue;
    if (unit?.sentence !== token.sentence) {
      unit = new Narrated(doc, quotes, units.length, token, i, masked);
      units.push(unit);
    }
    unit.takeIn(token, i);
    unit.signs |= signsOf(token.lexeme);
  }
  return units;
}
