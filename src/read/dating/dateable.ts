// An article whose occasions are to be dated, with what is found out once for all of them.
import type { ReadRemoval } from '../../../models/reading.ts';
import type { Dated } from '../occasions/days/posted.ts';
import type { Text } from '../occasions/frame.ts';
import type { Occasion } from '../occasions/occasion.ts';
import { type SharedWords, sharedWords } from './shared-words.ts';
import { type Calendar, calendarOf } from './told-days.ts';

/** What is known of the occasions of an article when they are to be dated. */
export interface Known {
  text: Text;
  occasions: Occasion[];
  /** By occasion: the day that its own or another telling gives. */
  dates: (Dated | null)[];
  /** By occasion: what the rules say. */
  ruled: (Dated | null)[];
  removals: (ReadRemoval | null)[];
  published: string | null;
}
/** The same of an article that says when it was published, with all its times. */
export interface Dateable extends Known {
  published: string;
  calendar: Calendar;
  removalTold: boolean;
  shared: SharedWords;
  /** By sentence the occasions that it tells of. */
  tellers: Map<number, number[]>;
}

/** Null where nothing says when the article was published. What holds for all its occasions is found here, once. */
export function toDateable(known: Known): Dateable | null {
  const { published, text, removals, occasions } = known;
  if (published === null) return null;
  return {
    ...known,
    published,
    calendar: calendarOf(text),
    removalTold: removals.some(Boolean),
    shared: sharedWords(text, occasions),
    tellers: tellersOf(occasions),
  };
}

function tellersOf(occasions: Occasion[]): Map<number, number[]> {
  const tellers = new Map<number, number[]>();
  for (const [i, { units }] of occasions.entries())
    for (const unit of new Set(units)) {
      const those = tellers.get(unit);
      if (those) those.push(i);
      else tellers.set(unit, [i]);
    }
  return tellers;
}
