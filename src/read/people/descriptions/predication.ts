// What the words before a noun phrase make it say of somebody: 'Ann Lee, the …', 'she is the …', 'they named her the …'.
import { setOf } from '../../word-list.ts';
import type { Discourse, Draft, Ref } from '../discourse.ts';
import type { NameSpan } from '../names/name-span.ts';
import { MARK } from '../words/marks.ts';
import { describesSomeone, type NounPhrase } from '../words/noun-phrases.ts';
import { is, type Word } from '../words/words.ts';
import { coordinated, extendPhrase } from './phrase-extent.ts';

/** What has been read of the sentence so far. */
interface Clause {
  discourse: Discourse;
  /** Mentions in the order they were read. */
  here: Ref[];
  /** The last phrase that was said of somebody, and of whom. */
  said: { head: number; last: number; member: number } | null;
}

/** What reading descriptions needs to see of the reading that is under way. */
export interface Scene extends Clause {
  /** The name that starts at a word, if it is somebody's. */
  nameAt(i: number): { span: NameSpan; member: number } | null;
  add(ref: Draft): void;
}

export interface Said {
  member: number;
  why: string;
  /** What goes on behind it belongs to the clause before. */
  short?: boolean;
}

const ASIDE = new Set([',', '(', '–', '—', '-', '--']);
const PREDICATE: Pick<Said, 'why'> = { why: 'predicate' };
/** 'was named the …', 'made her the …': verbs that give somebody a name or an office. Lemmas. */
export const NAMING = setOf(
  'name call make appoint elect crown declare consider dub vote proclaim label deem brand hail',
);

/** Whom the phrase at `at` is said of by apposition, as a predicate, or as a name given; null if of nobody. */
export function saidOf(clause: Clause, at: number, phrase: NounPhrase): Said | null {
  const { words } = clause.discourse;
  const head = words[phrase.head]!;
  let i = at - 1;
  while (i > 0 && isPassedOver(words[i]!)) i--;
  const link = words[i];
  if (!link || link.sentence !== head.sentence) return null;
  if (ASIDE.has(link.text)) return inAside(clause, i, phrase);
  const someone = describesSomeone(head);
  const bare = someone && !head.capital ? namedRightBefore(clause, at) : null;
  if (bare !== null) return { member: bare, why: 'apposition' };
  if (link.key === 'and') return someone && goesOnAt(clause, i) ? { ...PREDICATE, member: clause.said!.member } : null;
  if (link.lemma === 'be')
    return someone || isDefinite(words[at]!) ? predicate(isSpoken(words, i) ?? ownerBefore(clause, i)) : null;
  if (link.lemma === 'become' || link.lemma === 'remain') {
    const loose =
      someone || link.key === 'becoming' ? (subjectBefore(clause, i) ?? possessorOfSubject(clause, i)) : null;
    return predicate(ownerBefore(clause, i) ?? loose);
  }
  if (link.key === 'as') return someone ? predicate(accompanied(clause, i) ?? subjectBefore(clause, i)) : null;
  return words[at]!.key === 'the' ? named(clause, i) : null;

  /** 'I am the …' in a quote is said by its speaker. */
  function isSpoken(all: Word[], verb: number): number | null {
    const { quote } = all[verb]!;
    return quote >= 0 && all[verb - 1]?.key === 'i' ? (clause.discourse.speakers[quote] ?? null) : null;
  }
}

const predicate = (member: number | null): Said | null => (member === null ? null : { ...PREDICATE, member });
const isPassedOver = ({ pos, text }: Word) => pos === 'ADV' || pos === 'NUM' || text === ']' || text === '[';

/** 'a sailor [and] the founder of the club': right behind the noun, or behind all that hangs on it. */
const goesOnAt = ({ said, discourse: { words } }: Clause, and: number) =>
  said !== null && (said.head === and - 1 || (said.last === and && !describesSomeone(words[and - 1]!)));

/** Behind a comma, a bracket, a dash. */
function inAside(clause: Clause, open: number, phrase: NounPhrase): Said | null {
  const { words } = clause.discourse;
  const before = lastHere(clause, ref => ref.last === open && ref.kind === 'name');
  const someone = describesSomeone(words[phrase.head]!);
  if (before && isBehindFront(words, before, phrase)) return null;
  if (before && (someone || (isAside(words, phrase) && !isFronted(words, before))))
    return { member: before.member, why: 'apposition', short: isPlayed(words, before) };
  if (someone && clause.said?.last === open && words[phrase.first]!.key !== 'and')
    return { member: clause.said.member, why: 'apposition' };
  const parents = is(words[phrase.head], MARK.kin) && words[coordinated(words, phrase.last)]?.key === 'of';
  const subject = parents ? subjectBefore(clause, open) : null;
  return subject === null ? null : { member: subject, why: 'said of the subject' };
}

/** '[Olga Brandt] the painter'; but 'they told Brandt the painter was ill' */
function namedRightBefore(clause: Clause, at: number): number | null {
  const { words } = clause.discourse;
  if (words[at]!.key !== 'the') return null;
  const ref = lastHere(clause, ({ last, kind }) => last === at && kind === 'name');
  return ref && (ref.subject || words[ref.first]!.opens || words[ref.first - 1]?.pos !== 'VERB') ? ref.member : null;
}

/** 'For Quill, the law is clear' */
const isFronted = (words: Word[], { first }: Ref) => words[first - 1]?.pos === 'ADP' && words[first - 1]!.opens;

const FRONTS = /^(?:ADP|SCONJ)$/;
/** Words of what a sentence opens with before its subject. */
const LONGEST_OPENING = 40;

/**
 * 'Speaking to Ada Quill, the mayor said', 'In a letter to Quill, the mayor wrote': what stands behind the comma with its
 * verb is the subject, not in apposition.
 */
function isBehindFront(words: Word[], { first }: Ref, phrase: NounPhrase): boolean {
  if (words[phrase.first]!.key !== 'the') return false;
  const verb = words[extendPhrase(words, phrase, false).last];
  if (verb?.sentence !== words[first]!.sentence || !/^(?:VERB|AUX)$/.test(verb.pos) || verb.key.endsWith('ing'))
    return false;
  let i = first - 1;
  while (i > 0 && i > first - LONGEST_OPENING && !words[i]!.opens && words[i - 1]!.sentence === verb.sentence) i--;
  const opener = words[i];
  if (!opener?.opens || opener.sentence !== verb.sentence || i === first) return false;
  return (
    FRONTS.test(opener.pos) || (opener.pos === 'VERB' && /(?:ing|ed|en|wn)$/.test(opener.key)) || BEGINS.has(opener.key)
  );
}

/** Tagged as adverbs or nouns as often as not. */
const BEGINS = setOf('when while after before as since asked told pressed');

const PLAYS = new Set(['play', 'portray', 'voice', 'depict']);

/** 'she played Ada Quill, the sister of the mayor[, in the film]' */
const isPlayed = (words: Word[], { first }: Ref) => PLAYS.has(words[first - 1]?.lemma ?? '');

/** 'they made [her] the …', 'critics called [Vik] the …', '[she] was named the …' */
function named(clause: Clause, link: number): Said | null {
  const { words } = clause.discourse;
  const object = lastHere(clause, ref => ref.last === link + 1 && ref.kind !== 'description');
  if (object) return isNaming(words[object.first - 1]) ? predicate(object.member) : null;
  if (!isNaming(words[link]) || (words[link - 1]?.lemma !== 'be' && words[link - 2]?.lemma !== 'be')) return null;
  return predicate(ownerBefore(clause, link));
}

const isNaming = (word: Word | undefined) => word?.pos === 'VERB' && NAMING.has(word.lemma);

/** 'with [Ann Lee] as the …' */
function accompanied(clause: Clause, as: number): number | null {
  const { words } = clause.discourse;
  const before = lastHere(clause, ref => ref.last === as && ref.kind === 'name');
  return before && words[before.first - 1]?.key === 'with' ? before.member : null;
}

/** Mentions of the sentence that are looked back at: a sentence without end must not cost without end. */
const LOOK_BACK = 24;

function lastHere({ here }: Clause, matches: (ref: Ref) => boolean): Ref | undefined {
  for (let i = here.length - 1; i >= Math.max(0, here.length - LOOK_BACK); i--) if (matches(here[i]!)) return here[i];
  return undefined;
}

const ASIDE_WITH = new Set(['the', 'a', 'an']);
const ENDS_ASIDE = new Set([',', '.', ')', '–', '—', '-', '--']);

/** A phrase that ends at a comma or with its sentence: an apposition whatever its noun. */
function isAside(words: Word[], phrase: NounPhrase): boolean {
  if (!ASIDE_WITH.has(words[phrase.first]!.key) || words[phrase.first]!.capital) return false;
  const next = words[extendPhrase(words, phrase, true).last];
  return !next || next.sentence !== words[phrase.first]!.sentence || ENDS_ASIDE.has(next.text);
}

/** The last subject of the sentence before a word. */
function subjectBefore(clause: Clause, before: number): number | null {
  return lastHere(clause, ref => ref.first < before && ref.kind !== 'description' && ref.subject)?.member ?? null;
}

/** '[Lim]'s face is on the coin, becoming the …': who possesses what the sentence begins with. */
function possessorOfSubject({ discourse: { words }, here }: Clause, before: number): number | null {
  const [first] = here;
  if (!first || first.first >= before || words[first.first]!.key === 'her') return null;
  return words[first.first]!.opens && is(words[first.last], MARK.possessive) ? first.member : null;
}

const VERBAL = new Set(['ADV', 'AUX', 'PART']);

/** Whose mention ends right before the verb at `verb`, adverbs, auxiliaries and a 'who' aside. */
function ownerBefore(clause: Clause, verb: number): number | null {
  const { words } = clause.discourse;
  let i = verb;
  while (VERBAL.has(words[i - 1]?.pos ?? '') && verb - i < 4) i--;
  if (words[i - 1]?.key === 'who') i -= words[i - 2]?.text === ',' ? 2 : 1;
  return lastHere(clause, ref => ref.last === i && ref.kind !== 'description')?.member ?? null;
}

const DEFINITE = new Set(['the', 'this', 'his', 'her', 'its', 'their']);
export const isDefinite = (word: Word) => DEFINITE.has(word.key);
