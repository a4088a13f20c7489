// What the ranker of pronouns sees of one person that the pronoun could stand for.
import { setOf } from '../../word-list.ts';
import type { Discourse, Ref } from '../discourse.ts';
import { verbBehind } from '../words/clause.ts';
import { MARK } from '../words/marks.ts';
import { isPossessive, isSaying, type Word } from '../words/words.ts';

export interface Candidate {
  member: number;
  /** One number a feature, in the order of FEATURES; none of the only candidate, who is chosen whatever they are. */
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

/** Evidence that is more than a first name: a title, many pronouns. */
export const SURE = 3;
const bit = (yes: boolean) => (yes ? 1 : 0);

/** Above 0 if the person is of the pronoun's gender as far as is known, below if not. */
export function leanOf({ members, words }: Discourse, at: number, member: number): number {
  const { female, male } = members[member]!;
  return (words[at]!.marks & MARK.female ? 1 : -1) * (female - male);
}

export function featuresOf(discourse: Discourse, at: number, ref: Ref, rank: number, isNow: boolean): number[] {
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

/** Of whom the sentence names only behind the pronoun. */
export function forwardFeatures(discourse: Discourse, at: number, ahead: Ref): number[] {
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

function roleOf(words: Word[], at: number): 'subject' | 'object' | 'possessive' | 'reflexive' {
  const { key } = words[at]!;
  if (key.endsWith('self')) return 'reflexive';
  if (key === 'he' || key === 'she') return 'subject';
  if (key === 'his' || key === 'hers') return 'possessive';
  return key === 'her' && /^(NOUN|ADJ|PROPN|NUM)$/.test(words[at + 1]?.pos ?? '') ? 'possessive' : 'object';
}

/** 'Quill called [him]': the object of a verb is not its subject, unless it says so by 'himself' (Principle B). */
export const isBound = (words: Word[], ref: Ref, at: number) =>
  ref.subject &&
  words[at - 1]!.pos === 'VERB' &&
  words[ref.first]!.sentence === words[at]!.sentence &&
  roleOf(words, at) === 'object' &&
  sameClause(words, ref, at);

const LONGEST_CLAUSE = 30;

const PARTS_CLAUSES = setOf('that who which and but because when while as if');

/** '“…,” she said' */
const says = (words: Word[], at: number) => isSaying(words[verbBehind(words, at + 1)] ?? words[at - 1]);

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
