// Times of a removal that stand in another clause: when somebody looked, and when a request was granted.
import type { Text } from '../../occasions/frame.ts';
import type { Unit } from '../../occasions/sentences/narration.ts';
import type { Stamp } from '../../occasions/stamps/stamp.ts';
import { setOf } from '../../word-list.ts';
import { obliges } from '../clauses/granted.ts';
import type { Cue } from '../wordings/cue.ts';

/** 'asked last week for it to be taken down, and on Monday she obliged': where the clause begins that tells that it was done. */
export function grantedFrom({ words }: Unit, word: number): number {
  const granted = words.findIndex(({ lexeme }, k) => k > word && obliges(lexeme));
  return words.findLastIndex(({ text }, k) => k > word && k < granted && text === 'and');
}

/** 'By Thursday …', 'When we looked on Thursday …': a sentence that holds for the next of its paragraph. */
export function stampsBefore({ units, stampsOf }: Text, { unit, word, seen }: Cue): Stamp[] {
  const before = units[unit.index - 1];
  if (before?.paragraph !== unit.paragraph) return [];
  const looked = (seen || isBefore(unit, word)) && before.words.some(({ text }) => LOOKED.has(text));
  return stampsOf(before).flatMap(stamp => {
    if (stamp.edge === 'by' && stamp.first <= 2) return [stamp];
    return looked && stamp.edge === null && !('after' in stamp.at) ? [{ ...stamp, edge: 'by' as const }] : [];
  });
}
/** 'went to link it on Thursday and got a padlock'. */
export const isOfLooking = ({ unit: { words }, word, seen }: Cue, { first, last, at }: Stamp): boolean =>
  seen &&
  !('after' in at) &&
  last < word &&
  words.slice(0, first).some(({ text }) => LOOKED.has(text) || /^(?:went|clicked|came)$/.test(text)) &&
  words.slice(last + 1, word).some(({ text }) => /^(?:and|but)$/.test(text));

/** 'had pulled it'. */
const isBefore = ({ words }: Unit, word: number): boolean =>
  words.slice(Math.max(0, word - 3), word).some(({ text }) => text === 'had');
const LOOKED = setOf('looked checked searched visited tried looking checking searching');
