// Which statement a wording of removal is about: by who posted it, what it is called, where it stood, how near it is told.
import type { Medium } from '../../../models/statement.ts';
import { awayFrom, type Occasion } from '../occasions/occasion.ts';
import { POSTED } from '../occasions/topic.ts';
import type { Cue } from './cue.ts';

/** Below this the wording is about something else. */
const ENOUGH = 0.5;
const FARTHEST = 4;
/** Sentences within which 'it' and 'both' find what they stand for. */
const NEAR = 2;

/** An occasion that a wording may be about. */
export interface Candidate {
  index: number;
  occasion: Occasion;
  /** Its words are about a removal: it came after. */
  speaksOfRemoval(): boolean;
  /** It is told to be still there. */
  standing(): boolean;
}

/** Indexes of the occasions that a cue is about, best first; several for an account, 'both' or 'the posts'. */
export function aboutWhich(cue: Cue, candidates: Candidate[]): number[] {
  const scored = candidates
    .map(candidate => ({ ...candidate, score: score(cue, candidate) }))
    .filter(({ score }) => score > ENOUGH)
    .sort((a, b) => b.score - a.score || b.index - a.index);
  const best = scored[0];
  if (!best) return [];
  if (!isMany(cue)) return [best.index];
  const { target } = cue;
  if (/^both$/.test(cue.unit.words[target.word]!.text) && !target.noun && scored.length < 2) return [];
  const limit = target.account ? Number.POSITIVE_INFINITY : 2;
  return scored
    .filter(({ occasion, score }) =>
      target.account ? occasion.person === best.occasion.person : score > best.score - 4,
    )
    .slice(0, limit)
    .map(({ index }) => index);
}

const isMany = ({ target }: Cue): boolean =>
  target.account || target.pronoun === 'many' || (target.noun?.plural ?? false);

function score(cue: Cue, { occasion, speaksOfRemoval }: Candidate): number {
  const kin = kinship(cue, occasion.medium);
  if (kin === null) return -1;
  const { target, agent, unit } = cue;
  const { noun } = target;
  if (target.platform && occasion.platform && target.platform !== occasion.platform) return -1;
  let sum = 3 + kin;
  if (target.platform && target.platform === occasion.platform) sum += 2;
  const who = target.owner ?? agent;
  if (who !== null && occasion.person !== null) {
    if (who === occasion.person) sum += 3;
    else if (target.owner !== null || !isOthersDoing(cue)) return -1;
  }
  if (cue.by === 'author' && who !== null && occasion.person === null) sum -= 2;
  if (speaksOfRemoval()) sum -= 4;
  const away = awayFrom(occasion, unit.index);
  const { first } = occasion;
  sum -= Math.min(FARTHEST, away * 0.35);
  if (!target.noun && !target.account && away > (agent === null && target.pronoun !== 'many' ? NEAR : NEAR * 3))
    return -1;
  if (target.pronoun && first > unit.index) return -1;
  if (first > unit.index) sum -= 0.5;
  if (who === null && (noun === null || noun.generic) && away > NEAR * 2 && target.platform === null) sum -= 3;
  if (first > unit.index && !target.indefinite && unit.paragraph > 2) sum -= 3;
  return sum;
}

/** 'The label set the stream to private': who did it need not have spoken in it. */
const isOthersDoing = ({ by, target }: Cue): boolean =>
  by !== 'author' || (target.noun !== null && !target.indefinite && !target.noun.generic);

const AIRED = /^(?:interview|podcast|broadcast|video|livestream)$/;
const AIRTIME = /^(?:minutes?|seconds?|sections?|segments?)$/;
/** How well the noun fits the medium; null where it cannot be meant. */
export function kinship(cue: Cue, medium: Medium): number | null {
  const { target, kind } = cue;
  const { noun } = target;
  if (kind === 'unpublished') {
    if (/^(?:interview|podcast|broadcast|livestream|video)$/.test(medium)) return medium === 'interview' ? 0 : 1;
    return null;
  }
  if (target.account) return POSTED.has(medium) ? 1 : null;
  if (kind === 'edited' && medium === 'written-statement') return 1;
  if (kind === 'edited' && target.part && AIRED.test(medium) && AIRTIME.test(cue.unit.words[target.word]!.text))
    return 0.5;
  if (!noun) return POSTED.has(medium) || medium === 'message' ? 1 : null;
  if (noun.medium === medium) return noun.generic ? 1.5 : 2;
  if (noun.generic) return POSTED.has(medium) ? (medium === 'comment' ? -1 : 1) : medium === 'message' ? 1 : null;
  if (noun.medium === 'written-statement' && medium === 'text-post') return 0.5;
  if (medium === 'story' && /^(?:video|image|text-post)$/.test(noun.medium)) return 0.5;
  if (medium === 'livestream' && noun.medium === 'video') return 1;
  if (medium === 'video' && noun.medium === 'livestream') return 0;
  if (medium === 'podcast' && noun.medium === 'interview') return 1;
  return null;
}
