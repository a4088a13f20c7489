// Where names begin and end: runs of words with a capital, and the small ones amid them.
import { among } from '../../lexemes.ts';
import { setOf } from '../../word-list.ts';
import { COUNTS } from '../words/lexicon.ts';
import { MARK } from '../words/marks.ts';
import { isCredit, opensOnVerb } from '../words/openers.ts';
import { isAdjective } from '../words/trades.ts';
import { is, isPossessive, type Word } from '../words/words.ts';
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

/** 'Us', but not 'U.S.'; 'A', but not the initial 'A.' */
const isFunctionWord = (word: Word) => is(word, MARK.function) && !word.text.includes('.');

const GIVEN_MONTHS = new Set(['jan', 'april', 'june', 'jun', 'august']);
const BEFORE_A_DATE = setOf(
  'in on by of since last next early late mid until till this from to through every each before after for during and - –',
);

/** 'Jun Tanabe', 'April Marsh'; not 'in June Senator Orr', 'on 3 June Ada Quill', 'June 3', 'June and July'. */
function isGivenMonth(words: Word[], i: number): boolean {
  const [word, next] = [words[i]!, words[i + 1]];
  if (!GIVEN_MONTHS.has(word.key) || !next?.capital || !next.spaced || next.sentence !== word.sentence) return false;
  if (is(next, MARK.calendar) || isFunctionWord(next)) return false;
  const before = words[i - 1]?.key ?? '';
  return word.opens || !(BEFORE_A_DATE.has(before) || /^\d/.test(before));
}

const GIVEN_DAYS = new Set(['sunday', 'friday']);
/** 'Sunday Adeyemi' at the head of a sentence or clause; not 'said Sunday Ada Quill', 'Sunday Sen. Orr'. */
function isGivenDay(words: Word[], i: number): boolean {
  const [word, next] = [words[i]!, words[i + 1]];
  if (!GIVEN_DAYS.has(word.key) || !next?.capital || !next.spaced || next.sentence !== word.sentence) return false;
  if (is(next, MARK.calendar | MARK.title | MARK.organisation | MARK.given) || isFunctionWord(next)) return false;
  return word.opens || words[i - 1]?.pos === 'PUNCT' || is(words[i - 1], MARK.role);
}

/** 'Will Ferrell': not 'Will Ferrell win?'. */
function isGivenVerb(words: Word[], i: number): boolean {
  const [word, next] = [words[i]!, words[i + 1]];
  if (word.text !== 'Will' || !next?.capital || !next.spaced || next.sentence !== word.sentence) return false;
  if (isFunctionWord(next) || is(next, MARK.calendar)) return false;
  return !word.opens || !ASKS.has(endOfSentence(words, i));
}
const ASKS = new Set(['?']);
const SENTENCE = 60;
function endOfSentence(words: Word[], i: number): string {
  let end = i;
  while (end < i + SENTENCE && words[end + 1]?.sentence === words[i]!.sentence) end++;
  return words[end]!.text;
}

/** 'Christmas Eve' */
const isHoliday = among('Eve Day', 'text');

function startsName(words: Word[], i: number, capitals: Set<string>): boolean {
  const word = words[i]!;
  if (is(word, MARK.handle)) return true;
  if (is(word, MARK.calendar)) return isGivenMonth(words, i) || isGivenDay(words, i);
  if (isGivenVerb(words, i)) return true;
  if (isHoliday(word.lexeme) && is(words[i - 1], MARK.calendar)) return false;
  if (!word.capital || (word.text.length === 1 && word.key !== 'x')) return false;
  if (isFunctionWord(word) || word.key.startsWith("i'") || isCredit(words, i) || isAdjective(word.lexeme)) return false;
  if (!word.opens) return true;
  if (opensOnVerb(words, i)) return false;
  return (
    word.pos === 'PROPN' ||
    is(word, MARK.given | MARK.title | MARK.role) ||
    capitals.has(word.key) ||
    (!!words[i + 1]?.capital && !isFunctionWord(words[i + 1]!)) ||
    (is(words[i + 1], MARK.particle) && !!words[i + 2]?.capital) // 'Frenkie de Jong'
  );
}

function endOfRun(words: Word[], start: number): number {
  if (is(words[start]!, MARK.handle)) return start + 1;
  let end = start + 1;
  let hasOrg = is(words[start]!, MARK.organisation);
  while (end < words.length && end - start < LONGEST) {
    const step = nextPart(words, end, hasOrg);
    if (!step) break;
    end += step;
    hasOrg ||= is(words[end - 1]!, MARK.organisation);
  }
  return end;
}

/** How many words from `at` on go on with the name that ends before it; 0 where it is over. */
function nextPart(words: Word[], at: number, organisation: boolean): number {
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
  if (isPossessive(word)) return isOfMany(before) && is(words[at + 1], MARK.organisation) ? 2 : 0;
  return word.text === '&' && isPartAt(words, at + 1) ? 2 : 0;
}

/** 'Tram Workers’ [Union]', 'Women’s [Institute]': many together have bodies, where one would own a thing. */
const isOfMany = ({ capital, text }: Word) =>
  capital && (/[^s]s$/.test(text) || /^(?:Women|Men|Children|People)$/.test(text)) && !/^\p{Lu}\p{Lu}/u.test(text);

function isNamePart(word: Word, before: Word): boolean {
  if (!word.capital || !word.spaced || word.text.startsWith('@')) return false;
  if (is(word, MARK.calendar)) return is(before, MARK.given) && !word.key.endsWith('day');
  return !isFunctionWord(word) || (COUNTS.test(word.text) && before.capital && !isFunctionWord(before));
}

const isPartAt = (words: Word[], at: number) => at < words.length && isNamePart(words[at]!, words[at - 1]!);
