/** Longer stretches, a few in a hundred, are not shelved. */
const LONGEST = 14;
/** A place holds the length and the letters: all in one line of the processor's cache. */
const WIDTH = 16;
const PLACES_BITS = 17;

/**
 * What is known of short stretches of text, found by their letters without cutting them out of the text. In front of a
 * map, which takes twice the time: each stretch has one place, which the last one met of those that share it holds.
 */
export class UnitShelf<T> {
  readonly #letters = new Uint16Array(WIDTH << PLACES_BITS);
  readonly #held: (T | undefined)[] = new Array(1 << PLACES_BITS).fill(undefined);

  /** `hash` is that of the letters from `start` to `end`; see addToHash. */
  get(text: string, start: number, end: number, hash: number): T | undefined {
    const place = placeOf(hash);
    const letters = this.#letters;
    let at = place * WIDTH;
    if (letters[at] !== end - start) return undefined;
    for (let i = start; i < end; i++) if (letters[++at] !== text.charCodeAt(i)) return undefined;
    return this.#held[place];
  }

  set(text: string, start: number, end: number, hash: number, value: T): void {
    if (end - start > LONGEST) return;
    const place = placeOf(hash);
    let at = place * WIDTH;
    this.#letters[at] = end - start;
    for (let i = start; i < end; i++) this.#letters[++at] = text.charCodeAt(i);
    this.#held[place] = value;
  }

  clear(): void {
    this.#letters.fill(0);
    this.#held.fill(undefined);
  }
}

/** The hash of letters with one more behind them; of none it is 0. */
export const addToHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x9e3779b1);

const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & ((1 << PLACES_BITS) - 1);
