// What a wording cannot be about, by how it is worded and where it stands.

import type { Occasion } from '../../occasions/occasion.ts';
import type { Unit } from '../../occasions/sentences/narration.ts';
import type { Cue } from '../wordings/cue.ts';
import { isOfTheirOwn } from '../wordings/others.ts';

/** Sentences within which the words of what an article opens with come. */
const NEAR = 2;

/** 'By Tuesday the sentence read “…”': what read so was told before, or comes next. */
export const isRewordedBefore = ({ kind, target, rule }: Cue, away: number): boolean =>
  kind === 'edited' && rule.startsWith('state') && (target.pronoun === 'one' || (target.part && away > 1));

/** 'He deleted that and tried again: “…”': 'it' was told before, and what its sentence has behind it came after. */
export const isWrittenAfter = ({ unit, target, word }: Cue, { first, last, quotes }: Occasion): boolean =>
  target.pronoun === 'one' &&
  target.nth === null &&
  first === unit.index &&
  last === unit.index &&
  target.word > word &&
  quotes.every(quote => unit.words.findIndex(other => other.quote === quote) > target.word);

/** 'She thought again and deleted it. “…,” she had written': what an article opens with. */
export const isOpening = ({ unit, kind }: Cue, { first }: Occasion, follows: boolean): boolean =>
  !follows && unit.index === 0 && first <= NEAR && kind !== 'restored';

/** 'In its place came …': where something was that is known to have gone. */
export const isOfPlace = ({ unit, word }: Cue): boolean => /^(?:place|gap|hole)$/.test(unit.words[word]!.text);

/** 'The hospital has deleted a retweet of it': its own. */
export const isShare = ({ target, unit }: Cue): boolean => /^(?:retweet|repost)s?$/.test(unit.words[target.word]!.text);

/** 'In 2021 she took down a cover': told behind the words of a post, it is another one. */
export const isAnother = (cue: Cue, { last }: Occasion): boolean =>
  last < cue.unit.index && (isTheirs(cue) || (isOne(cue.target) && (cue.unit.paragraph > 2 || isSaidToBeAnother(cue))));

const isOne = ({ indefinite, part, noun }: Cue['target']): boolean => indefinite && !part && noun?.plural === false;
const isSaidToBeAnother = ({ target, unit, word }: Cue): boolean => isOnce(unit, word) || isNextOne(unit, target.word);
/** 'The fan later deleted his comment.' */
export const isTheirs = ({ target, unit, word, rule, by }: Cue): boolean =>
  by === 'unknown' && rule.startsWith('active') && isOfTheirOwn(unit.words, word, target);

/** 'A second post, in which she named him, was deleted', 'deleted another tweet'. */
export const isNextOne = ({ words }: Unit, noun: number): boolean =>
  words
    .slice(Math.max(0, noun - NEXT), noun)
    .some(({ text }, k, near) => /^(?:second|third|another|separate|further)$/.test(text) && near[k - 1]?.text !== '-');
/** Words from 'another' to its noun. */
const NEXT = 3;

/** 'He once deleted a post about vets.' */
const isOnce = ({ words }: Unit, word: number): boolean =>
  /^(?:once|previously|earlier)$/.test(words[word - 1]?.text ?? '');

const ABOUT =
  /^(?:about|announcing|welcoming|mocking|criticising|criticizing|attacking|praising|congratulating|insulting|accusing|comparing|targeting|ridiculing|thanking|supporting|defending|poking|aimed|directed)$/;
/** 'deleted a post mocking Voss', 'a tweet about Voss was removed': what others posted about somebody is none of theirs. */
export const isAboutThem = (
  { unit, target: { word, owner, indefinite }, agent }: Cue,
  { person }: Occasion,
  at: (k: number) => number | null,
): boolean => {
  if (
    person === null ||
    !indefinite ||
    owner === person ||
    agent === person ||
    !ABOUT.test(unit.words[word + 1]?.text ?? '')
  )
    return false;
  for (let k = word + 2; k < unit.words.length && k <= word + REACH; k++) {
    if (unit.words[k]!.quote >= 0 || /^(?:which|,|after|because|by|before|that)$/.test(unit.words[k]!.text))
      return false;
    if (at(k) === person) return true;
  }
  return false;
};
/** Words from the noun to whom it is about. */
const REACH = 10;

/** 'is back on Instagram, two days after she deleted her account': what she writes now is written since. */
export const isSinceBack = ({ unit: { words, index }, target }: Cue, { last }: Occasion): boolean =>
  target.account &&
  last > index &&
  words.some(
    ({ text, quote }, k) =>
      quote < 0 && /^(?:back|return(?:s|ed|ing)?)$/.test(text) && /^(?:on|to)$/.test(words[k + 1]?.text ?? ''),
  );

/** Another one, or one that stood elsewhere. */
export const isElsewhere = (cue: Cue, occasion: Occasion): boolean =>
  ((isTheirs(cue) || isSaidToBeAnother(cue)) && isAnother(cue, occasion)) ||
  (cue.target.platform !== null && occasion.platform !== null && cue.target.platform !== occasion.platform);

/** 'Up it popped again', 'anyone clicking through to it met a notice': the post, and no comment under it. */
export const isOfMain = ({ kind, target, rule }: Cue): boolean =>
  target.pronoun === 'one' && (kind === 'restored' || rule.startsWith('page'));

/** 'The label set the stream to private': who did it need not have spoken in it; who 'deleted it' herself has. */
export const isOthersDoing = ({ by, target, unit, word }: Cue): boolean =>
  by !== 'author' ||
  (target.noun !== null &&
    !target.indefinite &&
    !target.noun.generic &&
    !(target.pronoun && /^(?:she|he)$/.test(unit.words[word - 1]?.text ?? '')));
