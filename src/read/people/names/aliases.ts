// Names that the text says are one person's: stage names, names at birth, nicknames, handles.
import { isGivenName } from '../words/given-names.ts';
import { foldName } from '../words/spelling.ts';
import type { Word } from '../words/words.ts';
import { type Called, findCalled } from './called.ts';
import type { Member } from './member.ts';
import type { Membership } from './members.ts';
import { type NameSpan, spelled } from './name-span.ts';
import { findShortForms } from './short-forms.ts';

/** Words between two names that say that both are one person's. */
const SAME =
  /^[\s,–—-]*(?:(?:the|a|an) [\p{L}\d'’ -]{1,50} (?=whose ))?\(?(who |whose |is |was |the |artist |rapper |singer |formerly |better |also |professionally |popularly |widely |otherwise |best )*(born|née|né|aka|a\.k\.a\.|real name|(real|legal|birth|given|full|first|stage|screen|pen) name( is| was| being|)|(known|billed|credited)( professionally| online| to [^,;()]{1,40}?)? as|(performs|performing|records|recording|streams|posts|plays|wrestles|tweets|raps|sings|DJs|writes|goes)( online)? (as|by|under)( the name| the pseudonym)?)[\s:“"‘']*$/iu;
const HINT = /born|n[ée]|aka|a\.k\.a|name|as\b|by\b/i;
/** Of two names the second is the one they go by: 'X, known as Y'. */
const GOES_BY =
  /(known|billed|credited)(?! to )[^()]* as|(performs|performing|records|recording|streams|wrestles|raps|sings)/i;
const FORMER = /\b(?:formerly|previously|once)\b/;
const FURTHEST = 70;
/** 'Lord Basil – Paul Okafor to his bank – sang', 'the artist – Paul Okafor on his tax return – sang' */
const TO_SOME = new RegExp(
  '^ (to ((his|her|their) (family|friends|fans|mother|mum|mom|parents|neighbou?rs|bank|landlord|teachers)|' +
    'the (\\w+ )?(clerk|taxman|bank|law|state|government|authorities|registrar)|those|friends|family|fans|nobody)\\b|' +
    'on (his|her|their|the) (\\w+ )?(papers?|tax|passport|birth|licence|license|records?|payroll|census))',
);
const DASH = /^[ ,]*[–—(-]+ ?$/;

/** How often the text has a real name where it goes on with it. */
const OFTEN = 3;

/** Joins members that the text calls one person: stage names, names at birth, handles in brackets behind a name. */
export function joinAliases(words: Word[], spans: NameSpan[], { members, of }: Membership, text: string): void {
  const becomes = members.map((_, id) => id);
  for (let i = 0; i + 1 < spans.length; i++) {
    const a = of[i]!;
    if (a < 0) continue;
    const next = nextSomebody(of, i);
    const b = of[next] ?? -1;
    if (b < 0 || a === b || members[a]!.kind !== 'person' || members[b]!.kind !== 'person') continue;
    const other = spans[next]!;
    const gap = between(words, spans[i]!, other, text);
    if (gap === null) continue;
    const handle = words[other.core]!.text.startsWith('@') && /^\s*[(,]\s*$/.test(gap);
    const inFull = isInFull(members[a]!, members[b]!, gap);
    const same = handle || inFull || (HINT.test(gap) && SAME.test(gap)) || isInPrivate(words, other, gap, text);
    if (!same) continue;
    // 'Wielgosik – first name Tomasz'
    if (/first name/.test(gap)) members[a]!.name = `${members[b]!.name} ${members[a]!.name}`;
    const goesBy = GOES_BY.test(gap) && !FORMER.test(gap) && !handle && !isNicknamed(members[a]!, members[b]!);
    // 'Salt, real name Ada Quill, … Quill … Quill': the one that the text goes on with.
    const { count } = members[b]!;
    const takenUp = count >= OFTEN && count > members[a]!.count && /\breal name/i.test(gap);
    const [keep, drop] = inFull || goesBy || takenUp ? [b, a] : [a, b];
    absorb(members, becomes, root(becomes, keep), root(becomes, drop));
  }
  joinCalled(words, spans, { members, of }, becomes, findCalled(words, spans, of, members, text));
  for (const [span, member] of findShortForms(words, spans, of, members)) {
    const owner = root(becomes, member);
    if (of[span]! < 0) {
      of[span] = owner;
      members[owner]!.count++;
    } else absorb(members, becomes, owner, root(becomes, of[span]!));
    members[owner]!.aliases.add(spelled(words, spans[span]!));
  }
  const nicknamed = new Map(
    members.flatMap(({ nickname }, id) => (nickname ? [[nickname.replace(/^The /, ''), id]] : [])),
  );
  if (nicknamed.size > 0)
    for (const [i, span] of spans.entries()) if (of[i]! < 0) of[i] = nicknamed.get(spelled(words, span)) ?? -1;
  joinNicknames(members, becomes);
  joinHandles(members, becomes);
  for (let i = 0; i < of.length; i++) if (of[i]! >= 0) of[i] = root(becomes, of[i]!);
}

const APPOSED = /^, (?:the|a|an) (?:[\p{L}\d'’-]+ ){0,5}$/u;

/** 'Fran, the novelist Frances Quill': a short form, and the name it is short for. */
const isInFull = (a: Member, b: Member, gap: string) =>
  a.parts.length === 1 &&
  b.parts.length > 1 &&
  a.parts[0]!.length > 2 &&
  b.parts[0]!.startsWith(a.parts[0]!) &&
  APPOSED.test(gap);

/** 'Samuel Roe, better known as Big Tuna Roe': the name that the nickname stands in keeps its surname. */
const isNicknamed = (a: Member, b: Member) =>
  a.parts.length > 1 && b.parts.length > 1 && a.parts.at(-1) === b.parts.at(-1) && !isGivenName(b.parts[0]!);

/** Other names are short, and few. */
const MOST_CALLED = 20;

function joinCalled(
  words: Word[],
  spans: NameSpan[],
  { members, of }: Membership,
  becomes: number[],
  called: Called[],
): void {
  const names = new Map<string, number>();
  for (const { span, member } of called.slice(0, MOST_CALLED)) {
    const other = of[span]!;
    if (other < 0) names.set(spelled(words, spans[span]!), member);
    else if (members[other]!.kind === 'person' || members[other]!.parts.length === 1)
      absorb(members, becomes, root(becomes, member), root(becomes, other));
  }
  if (names.size === 0) return;
  for (const [i, span] of spans.entries()) {
    const member = of[i]! < 0 ? names.get(spelled(words, span)) : undefined;
    if (member === undefined) continue;
    of[i] = member;
    members[member]!.aliases.add(spelled(words, span));
  }
}

/** The next span that names somebody; a name or two of nobody's may stand between: 'X, the Low Harbour baker born Y'. */
function nextSomebody(of: number[], i: number): number {
  let next = i + 1;
  while (next < i + 3 && of[next] === -1) next++;
  return next;
}

function isInPrivate(words: Word[], { last }: NameSpan, gap: string, text: string): boolean {
  if (!DASH.test(gap)) return false;
  const { end } = words[last - 1]!;
  return TO_SOME.test(text.slice(end, end + 40));
}

function between(words: Word[], a: NameSpan, b: NameSpan, text: string): string | null {
  const [end, start] = [words[a.last - 1]!.end, words[b.first]!.start];
  if (words[a.core]!.paragraph !== words[b.core]!.paragraph || start - end > FURTHEST) return null;
  return text.slice(end, start);
}

function root(becomes: number[], id: number): number {
  let at = id;
  while (becomes[at] !== at) at = becomes[at]!;
  return at;
}

function absorb(members: Member[], becomes: number[], keep: number, drop: number): void {
  if (keep === drop) return;
  const [kept, dropped] = [members[keep]!, members[drop]!];
  becomes[drop] = keep;
  kept.aliases.add(dropped.name);
  for (const alias of dropped.aliases) kept.aliases.add(alias);
  kept.count += dropped.count;
  kept.female += dropped.female;
  kept.male += dropped.male;
  kept.firstWord = Math.min(kept.firstWord, dropped.firstWord);
  dropped.count = 0;
}

/** Ada “Trowel” Quill, and Trowel: the name is what the text calls them more often. */
function joinNicknames(members: Member[], becomes: number[]): void {
  for (const [id, { nickname }] of members.entries()) {
    if (!nickname) continue;
    const other = members.findIndex(({ name }, at) => at !== id && name === nickname && becomes[at] === at);
    if (other < 0) continue;
    const [keep, drop] =
      members[other]!.count >= members[id]!.count ? [other, root(becomes, id)] : [root(becomes, id), other];
    absorb(members, becomes, keep, drop);
  }
}

/** '@bigsal_montefiore' is Sal Montefiore's: the handle holds all of the name. */
function joinHandles(members: Member[], becomes: number[]): void {
  const handles = members.flatMap((member, id) => (member.name.startsWith('@') && becomes[id] === id ? [id] : []));
  for (const id of handles.slice(0, 50)) {
    const letters = foldName(members[id]!.name).replaceAll(' ', '');
    const owner = members.findIndex(
      ({ kind, name, parts }, other) =>
        other !== id &&
        kind === 'person' &&
        !name.startsWith('@') &&
        becomes[other] === other &&
        parts.length > 1 &&
        parts.every(part => letters.includes(part)),
    );
    if (owner >= 0) absorb(members, becomes, owner, id);
  }
}
