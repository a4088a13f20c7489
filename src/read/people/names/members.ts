// Which names are one person's or one body's: the cast by its names.
import { isGivenName } from '../words/given-names.ts';
import { PARTICLES, PLACES, titleGender } from '../words/lexicon.ts';
import { MARK } from '../words/marks.ts';
import { isRole } from '../words/role-words.ts';
import { is, type Word } from '../words/words.ts';
import type { NameClass } from './classify.ts';
import { generationBefore, generationOf } from './generations.ts';
import type { Headline } from './headline.ts';
import { goByNickname, isOfOtherGender, type Member, newMember, newName, note, takeFullName } from './member.ts';
import { innerKeysOf, isDoing, isSure, keysOf, partsOf } from './name-keys.ts';
import type { NameSpan } from './name-span.ts';

export interface Membership {
  members: Member[];
  /** For each name span its member; -1 where it names nobody. */
  of: number[];
}

/** Which name spans name the same person. Full names first, then surnames and first names that stand alone. */
export function enrol(
  words: Word[],
  spans: NameSpan[],
  classes: NameClass[],
  text: string,
  headline: Headline,
): Membership {
  const members: Member[] = [];
  const of: number[] = spans.map(() => -1);
  const parts = spans.map(span => partsOf(words, span));
  const index = new Map<string, number[]>();
  // 'Molly-Mae' of Molly-Mae Quill: looked up last.
  const inner = new Map<string, number[]>();
  const add = (i: number) => {
    const member = newMember(words, spans[i]!, classes[i]!, parts[i]!, text);
    if (isOneWord(words, spans[i]!)) takeFullName(member, headline);
    if (member.nickname) goByNickname(member, headline);
    members.push(member);
    const id = members.length - 1;
    for (const key of keysOf(member.parts)) putUnder(index, key, id);
    if (isSure(words, spans[i]!)) for (const key of innerKeysOf(member.parts)) putUnder(inner, key, id);
    return id;
  };
  const join = (i: number, id: number) => {
    of[i] = id;
    if (isFuller(members[id]!, parts[i]!)) Object.assign(members[id]!, newName(words, spans[i]!, parts[i]!, text));
    note(members[id]!, words, spans[i]!, text);
  };
  for (const [i, span] of spans.entries()) {
    if (classes[i] === 'other' || parts[i]!.length === 0 || isOneWord(words, span)) continue;
    const known =
      classes[i] === 'organization'
        ? sameName(members, index, parts[i]!)
        : sameFullName(members, { index, inner }, parts[i]!, generationOf(words[span.last - 1]!.text));
    join(i, known ?? add(i));
  }
  // 'Harry’s lawyers' may stand before 'Prince Harry'.
  const styled = spans.flatMap(({ core, last }, i) => (last - core > 1 ? [i] : []));
  for (const i of [...styled, ...spans.keys()]) {
    const span = spans[i]!;
    if (of[i] !== -1 || parts[i]!.length === 0) continue;
    if (classes[i] === 'other') dropOpener(words, span, parts[i]!, key => index.has(key) || inner.has(key));
    const bare = parts[i]!.length === 1 ? parts[i]![0]! : parts[i]!.join(' ');
    // Most of what nobody bears is nobody's name.
    const bearers = index.get(bare) ?? inner.get(bare);
    if (classes[i] === 'other' && !bearers) continue;
    const known = byBareName(members, bearers ?? [], bare, span, generationBefore(words, span));
    const common =
      known !== null &&
      classes[i] !== 'person' &&
      (PLACES.has(bare) ? !isDoing(words, span) : isRole(bare) && !endsOn(members[known]!.parts, bare));
    if (known !== null && !common) join(i, known);
    else if (classes[i] !== 'other') join(i, add(i));
  }
  return { members, of };
}

const isOneWord = (words: Word[], { core, last }: NameSpan) =>
  last - core === 1 || (last - core === 2 && (is(words[core], MARK.style) || words[core]!.key === 'the'));

/** Who was met as 'Van Roe' is Ada van Roe. */
const isFuller = ({ kind, parts }: Member, others: string[]) =>
  kind === 'person' &&
  PARTICLES.has(parts[0]!) &&
  parts.length > 1 &&
  others.length > parts.length &&
  isTailOf(parts, others);

/** 'Congratulations Milo': what opens a sentence has a capital and may be no part of the name behind it. */
function dropOpener(words: Word[], span: NameSpan, parts: string[], known: (key: string) => boolean): void {
  if (
    span.last - span.core < 2 ||
    parts.length < 2 ||
    !words[span.core]!.opens ||
    known(parts.join(' ')) ||
    !known(parts.slice(1).join(' '))
  )
    return;
  parts.shift();
  span.first = span.core = span.core + 1;
}

function sameName(members: Member[], index: Map<string, number[]>, parts: string[], generation = ''): number | null {
  const key = parts.join(' ');
  return index.get(key)?.find(id => members[id]!.parts.join(' ') === key && !isOther(members[id]!, generation)) ?? null;
}

function putUnder(index: Map<string, number[]>, key: string, id: number): void {
  const known = index.get(key);
  if (!known) index.set(key, [id]);
  else if (known.at(-1) !== id) known.push(id);
}

function sameFullName(
  members: Member[],
  { index, inner }: { index: Map<string, number[]>; inner: Map<string, number[]> },
  parts: string[],
  generation: string,
): number | null {
  const exact = sameName(members, index, parts, generation);
  if (exact !== null) return exact;
  const last = parts.at(-1)!;
  const bearers = index.get(last) ?? [];
  for (let i = 0; i < bearers.length && i < MOST_BEARERS; i++) {
    const id = bearers[i]!;
    const other = members[id]!;
    if (other.kind !== 'person' || other.parts.at(-1) !== last || isOther(other, generation)) continue;
    const [short, long] = other.parts.length < parts.length ? [other.parts, parts] : [parts, other.parts];
    if (short[0] === long[0] || isInitialOf(short[0]!, long[0]!) || isTailOf(short, long)) return id;
  }
  return beginsAlike(members, index, inner, parts);
}

/** 'Ahmad Faizal' is Ahmad Faizal bin Kassim, 'Ada May' Ada May Quill. */
function beginsAlike(
  members: Member[],
  index: Map<string, number[]>,
  inner: Map<string, number[]>,
  parts: string[],
): number | null {
  const longer = parts.length === 2 ? (inner.get(parts.join(' ')) ?? []).slice(0, MOST_BEARERS) : [];
  const alike = (index.get(parts[0]!) ?? []).slice(0, MOST_BEARERS).find(id => {
    const { kind, parts: other } = members[id]!;
    const [short, long] = other.length < parts.length ? [other, parts] : [parts, other];
    if (kind === 'person' && other.length === 3 && longer.includes(id)) return true;
    // Without the particle the rest may be a headline's: 'Ada Quill Hammers Lim'.
    if (kind !== 'person' || short.length < 2 || !PARTICLES.has(long[short.length] ?? '')) return false;
    return long.slice(0, short.length).join(' ') === short.join(' ');
  });
  return alike ?? null;
}

/** Roland Roe Jr. is not Roland Roe Sr. */
function isOther({ name }: Member, generation: string): boolean {
  if (generation === '') return false;
  const known = generationOf(name.slice(name.lastIndexOf(' ') + 1));
  return known !== '' && known !== generation;
}

function isTailOf(short: string[], long: string[]): boolean {
  const from = long.length - short.length;
  for (let i = 0; i < short.length; i++) if (short[i] !== long[from + i]) return false;
  return true;
}

/** 'A. Quill' signs for Ada Quill. */
const isInitialOf = (a: string, b: string) => (a.length === 1 || b.length === 1) && a[0] === b[0];

/** Of a name that more bear, the first are weighed: what each costs must not grow with the text. */
const MOST_BEARERS = 50;

/** A surname alone, or a first name: the one who bears it, by title and else by how often they are named. */
function byBareName(
  members: Member[],
  bearers: number[],
  bare: string,
  span: NameSpan,
  generation: string,
): number | null {
  const gender = span.titles.map(titleGender).find(Boolean) ?? null;
  let best: number | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < bearers.length && i < MOST_BEARERS; i++) {
    const id = bearers[i]!;
    const member = members[id]!;
    if (member.kind === 'organization' && member.parts.join(' ') !== bare) continue;
    const surname = endsOn(member.parts, bare);
    // 'Ms. Gao' is Gao Meilin, where nobody else bears the name.
    if (!surname && span.titles.length > 0 && !isGivenName(bare) && bearers.length > 1) continue;
    const clashes = (gender && isOfOtherGender(member, gender)) || isOther(member, generation);
    const titled = span.titles.length > 0 && member.female !== member.male ? 1 : 0;
    const rank =
      member.count + titled + (surname ? 2 : 0) - (clashes ? 100 : 0) + (member.firstWord < span.first ? 1 : 0);
    if (rank > most) [best, most] = [id, rank];
  }
  return best;
}

const endsOn = (parts: string[], bare: string) => {
  const end = bare.includes(' ') ? parts.join(' ') : parts.at(-1);
  return end?.endsWith(bare) === true;
};
