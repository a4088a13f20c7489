// What the writer says between the quotations. A unit is one sentence with the quotations in it cut down to one word
// each: "“…,” she wrote on X" reads as the clause it is, whatever the quoted words say.
import { type Lexeme, lexemeOf } from '../lexemes.ts';
import type { Doc, QuoteSpan } from '../types.ts';

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
  index: number;
  paragraph: number;
  start: number;
  end: number;
  words: Word[];
  quotes: number[];
}

export const QUOTE = '“”';

const QUOTED = lexemeOf(QUOTE, 'QUOTE', QUOTE);

/** The units of an article in order: as many as it has sentences that hold a word or a quotation. */
export function toUnits(doc: Doc, quotes: QuoteSpan[]): Unit[] {
  const units: Unit[] = [];
  let unit: Unit | null = null;
  let sentence = -1;
  const unitFor = (of: number, paragraph: number, start: number, end: number): Unit => {
    if (unit && of === sentence) {
      if (end > unit.end) unit.end = end;
      return unit;
    }
    sentence = of;
    unit = { index: units.length, paragraph, start, end, words: [], quotes: [] };
    units.push(unit);
    return unit;
  };
  let [at, masked] = [0, 0];
  for (const { start, end, lexeme, sentence: of, paragraph } of doc.tokens) {
    for (; at < quotes.length && quotes[at]!.outer.start <= start; at++) {
      const { outer } = quotes[at]!;
      const held = unitFor(of, paragraph, outer.start, outer.end);
      held.words.push({ text: QUOTE, ...outer, capital: false, pos: 'QUOTE', quote: at, lexeme: QUOTED });
      held.quotes.push(at);
      masked = Math.max(masked, outer.end);
    }
    if (start < masked) continue;
    const { folded, capital, pos } = lexeme;
    unitFor(of, paragraph, start, end).words.push({ text: folded, start, end, capital, pos, quote: -1, lexeme });
  }
  return units;
}

/** Index of the unit that holds the offset, or the last before it. */
export function unitAt(units: Unit[], offset: number): number {
  let [low, high] = [0, units.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (units[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
