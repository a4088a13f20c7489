// Whose a name is: a person's, an organisation's that speaks, or neither's.
import { numberPerLexeme } from '../../lexemes.ts';
import { verbBehind } from '../words/clause.ts';
import { SAYING_VERBS } from '../words/lexicon.ts';
import { foldOf, MARK } from '../words/marks.ts';
import { foldName } from '../words/spelling.ts';
import { hasMark, is, isPossessive, type Word } from '../words/words.ts';
import type { Headline } from './headline.ts';
import { placeOf } from './name-evidence.ts';
import { topicPoints, weighForms } from './name-forms.ts';
import { lookOf } from './name-look.ts';
import { isPosting } from './name-posts.ts';
import type { NameSpan } from './name-span.ts';

export type NameClass = 'person' | 'organization' | 'other';

/** All spans of one spelling. */
interface NameGroup {
  spans: NameSpan[];
  class: NameClass;
}

const PERSON_AT = 1.3;
/** So many points, for or against, are not made up for by what comes later. */
const DECIDED = 5;
/** Occurrences that are weighed: a name that comes up a hundred times is decided long before. */
const WEIGHED = 12;

/** Decides for each span whether its name is a person's, an organisation's that speaks, or neither's. */
export function classifyNames(words: Word[], spans: NameSpan[], headline: Headline): NameClass[] {
  const groups = new Map<string, NameGroup>();
  const of = groupNames(words, spans, groups);
  const small = writtenSmall(words, groups);
  const formsOf = weighForms(words, groups);
  const bodies = headsOfBodies(words, groups);
  for (const [key, group] of groups) {
    const first = group.spans[0]!;
    const short = bodies.has(key) ? SHORT_OF_BODY : 0;
    const told = headlinePoints(key, headline) + formsOf(first) + topicPoints(words, first, key, headline) + short;
    group.class = classOf(words, group.spans, key, told, small);
  }
  return of.map(group => group.class);
}

/** 'Copperlight', where the text has 'Copperlight Films' as well. */
const SHORT_OF_BODY = -4;

function headsOfBodies(words: Word[], groups: ReadonlyMap<string, NameGroup>): Set<string> {
  const heads = new Set<string>();
  for (const { spans } of groups.values()) {
    const { core, last } = spans[0]!;
    if (last - core > 1 && !is(words[core], MARK.given) && hasMark(words, core + 1, last, MARK.organisation))
      heads.add(foldOf(words[core]!.lexeme));
  }
  return heads;
}

/** Names with the same first word that are compared word by word; further ones are told by their spelling. */
const MOST_ALIKE = 8;

/** Fills the groups by spelling, and says for each span which is its. */
function groupNames(words: Word[], spans: NameSpan[], groups: Map<string, NameGroup>): NameGroup[] {
  // Most names come again word for word: they are found without putting their spelling together.
  const byHead = new Map<number, NameGroup[]>();
  return spans.map(span => {
    const { id } = words[span.core]!.lexeme;
    const alike = byHead.get(id);
    let group = alike?.find(({ spans }) => isSame(words, spans[0]!, span));
    if (!group) {
      const key = nameKey(words, span);
      group = groups.get(key) ?? { spans: [], class: 'other' };
      groups.set(key, group);
      if (!alike) byHead.set(id, [group]);
      else if (alike.length < MOST_ALIKE) alike.push(group);
    }
    group.spans.push(span);
    return group;
  });
}

function isSame(words: Word[], a: NameSpan, b: NameSpan): boolean {
  const length = a.last - a.core;
  if (b.last - b.core !== length) return false;
  for (let i = 0; i < length; i++) if (words[a.core + i]!.lexeme !== words[b.core + i]!.lexeme) return false;
  return true;
}

/** Words of names, by their first occurrence, that the text also writes without a capital; given names aside. */
function writtenSmall(words: Word[], groups: ReadonlyMap<string, NameGroup>): Set<string> {
  const asked = new Set<string>();
  // Most words are told to be none of those asked for by their length and a few letters.
  const looks = new Uint8Array(LOOKS);
  for (const { spans } of groups.values()) {
    const { core, last } = spans[0]!;
    if (is(words[core], MARK.given)) continue;
    for (let i = core; i < last; i++) {
      const { key, lexeme } = words[i]!;
      if (!lexeme.capital) continue; // 'Frenkie de Jong', '40 Cent'
      asked.add(key);
      looks[lookOfKey(key)] = 1;
    }
  }
  const small = new Set<string>();
  for (const { lexeme } of words) if (looks[lookIfSmall(lexeme)] && asked.has(lexeme.key)) small.add(lexeme.key);
  return small;
}

const LOOKS = 1024;
const NONE = 0;
const lookOfKey = (key: string) =>
  1 +
  ((key.charCodeAt(0) ^ (key.charCodeAt(1) << 2) ^ (key.charCodeAt(key.length - 1) << 4) ^ (key.length << 6)) %
    (LOOKS - 1));
const lookIfSmall = numberPerLexeme(lexeme =>
  lexeme.pos === 'PUNCT' || lexeme.capital ? NONE : lookOfKey(lexeme.key),
);

/** `told`: points that what stands elsewhere gives. */
function classOf(words: Word[], group: NameSpan[], key: string, told: number, small: Set<string>): NameClass {
  if (!key) return 'other';
  let score = lookOf(words, group[0]!, small) + told;
  const weighed = Math.min(group.length, WEIGHED);
  for (let i = 0; i < weighed; i++) {
    if (score > DECIDED) return 'person';
    if (score > -DECIDED) score += placeOf(words, group[i]!);
  }
  if (score >= PERSON_AT && !isPossessive(words[group[0]!.last - 1]!)) return 'person';
  const isBody = group.some(span => isOrganisation(words, span));
  const speaks = (span: NameSpan) => isSaying(words, span) || isIntroduced(words, span);
  return isBody && group.slice(0, WEIGHED).some(speaks) ? 'organization' : 'other';
}

/** A full name in the headline is who the article is about. */
function headlinePoints(key: string, { folded, names }: Headline): number {
  if (names.length && names.some(name => ` ${foldName(name)}`.endsWith(` ${key}`))) return 1.5;
  return folded.includes(` ${key} `) ? 0.5 : 0;
}

function nameKey(words: Word[], { core, last }: NameSpan): string {
  if (last - core === 1) return foldOf(words[core]!.lexeme);
  let key = '';
  for (let i = core; i < last; i++) {
    const parts = foldOf(words[i]!.lexeme);
    if (parts) key = key ? `${key} ${parts}` : parts;
  }
  return key;
}

function isOrganisation(words: Word[], { core, last }: NameSpan): boolean {
  const head = words[core]!;
  const before = words[core - 1];
  // 'the South Korean'
  if (is(words[last - 1], MARK.nation) || (last - core === 1 && head.key === 'police')) return false;
  if (is(before, MARK.bodyNoun) || before?.key === 'the' || is(head, MARK.speaks)) return true;
  const acronym = last - core === 1 && /^\p{Lu}{2,5}$/u.test(head.text);
  return acronym || hasMark(words, core, last, MARK.organisation);
}

/** 'Podcast network Earshot has …' */
const isIntroduced = (words: Word[], { core, last }: NameSpan) =>
  is(words[core - 1], MARK.bodyNoun) && verbBehind(words, last) > 0;

function isSaying(words: Word[], span: NameSpan): boolean {
  const verb = words[verbBehind(words, span.last)];
  if (verb?.pos === 'VERB' && (SAYING_VERBS.has(verb.lemma) || isPosting(words, span.last, verb))) return true;
  const article = words[span.first - 1]?.key === 'the' ? 1 : 0;
  const [before, two] = [words[span.first - 1 - article], words[span.first - 2 - article]];
  if (before?.key === 'to' && two?.key === 'according') return true;
  return before?.pos === 'VERB' && REPORTS.has(before.lemma);
}
const REPORTS = new Set(['say', 'report', 'write']);
