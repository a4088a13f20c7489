// What a time of a sentence is to the stages after it.
import { daysBetween } from '../../times/calendar.ts';
import type { Unit } from '../sentences/narration.ts';

/** A time of the sentence as a verb of it may take it. */
export interface Stamp {
  /** First and last word of the unit. */
  first: number;
  last: number;
  /** Resolved days, or days after another event. */
  at: { earliest: string; latest: string } | { after: [number, number] };
  /** 'by Tuesday': had happened then. 'until Tuesday': stood so long. 'since Tuesday'. 'still up on Tuesday'. */
  edge: 'by' | 'until' | 'since' | 'still' | null;
  words: string;
  /** The sentence leaves no other: 'A day after telling MPs “…”, she quit on Thursday' is of Wednesday. */
  sure?: boolean;
}

/** Gives the stamps of a unit, in order. */
export type StampsOf = (unit: Unit) => Stamp[];

/** Weeks, months and years are as often about something else. */
export const isVagueStamp = ({ at }: Stamp): boolean =>
  !('after' in at) && at.latest > at.earliest && daysBetween(at.earliest, at.latest) > 3;
