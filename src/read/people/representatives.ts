// Those who speak without a name of their own: 'a spokesman for Gomez', 'her publicist', 'the Trump campaign'.
import { isDeterminer } from './descriptions/roles.ts';
import type { Ref } from './discourse.ts';
import type { Member } from './names/member.ts';
import { type NameSpan, spelled } from './names/name-span.ts';
import { MARK } from './words/marks.ts';
import { is, isPossessive, type Word } from './words/words.ts';

/** Words a phrase may have before 'spokesman': 'a senior Clinton campaign spokesman'. */
const LONGEST_FRONT = 7;

interface Found {
  name: string;
  kind: 'representative' | 'organization';
  first: number;
  last: number;
}

/** 'the Trump [campaign] said' */
const isTeam = (words: Word[], i: number) =>
  is(words[i], MARK.team) &&
  words[i - 1]!.capital &&
  !words[i]!.capital &&
  /^(VERB|AUX)$/.test(words[i + 1]?.pos ?? '');

/** Adds unnamed representatives ('a spokesman for Gomez', 'her publicist') and campaigns to the cast. */
export function addRepresentatives(
  words: Word[],
  spans: NameSpan[],
  of: number[],
  members: Member[],
  refs: Ref[],
): Ref[] {
  const places: number[] = [];
  for (let i = 1; i < words.length; i++) {
    if (is(words[i], MARK.speaksFor) || isTeam(words, i)) places.push(i);
  }
  if (!places.length) return refs;
  const names = new Map(spans.map((span, i) => [span.first, { span, member: of[i]! }]));
  const ends = new Map(spans.map((span, i) => [span.last, { span, member: of[i]! }]));
  const pronouns = new Map(refs.flatMap(ref => (ref.kind === 'pronoun' ? [[ref.first, ref.member]] : [])));
  const nameOf = ({ span, member }: { span: NameSpan; member: number }) =>
    member >= 0 ? members[member]!.name : spelled(words, span);
  const found: Found[] = [];
  for (const i of places) {
    const word = words[i]!;
    if (is(word, MARK.speaksFor) && !/^Reps?\.?$/.test(word.text) && !isNamed(words, i, names)) {
      const phrase = principalOf(i);
      if (phrase) found.push({ ...phrase, name: `${phrase.name} spokesperson`, kind: 'representative' });
    }
    const owner = isTeam(words, i) ? ends.get(i) : undefined;
    if (owner && owner.member >= 0)
      found.push({ name: `${nameOf(owner)} ${word.text}`, kind: 'organization', first: owner.span.first, last: i + 1 });
  }
  return [...refs, ...enlist(words, found, members)];

  /** Whom the spokesman at words[at] speaks for, and the whole phrase. */
  function principalOf(at: number): { name: string; first: number; last: number } | null {
    const first = startOf(words, at);
    const behind = /^(for|of)$/.test(words[at + 1]?.key ?? '') ? at + 2 : -1;
    const named =
      behind > 0
        ? (names.get(behind) ?? (words[behind]?.key === 'the' ? names.get(behind + 1) : undefined))
        : undefined;
    // 'a spokesman for the England striker' speaks for the striker.
    const next = named && words[named.span.last];
    const isOf = next?.pos === 'NOUN' && (is(next, MARK.role | MARK.work) || is(words[named!.span.core], MARK.nation));
    if (named && !isOf) return { name: nameOf(named), first, last: named.span.last };
    for (let i = at; i >= first && i > at - LONGEST_FRONT; i--) {
      const owner = ends.get(i);
      if (owner) return { name: nameOf(owner), first: Math.min(first, owner.span.first), last: at + 1 };
      const member = pronouns.get(i);
      if (member !== undefined) return { name: members[member]!.name, first: i, last: at + 1 };
    }
    return null;
  }
}

/** 'spokesman Dan Rae', 'Ann Rae, a spokeswoman': somebody who has a name of their own. */
function isNamed(words: Word[], at: number, names: Map<number, unknown>): boolean {
  if (names.has(at + 1) || (words[at + 1]?.text === ',' && names.has(at + 2))) return true;
  const before = words[startOf(words, at) - 1];
  return before?.text === ',' || before?.lemma === 'be';
}

function startOf(words: Word[], at: number): number {
  let first = at;
  while (first > 0 && at - first < LONGEST_FRONT && words[first - 1]!.sentence === words[at]!.sentence) {
    const word = words[first - 1]!;
    if (isDeterminer(words, first - 1)) return first - 1;
    if (!/^(NOUN|PROPN|ADJ|NUM)$/.test(word.pos) && !isPossessive(word) && !word.capital) break;
    first--;
  }
  return first;
}

function enlist(words: Word[], found: Found[], members: Member[]): Ref[] {
  const ids = new Map<string, number>();
  return found.map(({ name, kind, first, last }) => {
    let member = ids.get(name);
    if (member === undefined) {
      member = members.length;
      members.push({
        name,
        kind,
        parts: [],
        aliases: new Set(),
        nickname: null,
        female: 0,
        male: 0,
        count: 1,
        firstWord: first,
      });
      ids.set(name, member);
    }
    const span = { start: words[first]!.start, end: words[last - 1]!.end };
    return {
      first,
      last,
      span,
      kind: 'description' as const,
      member,
      subject: false,
      verb: -1,
      why: `speaks for ${name.replace(/ \S+$/, '')}`,
    };
  });
}
