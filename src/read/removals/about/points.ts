// How much tells for a wording being about an occasion, and against it.
import { awayFrom } from '../../occasions/occasion.ts';
import type { Cue } from '../wordings/cue.ts';
import { isSaidOfIt } from './beside.ts';
import type { Candidate } from './candidates.ts';
import {
  isAnother,
  isOfMain,
  isOfPlace,
  isOpening,
  isOthersDoing,
  isRewordedBefore,
  isShare,
  isWrittenAfter,
} from './meant.ts';

/** Sentences within which 'it' and 'both' find what they stand for. */
export const NEAR = 2;
/** What is told again of what is known to have gone. */
export const GONE = 2;
const FARTHEST = 4;
/** What a sentence between costs. */
const FAR = 0.35;
const MAIN = 1.5;
/** It was told in the same word: 'replying to a resident, she wrote …' and 'the reply'. */
const CALLED = 1.5;
/** Who says sorry for a post says so in another. */
const REGRETS = 3;
const AIRED = /^(?:podcast|broadcast)$/;

/** What the article tells around a wording. */
interface Setting {
  /** Who is named in its sentence. */
  named: Set<number>;
  /** Nobody else posted anything that can be meant. */
  alone: boolean;
  /** Something that can be meant was told before. */
  follows: boolean;
  /** And a post so near that 'the post' is that one. */
  close: boolean;
  /** It is told already to have gone. */
  gone: boolean;
  /** The first post of the article: 'the post' is that rather than one told by the way. */
  isMain: boolean;
  /** Index of that post. */
  main: number | undefined;
  /** There are other words than those that take them back. */
  regretted: boolean;
  /** The first of those that are called what went. */
  isFirst: boolean;
}

export function score(
  cue: Cue,
  { occasion, speaksOfRemoval, apologises, isOfBefore, isReason, tells, kin }: Candidate & { kin: number },
  setting: Setting,
): number {
  const { named, alone, follows, close, gone, isMain, isFirst, main, regretted } = setting;
  const { target, agent, unit } = cue;
  const { noun, platform } = target;
  if (platform && occasion.platform && platform !== occasion.platform) return -1;
  const away = awayFrom(occasion, unit.index);
  const isAhead = occasion.first > unit.index;
  const isTooFar =
    isAhead && target.pronoun ? !isOpening(cue, occasion, follows) : away > (gone ? NEAR * 3 : reachOf(cue));
  if (!noun && !target.account && isTooFar) return -1;
  if (isAhead && isRewordedBefore(cue, away) && !(unit.quotes.length === 0 && isOpening(cue, occasion, follows)))
    return -1;
  if (isShare(cue) && occasion.person !== agent) return -1;
  if (cue.kind === 'restored' && (target.account ? isAhead && unit.index > 0 : target.pronoun && !gone)) return -1;
  const who = target.owner ?? agent;
  if (
    who !== null &&
    occasion.person !== null &&
    who !== occasion.person &&
    (target.owner !== null || !isOthersDoing(cue))
  )
    return -1;
  let sum = 3 + kin;
  if (platform && platform === occasion.platform) sum += 2;
  if (who !== null && who === occasion.person) sum += 3;
  else if (occasion.person !== null && named.has(occasion.person)) sum += 0.5;
  if (cue.by === 'author' && who !== null && occasion.person === null) sum -= 2;
  if (occasion.medium === 'comment' && main !== undefined && isOfMain(cue)) sum -= 2.5;
  if (
    noun &&
    occasion.last < unit.index &&
    !target.indefinite &&
    !target.pronoun &&
    tells(unit.words[target.word]!.text)
  )
    sum += CALLED;
  if (speaksOfRemoval()) sum -= 4;
  else if (regretted && apologises()) sum -= REGRETS;
  if (isSaidOfIt(cue, occasion, isReason)) return -1;
  if (follows && isWrittenAfter(cue, occasion)) return -1;
  sum -= Math.min(FARTHEST, away * FAR);
  if (gone && who === null && (target.account || isOfPlace(cue))) sum += GONE;
  if (isAnother(cue, occasion)) sum -= 6;
  if (isAhead && !(regretted && isOfBefore()))
    sum -= target.indefinite || alone || (unit.paragraph <= 2 && !follows) ? 0.5 : 3.5;
  if (who === null && (noun === null || noun.generic) && away > NEAR * 2 && platform === null && !isMain) sum -= 3;
  if (cue.kind === 'unpublished' && who === null && AIRED.test(occasion.medium) && (isFirst || (gone && cue.seen)))
    sum += MAIN;
  if (isMain && who === null && noun?.generic && !target.indefinite && !target.pronoun && !close) sum += MAIN;
  return sum;
}

const reachOf = ({ agent, target }: Cue): number =>
  agent === null && target.pronoun !== 'many' && !target.part ? NEAR : NEAR * 3;
