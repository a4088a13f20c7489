// What the stages of this folder hand to each other.
import type { Medium, Part, Platform } from '../../../models/statement.ts';
import { countBefore } from '../count-before.ts';
import type { Stamp } from './stamps/stamp.ts';

/** An occasion in the making. */
export interface Occasion {
  speaker: string;
  person: number | null;
  medium: Medium;
  platform: Platform | null;
  /** The text names the channel; else it is what such words most often are. */
  sure: boolean;
  quotes: number[];
  /** Units that tell of it, and the first and last of them. */
  units: number[];
  first: number;
  last: number;
  stamp: Stamp | null;
  /** The word that named the channel. */
  by: string;
  /** Told by a verb of saying. */
  said: boolean;
  /** Said on a site that is none of the platforms. */
  abroad?: boolean;
  /** The platform named shortly before, which is most likely its own. */
  near?: Platform | null;
  /** Index of the occasion whose words these have replaced. */
  replaces?: number;
}
export interface Grouped {
  occasions: Occasion[];
  /** Index of each quote's occasion; null where nobody speaks. */
  of: (number | null)[];
  parts: Part[];
}

/** Sentences beyond which nothing is referred to: keeps the reading linear in the text. */
export const WINDOW = 80;

/** Adds a unit that tells of the occasion. */
export function toldIn(occasion: Occasion, unit: number): void {
  occasion.units.push(unit);
  occasion.first = Math.min(occasion.first, unit);
  occasion.last = Math.max(occasion.last, unit);
}

/** Sentences between the occasion and a unit; at least {@link WINDOW} where it is out of sight. */
export function awayFrom({ units, first, last }: Occasion, unit: number): number {
  if (unit < first - WINDOW || unit > last + WINDOW) return WINDOW;
  let least = WINDOW;
  for (const index of units) least = Math.min(least, Math.abs(index - unit));
  return least;
}

/** The items around a unit, out of a list in order of place. */
export function around<T>(items: T[], placeOf: (item: T) => number, unit: number, back = WINDOW, ahead = WINDOW): T[] {
  const from = (place: number): number => countBefore(items, item => placeOf(item) < place);
  return items.slice(from(unit - back), from(unit + ahead + 1));
}
