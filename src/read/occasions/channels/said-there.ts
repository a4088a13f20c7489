// 'The minister said on X that the envoy had been summoned. “…,” he said.': what the sentence before says that somebody said
// there goes on there, though 'said' alone says nothing of a post.
import { setOf } from '../../word-list.ts';
import { isRemovalAt } from '../sentences/gone.ts';
import type { Unit, Word } from '../sentences/narration.ts';
import type { Who } from '../sentences/who.ts';
import { platformAt, SPEAKING, WRITING } from '../sentences/words.ts';
import { isPlaceWord } from './on-platform.ts';

/** Verbs of what one does with words, besides those of saying and writing. The list is our own. */
const DOING =
  setOf(`announced announces declared revealed reveals disclosed vowed pledged promised denied denies rejected rejects defended
  apologised apologized apologises apologizes blamed blames attacked attacks blasted slammed criticised criticized condemned
  denounced rebuked scolded mocked ridiculed praised thanked thanks congratulated welcomed condoled mourned paid hit lashed took
  set owned stood urged urges called demanded begged appealed invited challenged threatened broke reacted complained lamented
  used recalled remembered questioned dismissed endorsed hinted let made came gave turned laid wished admitted confessed
  picking picked weighed spoke opened celebrated marked poked sounded pleaded cursed swore raged ranted fumed gushed addressed hailed
  backed saluted shared logged vented hopped jumped headed returned resurfaced popped scoffed teased greeted bade bid assured advised cautioned doubled tore went`);

/** And no 'was posted'. */
function tells(words: Word[], i: number): boolean {
  const { text, quote, pos } = words[i]!;
  if (quote >= 0 || pos === 'NOUN' || !(SPEAKING.has(text) || WRITING.has(text) || DOING.has(text))) return false;
  return !/^(?:was|were|is|are|been|being)$/.test(words[i - 1]?.text ?? '');
}

/** 'in a since-deleted post' tells of no time at which it went. */
const isGone = (words: Word[], i: number): boolean =>
  isRemovalAt(words, i) &&
  !/^(?:lost|losing)$/.test(words[i]!.text) &&
  !/^(?:to|aim|issue|exception)$/.test(words[i + 1]?.text ?? '') &&
  words[i - 1]?.text !== '-';

/** 'In a post on X, Voss …', 'Reacting on X, Voss …': what opens the sentence holds for all of it. */
const isFronted = (words: Word[]): boolean =>
  words[0]!.pos === 'ADP' || (words[0]!.pos === 'VERB' && words[0]!.text.endsWith('ing'));

/** Verbs of what one does on a platform without a word. The list is our own. */
const MUTE =
  setOf(`has have had owns follows followed saw seen sees read reads found finds learned learnt heard received faced suffered became
  joined left quit closed deleted removed deactivated built gained won lost attracted counts boasts enjoys looked watched noticed
  discovered is was be been being met know knows known drew draws sparked caused prompted blocked reported denied stood`);
/** 'poured out her heart to her Facebook friends', 'broke off on X': whatever one does there but these. */
const does = (words: Word[], i: number): boolean =>
  words[i]!.quote < 0 &&
  words[i]!.pos === 'VERB' &&
  !MUTE.has(words[i]!.text) &&
  !/^(?:was|were|is|are|been|being|to)$/.test(words[i - 1]?.text ?? '');

const ANSWERS =
  /^(?:answer|reaction|response|reply|apology|verdict|announcement|resignation|farewell|retort|thanks|denial|explanation|rebuttal|statement|comeback)$/;
/** 'The senator’s answer came on X', 'Her reaction, on Threads, was swift'. */
const isAnswerOf = (who: Who, person: number, lead: Unit): boolean =>
  lead.words.some(({ text, quote }, i) => quote < 0 && ANSWERS.test(text) && who.owner(lead, i) === person);

/** 'On X, Voss was less polite', 'Over on Bluesky …': whatever was done there. */
const isOverThere = (words: Word[]): boolean => {
  if (words[0]?.text === 'it' && words[2]?.text === 'on' && words[3] && platformAt(words, 3)) return true; // 'It was on X that'
  const comma = words.findIndex(({ text }) => text === ',');
  const on = words.findIndex(({ text }) => text === 'on');
  return (
    on >= 0 &&
    on < 2 &&
    comma > on &&
    comma <= on + 4 &&
    words.slice(on + 1, comma).some((_, k) => platformAt(words, on + 1 + k) !== null)
  );
};

/** 'denied that an earlier version had …', 'wondered whether the post …': what one speaks of, and not where. */
const isContent = (words: Word[], verb: number, channel: number): boolean =>
  words
    .slice(verb + 1, Math.max(verb + 1, channel))
    .some(({ text, quote }) => quote < 0 && /^(?:that|whether|if|why|how|about|rumou?rs?|claims?)$/.test(text));

/**
 * Whether the speaker is told in `lead` to have said things by its channel, with nothing that tells of another time.
 * @param by the word that tells the channel: 'A rumour that spread on X is untrue, Voss told the Echo' tells none of hers.
 */
export function isSaidThere(who: Who, person: number | null, lead: Unit, by: string): boolean {
  const { words } = lead;
  // A body is nobody that the cast knows: it is told of where nobody else is named.
  if ((person === null && who.named(lead).size > 0) || words.some((_, i) => isGone(words, i))) return false;
  const at = isFronted(words) ? words.length : words.findLastIndex(({ text, quote }) => quote < 0 && text === by);
  const channel = words.findLastIndex(({ text, quote }) => quote < 0 && text === by);
  if (person !== null && ((isOverThere(words) && who.named(lead).has(person)) || isAnswerOf(who, person, lead)))
    return true;
  const isPlace = isPlaceWord(by);
  return words.some(
    (_, i) =>
      i <= at &&
      (tells(words, i) || (isPlace && does(words, i))) &&
      !isContent(words, i, channel) &&
      who.subject(lead, i) === person,
  );
}
