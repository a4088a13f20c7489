// Verbs by which a sentence tells that something published went, as far as they help to tell when and where it was said.
import { among, numberPerLexeme } from '../../lexemes.ts';
import { verbOf } from '../../removals/clauses/words.ts';
import type { Unit, Word } from './narration.ts';

/** These are removals only with an object and a particle, and say more often something else. */
const LIGHT =
  /^(?:get|gets|got|gotten|getting|bring|brings|brought|bringing|clean\w*|clear\w*|empt\w+|drop\w*|dump\w*|undo\w*|undid)$/;

const TELLS = { removal: 1, removed: 2 } as const;
const tells = numberPerLexeme(({ folded }) => {
  const verb = verbOf(folded);
  if (!verb || !/^(?:delete|take|withdraw)$/.test(verb.act) || LIGHT.test(folded)) return 0;
  return verb.form === 'past' ? TELLS.removal | TELLS.removed : TELLS.removal;
});

/** Whether the word tells that something was deleted, taken down or withdrawn, in any form of the verb. */
export const isRemoval = ({ lexeme }: Word): boolean => (tells(lexeme) & TELLS.removal) !== 0;

/** The same, told as having happened. */
export const isRemoved = ({ lexeme }: Word): boolean => (tells(lexeme) & TELLS.removed) !== 0;

const isLost = among('vanished disappeared');

/** 'was no longer visible', 'had disappeared': the sentence tells that something went. */
export const tellsGone = ({ words }: Unit): boolean =>
  words.some(
    (word, i) => isRemoved(word) || isLost(word.lexeme) || (word.text === 'longer' && words[i - 1]?.text === 'no'),
  );
