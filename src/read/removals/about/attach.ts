// Which statement a wording of removal is about: by who posted it, what it is called, where it stood, how near it is told.

import { POSTED } from '../../occasions/groups/topic.ts';
import { awayFrom, type Occasion } from '../../occasions/occasion.ts';
import type { Cue } from '../wordings/cue.ts';
import { isNewWording, isSaidOfIt } from './beside.ts';
import { kinAlready } from './kin-already.ts';
import { kinship } from './kinship.ts';
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

/** Below this the wording is about something else. */
const ENOUGH = 0.5;
const FARTHEST = 4;
/** What a sentence between costs. */
const FAR = 0.35;
/** Sentences within which 'it' and 'both' find what they stand for. */
const NEAR = 2;

/** Kinship of what is called what it is. */
const EXACT = 1;

/** An occasion that a wording may be about. */
export interface Candidate {
  index: number;
  occasion: Occasion;
  /** Its words are about a removal: it came after. */
  speaksOfRemoval(): boolean;
  /** It regrets, explains or takes back something. */
  isAnswer(): boolean;
  /** It is told to be still there. */
  standing(): boolean;
  /** It is told as what is there now: 'a single grey square'. */
  remains(): boolean;
  /** Told as what somebody called something, and not as what was said to anybody: where it was, only the rest tells. */
  isDescribed(): boolean;
  /** Its words were told to reporters: they stand in no post that could go. */
  isToPress(): boolean;
  /** The sentences that tell it have the word, in whatever form: 'replying' for 'reply'. */
  tells(word: string): boolean;
  /** Its words are a reason for something: 'to give everyone time'. */
  isReason(): boolean;
}
type Scored = Candidate & { score: number };
type IsGone = (index: number) => boolean;

/**
 * Indexes of the occasions that a cue is about, best first; several for an account, 'both' or 'the posts'.
 * @param named who is named in the sentence of the cue.
 * @param isGone whether something is known already to have gone: only that comes back.
 */
export function aboutWhich(
  cue: Cue,
  candidates: Candidate[],
  named: Set<number> = NOBODY,
  isGone: IsGone = () => false,
): number[] {
  const able = candidates.flatMap(candidate => {
    const kin = kinship(cue, candidate.occasion.medium) ?? kinAlready(cue, candidate, isGone);
    return kin === null || isNewWording(cue, candidate.occasion) ? [] : [{ ...candidate, kin }];
  });
  const main = candidates.find(({ occasion }) => POSTED.has(occasion.medium) && occasion.medium !== 'comment');
  const follows = able.some(({ occasion }) => occasion.first < cue.unit.index);
  const alone = new Set(able.map(({ occasion }) => occasion.speaker)).size < 2 && !follows;
  const close = able.some(({ occasion, index }) => index !== main?.index && isClose(occasion, cue));
  const first = able.find(({ index, kin }) => index >= 0 && kin >= EXACT);
  const scored = able
    .map(candidate => ({
      ...candidate,
      score:
        score(cue, candidate, {
          named,
          alone,
          follows,
          close,
          gone: isGone(candidate.index),
          isMain: candidate.index === main?.index,
          isFirst: candidate === first,
          main: main?.index,
        }) + (cue.kind === 'restored' && isGone(candidate.index) ? GONE : 0),
    }))
    .filter(({ score }) => score > ENOUGH)
    .sort((a, b) => b.score - a.score || b.index - a.index);
  const best = scored[0];
  if (!best) return [];
  if (cue.target.nth !== null) return nthOf(cue.target.nth, scored, best, cue);
  return isMany(cue) ? several(cue, scored, best) : [best.index];
}
/** A post told in the sentence before, or in the one before that. */
const isClose = ({ medium, first, last }: Occasion, { unit }: Cue): boolean =>
  POSTED.has(medium) && medium !== 'comment' && first < unit.index && last >= unit.index - NEAR;
const AIRED = /^(?:podcast|broadcast)$/;
const NOBODY = new Set<number>();
const GONE = 2;
const MAIN = 1.5;
/** It was told in the same word: 'replying to a resident, she wrote …' and 'the reply'. */
const CALLED = 1.5;

function several({ target, unit }: Cue, scored: Scored[], best: Scored): number[] {
  if (unit.words[target.word]!.text === 'both' && !target.noun && scored.length < 2) return [];
  const limit = target.account ? Number.POSITIVE_INFINITY : 2;
  return scored
    .filter(candidate => (target.account ? isHeldThere(candidate, best, unit.index) : candidate.score > best.score - 4))
    .slice(0, limit)
    .map(({ index }) => index);
}

/** With an account go the posts that it held, and not what its holder put there afterwards or elsewhere. */
function isHeldThere({ occasion, speaksOfRemoval, remains }: Scored, best: Scored, unit: number): boolean {
  const { person, platform } = best.occasion;
  if (occasion.person !== person || speaksOfRemoval()) return false;
  if (platform && occasion.platform && occasion.platform !== platform) return false;
  return !(occasion.first > unit && remains());
}

/** 'the second': of what the same person posted, in order of the text; counted from the end where negative. */
function nthOf(nth: number, scored: Scored[], best: Scored, { unit }: Cue): number[] {
  const counted = scored
    .filter(({ occasion }) => occasion.speaker === best.occasion.speaker && occasion.first <= unit.index)
    .sort((a, b) => a.index - b.index);
  const found = counted.at(nth < 0 ? nth : nth - 1);
  return found ? [found.index] : nth > 1 ? [] : [best.index];
}

const isMany = ({ target }: Cue): boolean =>
  target.account || target.pronoun === 'many' || (target.noun?.plural ?? false);

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
  /** The first of those that are called what went; see EXACT. */
  isFirst: boolean;
}

function score(
  cue: Cue,
  { occasion, speaksOfRemoval, isReason, tells, kin }: Candidate & { kin: number },
  setting: Setting,
): number {
  const { named, alone, follows, close, gone, isMain, isFirst, main } = setting;
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
  if (isSaidOfIt(cue, occasion, isReason)) return -1;
  if (follows && isWrittenAfter(cue, occasion)) return -1;
  sum -= Math.min(FARTHEST, away * FAR);
  if (gone && who === null && (target.account || isOfPlace(cue))) sum += GONE;
  if (isAnother(cue, occasion)) sum -= 6;
  if (isAhead) sum -= target.indefinite || alone || (unit.paragraph <= 2 && !follows) ? 0.5 : 3.5;
  if (who === null && (noun === null || noun.generic) && away > NEAR * 2 && platform === null && !isMain) sum -= 3;
  if (cue.kind === 'unpublished' && who === null && AIRED.test(occasion.medium) && (isFirst || (gone && cue.seen)))
    sum += MAIN;
  if (isMain && who === null && noun?.generic && !target.indefinite && !target.pronoun && !close) sum += MAIN;
  return sum;
}

const reachOf = ({ agent, target }: Cue): number =>
  agent === null && target.pronoun !== 'many' && !target.part ? NEAR : NEAR * 3;
