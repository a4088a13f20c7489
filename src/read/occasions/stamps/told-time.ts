// The time of the saying, out of the times of its sentence.
import { among } from '../../lexemes.ts';
import { addDays } from '../../times/calendar.ts';
import { isRemoved } from '../sentences/gone.ts';
import type { Unit, Word } from '../sentences/narration.ts';
import { sign } from '../sentences/signs.ts';
import { isPosting, isSpeaking, postNounAt, SPEAKING } from '../sentences/words.ts';
import { isOfAnswer, isOfThing } from './not-then.ts';
import { isVagueStamp, type Stamp } from './stamp.ts';
import { toldAfter } from './told-after.ts';
import { isAside, isIdle, isOfRemoval, isOfRemovalOf, nearestStamp } from './when.ts';

/**
 * The time of the saying: the one that lies best with some verb of posting or saying, the nearer to the quotation the
 * better. Where something is removed in the same sentence, 'two days later' is when it went.
 */
export function toldTime(unit: Unit, at: number, stamps: Stamp[]): Stamp | null {
  if (stamps.length === 0) return null;
  const before = at < unit.words.length ? toldAfter(unit, at, stamps) : null;
  if (before) return before;
  const usable = stamps.filter(
    stamp =>
      !isReported(unit, stamp) &&
      !isOfRemoval(unit, stamp) &&
      !isOfRemovalOf(unit, stamp) &&
      !isNearRemoval(unit, stamp) &&
      !isIdle(unit, stamp.first, at) &&
      !isOfThing(unit, stamp) &&
      !isOfAnswer(unit, stamp, at),
  );
  if (usable.length === 0) return null;
  let best: Stamp | null = null;
  let least = FARTHEST_TIME;
  for (let i = 0; i < unit.words.length; i++) {
    const word = unit.words[i]!;
    const tells =
      isPosting(word) || isSpeaking(word) || (isSpoke(word.lexeme) && word.pos !== 'NOUN') || isTalkHeld(unit, i);
    if (word.quote >= 0 || !tells) continue;
    const found = nearestStamp(unit, i, usable);
    const cost = found
      ? found.cost +
        Math.abs(i - at) * 0.15 +
        (isVagueStamp(found.stamp) ? 6 : 0) +
        (isAside(unit, i, at) ? IN_ASIDE : 0)
      : FARTHEST_TIME;
    if (found && cost < least) [best, least] = [found.stamp, cost];
  }
  const day =
    best && !(isVagueStamp(best) && isAside(unit, best.first))
      ? null
      : nearestStamp(
          unit,
          Math.min(at, unit.words.length - 1),
          usable.filter(stamp => !isVagueStamp(stamp)),
        );
  const found = day?.stamp ?? best;
  // 'at the weekend …, as she sat down to eat on Sunday'
  return found && (dayWithin(found, usable) ?? dayBefore(found, usable));
}

/** Of the post that is shown and not of who shows it: 'a tweet from 2017', 'a letter dated 3 May', 'a 2008 interview', 'his May video': long before what is told of it. */
export function isOfPost({ words }: Unit, stamp: Stamp): boolean {
  const { first, last } = stamp;
  if ('after' in stamp.at || !(isVagueStamp(stamp) || words[first - 1]?.text === 'dated')) return false;
  const isPost = (i: number): boolean => i >= 0 && i < words.length && postNounAt(words, i) !== null;
  // 'her last post, from June 2023'
  if (/^(?:from|dated|of)$/.test(words[first - 1]?.text ?? ''))
    return (
      isPost(first - 2) ||
      (words[first - 2]?.text === ',' && (isPost(first - 3) || isPost(first - 5))) ||
      isBy(words, first - 2)
    );
  if (!/^(?:an?|the|his|her|their|its|that|'s)$/.test(words[first - 1]?.text ?? words[first]!.text)) return false;
  return isPost(last + 1) || isPost(last + 2);
}

/** 'a tweet by James Finch from 2012' */
function isBy(words: Word[], last: number): boolean {
  let k = last;
  while (words[k]?.pos === 'PROPN' && k > last - NAME) k--;
  return k < last && k > 0 && /^(?:by|of)$/.test(words[k]!.text) && postNounAt(words, k - 1) !== null;
}
/** Words of a name. */
const NAME = 4;

/** 'In July …', 'Just last month …': opens the sentence and holds for all of it; 'The 2016 final …' does not. */
export const isOpening = ({ words }: Unit, { first, last }: Stamp): boolean =>
  first <= 2 &&
  (/^(?:last|this|earlier|in)$/.test(words[first]!.text) ||
    /^(?:in|on|over|during|by)$/.test(words[first - 1]?.text ?? '') ||
    !/^(?:NOUN|PROPN)$/.test(words[last + 1]?.pos ?? '')) &&
  words[last + 1]?.text !== "'s";

/** 'two days later' beside a removal is when it went, unless another verb stands between. */
function isNearRemoval({ words }: Unit, { first, last, at }: Stamp): boolean {
  if (!('after' in at) || !words.some(isRemoved)) return false;
  if (words[last]!.text === 'after' || words[first]!.text === 'within') return true;
  for (let k = first - 1; k >= 0 && k >= first - 6; k--) {
    if (isRemoved(words[k]!)) return true;
    if (words[k]!.quote < 0 && isPosting(words[k]!)) return false;
  }
  return true;
}

const HAD = sign(among('had'));
const isBorder = among('; : , and but');
/** 'said that she had been there on Sunday': a time of what is told, not of the telling. */
export function isReported({ words, signs }: Unit, { first }: Stamp): boolean {
  if (!(signs & HAD)) return false;
  for (let k = first - 1, had = false; k >= 0; k--) {
    const { text, quote, lexeme } = words[k]!;
    if (quote >= 0 || isBorder(lexeme)) return false;
    had ||= text === 'had';
    if (text === 'that' || SPEAKING.has(text))
      return had && words.slice(Math.max(0, k - 6), k + 1).some(w => SPEAKING.has(w.text));
  }
  return false;
}

/** 'fined on Saturday for a post made the day before'. */
function dayBefore(stamp: Stamp, stamps: Stamp[]): Stamp {
  if (!('after' in stamp.at) || stamp.at.after[0] >= 0) return stamp;
  const [from, to] = stamp.at.after;
  const day = stamps.find(({ at }) => !('after' in at))?.at;
  if (!day || 'after' in day) return stamp;
  return { ...stamp, at: { earliest: addDays(day.earliest, from), latest: addDays(day.latest, to) } };
}
/** Talks of which no words need follow. */
const isSpoke = among(
  `spoke speaking talked talking asked interviewed met apologised apologized defended denied revealed vowed dismissed
  rejected thanked praised urged condemned blasted slammed criticised criticized addressed`,
);
/** 'gave an interview', 'held a news conference', 'used her column', 'faced reporters', 'broke his silence'. */
const isTalkHeld = ({ words }: Unit, i: number): boolean =>
  holds(words[i]!.lexeme) &&
  !/^(?:who|which|that|had|has)$/.test(words[i - 1]?.text ?? '') &&
  words.slice(i + 1, i + HELD).some(({ lexeme, quote }) => quote < 0 && isTalk(lexeme));
const holds = among('gave held granted hosted used faced addressed broke called attended opened');
const isTalk = among(
  'interview interviews conference briefing speech lecture address talk reporters journalists newsmen press silence column podium microphone questions',
);
const HELD = 6;
const FARTHEST_TIME = 20;
/** '…, whose film was released on Friday, wrote on Tuesday'. */
const IN_ASIDE = 8;

/** The only day among the times that lies in the week or month told. */
export function dayWithin({ at }: Stamp, stamps: Stamp[]): Stamp | null {
  if ('after' in at || at.earliest === at.latest) return null;
  const days = stamps.filter(
    other =>
      !('after' in other.at) &&
      !isVagueStamp(other) &&
      !(other.at.earliest === at.earliest && other.at.latest === at.latest) &&
      other.at.earliest >= at.earliest &&
      other.at.latest <= at.latest,
  );
  return days.length === 1 ? days[0]! : null;
}
