import { verbBehind } from './clause.ts';
import type { Headline } from './headline.ts';
import { SAYING_VERBS } from './lexicon.ts';
import { foldedOf, MARK } from './marks.ts';
import { lookOf, placeOf } from './name-evidence.ts';
import { weighForms } from './name-forms.ts';
import type { NameSpan } from './name-spans.ts';
import { foldName } from './spelling.ts';
import { allAre, hasMark, is, type Word } from './words.ts';

export type NameClass = 'person' | 'organization' | 'other';

const PERSON_AT = 1.3;
/** So many points, for or against, are not made up for by what comes later. */
const DECIDED = 5;
/** Occurrences that are weighed: a name that comes up a hundred times is decided long before. */
const WEIGHED = 12;

/** Decides for each span whether its name is a person's, an organisation's that speaks, or neither's. */
export function classifyNames(words: Word[], spans: NameSpan[], headline: Headline): NameClass[] {
  const groups = new Map<string, NameSpan[]>();
  const keys = spans.map(span => nameKey(words, span));
  for (const [i, key] of keys.entries()) {
    const group = groups.get(key);
    if (group) group.push(spans[i]!);
    else groups.set(key, [spans[i]!]);
  }
  const classes = new Map<string, NameClass>();
  const small = writtenSmall(words, spans);
  const formsOf = weighForms(words, groups);
  for (const [key, group] of groups) {
    const told = headlinePoints(key, headline) + formsOf(group[0]!);
    classes.set(key, classOf(words, group, key, told, small));
  }
  return keys.map(key => classes.get(key)!);
}

/** Words of names that the text also writes without a capital. */
function writtenSmall(words: Word[], spans: NameSpan[]): Set<string> {
  const asked = new Set<string>();
  // Most words are told to be none of those asked for by their length and first letter.
  const looks = new Uint8Array(256);
  for (const { core, last } of spans)
    for (let i = core; i < last; i++) {
      asked.add(words[i]!.key);
      looks[lookOfKey(words[i]!.key)] = 1;
    }
  const small = new Set<string>();
  for (const { key, capital } of words) if (!capital && looks[lookOfKey(key)] && asked.has(key)) small.add(key);
  return small;
}

const lookOfKey = (key: string) => (key.charCodeAt(0) ^ (key.length << 4)) & 255;

/** `told`: points that what stands elsewhere gives. */
function classOf(words: Word[], group: NameSpan[], key: string, told: number, small: Set<string>): NameClass {
  if (!key) return 'other';
  let score = lookOf(words, group[0]!, small) + told;
  const weighed = Math.min(group.length, WEIGHED);
  for (let i = 0; i < weighed; i++) {
    if (score > DECIDED) return 'person';
    if (score > -DECIDED) score += placeOf(words, group[i]!);
  }
  if (score >= PERSON_AT) return 'person';
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
  let key = '';
  for (let i = core; i < last; i++) for (const part of foldedOf(words[i]!.lexeme)) key = key ? `${key} ${part}` : part;
  return key;
}

function isOrganisation(words: Word[], { core, last }: NameSpan): boolean {
  const head = words[core]!;
  const before = words[core - 1];
  if (allAre(words, core, last, MARK.nation)) return false;
  if (is(before, MARK.bodyNoun) || before?.key === 'the' || is(head, MARK.speaks)) return true;
  const acronym = last - core === 1 && /^\p{Lu}{2,5}$/u.test(head.text);
  return acronym || hasMark(words, core, last, MARK.organisation);
}

/** 'Podcast network Earshot has …' */
const isIntroduced = (words: Word[], { core, last }: NameSpan) =>
  is(words[core - 1], MARK.bodyNoun) && verbBehind(words, last) > 0;

function isSaying(words: Word[], span: NameSpan): boolean {
  const verb = words[verbBehind(words, span.last)];
  if (verb?.pos === 'VERB' && SAYING_VERBS.has(verb.lemma)) return true;
  const article = words[span.first - 1]?.key === 'the' ? 1 : 0;
  const [before, two] = [words[span.first - 1 - article], words[span.first - 2 - article]];
  if (before?.key === 'to' && two?.key === 'according') return true;
  return before?.pos === 'VERB' && REPORTS.has(before.lemma);
}
const REPORTS = new Set(['say', 'report', 'write']);
