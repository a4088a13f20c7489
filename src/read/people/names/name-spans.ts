// Where names begin and end: runs of words with a capital, and the small ones amid them.
import { among } from '../../lexemes.ts';
import { FIELDS } from '../words/fields.ts';
import { COUNTS } from '../words/lexicon.ts';
import { MARK } from '../words/marks.ts';
import { isCredit, opensOnVerb } from '../words/openers.ts';
import { isNameItself, isNumbered } from '../words/own-marks.ts';
import { isAdjective } from '../words/trades.ts';
import { is, isPossessive, type Word } from '../words/words.ts';
import { isFunctionWord, isGivenName, isNewPlace } from './given-words.ts';
import type { NameSpan } from './name-span.ts';
import { splitTitles } from './name-titles.ts';
import { type Office, officeBefore } from './offices.ts';

/** Longer runs of capitals are headlines or lists, not names. */
const LONGEST = 8;

/** Every run of words that could be the name of somebody or something, in order. */
export function findNameSpans(words: Word[]): NameSpan[] {
  const capitals = seenCapital(words);
  const spans: NameSpan[] = [];
  for (let i = 0; i < words.length; ) {
    if (!is(words[i]!, STARTS) || !startsName(words, i, capitals)) {
      i++;
      continue;
    }
    const end = endOfRun(words, i);
    const office = officeBefore(words, i, end);
    const span = splitTitles(words, office?.name ?? i, end);
    if (span) spans.push(office ? withOffice(words, span, office) : span);
    i = end;
  }
  return spans;
}

/** 'Secretary of State Ada Voss'. */
const withOffice = (words: Word[], { core, last, titles }: NameSpan, { title }: Office): NameSpan => ({
  first: title,
  core,
  last,
  titles: [words[title]!.key, ...titles],
});

const STARTS = MARK.capital | MARK.handle;

/** Words written with a capital where no sentence begins: these are names at the head of a sentence too. */
function seenCapital(words: Word[]): Set<string> {
  const seen = new Set<string>();
  for (const word of words) if (word.capital && !word.opens && !is(word, MARK.shouting)) seen.add(word.key);
  return seen;
}

/** 'Christmas Eve' */
const isHoliday = among('Eve Day', 'text');

function startsName(words: Word[], i: number, capitals: Set<string>): boolean {
  const word = words[i]!;
  if (is(word, MARK.handle)) return true;
  if (isGivenName(words, i)) return true;
  if (is(word, MARK.calendar)) return false;
  if (isHoliday(word.lexeme) && is(words[i - 1], MARK.calendar)) return false;
  if (!word.capital || (word.text.length === 1 && word.key !== 'x')) return false;
  if (isNewPlace(words, i)) return true;
  if (isFunctionWord(word) || word.key.startsWith("i'") || isCredit(words, i) || isAdjective(word.lexeme)) return false;
  if (!word.opens) return true;
  if (opensOnVerb(words, i)) return false;
  return (
    word.pos === 'PROPN' ||
    is(word, MARK.given | MARK.title | MARK.role) ||
    capitals.has(word.key) ||
    (!!words[i + 1]?.capital && !isFunctionWord(words[i + 1]!)) ||
    ((is(words[i + 1], MARK.particle) || words[i + 1]?.text === '&') && !!words[i + 2]?.capital) // 'Frenkie de Jong'
  );
}

function endOfRun(words: Word[], start: number): number {
  if (is(words[start]!, MARK.handle)) return start + 1;
  let end = start + 1;
  let hasOrg = is(words[start]!, MARK.organisation);
  while (end < words.length && end - start < LONGEST) {
    const step = nextPart(words, start, end, hasOrg);
    if (!step) break;
    end += step;
    hasOrg ||= is(words[end - 1]!, MARK.organisation);
  }
  return end;
}

/** How many words from `at` on go on with the name from `first` on that ends before it; 0 where it is over. */
function nextPart(words: Word[], first: number, at: number, organisation: boolean): number {
  const word = words[at]!;
  const before = words[at - 1]!;
  if (word.sentence !== before.sentence || word.quote !== before.quote) return 0;
  if (isNamePart(word, before)) return 1;
  if (word.text === ',' && is(words[at + 1], MARK.suffix)) return 2;
  if (is(word, MARK.particle) && !word.capital) {
    if (isPartAt(words, at + 1)) return 2;
    if (is(words[at + 1], MARK.particle) && isPartAt(words, at + 2)) return 3;
  }
  if (organisation && (word.key === 'of' || word.key === 'for' || word.key === '&')) {
    if (isPartAt(words, at + 1)) return 2;
    if (words[at + 1]?.key === 'the' && isPartAt(words, at + 2)) return 3;
  }
  if (isPossessive(word)) {
    if (isOfMany(before) && words[at + 1]?.capital && is(words[at + 1], MARK.organisation)) return 2;
    return isNameItself(words, first, at, true) ? 1 : 0;
  }
  if (organisation && word.key === 'and' && isField(before) && isField(words[at + 1])) return 2;
  if (isNumbered(before.lexeme) && /^\d{1,2}$/.test(word.text)) return 1;
  return word.text === '&' && isPartAt(words, at + 1) ? 2 : 0;
}

/** 'Arts [and Sciences]' */
const isField = (word: Word | undefined) => word?.capital === true && FIELDS.has(word.key);

/** 'Tram Workers’ [Union]', 'Women’s [Institute]': many together have bodies, where one would own a thing. */
const isOfMany = ({ capital, text }: Word) =>
  capital && (/[^s]s$/.test(text) || /^(?:Women|Men|Children|People)$/.test(text)) && !/^\p{Lu}\p{Lu}/u.test(text);

function isNamePart(word: Word, before: Word): boolean {
  if (!word.capital || !word.spaced || word.text.startsWith('@')) return false;
  if (is(word, MARK.calendar)) return is(before, MARK.given) && !word.key.endsWith('day');
  return !isFunctionWord(word) || (COUNTS.test(word.text) && before.capital && !isFunctionWord(before));
}

const isPartAt = (words: Word[], at: number) => at < words.length && isNamePart(words[at]!, words[at - 1]!);
