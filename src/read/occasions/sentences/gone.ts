// Verbs by which a sentence tells that something published went, as far as they help to tell when and where it was said.
import { among, signPerLexeme } from '../../lexemes.ts';
import { type Form, verbOf } from '../../removals/clauses/words.ts';
import type { Unit, Word } from './narration.ts';

/** These are removals only with an object and a particle, and say more often something else. */
const LIGHT =
  /^(?:get|gets|got|gotten|getting|bring|brings|brought|bringing|clean\w*|clear\w*|empt\w+|drop\w*|dump\w*|undo\w*|undid)$/;

/** The form of a verb of removal; null for any other word. */
function formOf(word: string): Form | null {
  const verb = verbOf(word);
  return verb && /^(?:delete|take|withdraw)$/.test(verb.act) && !LIGHT.test(word) ? verb.form : null;
}
const removes = signPerLexeme(({ folded }) => formOf(folded) !== null);
const removed = signPerLexeme(({ folded }) => formOf(folded) === 'past');

/** Whether the word tells that something was deleted, taken down or withdrawn, in any form of the verb. */
export const isRemoval = ({ lexeme }: Word): boolean => removes(lexeme);

/** The same, told as having happened. */
export const isRemoved = ({ lexeme }: Word): boolean => removed(lexeme);

const isTake = among('take takes taking took taken');
const isParticle = among('down off offline away');
/** Words between 'took' and 'down'. */
const REACH = 7;
/** 'took to her Stories', 'is taking a break': only what is taken down goes. */
const isTakenUp = (words: Word[], i: number): boolean =>
  isTake(words[i]!.lexeme) && !words.slice(i + 1, i + REACH).some(({ lexeme }) => isParticle(lexeme));
/** A word for removing at `i`, where nothing is but taken up. */
export const isRemovalAt = (words: Word[], i: number): boolean => isRemoval(words[i]!) && !isTakenUp(words, i);

const isLost = among('vanished disappeared');

/** 'was no longer visible', 'had disappeared': the sentence tells that something went. */
export const tellsGone = ({ words }: Unit): boolean =>
  words.some(
    (word, i) =>
      (isRemoved(word) && !isTakenUp(words, i)) ||
      isLost(word.lexeme) ||
      (word.text === 'longer' && words[i - 1]?.text === 'no'),
  );
