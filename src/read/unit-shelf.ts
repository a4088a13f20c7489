/** Longer stretches, a few in a hundred, are not shelved. */
const LONGEST = 13;
/** A place holds the length, the letters and the number (two halves of it): all in one line of the processor's cache. */
const WIDTH = 16;
const NUMBER_AT = 14;
const PLACES_BITS = 17;

/**
 * Numbers of short stretches of text, found by their letters without cutting them out of the text. In front of a map, which
 * takes twice the time: each stretch has one place, which the last one met of those that share it holds.
 */
export class UnitShelf {
  readonly #places = new Uint16Array(WIDTH << PLACES_BITS);

  /** -1 where it is not shelved. `hash` is that of the letters from `start` to `end`; see addToHash. */
  get(text: string, start: number, end: number, hash: number): number {
    const places = this.#places;
    const place = placeOf(hash) * WIDTH;
    if (places[place] !== end - start) return -1;
    for (let i = start, at = place + 1; i < end; i++, at++) if (places[at] !== text.charCodeAt(i)) return -1;
    return places[place + NUMBER_AT]! | (places[place + NUMBER_AT + 1]! << 16);
  }

  /** `number` is less than 2^31. */
  set(text: string, start: number, end: number, hash: number, number: number): void {
    if (end - start > LONGEST) return;
    const places = this.#places;
    const place = placeOf(hash) * WIDTH;
    places[place] = end - start;
    for (let i = start, at = place + 1; i < end; i++, at++) places[at] = text.charCodeAt(i);
    places[place + NUMBER_AT] = number & 0xffff;
    places[place + NUMBER_AT + 1] = number >>> 16;
  }

  clear(): void {
    this.#places.fill(0);
  }
}

/** The hash of letters with one more behind them; of none it is 0. */
export const addToHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x9e3779b1);

const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & ((1 << PLACES_BITS) - 1);
