// Words without their neighbours, by number in the order in which they were met. What each word of a text is asked for stands
// side by side in tables, the commonest words first: a few lines of the processor's cache hold them, as objects would not.
import { type Lexeme, newLexeme } from './lexemes.ts';
import { eventOf } from './pos-machines.ts';
import type { WinkWord } from './wink.ts';

/** How a look is made up: the part of speech, what the machines see, whether it is cut from a contraction. */
const EVENT_AT = 5;
const CONTRACTED_AT = 12;
export const posOf = (look: number): number => look & 31;
export const eventIn = (look: number): number => (look >> EVENT_AT) & 127;
export const isContracted = (look: number): boolean => look >> CONTRACTED_AT !== 0;

export class Spellings {
  /** What tagging asks of each: see posOf. */
  looks = new Uint16Array(1024);
  /** The parts of speech that each may have, a bit each. */
  allowed = new Uint32Array(1024);
  private readonly words: WinkWord[] = [];
  /** By letters the one met last, and for each the one of the same letters before it; -1 for none. */
  private readonly byLetters = new Map<string, number>();
  private readonly before: number[] = [];
  /** The lexeme of each as the part of speech that its look has; and as others, by number. */
  private usual: (Lexeme | undefined)[] = [];
  private others: (Lexeme | undefined)[][] = [];

  /** Number of a word; the same for the same. */
  numberOf(word: WinkWord): number {
    const last = this.byLetters.get(word.text) ?? -1;
    for (let known = last; known >= 0; known = this.before[known]!)
      if (sameWord(this.words[known]!, word)) return known;
    const number = this.words.length;
    if (number === this.looks.length) {
      this.looks = doubled(this.looks);
      this.allowed = doubled(this.allowed);
    }
    const { pos, hint, contracted } = word;
    this.looks[number] = pos | (eventOf(pos, hint) << EVENT_AT) | (Number(contracted) << CONTRACTED_AT);
    this.allowed[number] = word.allowed;
    this.words.push(word);
    this.before.push(last);
    this.usual.push(undefined);
    this.byLetters.set(word.text, number);
    return number;
  }

  /** The lexeme of a word as one part of speech, by number and by name. */
  lexemeAs(number: number, pos: number, names: readonly string[]): Lexeme {
    const isUsual = pos === posOf(this.looks[number]!);
    return (isUsual ? this.usual[number] : this.others[number]?.[pos]) ?? this.makeLexeme(number, pos, names);
  }

  private makeLexeme(number: number, pos: number, names: readonly string[]): Lexeme {
    const word = this.words[number]!;
    const name = names[pos]!;
    const lemma = name === 'PUNCT' ? word.text : word.lemmaAs(pos);
    const lexeme = newLexeme(word.text, name, lemma, undefined, word.contracted);
    if (pos === posOf(this.looks[number]!)) this.usual[number] = lexeme;
    else {
      this.others[number] ??= [];
      this.others[number]![pos] = lexeme;
    }
    return lexeme;
  }

  forgetLexemes(): void {
    this.usual.fill(undefined);
    this.others = [];
  }
}

const sameWord = (a: WinkWord, b: WinkWord): boolean =>
  a.pos === b.pos &&
  a.hint === b.hint &&
  a.allowed === b.allowed &&
  a.contracted === b.contracted &&
  a.lemma === b.lemma;

/** A table of twice the size with the same numbers at its beginning. */
export function doubled<T extends Uint16Array | Uint32Array | Int32Array>(table: T): T {
  const larger = new (table.constructor as new (size: number) => T)(table.length * 2);
  larger.set(table);
  return larger;
}
