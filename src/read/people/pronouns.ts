import { isSubject, verbBehind } from './clause.ts';
import type { Discourse, Ref } from './discourse.ts';
import type { Gender } from './lexicon.ts';
import { MARK } from './marks.ts';
import { is, isPossessive, type Word } from './words.ts';

export const pronounGender = ({ marks }: Word): Gender | null =>
  marks & MARK.female ? 'female' : marks & MARK.male ? 'male' : null;

/** How far back a pronoun may reach, in persons; the one spoken of most is weighed besides. */
const REACH = 8;
/** Behind these a pronoun may point forward: 'After she removed the post, Ana Lim …'. */
const SUBORDINATORS = new Set(
  'after before when while as since although though if once because in on with for during despite by at from like until unless his her'.split(
    ' ',
  ),
);

export interface Candidate {
  member: number;
  /** One number a feature, in the order of FEATURES. */
  features: number[];
}

export const FEATURES = [
  'same sentence',
  'one sentence back',
  'two back',
  'three to five back',
  'further back',
  'same paragraph',
  'named last',
  'described last',
  'was a subject',
  'was a possessor',
  'most recent',
  'second most recent',
  'third or later',
  'share of mentions',
  'log mentions',
  'spoken of most',
  'in the headline',
  'gender known to fit',
  'gender does not fit',
  'gender surely does not fit',
  'subject takes up subject',
  'object of its own clause',
  'possessor of its own clause',
  'reflexive of its own clause',
  'is the speaker of this quote',
  'within the same quote',
  'from inside a quote to outside',
  'from outside into a quote',
  'points forward',
  'opens a sentence, subject before',
  'bare name so far once',
  'what the text is about',
  'first of its sentence',
  'subject of its sentence',
  'named in this paragraph, speaks',
  'subject takes up the subject right before',
  'subject takes up the first right before',
] as const;

/**
 * Everybody the pronoun words[at] could stand for. `ahead` finds the next name behind it in the sentence. Nobody is
 * taken for whom the text shows to be of the other gender: rather no answer than a wrong one.
 */
export function pronounCandidates(discourse: Discourse, at: number, ahead: () => Ref | null): Candidate[] {
  const { trails, words } = discourse;
  const near = whoIsNear(discourse, at);
  const next = mayPointForward(words, at) ? ahead() : null;
  const forward = next && !near.includes(next.member) && mayMean(discourse, at, next.member) ? next : null;
  const isNow = isSubject(words, { first: at, last: at + 1 });
  const candidates: Candidate[] = [];
  // Beside somebody of its gender nobody is meant whose name tells the other.
  const fitting = near.some(member => leanOf(discourse, at, member) > 0);
  for (const [rank, member] of near.entries()) {
    if (!mayMean(discourse, at, member) || (fitting && leanOf(discourse, at, member) < 0)) continue;
    candidates.push({ member, features: featuresOf(discourse, at, trails[member]!.last!, rank, isNow) });
  }
  if (forward) candidates.push({ member: forward.member, features: forwardFeatures(discourse, at, forward) });
  return candidates;
}

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

/** Evidence that is more than a first name: a title, many pronouns. */
const SURE = 3;
const bit = (yes: boolean) => (yes ? 1 : 0);

/** Above 0 if the person is of the pronoun's gender as far as is known, below if not. */
function leanOf({ members, words }: Discourse, at: number, member: number): number {
  const { female, male } = members[member]!;
  return (words[at]!.marks & MARK.female ? 1 : -1) * (female - male);
}

const mayMean = (discourse: Discourse, at: number, member: number) => leanOf(discourse, at, member) > -SURE;

function featuresOf(discourse: Discourse, at: number, ref: Ref, rank: number, isNow: boolean): number[] {
  const { words, trails, total, most, headline, speakers, topic, opener } = discourse;
  const word = words[at]!;
  const trail = trails[ref.member]!;
  const there = words[ref.first]!;
  const back = Math.abs(word.sentence - there.sentence);
  const wasSubject = ref.subject;
  const lean = leanOf(discourse, at, ref.member);
  const own = back === 0 && wasSubject && sameClause(words, ref, at);
  const role = own ? roleOf(words, at) : null;
  return [
    bit(back === 0),
    bit(back === 1),
    bit(back === 2),
    bit(back > 2 && back < 6),
    bit(back > 5),
    bit(word.paragraph === there.paragraph),
    bit(ref.kind === 'name'),
    bit(ref.kind === 'description'),
    bit(wasSubject),
    bit(isPossessive(words[ref.last])),
    bit(rank === 0),
    bit(rank === 1),
    bit(rank > 1),
    total ? trail.refs / total : 0,
    Math.log(1 + trail.refs),
    bit(most === ref.member),
    bit(headline.has(ref.member)),
    bit(lean > 0),
    bit(lean < 0),
    bit(lean <= -SURE),
    bit(isNow && wasSubject),
    bit(own && role === 'object'),
    bit(own && role === 'possessive'),
    bit(own && role === 'reflexive'),
    bit(word.quote >= 0 && speakers[word.quote] === ref.member),
    bit(word.quote >= 0 && word.quote === there.quote),
    bit(word.quote >= 0 && there.quote < 0),
    bit(word.quote < 0 && there.quote >= 0),
    0,
    bit(isNow && word.opens && back === 1 && wasSubject),
    bit(trail.refs === 1),
    bit(topic?.member === ref.member),
    bit(opener?.member === ref.member),
    bit(trail.subjectIn === there.sentence),
    bit(trail.namedIn === word.paragraph && isNow && says(words, at)),
    bit(isNow && back < 2 && trail.subjectIn === there.sentence),
    bit(isNow && back < 2 && opener?.member === ref.member),
  ];
}

function forwardFeatures(discourse: Discourse, at: number, ahead: Ref): number[] {
  const features = FEATURES.map(() => 0);
  const set = (name: (typeof FEATURES)[number], value: number) => {
    features[FEATURES.indexOf(name)] = value;
  };
  const lean = leanOf(discourse, at, ahead.member);
  set('same sentence', 1);
  set('points forward', 1);
  set('gender known to fit', bit(lean > 0));
  set('gender does not fit', bit(lean < 0));
  set('gender surely does not fit', bit(lean <= -SURE));
  set('was a subject', bit(ahead.subject));
  set('in the headline', bit(discourse.headline.has(ahead.member)));
  return features;
}

export function roleOf(words: Word[], at: number): 'subject' | 'object' | 'possessive' | 'reflexive' {
  const { key } = words[at]!;
  if (key.endsWith('self')) return 'reflexive';
  if (key === 'he' || key === 'she') return 'subject';
  if (key === 'his' || key === 'hers') return 'possessive';
  return key === 'her' && /^(NOUN|ADJ|PROPN|NUM)$/.test(words[at + 1]?.pos ?? '') ? 'possessive' : 'object';
}

const LONGEST_CLAUSE = 30;

const PARTS_CLAUSES = new Set('that who which and but because when while as if'.split(' '));

/** '“…,” she said' */
const says = (words: Word[], at: number) => is(words[verbBehind(words, at + 1)] ?? words[at - 1], MARK.saying);

/** No comma, conjunction or second subject between the two. */
function sameClause(words: Word[], ref: Ref, at: number): boolean {
  const from = Math.min(ref.last, at);
  const to = Math.max(ref.first, at);
  if (to - from > LONGEST_CLAUSE) return false;
  for (let i = from; i < to; i++) {
    const { pos, key } = words[i]!;
    if (key === ',' || PARTS_CLAUSES.has(key) || (pos === 'PRON' && i !== at)) return false;
  }
  return true;
}
