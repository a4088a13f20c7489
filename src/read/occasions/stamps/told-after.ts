// What was said before something else: 'It came a day after Voss told reporters: “…”', 'A day after telling MPs that she was
// “…”, Voss quit on Thursday'.
import { among } from '../../lexemes.ts';
import { addDays } from '../../times/calendar.ts';
import { isRemoved } from '../sentences/gone.ts';
import type { Unit, Word } from '../sentences/narration.ts';
import { ACCOUNT_NOUNS, isPosting, isSpeaking } from '../sentences/words.ts';
import { OPEN, TAKES_PLACE } from './relative.ts';
import { isVagueStamp, type Stamp } from './stamp.ts';

/** The time of the words at `at`, which something else came after; null where none is told so. */
export function toldAfter({ words }: Unit, at: number, stamps: Stamp[]): Stamp | null {
  if (words.some(isRemoved) && !words.some(({ lexeme }) => isAccount(lexeme))) return null;
  for (const stamp of stamps) {
    const { at: time, first, last } = stamp;
    if (!('after' in time) || time.after[1] === OPEN || words[last]!.text !== 'after') continue;
    if (!isSaying(words.slice(last + 1, /^[,:]$/.test(words[at - 1]?.text ?? '') ? at - 1 : at))) continue;
    // 'hours after' is on that day, as far as anybody tells.
    const [from, to] = time.after[0] === 0 ? [0, 0] : [-time.after[1], -time.after[0]];
    const day = stamps.find(by => !('after' in by.at) && !isVagueStamp(by) && (by.last < first || by.first > at))?.at;
    const known = day && !('after' in day);
    return {
      ...stamp,
      sure: true,
      at: known ? { earliest: addDays(day.earliest, from), latest: addDays(day.latest, to) } : { after: [from, to] },
    };
  }
  return null;
}

const isAccount = among(ACCOUNT_NOUNS);
const isTelling = among('telling saying writing posting tweeting');
/** 'the minister told MPs', 'telling MPs she was'; no 'the vote Birch told MPs', no 'the vote, Birch told MPs'. */
const isSaying = (clause: Word[]): boolean =>
  clause.length <= CLAUSE &&
  clause.some(word => isPosting(word) || isSpeaking(word) || isTelling(word.lexeme)) &&
  !clause.some(({ quote, text }) => quote >= 0 || /^[,;:]$/.test(text) || TAKES_PLACE.test(text));
const CLAUSE = 16;
