// Scores rows of numbers four at a time. A value becomes a level: how many of its feature's thresholds it is above. The
// levels of four rows lie side by side in the bytes of an integer, where one subtraction compares all four with a threshold.
import { DEPTH, type Forest, UNITS } from './trees.ts';

const ROWS = 4;
const BYTE = 8;
/** A number in each of the four bytes. */
const inEach = (level: number): number => Math.imul(level, 0x01010101);
/** The highest bit of each byte: above any level, so that subtracting takes nothing from the byte beside. */
const HIGH = inEach(0x80);
const MOST_LEVELS = 0x7f;
/** The number of a leaf. */
const LEAF = (1 << DEPTH) - 1;
/** Whole values from -1 up to this many are not looked for among the thresholds. */
const WHOLE = 192;

/** The trees of a forest over levels, all brought to one depth. */
export interface Levelled {
  /** By feature, in ascending order. */
  thresholds: number[][];
  /** By feature: the levels of whole values, -1 first. */
  levels: Uint8Array;
  /** By tree and depth: what is asked for, and the least level that answers yes, in each byte. */
  feature: Uint8Array;
  least: Int32Array;
  /** By tree and leaf, in thousandths: sums are exact. */
  leaf: Int16Array;
}

export function toLevels({ features, trees }: Forest): Levelled {
  const thresholds: number[][] = features.map(() => []);
  for (const { splits } of trees)
    for (const [feature, threshold] of splits)
      if (!thresholds[feature]!.includes(threshold)) thresholds[feature]!.push(threshold);
  for (const list of thresholds) list.sort((a, b) => a - b);
  if (thresholds.some(({ length }) => length > MOST_LEVELS)) throw new Error('a feature has too many thresholds');
  const levelled: Levelled = {
    thresholds,
    levels: Uint8Array.from({ length: features.length * WHOLE }, (_, i) =>
      levelOf(thresholds[Math.floor(i / WHOLE)]!, (i % WHOLE) - 1),
    ),
    feature: new Uint8Array(trees.length * DEPTH),
    // The questions that a shallower tree lacks are never answered yes.
    least: new Int32Array(trees.length * DEPTH).fill(HIGH),
    leaf: new Int16Array(trees.length << DEPTH),
  };
  for (const [t, { splits, leaves }] of trees.entries()) {
    for (const [d, [feature, threshold]] of splits.entries()) {
      levelled.feature[t * DEPTH + d] = feature;
      levelled.least[t * DEPTH + d] = inEach(thresholds[feature]!.indexOf(threshold) + 1);
    }
    for (const [l, value] of leaves.entries())
      levelled.leaf[(t << DEPTH) + (l << (DEPTH - splits.length))] = Math.round(value * UNITS);
  }
  return levelled;
}

function levelOf(thresholds: readonly number[], value: number): number {
  let level = 0;
  while (level < thresholds.length && value > thresholds[level]!) level++;
  return level;
}

/** The rows of one quote after the other. */
export class SideBySide {
  readonly #trees: Levelled;
  readonly #features: number;
  /** By four rows and feature; grows. */
  #levels = new Int32Array(0);
  /** Of them in use. */
  #size = 0;

  constructor(trees: Levelled) {
    this.#trees = trees;
    this.#features = trees.thresholds.length;
  }

  /** Starts anew with so many rows, all of them at the lowest levels. */
  start(rows: number): void {
    this.#size = Math.ceil(rows / ROWS) * this.#features;
    if (this.#size > this.#levels.length) this.#levels = new Int32Array(this.#size * 2);
    else this.#levels.fill(0, 0, this.#size);
  }

  /** Gives row `r` the values of the features from `first` up to `last`, to be done once for each. */
  set(r: number, values: Float64Array, first: number, last: number): void {
    const levels = this.#levels;
    const shift = (r % ROWS) * BYTE;
    for (let f = first, at = this.#placeOf(r) + f; f < last; f++, at++)
      levels[at]! |= this.#levelOf(f, values[f]!) << shift;
  }

  /** Gives all rows the same values of the features from `first` up to `last`. */
  setAll(values: Float64Array, first: number, last: number): void {
    for (let f = first; f < last; f++) {
      const levels = inEach(this.#levelOf(f, values[f]!));
      for (let at = f; at < this.#size; at += this.#features) this.#levels[at] = levels;
    }
  }

  /** Only these of the rows, which are in order, remain; they are counted anew. */
  keep(rows: readonly number[]): void {
    const levels = this.#levels;
    for (const [to, from] of rows.entries()) {
      const [left, right] = [(to % ROWS) * BYTE, (from % ROWS) * BYTE];
      const [place, placeBefore] = [this.#placeOf(to), this.#placeOf(from)];
      for (let f = 0; f < this.#features; f++) {
        const level = (levels[placeBefore + f]! >>> right) & MOST_LEVELS;
        levels[place + f] = (levels[place + f]! & ~(MOST_LEVELS << left)) | (level << left);
      }
    }
    this.#size = Math.ceil(rows.length / ROWS) * this.#features;
  }

  /** By row: the sum of the leaves that it falls into, over the trees from `first` up to `last`, in thousandths. */
  sums(first: number, last: number): number[] {
    const sums: number[] = [];
    const end = Math.min(last, this.#trees.leaf.length >> DEPTH);
    for (let start = 0; start < this.#size; start += this.#features)
      addFour(this.#trees, this.#levels, start, first, end, sums);
    return sums;
  }

  /** Where the levels of four rows begin, one of which it is. */
  #placeOf(row: number): number {
    return Math.floor(row / ROWS) * this.#features;
  }

  #levelOf(feature: number, value: number): number {
    const { levels, thresholds } = this.#trees;
    const place = (value + 1) | 0;
    if (place === value + 1 && place >= 0 && place < WHOLE) return levels[feature * WHOLE + place]!;
    return levelOf(thresholds[feature]!, value);
  }
}

function addFour(
  { feature, least, leaf }: Levelled,
  levels: Int32Array,
  start: number,
  first: number,
  end: number,
  sums: number[],
): void {
  let [one, two, three, four] = [0, 0, 0, 0];
  for (let tree = first, at = first * DEPTH; tree < end; tree++, at += DEPTH) {
    // Written out and without branches: the processor would guess every other comparison wrong.
    const numbers =
      ((((levels[start + feature[at]!]! | HIGH) - least[at]!) & HIGH) >>> 2) |
      ((((levels[start + feature[at + 1]!]! | HIGH) - least[at + 1]!) & HIGH) >>> 3) |
      ((((levels[start + feature[at + 2]!]! | HIGH) - least[at + 2]!) & HIGH) >>> 4) |
      ((((levels[start + feature[at + 3]!]! | HIGH) - least[at + 3]!) & HIGH) >>> 5) |
      ((((levels[start + feature[at + 4]!]! | HIGH) - least[at + 4]!) & HIGH) >>> 6) |
      ((((levels[start + feature[at + 5]!]! | HIGH) - least[at + 5]!) & HIGH) >>> 7);
    const leaves = tree << DEPTH;
    one += leaf[leaves + (numbers & LEAF)]!;
    two += leaf[leaves + ((numbers >>> BYTE) & LEAF)]!;
    three += leaf[leaves + ((numbers >>> (2 * BYTE)) & LEAF)]!;
    four += leaf[leaves + (numbers >>> (3 * BYTE))]!;
  }
  sums.push(one, two, three, four);
}
