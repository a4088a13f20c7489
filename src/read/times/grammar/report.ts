// What a company's report reports on: "a year earlier" in it is the same quarter of the year before.

/** So many sentences on, a quarter is still spoken of. */
const NEAR = 1;
/** No sentence is near it. */
const LONG_AGO = -2;

export class Report {
  #first: string | null = null;
  #last: string | null = null;
  #lastIn = LONG_AGO;
  #monthsIn = LONG_AGO;

  /** Remembers a quarter told by its number; of what is to come no report is made, unless nothing else was told. */
  tellQuarter(value: string, sentence: number, isOver: boolean): void {
    this.#monthsIn = LONG_AGO;
    if (!isOver && this.#first !== null) return;
    this.#first ??= value;
    this.#last = value;
    this.#lastIn = sentence;
  }

  /** Remembers that a sentence told of "the first nine months": "a year earlier" there and in the next is the year's. */
  tellMonths(sentence: number): void {
    this.#monthsIn = sentence;
  }

  /**
   * The quarter that a sentence speaks of: the last one told where that is near, else the first, which the report is
   * about. Null in a text that names no quarter.
   */
  quarterIn(sentence: number): string | null {
    return sentence - this.#lastIn <= NEAR ? this.#last : this.#first;
  }

  /**
   * What a sentence compares with: its quarter in another year, by default the one before; that year, beside first
   * months. Null in a text that names no quarter.
   */
  comparedIn(sentence: number, year?: number): string | null {
    const quarter = this.quarterIn(sentence);
    if (quarter === null) return null;
    const then = String(year ?? Number(quarter.slice(0, 4)) - 1).padStart(4, '0');
    return sentence - this.#monthsIn <= NEAR ? then : then + quarter.slice(4);
  }
}
