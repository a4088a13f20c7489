import type { MentionKind, Span } from '../types.ts';
import type { RoleFamily } from './lexicon.ts';
import type { Member } from './members.ts';
import type { Word } from './words.ts';

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
  why: string;
}

/** A mention as it is found, before its span is settled. */
export type Draft = Omit<Ref, 'span' | 'subject'>;

/** What the text has said about one member up to the word that is being read. */
export interface Trail {
  refs: number;
  last: Ref | null;
  roles: Set<string>;
  families: Set<RoleFamily>;
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
  total: number;
  /** Members that the headline names. */
  headline: Set<number>;
  /** Speaker of each quote as far as it is known; null where it is not. */
  speakers: (number | null)[];
}

export function startDiscourse(words: Word[], members: Member[], headline: Set<number>, quotes: number): Discourse {
  const trails = members.map(
    (): Trail => ({
      refs: 0,
      last: null,
      roles: new Set(),
      families: new Set(),
      company: new Set(),
    }),
  );
  return {
    words,
    members,
    trails,
    recent: [],
    most: null,
    total: 0,
    headline,
    speakers: Array.from({ length: quotes }, () => null),
  };
}

/** Persons remembered by recency. */
const MEMORY = 40;

/** Takes note that somebody has been spoken of. */
export function remember(discourse: Discourse, ref: Ref): void {
  const trail = discourse.trails[ref.member]!;
  trail.refs++;
  trail.last = ref;
  discourse.total++;
  if (discourse.members[ref.member]!.kind !== 'person') return;
  if (discourse.most === null || trail.refs > discourse.trails[discourse.most]!.refs) discourse.most = ref.member;
  const at = discourse.recent.indexOf(ref.member);
  if (at >= 0) discourse.recent.splice(at, 1);
  discourse.recent.unshift(ref.member);
  if (discourse.recent.length > MEMORY) discourse.recent.pop();
}

/** Stands before its verb, with nothing that governs it in front: 'Gomez, 32, said'. */
export function isSubject(words: Word[], { first, last }: { first: number; last: number }): boolean {
  const before = words[first - 1];
  const here = words[first]!;
  if (before && before.sentence === here.sentence && (before.pos === 'ADP' || /^(than|of|to)$/.test(before.key)))
    return false;
  if (
    before &&
    before.sentence === here.sentence &&
    before.pos === 'VERB' &&
    before.quote === here.quote &&
    words[last]?.pos !== 'VERB' &&
    words[last]?.pos !== 'AUX'
  )
    return false;
  const verb = words[verbBehind(words, last)];
  return !!verb && verb.sentence === here.sentence;
}

/** Index of the verb that what ends at `last` is the subject of, adverbs and an aside between; -1 where there is none. */
export function verbBehind(words: Word[], last: number): number {
  let i = last;
  while (words[i]?.pos === 'ADV') i++;
  if (words[i] && /^[,(–—]$/.test(words[i]!.text)) i = pastAside(words, i);
  while (words[i]?.pos === 'ADV' || (words[i]?.pos === 'AUX' && /^(VERB|ADV|AUX|PART)$/.test(words[i + 1]?.pos ?? '')))
    i++;
  return words[i] &&
    words[i]!.sentence === words[last - 1]!.sentence &&
    (words[i]!.pos === 'VERB' || words[i]!.pos === 'AUX')
    ? i
    : -1;
}

const LONGEST_ASIDE = 25;
function pastAside(words: Word[], open: number): number {
  const close = words[open]!.text === '(' ? ')' : words[open]!.text;
  for (let i = open + 1; i < open + LONGEST_ASIDE && i < words.length; i++) {
    if (words[i]!.sentence !== words[open]!.sentence) break;
    if (words[i]!.text === close) return i + 1;
  }
  return open;
}
