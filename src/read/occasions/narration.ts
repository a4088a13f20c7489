// What the writer says between the quotations. A unit is one sentence with the quotations in it cut down to one word
// each: "“…,” she wrote on X" reads as the clause it is, whatever the quoted words say.
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

/** Lower case with straight apostrophes: what the word lists are written in. */
export const fold = (text: string): string =>
  text.includes('’') ? text.toLowerCase().replaceAll('’', "'") : text.toLowerCase();

/** The units of an article in order: as many as it has sentences that hold a word or a quotation. */
export function toUnits(doc: Doc, quotes: QuoteSpan[]): Unit[] {
  const units: Unit[] = [];
  let sentence = -1;
  const add = (word: Word, of: number, paragraph: number) => {
    if (of !== sentence || units.length === 0)
      units.push({ index: units.length, paragraph, start: word.start, end: word.end, words: [], quotes: [] });
    sentence = of;
    const unit = units.at(-1)!;
    unit.words.push(word);
    unit.end = Math.max(unit.end, word.end);
    if (word.quote >= 0) unit.quotes.push(word.quote);
  };
  let [at, masked] = [0, 0];
  for (const token of doc.tokens) {
    for (; at < quotes.length && quotes[at]!.outer.start <= token.start; at++) {
      const { outer } = quotes[at]!;
      add({ text: QUOTE, ...outer, capital: false, pos: 'QUOTE', quote: at }, token.sentence, token.paragraph);
      masked = Math.max(masked, outer.end);
    }
    if (token.start < masked) continue;
    const { start, end, text, pos } = token;
    const capital = text[0] !== text[0]?.toLowerCase();
    add({ text: fold(text), start, end, capital, pos, quote: -1 }, token.sentence, token.paragraph);
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
