// Days that stand with the noun of a post: 'Sunday’s post', 'her Monday tweet', 'a photograph from 2016'.

import type { Occasion } from '../../occasions/occasion.ts';
import type { Unit, Word } from '../../occasions/sentences/narration.ts';
import { postNounAt } from '../../occasions/sentences/words.ts';
import type { Stamp } from '../../occasions/stamps/stamp.ts';
import type { Cue } from '../wordings/cue.ts';

/** The day of the post that the wording names, where its noun has one. */
export const dayOfTarget = ({ unit, target }: Cue, stamps: Stamp[]): Stamp | null =>
  (target.noun &&
    stamps.find(stamp => !('after' in stamp.at) && stamp.edge !== 'by' && isWith(unit, stamp, target.word))) ??
  null;

/** 'Sunday’s angry post', 'the post from Sunday', 'the recording of Sunday’s talk', and no 'a post about Sunday’s fire'. */
function isWith({ words }: Unit, { first, last }: Stamp, noun: number): boolean {
  if (first === noun + 2 && /^(?:from|dated|of)$/.test(words[noun + 1]!.text)) return true;
  return last < noun && words.slice(last + 1, noun).every(({ text, pos }) => text === "'s" || /ADJ|NOUN/.test(pos));
}

/** What was posted on another day is not meant. */
export const isOfOtherDay = ({ stamp }: Occasion, day: Stamp | null): boolean =>
  day !== null &&
  stamp !== null &&
  !('after' in stamp.at) &&
  !('after' in day.at) &&
  (stamp.at.latest < day.at.earliest || stamp.at.earliest > day.at.latest);

/** 'a photograph', 'one'. */
const isPost = (words: Word[], at: number): boolean =>
  /^(?:ones?|another|others)$/.test(words[at]!.text) || postNounAt(words, at) !== null;

/** 'his Easter remarks', 'the Monday meeting', 'her rant, dated Monday,'. */
const isAttribute = (words: Word[], first: number, last: number): boolean =>
  (words[last + 1]?.pos === 'NOUN' && /^(?:his|her|their|the|its|a|'s)$/.test(words[first - 1]?.text ?? '')) ||
  (words[first - 1]?.text === 'dated' && words[first - 2]?.text === ',');

/** 'a photograph from 2016', 'her Sunday post': when it was posted. */
export function isOfNoun({ words }: Unit, { first, last, at, edge }: Stamp): boolean {
  if ('after' in at) return false;
  // 'taken on a Sunday': on none in particular
  if (words[first - 1]?.text === 'a') return true;
  if (edge === null && words[last + 1]?.text === "'s" && words[first - 2]?.text !== 'ahead') return true;
  if (/^(?:from|dated)$/.test(words[first - 1]?.text ?? '') && first >= 2 && isPost(words, first - 2)) return true;
  if (edge === null && isAttribute(words, first, last)) return true;
  const head = words[last + 1]?.text === "'s" ? last + 2 : last + 1;
  return [head, head + 1].some(
    k =>
      k < words.length &&
      postNounAt(words, k) !== null &&
      words.slice(head, k).every(({ pos }) => /ADJ|NOUN/.test(pos)),
  );
}
