import { givenNameGender, isGivenName } from './given-names.ts';
import {
  CALENDAR,
  FUNCTION_WORDS,
  isRole,
  NATIONALITIES,
  ORG_WORDS,
  PARTICLES,
  PLACES,
  STYLES,
  SUFFIXES,
  TITLE_PREFIXES,
  TITLES,
} from './lexicon.ts';
import type { Word } from './words.ts';

/** A run of capitalised words; indexes into the words, last exclusive. */
export interface NameSpan {
  /** With its titles: 'U.S. Rep. Dale Hatchell'. */
  first: number;
  /** Where the name proper begins: 'Dale'. */
  core: number;
  last: number;
  /** Lower-case titles and styles before the name, as read: ['us', 'rep']. */
  titles: string[];
}

/** Longer runs of capitals are headlines or lists, not names. */
const LONGEST = 8;

/** Every run of words that could be the name of somebody or something, in order. */
export function findNameSpans(words: Word[]): NameSpan[] {
  const capitals = seenCapital(words);
  const spans: NameSpan[] = [];
  for (let i = 0; i < words.length; ) {
    if (!startsName(words, i, capitals)) {
      i++;
      continue;
    }
    const end = endOfRun(words, i);
    const span = splitTitles(words, i, end);
    if (span) spans.push(span);
    i = end;
  }
  return spans;
}

/** Words written with a capital where no sentence begins: these are names at the head of a sentence too. */
function seenCapital(words: Word[]): Set<string> {
  const seen = new Set<string>();
  for (const word of words) if (word.capital && !word.opens && !isShouting(word)) seen.add(word.key);
  return seen;
}

/** 'Us', but not 'U.S.'; 'A', but not the initial 'A.' */
const isFunctionWord = (word: Word) => FUNCTION_WORDS.has(word.key) && !word.text.includes('.');

const isShouting = (word: Word) => word.text.length > 4 && word.text === word.text.toUpperCase();

const GIVEN_MONTHS = new Set(['jan', 'april', 'june', 'jun', 'august']);
const BEFORE_A_DATE =
  /^(in|on|by|of|since|last|next|early|late|mid|until|till|this|from|to|through|every|each|before|after|for|during|and|-|–)$/;

/** 'Jun Tanabe', 'April Marsh'; not 'in June Senator Orr', 'June 3', 'June and July'. */
function isGivenMonth(words: Word[], i: number): boolean {
  const [word, next] = [words[i]!, words[i + 1]];
  if (!GIVEN_MONTHS.has(word.key) || !next?.capital || !next.spaced || next.sentence !== word.sentence) return false;
  if (CALENDAR.has(next.key) || isFunctionWord(next)) return false;
  return word.opens || !BEFORE_A_DATE.test(words[i - 1]?.key ?? '');
}

function startsName(words: Word[], i: number, capitals: Set<string>): boolean {
  const word = words[i]!;
  if (word.text.startsWith('@') && word.text.length > 2) return true;
  if (isGivenMonth(words, i)) return true;
  if (!word.capital || CALENDAR.has(word.key) || (word.text.length === 1 && word.key !== 'x')) return false;
  if (isFunctionWord(word)) return false;
  if (!word.opens) return true;
  return (
    word.pos === 'PROPN' ||
    capitals.has(word.key) ||
    isGivenName(word.key) ||
    TITLES.has(word.key) ||
    isRole(word.key) ||
    (!!words[i + 1]?.capital && !isFunctionWord(words[i + 1]!))
  );
}

function endOfRun(words: Word[], start: number): number {
  if (words[start]!.text.startsWith('@')) return start + 1;
  let end = start + 1;
  let hasOrg = ORG_WORDS.has(words[start]!.key);
  while (end < words.length && end - start < LONGEST) {
    const step = nextPart(words, end, hasOrg);
    if (!step) break;
    end += step;
    hasOrg ||= ORG_WORDS.has(words[end - 1]!.key);
  }
  return end;
}

/** How many words from `at` on go on with the name that ends before it; 0 where it is over. */
function nextPart(words: Word[], at: number, organisation: boolean): number {
  const word = words[at]!;
  const before = words[at - 1]!;
  if (word.sentence !== before.sentence || word.quote !== before.quote) return 0;
  if (isNamePart(word, before)) return 1;
  if (word.text === ',' && SUFFIXES.has(words[at + 1]?.key ?? '')) return 2;
  const next = (offset: number) => words[at + offset] && isNamePart(words[at + offset]!, words[at + offset - 1]!);
  if (PARTICLES.has(word.key) && !word.capital) {
    if (next(1)) return 2;
    if (PARTICLES.has(words[at + 1]?.key ?? '') && next(2)) return 3;
  }
  if (organisation && /^(of|for|&)$/.test(word.key)) {
    if (next(1)) return 2;
    if (words[at + 1]?.key === 'the' && next(2)) return 3;
  }
  return word.text === '&' && next(1) ? 2 : 0;
}

function isNamePart(word: Word, before: Word): boolean {
  if (!word.capital || !word.spaced || word.text.startsWith('@')) return false;
  if (CALENDAR.has(word.key)) return isGivenName(before.key) && !/day$/.test(word.key);
  return !isFunctionWord(word);
}

/** Sets titles, nationalities and parties apart from the name they stand before. Null if no name is left. */
function splitTitles(words: Word[], first: number, end: number): NameSpan | null {
  let last = end;
  let core = first;
  const titles: string[] = [];
  for (let i = first; i < last; i++) {
    const more = i < last - 1;
    if ((isTitle(words, i) || isUnknownRole(words, i, last)) && !(more && SUFFIXES.has(words[i + 1]!.key))) {
      if (!more || /^(of|for)$/.test(words[i + 1]!.key)) return null;
      for (let j = core; j <= i; j++) titles.push(words[j]!.key);
      core = i + 1;
    }
  }
  const body = words.slice(core, last).some(word => ORG_WORDS.has(word.key));
  while (!body && core < last - 1 && isModifier(words, core, last)) titles.push(words[core++]!.key);
  while (last - core > 2 && isPostnominal(words[last - 1]!)) last--;
  if (core >= last || (last - core === 1 && isRole(words[core]!.key) && !isGivenName(words[core]!.key))) return null;
  const lower = titlesBefore(words, first);
  for (let i = lower; i < first; i++) titles.unshift(words[i]!.key);
  // 'the Marquis de Lafayette', 'the Right Rev Ann Rae'
  const article =
    (titles.length > 0 || STYLES.has(words[core]!.key)) && words[lower - 1]?.key === 'the' && lower === first;
  return { first: article ? lower - 1 : lower, core, last, titles };
}

/** 'FRS', 'MP', 'PhD' */
const isPostnominal = ({ text, key }: Word) => /^(\p{Lu}{2,5}|PhD)$/u.test(text) && !SUFFIXES.has(key);

/** 'Senator', 'Prime Minister'; other roles only where a sentence gives them their capital: 'Rapper Kid Ondo'. */
function isTitle(words: Word[], i: number): boolean {
  const { key, opens } = words[i]!;
  if (STYLES.has(key)) return false;
  const heads = opens || /^[—–:)-]$/.test(words[i - 1]?.text ?? '');
  return TITLES.has(key) || (isRole(key) && heads && !isGivenName(key));
}

/** 'Diver Mateo Ruiz-Halloran': before a full name the head of a sentence is what somebody is, whatever the word. */
const isUnknownRole = (words: Word[], i: number, last: number) =>
  words[i]!.opens &&
  last - i > 2 &&
  !isGivenName(words[i]!.key) &&
  !STYLES.has(words[i]!.key) &&
  !!givenNameGender(words[i + 1]!.key);

const isModifier = (words: Word[], i: number, last: number) => {
  const { key } = words[i]!;
  if (isGivenName(key) || STYLES.has(key)) return false;
  return (
    NATIONALITIES.has(key) ||
    TITLE_PREFIXES.has(key) ||
    (PLACES.has(key) && last - i > 2 && isGivenName(words[i + 1]!.key))
  );
};

/** 'president Obama', 'state Sen. Ann Rae': small words that belong to the title. */
function titlesBefore(words: Word[], first: number): number {
  let at = first;
  while (at > 0 && words[at - 1]!.sentence === words[first]!.sentence && !words[at - 1]!.capital) {
    const { key } = words[at - 1]!;
    const title = TITLES.has(key) && at === first;
    const prefix = TITLE_PREFIXES.has(key) && (at < first || TITLES.has(words[first]!.key)) && key !== 'then';
    if (!title && !prefix) break;
    at--;
  }
  return at;
}
