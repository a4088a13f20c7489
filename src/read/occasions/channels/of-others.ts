// What the sentence that leads in tells of others.
import { among } from '../../lexemes.ts';
import type { Attribution } from '../../types.ts';
import type { Unit, Word } from '../sentences/narration.ts';
import type { Who } from '../sentences/who.ts';
import { isPosting, isSpeaking, POST_NOUNS } from '../sentences/words.ts';
import type { Channel } from './channel.ts';

/** 'Organisers called it off on Monday. Voss said …': what others did does not date what is said of it in its own sentence. */
export function isOthers(
  { person, mention }: Attribution,
  unit: Unit,
  { platform }: Channel,
  lead: Unit,
  who: Who,
): boolean {
  if (person === null || !mention || platform) return false;
  const added = unit.words[0]!.quote >= 0;
  if (added && !unit.words.some(({ lexeme }) => isAdded(lexeme))) return false;
  const opens = added || (mention.start < unit.start + OPENS && mention.end - mention.start > PRONOUN);
  if (!opens || who.named(lead).has(person) || lead.paragraph !== unit.paragraph) return false;
  return unit.words.some(tells) && !isOfWords(lead);
}

const tells = (word: Word): boolean => word.quote < 0 && (isPosting(word) || isSpeaking(word));
/** The sentence tells of something said or posted. */
export const isOfWords = ({ words }: Unit): boolean =>
  words.some(word => tells(word) || POST_NOUNS.has(word.text) || SHOWN.test(word.text));

/** The talk of before goes on. */
const isAdded = among('added continued');
/** By these the sentence tells of the saying itself: 'The remark came in Monday’s episode'. */
const SHOWN = /^(?:remarks?|comments?|words|episode|appear(?:ed|ance)|interview)$/;
/** Characters from the sentence's start within which its subject begins. */
const OPENS = 40;
/** Letters of the longest pronoun. */
const PRONOUN = 4;
