// What the parts of a row hand to each other.
import type { Dateable } from './dateable.ts';

/** An occasion that is to be dated. */
export interface Asked {
  known: Dateable;
  i: number;
  /** Days told up to it. */
  told: number;
}

/** A row in the making. What comes about in several ways has the strongest of each. */
export class Marks {
  readonly values: Float64Array;
  constructor(values: Float64Array) {
    this.values = values;
  }
  most(column: number, value: number | boolean): void {
    if (Number(value) > this.values[column]!) this.values[column] = Number(value);
  }
  least(column: number, value: number): void {
    if (value < this.values[column]!) this.values[column] = value;
  }
}

/** Headings between two sentences: what is told under another heading is of something else. */
export const headingsBetween = ({ calendar: { headings } }: Dateable, a: number, b: number): number =>
  Math.abs(headings[a]! - headings[b]!);
