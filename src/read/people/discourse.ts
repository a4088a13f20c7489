// What is known while a text is read on: who has been spoken of, when, and what was said of them.
import type { MentionKind, Span } from '../types.ts';
import type { Member } from './names/member.ts';
import type { Deeds } from './words/deeds.ts';
import type { NounPhrase } from './words/noun-phrases.ts';
import type { RoleFamily } from './words/role-words.ts';
import type { Word } from './words/words.ts';

/** One place where somebody is spoken of: word indexes, last exclusive. */
export interface Ref {
  first: number;
  last: number;
  /** Wider or narrower than the words where the convention says so. */
  span: Span;
  kind: MentionKind;
  member: number;
  /** Stands before its verb. */
  subject: boolean;
  /** Index of that verb; -1 for none. */
  verb: number;
  why: string;
}

/** A mention as it is found, before its span is settled. */
export type Draft = Omit<Ref, 'span' | 'subject' | 'verb'>;

/** What the text has said about one member up to the word that is being read. */
export interface Trail {
  refs: number;
  last: Ref | null;
  /** Sentence in which they were a subject last, and paragraph in which they were named last; -1 for none. */
  subjectIn: number;
  namedIn: number;
  /** What they have been called, and the index of the word that called them so last. */
  roles: Map<string, number>;
  families: Set<RoleFamily>;
  /** What the text says they did, or suffered; see deeds.ts. */
  deeds: Deeds | null;
  age: number | null;
  /** Content words that stood with the name: 'halo', 'drift', 'norwegian'. */
  company: Set<string>;
}

export interface Discourse {
  words: Word[];
  members: Member[];
  trails: Trail[];
  /** Members by recency, the latest first; those not spoken of for long drop out. */
  recent: number[];
  /** Who has been spoken of most so far. */
  most: number | null;
  /** Persons whom the text has called 'they' so far, or says that they go by it. */
  neutral: Set<number>;
  /** The latter alone, of a reading before as well. */
  toldNeutral: Set<number>;
  /** Who has been called somebody's 'brother', 'agent'. */
  relatives: Map<string, Set<number>>;
  /** Whom the text has brought in without a name ('a driver', 'her lawyer'), by the noun: index of the noun. */
  strangers: Map<string, number>;
  /** Of whom the writer himself spoke last: what a sentence is about is taken up by the next (centering theory). */
  topic: Ref | null;
  /** Whom the latest sentence of the writer's own spoke of first. */
  opener: Ref | null;
  /** The organisation named last. */
  body: number | null;
  /** Descriptions that nobody named so far fits; somebody named later may. */
  open: NounPhrase[];
  /** Whom the article opens with, before anybody is named: 'A Dorset councillor has …'. */
  lead: NounPhrase | null;
  total: number;
  /** Members that the headline names. */
  headline: Set<number>;
  /** Speaker of each quote as far as it is known; null where it is not. */
  speakers: (number | null)[];
}

export function startDiscourse(
  words: Word[],
  members: Member[],
  headline: Set<number>,
  quotes: number,
  toldNeutral: Set<number>,
): Discourse {
  const trails = members.map(
    (): Trail => ({
      refs: 0,
      last: null,
      subjectIn: -1,
      namedIn: -1,
      roles: new Map(),
      families: new Set(),
      deeds: null,
      age: null,
      company: new Set(),
    }),
  );
  return {
    words,
    members,
    trails,
    recent: [],
    most: null,
    neutral: new Set(toldNeutral),
    toldNeutral,
    relatives: new Map(),
    strangers: new Map(),
    topic: null,
    opener: null,
    body: null,
    open: [],
    lead: null,
    total: 0,
    headline,
    speakers: new Array(quotes).fill(null),
  };
}

/** Persons remembered by recency. */
const MEMORY = 40;

/** Takes note that somebody has been spoken of. */
export function remember(discourse: Discourse, ref: Ref): void {
  const trail = discourse.trails[ref.member]!;
  trail.refs++;
  trail.last = ref;
  const { paragraph, quote, sentence } = discourse.words[ref.first]!;
  if (ref.subject) trail.subjectIn = sentence;
  if (ref.kind === 'name') trail.namedIn = paragraph;
  discourse.total++;
  if (discourse.members[ref.member]!.kind !== 'person') {
    discourse.body = ref.member;
    return;
  }
  if (quote < 0 && isTopic(discourse, ref)) discourse.topic = ref;
  if (quote < 0 && (!discourse.opener || discourse.words[discourse.opener.first]!.sentence !== sentence))
    discourse.opener = ref;
  if (discourse.most === null || trail.refs > discourse.trails[discourse.most]!.refs) discourse.most = ref.member;
  moveToFront(discourse.recent, ref.member);
  if (discourse.recent.length > MEMORY) discourse.recent.pop();
}

/** Most are near the front already: few have to make room. */
function moveToFront(recent: number[], member: number): void {
  let at = recent.indexOf(member);
  if (at < 0) at = recent.push(member) - 1;
  for (; at > 0; at--) recent[at] = recent[at - 1]!;
  recent[0] = member;
}

/** The subject, or where the sentence has told of nobody else. */
const isTopic = ({ topic, words }: Discourse, ref: Ref) =>
  ref.subject || !topic || words[topic.first]!.sentence !== words[ref.first]!.sentence;
