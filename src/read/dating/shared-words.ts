// How much two sentences speak of the same: the words that carry a meaning and stand in both, the rarer the more. What a
// statement answers is mostly told in words that it takes up.
import type { Text } from '../occasions/frame.ts';
import type { Occasion } from '../occasions/occasion.ts';
import { meaningsOf } from './meanings.ts';

export interface SharedWords {
  /** Of an occasion's sentences with another sentence. */
  withUnit(occasion: number, unit: number): number;
  /** Of the sentences of two occasions. */
  withOccasion(occasion: number, other: number): number;
}

/** Sentences of an occasion that are looked at: what is said at length speaks of everything. */
const MOST = 12;

export function sharedWords(text: Text, occasions: Occasion[]): SharedWords {
  const { of, sentences } = meaningsOf(text);
  const weightOf = (meaning: number): number => Math.log2(of.length / sentences[meaning]!);
  const marks = new Marks(sentences.length);
  const ofOccasion: (number[] | undefined)[] = [];
  const wordsOf = (i: number): number[] => {
    const known = ofOccasion[i];
    if (known) return known;
    marks.clear();
    const words: number[] = [];
    for (const unit of occasions[i]!.units.slice(0, MOST))
      for (const word of of[unit]!) if (marks.add(word)) words.push(word);
    ofOccasion[i] = words;
    return words;
  };
  const shared = (a: number[], b: number[]): number => {
    const [fewer, more] = a.length < b.length ? [a, b] : [b, a];
    marks.clear();
    for (const word of more) marks.add(word);
    let sum = 0;
    for (const word of fewer) if (marks.has(word)) sum += weightOf(word);
    return sum;
  };
  return {
    withUnit: (occasion, unit) => shared(wordsOf(occasion), of[unit]!),
    withOccasion: (occasion, other) => shared(wordsOf(occasion), wordsOf(other)),
  };
}

/** A set of small numbers that is emptied often. */
class Marks {
  readonly #marked: Int32Array;
  #mark = 0;
  constructor(size: number) {
    this.#marked = new Int32Array(size);
  }
  clear(): void {
    this.#mark++;
  }
  has(number: number): boolean {
    return this.#marked[number] === this.#mark;
  }
  /** Whether it was not there before. */
  add(number: number): boolean {
    if (this.#marked[number] === this.#mark) return false;
    this.#marked[number] = this.#mark;
    return true;
  }
}
