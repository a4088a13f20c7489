// Who may be meant by a 'he' or 'she'.
import { setOf } from '../../word-list.ts';
import type { Discourse, Ref } from '../discourse.ts';
import { isSubject } from '../words/clause.ts';
import type { Gender } from '../words/lexicon.ts';
import { MARK } from '../words/marks.ts';
import type { Word } from '../words/words.ts';
import { type Candidate, featuresOf, forwardFeatures, isBound, leanOf, SURE } from './pronoun-features.ts';
import { isSpokenOf } from './spoken-of.ts';

export const pronounGender = ({ marks }: Word): Gender | null =>
  marks & MARK.female ? 'female' : marks & MARK.male ? 'male' : null;

/** How far back a pronoun may reach, in persons; the one spoken of most is weighed besides. */
const REACH = 8;
/** Behind these a pronoun may point forward: 'After she removed the post, Ana Lim …'. */
const SUBORDINATORS = setOf(
  'after before when while as since although though if once because in on with for during despite by at from like until unless his her',
);

/**
 * Everybody the pronoun words[at] could stand for. `ahead` finds the next name behind it in the sentence. Nobody is
 * taken for whom the text shows to be of the other gender: rather no answer than a wrong one.
 */
export function pronounCandidates(discourse: Discourse, at: number, ahead: () => Ref | null): Candidate[] {
  const { trails, words } = discourse;
  const near = whoIsNear(discourse, at);
  const next = mayPointForward(words, at) ? ahead() : null;
  const forward = next && !near.includes(next.member) && mayMean(discourse, at, next.member) ? next : null;
  // Beside somebody of its gender nobody is meant whose name tells the other.
  const fitting = near.some(member => leanOf(discourse, at, member) > 0);
  const mayBe = (member: number) =>
    mayMean(discourse, at, member) &&
    !(fitting && leanOf(discourse, at, member) < 0) &&
    !isBound(words, trails[member]!.last!, at) &&
    !isSpokenOf(words, trails[member]!.last!, at);
  const meant = near.filter(mayBe);
  if (meant.length + (forward ? 1 : 0) === 1) return [{ member: forward?.member ?? meant[0]!, features: ALONE }];
  const isNow = isSubject(words, { first: at, last: at + 1 });
  const candidates = meant.map((member): Candidate => {
    const features = featuresOf(discourse, at, trails[member]!.last!, near.indexOf(member), isNow);
    return { member, features };
  });
  if (forward) candidates.push({ member: forward.member, features: forwardFeatures(discourse, at, forward) });
  return candidates;
}

/** Of who is weighed against nobody. */
const ALONE: number[] = [];

/** The persons spoken of last, and who is spoken of most; nobody speaks of himself as 'he'. */
function whoIsNear({ recent, most, speakers, words }: Discourse, at: number): number[] {
  const speaker = words[at]!.quote < 0 ? null : speakers[words[at]!.quote]!;
  const near: number[] = [];
  const reach = Math.min(REACH, recent.length);
  for (let i = 0; i < reach; i++) if (recent[i] !== speaker) near.push(recent[i]!);
  if (most !== null && most !== speaker && !near.includes(most)) near.push(most);
  return near;
}

function mayPointForward(words: Word[], at: number): boolean {
  let first = at;
  while (first > 0 && words[first - 1]!.sentence === words[at]!.sentence && at - first < 15) first--;
  return SUBORDINATORS.has(words[first]!.key);
}

const mayMean = (discourse: Discourse, at: number, member: number) => leanOf(discourse, at, member) > -SURE;
