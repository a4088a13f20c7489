// Words that people are called by as well: months, days, a verb.
import { among, type Lexeme } from '../../lexemes.ts';
import { setOf } from '../../word-list.ts';
import { MARK } from '../words/marks.ts';
import { is, type Word } from '../words/words.ts';

/** 'Us', but not 'U.S.'; 'A', but not the initial 'A.' */
export const isFunctionWord = (word: Word) => is(word, MARK.function) && !word.text.includes('.');

/** 'New York', 'New Zealand' */
export const isNewPlace = (words: readonly { lexeme: Lexeme }[], i: number): boolean =>
  words[i]!.lexeme.text === 'New' && isNew(words[i + 1]?.lexeme);
const isNew = among('York Yorker Zealand Zealander Orleans Jersey Delhi England Hampshire Mexico South', 'text');

const MONTHS = setOf('jan april june jun august');
const DAYS = setOf('sunday friday');
const BEFORE_A_DATE = setOf(
  'in on by of since last next early late mid until till this from to through every each before after for during and - –',
);

/** Whether the word at `i` is a given name here, and a name goes on behind it. */
export function isGivenName(words: Word[], i: number): boolean {
  const word = words[i]!;
  const isOne = MONTHS.has(word.key) ? isMonth : DAYS.has(word.key) ? isDay : word.text === 'Will' ? isWill : null;
  if (!isOne || !word.capital) return false;
  const next = words[i + 1];
  if (!next?.capital || !next.spaced || next.sentence !== word.sentence) return false;
  return !is(next, MARK.calendar) && !isFunctionWord(next) && isOne(words, i);
}

/** 'Jun Tanabe', 'April Marsh'; not 'in June Senator Orr', 'on 3 June Ada Quill', 'June 3', 'June and July'. */
function isMonth(words: Word[], i: number): boolean {
  const before = words[i - 1]?.key ?? '';
  return words[i]!.opens || !(BEFORE_A_DATE.has(before) || /^\d/.test(before));
}

/** 'Sunday Adeyemi' at the head of a sentence or clause; not 'said Sunday Ada Quill', 'Sunday Sen. Orr'. */
function isDay(words: Word[], i: number): boolean {
  if (is(words[i + 1], MARK.title | MARK.organisation | MARK.given)) return false;
  return words[i]!.opens || words[i - 1]?.pos === 'PUNCT' || is(words[i - 1], MARK.role);
}

/** 'Will Ferrell': not 'Will Ferrell win?'. */
const isWill = (words: Word[], i: number): boolean => !words[i]!.opens || endOfSentence(words, i) !== '?';

/** Words within which a sentence's end is looked for. */
const SENTENCE = 60;
function endOfSentence(words: Word[], i: number): string {
  let end = i;
  while (end < i + SENTENCE && words[end + 1]?.sentence === words[i]!.sentence) end++;
  return words[end]!.text;
}
