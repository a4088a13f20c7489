import { givenNameGender, isGivenName } from './given-names.ts';
import type { Headline } from './headline.ts';
import {
  CALENDAR,
  HUMAN_VERBS,
  isKin,
  isRole,
  NATIONALITIES,
  ORG_WORDS,
  PLACES,
  SAYING_VERBS,
  SPEAKING_ORGS,
  STYLES,
  SUFFIXES,
  TITLES,
} from './lexicon.ts';
import type { NameSpan } from './name-spans.ts';
import { foldName, isPossessive, type Word } from './words.ts';

export type NameClass = 'person' | 'organization' | 'other';

/** What the words around every occurrence of one name say together; see `weigh` for each ground. */
const PERSON_AT = 2;
/** Occurrences that are weighed: a name that comes up a hundred times is decided long before. */
const WEIGHED = 12;

/** Decides for each span whether its name is a person's, an organisation's that speaks, or neither's. */
export function classifyNames(words: Word[], spans: NameSpan[], headline: Headline): NameClass[] {
  const groups = new Map<string, NameSpan[]>();
  const keys = spans.map(span => foldName(nameText(words, span)));
  for (const [i, key] of keys.entries()) {
    const group = groups.get(key);
    if (group) group.push(spans[i]!);
    else groups.set(key, [spans[i]!]);
  }
  const classes = new Map<string, NameClass>();
  for (const [key, group] of groups) classes.set(key, classOf(words, group, key, headline));
  return keys.map(key => classes.get(key)!);
}

function classOf(words: Word[], group: NameSpan[], key: string, headline: Headline): NameClass {
  if (!key) return 'other';
  let score = lookOf(words, group[0]!) + headlinePoints(key, headline);
  let speaks = 0;
  for (const span of group.slice(0, WEIGHED)) {
    score += placeOf(words, span);
    if (isSaying(words, span)) speaks++;
  }
  if (score >= PERSON_AT) return 'person';
  return speaks > 0 && isOrganisation(words, group[0]!) ? 'organization' : 'other';
}

function headlinePoints(key: string, { folded, names }: Headline): number {
  if (names.some(name => ` ${foldName(name)}`.endsWith(` ${key}`))) return 1.5;
  return folded.includes(` ${key} `) ? 0.5 : 0;
}

export const nameText = (words: Word[], { core, last }: NameSpan) =>
  words
    .slice(core, last)
    .map(word => word.text)
    .join(' ');

const isOrganisation = (words: Word[], { core, last }: NameSpan) => {
  const parts = words.slice(core, last);
  return (
    parts.some(word => ORG_WORDS.has(word.key)) ||
    SPEAKING_ORGS.has(parts[0]!.key) ||
    (parts.length === 1 && /^\p{Lu}{2,5}$/u.test(parts[0]!.text)) ||
    words[core - 1]?.key === 'the'
  );
};

/** Points for the look of the name itself. */
function lookOf(words: Word[], { core, last }: NameSpan): number {
  const parts = words.slice(core, last).filter(word => !SUFFIXES.has(word.key) && word.text !== ',');
  const [head] = parts;
  if (!head) return -9;
  if (head.text.startsWith('@')) return 3;
  if (
    parts.some((word, i) => ORG_WORDS.has(word.key) && !(i > 0 && i === parts.length - 1 && givenNameGender(head.text)))
  )
    return -9;
  if (parts.every(word => NATIONALITIES.has(word.key) || CALENDAR.has(word.key))) return -9;
  if (SPEAKING_ORGS.has(head.key) && parts.length === 1) return -9;
  if (parts.some(word => /\p{N}/u.test(word.text)) || parts.length > 5) return -3;
  const given = isGivenName(head.text);
  let score = 0;
  if (PLACES.has(head.key) && !(given && parts.length > 1)) score -= 4;
  if (parts.length > 1 && PLACES.has(parts.at(-1)!.key) && !given) score -= 2;
  if (STYLES.has(head.key) && parts.length > 1) score += 2.5;
  if (parts.length > 1) score += 1 + (given ? 2 : 0) + (parts.some(word => /^\p{Lu}\.$/u.test(word.text)) ? 1 : 0);
  else score += given ? 1.2 : 0;
  if (parts.every(word => /^\p{Lu}{2,}$/u.test(word.text))) score -= 2;
  if (parts.some(word => /^(of|for|and|&)$/.test(word.key))) score -= 4;
  return score;
}

/** Points for the place one occurrence stands in. */
function placeOf(words: Word[], span: NameSpan): number {
  const before = words[span.first - 1];
  const sameBefore = before?.sentence === words[span.first]!.sentence ? before : undefined;
  const after = words[span.last];
  let score = isTakenUp(words, span.last) ? 0.8 : 0;
  if (span.titles.some(title => TITLES.has(title) || isRole(title))) score += 4;
  if (sameBefore) score += pointsBefore(words, span, sameBefore);
  if (after && after.sentence === words[span.last - 1]!.sentence) score += pointsAfter(words, span.last);
  return score;
}

function pointsBefore(words: Word[], span: NameSpan, before: Word): number {
  if (before.key === 'the' || before.key === 'a' || before.key === 'an') return span.titles.length ? 0 : -3;
  if (isRole(before.lemma) && before.pos === 'NOUN' && before.lemma === before.key) return 3;
  if (isKin(before.key)) return 2;
  if (before.text === ',' && isRole(words[span.first - 2]?.key ?? '')) return 2;
  if (/^(in|at|near|across|throughout|inside|outside|into|around|on)$/.test(before.key))
    return isFullName(words, span) ? 0 : -1.5;
  if (SAYING_VERBS.has(before.lemma) && before.pos === 'VERB') return 1;
  if (/^[“"‘'«]$/.test(before.text) && /^[”"’'»]$/.test(words[span.last]?.text ?? '')) return -3;
  return 0;
}

const isFullName = (words: Word[], { core, last }: NameSpan) => last - core > 1 && isGivenName(words[core]!.text);

function pointsAfter(words: Word[], last: number): number {
  const after = words[last]!;
  const next = words[last + 1];
  if (after.key === 'who' || after.key === 'whose') return 2;
  if (after.text === ',' || after.text === '(') {
    if (!next) return 0;
    if (/^\d\d$/.test(next.text) && /^[,)]$/.test(words[last + 2]?.text ?? '')) return 3;
    if (/^(who|whose|born|aged|née|known)$/.test(next.key)) return 2;
    return after.text === ',' && opensRole(words, last + 1) ? 2 : 0;
  }
  if (isPossessive(after)) return isKin(next?.key ?? '') ? 2 : 0.2;
  const verb = after.pos === 'AUX' || after.pos === 'ADV' ? wordVerb(words, last) : after;
  if (verb && verb.pos === 'VERB' && HUMAN_VERBS.has(verb.lemma)) return 1.2;
  if (after.lemma === 'be' && opensRole(words, last + 1)) return 2.5;
  if (after.pos === 'NOUN' && !isRole(after.lemma)) return -0.3;
  return 0;
}

/** 'Galois … his': the next word that could refer is a pronoun for persons, in the same sentence. */
function isTakenUp(words: Word[], last: number): boolean {
  for (let i = last; i < last + 25 && i < words.length; i++) {
    const { sentence, key, capital } = words[i]!;
    if (sentence !== words[last - 1]!.sentence || (capital && key !== 'i')) return false;
    if (/^(he|she|his|her|him|himself|herself|who|whose)$/.test(key)) return true;
  }
  return false;
}

const wordVerb = (words: Word[], last: number) => words.slice(last, last + 3).find(word => word.pos === 'VERB');

/** 'a Swiss mathematician', 'the singer', 'president of …': whether a role noun heads the words that start here. */
function opensRole(words: Word[], at: number): boolean {
  for (let i = at; i < at + 6 && i < words.length; i++) {
    const word = words[i]!;
    if (isRole(word.key) || isKin(word.key)) return true;
    if (!/^(DET|ADJ|NOUN|PROPN|PRON|NUM|PART)$/.test(word.pos)) return false;
  }
  return false;
}

function isSaying(words: Word[], span: NameSpan): boolean {
  const after = words.slice(span.last, span.last + 3).find(word => word.pos !== 'ADV' && word.pos !== 'AUX');
  if (after && after.pos === 'VERB' && SAYING_VERBS.has(after.lemma)) return true;
  const [before, two] = [words[span.first - 1], words[span.first - 2]];
  if (before?.key === 'to' && two?.key === 'according') return true;
  if (before?.key === 'the' && two?.key === 'to' && words[span.first - 3]?.key === 'according') return true;
  return !!before && SAYING_VERBS.has(before.lemma) && before.pos === 'VERB' && before.key !== 'call' && !after;
}
