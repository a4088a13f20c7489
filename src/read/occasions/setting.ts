// Reports from a hearing, a show or a reading name their setting once, at the top: what the people there say is said there.
import type { Medium } from '../../../models/statement.ts';
import type { Text } from './frame.ts';
import { sign } from './signs.ts';
import type { Stamp } from './stamps.ts';
import { stampFor } from './when.ts';

export interface Setting {
  medium: Medium;
  stamp: Stamp | null;
  /** Who is there, as far as the opening names them. */
  people: Set<number>;
}

const set = (words: string): Set<string> => new Set(words.split(/\s+/));
const STAGES =
  set(`hearing committee rally concert gig lecture sermon debate inquest trial tribunal keynote funeral vigil
  commencement graduation audience congregation library hustings`);
const SHOWS = set('show episode programme broadcast telecast sofa');
const PLACES = sign(({ folded }) => STAGES.has(folded) || SHOWS.has(folded));
/** Sentences of the opening. */
const OPENING = 4;

export function settingOf({ units, who, stampsOf, doc }: Text): Setting | null {
  const opening = units.slice(0, OPENING);
  for (const unit of opening) {
    if (!(unit.signs & PLACES)) continue;
    const at = unit.words.findIndex(({ text }) => STAGES.has(text) || (SHOWS.has(text) && isRecap(doc.title)));
    if (at < 0) continue;
    const stamps = stampsOf(unit).filter(({ edge }) => edge === null);
    const people = new Set(opening.flatMap(other => [...who.named(other)]));
    return {
      medium: STAGES.has(unit.words[at]!.text) ? 'speech' : 'broadcast',
      stamp: stampFor(unit, at, stamps),
      people,
    };
  }
  return null;
}

const isRecap = (title: string | null): boolean => /\b(?:recap|review|live blog|as it happened)\b/i.test(title ?? '');
