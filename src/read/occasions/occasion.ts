// What the stages of this folder hand to each other.
import type { Medium, Part, Platform } from '../../../models/statement.ts';
import type { Stamp } from './when.ts';

/** An occasion in the making. */
export interface Occasion {
  speaker: string;
  person: number | null;
  medium: Medium;
  platform: Platform | null;
  /** The text names the channel; else it is what such words most often are. */
  sure: boolean;
  quotes: number[];
  /** Units that tell of it; the first is where it is told first. */
  units: number[];
  stamp: Stamp | null;
  /** The word that named the channel. */
  by: string;
  /** Told by a verb of saying. */
  said: boolean;
}
export interface Grouped {
  occasions: Occasion[];
  /** Index of each quote's occasion; null where nobody speaks. */
  of: (number | null)[];
  parts: Part[];
}
