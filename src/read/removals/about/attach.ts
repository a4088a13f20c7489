// Which statement a wording of removal is about: by who posted it, what it is called, where it stood, how near it is told.
import { POSTED } from '../../occasions/groups/topic.ts';
import type { Occasion } from '../../occasions/occasion.ts';
import type { Cue } from '../wordings/cue.ts';
import { isNewWording } from './beside.ts';
import type { Candidate } from './candidates.ts';
import { kinAlready } from './kin-already.ts';
import { kinship } from './kinship.ts';
import { GONE, NEAR, score } from './points.ts';

/** Below this the wording is about something else. */
const ENOUGH = 0.5;
/** Kinship of what is called what it is. */
const EXACT = 1;

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
  const regretted = able.some(candidate => !candidate.apologises()) && !isOfApology(cue);
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
          regretted,
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
/** 'deleted the apology'. */
const isOfApology = ({ unit, target }: Cue): boolean => /^(?:apology|statement)$/.test(unit.words[target.word]!.text);
const NOBODY = new Set<number>();

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
