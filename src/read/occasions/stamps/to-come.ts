// Days that are told as to come, and such as only seem so.
import { among } from '../../lexemes.ts';
import { addDays } from '../../times/calendar.ts';
import type { Unit, Word } from '../sentences/narration.ts';
import { isWaiting } from './edges.ts';
import type { Stamp } from './stamp.ts';

const WEEKDAY = /^(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the weekend)\b[^\d]*$/i;
const isAhead = among(
  "ahead will would 'll due next upcoming expected scheduled until coming begin starts closes opens",
);
/** 'Rovers host United on Saturday', 'an interview to be aired on Sunday': set for a day to come. */
const SET =
  /^(?:plays?|hosts?|faces?|visits?|meets?|travels?|opens?|begins?|starts?|resumes?|welcomes?|entertains?|arrives?|expires?|votes?|airs?|premieres?|kicks?|be)$/;
const NEAR = 9;
/** What is told has happened: a weekday read as one to come is the one before, and other days to come date nothing. */
export function past(unit: Unit, stamps: Stamp[], published: string | null): Stamp[] {
  if (!published || stamps.length === 0) return stamps;
  return stamps.flatMap(stamp => {
    const { at, first } = stamp;
    if ('after' in at) return [stamp];
    const isWeekday = WEEKDAY.test(stamp.words);
    const isOnIt = isWeekday && isNow(unit, first);
    if (at.earliest <= published && !isOnIt) return [stamp];
    if (!isWeekday || isOnIt || at.earliest > addDays(published, 7) || isToldAhead(unit, first)) return [];
    return [{ ...stamp, at: { earliest: addDays(at.earliest, -7), latest: addDays(at.latest, -7) } }];
  });
}

/** 'will meet on Friday', 'is to be aired on Sunday': the words before a day say that it is to come. */
function isToldAhead(unit: Unit, first: number): boolean {
  const before = unit.words.slice(0, first);
  // 'asked for it to be taken down, and on Monday she obliged': another clause than that which has it to be.
  const clause = before.slice(before.findLastIndex(({ text }) => text === ',') + 1).slice(-NEAR);
  return (
    before.some(({ text, lexeme }, i) => isAhead(lexeme) && !isWaiting(unit, text, i) && !isName(before, i)) ||
    clause.some(({ text, pos }, i, near) => SET.test(text) && isSet(pos, near[i - 1]?.text))
  );
}

/** 'Will Smith said on Monday'. */
const isName = (words: Word[], i: number): boolean => words[i]!.capital && words[i + 1]?.pos === 'PROPN';

/** 'Her album comes out on Friday', 'takes to the ice on Saturday': in the present, and no saying. */
function isNow({ words, quotes }: Unit, first: number): boolean {
  if (quotes.length > 0) return false;
  for (let k = first - 1; k >= 0 && k >= first - NEAR && words[k]!.text !== ','; k--)
    if (words[k]!.pos === 'VERB') return COMES.test(words[k]!.text);
  return false;
}
const COMES =
  /^(?:comes|takes|sets|goes|gets|returns|launches|leaves|heads|hits|flies|stands|stars|turns|makes|runs|moves|joins|lands|sails|rides|drives|defends|contests|tours|performs|competes|fights|races|releases|publishes|retires|steps|walks|marries|undergoes|rolls|wraps|closes|ends)$/;

const isSet = (pos: string, before = ''): boolean =>
  before === 'to' ||
  (pos === 'VERB' &&
    !/^(?:did|does|do|n't|not|could|can|might|helped?|let|'s?|the|an?|his|her|their|its|of)$/.test(before));
