// When each occasion was: of the spans of days that the article allows, the one that a ranker takes for the likeliest. It is
// trained by scripts/train-dating.ts on articles that people dated; the rules' own answer is one of its candidates.
import { type Flat, type Forest, flatten, scoreRow } from '../attribution/trees.ts';
import type { Dated } from '../occasions/posted.ts';
import { candidatesFor, type Known } from './candidates.ts';
import { rowsOf } from './row.ts';
import { calendarOf } from './told-days.ts';
import weights from './weights.json' with { type: 'json' };

const flat: Flat = flatten(weights as unknown as Forest);

/** The days of every occasion; null where nothing gives a ground. What the rules say, where no publication bounds it. */
export function datesOf(known: Known): (Dated | null)[] {
  const { published, ruled, occasions } = known;
  if (published === null || occasions.length === 0) return ruled;
  const dateable = { ...known, published, calendar: calendarOf(known.text) };
  return occasions.map((_, i) => {
    const candidates = candidatesFor(dateable, i);
    const scores = rowsOf(dateable, i, candidates).map(row => scoreRow(flat, row));
    return candidates[scores.indexOf(Math.max(...scores))]!.days;
  });
}
