// Verbs by which a sentence tells that something published went, as far as they help to tell when and where it was said.
import { verbOf } from '../removals/words.ts';
import type { Unit, Word } from './narration.ts';

/** These are removals only with an object and a particle, and say more often something else. */
const LIGHT =
  /^(?:get|gets|got|gotten|getting|bring|brings|brought|bringing|clean\w*|clear\w*|empt\w+|drop\w*|dump\w*|undo\w*|undid)$/;

/** Whether the word tells that something was deleted, taken down or withdrawn, in any form of the verb. */
export const isRemoval = ({ text, quote }: Word): boolean =>
  quote < 0 && /^(?:delete|take|withdraw)$/.test(verbOf(text)?.act ?? '') && !LIGHT.test(text);

/** The same, told as having happened. */
export const isRemoved = (word: Word): boolean => isRemoval(word) && verbOf(word.text)?.form === 'past';

/** 'was no longer visible', 'had disappeared': the sentence tells that something went. */
export const tellsGone = ({ words }: Unit): boolean =>
  words.some(
    (word, i) =>
      isRemoved(word) ||
      (word.quote < 0 &&
        (/^(?:vanished|disappeared)$/.test(word.text) || (word.text === 'longer' && words[i - 1]?.text === 'no'))),
  );
