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
import { isHyphenedGiven } from './name-look.ts';
import type { NameSpan } from './name-span.ts';
import { splitTitles } from './name-titles.ts';
import { type Office, officeBefore } from './offices.ts';
import { epithetEnd, isCounted, isInitial, isInitialed, isSmallName, noteArticles } from './stage-names.ts';

/** Longer runs of capitals are headlines or lists, not names. */
const LONGEST = 8;

/** Every run of words that could be the name of somebody or something, in order. */
export function findNameSpans(words: Word[]): NameSpan[] {
  const capitals = seenCapital(words);
  const spans: NameSpan[] = [];
  for (let i = 0; i < words.length; ) {
    if (!startsAny(words, i) || !startsName(words, i, capitals)) {
      i++;
      continue;
    }
    const end = endOfRun(words, i);
    const office = officeBefore(words, i, end);
    const span = splitTitles(words, office?.name ?? i, end);
    if (span) spans.push(office ? withOffice(words, span, office) : span);
    i = end;
  }
  noteArticles(words, spans);
  return withSurnames(words, spans);
}

/** 'King said', where the text has 'Ada King': roles that are somebody's surname stand for them without an article. */
function withSurnames(words: Word[], spans: NameSpan[]): NameSpan[] {
  const surnames = new Set<string>();
  for (const { core, last } of spans) {
    let end = last - 1;
    while (end > core && is(words[end], MARK.suffix)) end--;
    if (end > core && is(words[end], MARK.role) && is(words[core], MARK.given)) surnames.add(words[end]!.text);
    if (end > core && isHyphenedGiven(words[end]!.lexeme)) surnames.add(words[core]!.text); // 'Park Dae-jung'
  }
  if (surnames.size === 0) return spans;
  const named = new Set(spans.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i)));
  for (const [i, { pos, text }] of words.entries())
    if (surnames.has(text) && !named.has(i) && words[i - 1]?.pos !== 'DET' && !words[i + 1]?.capital && pos !== 'VERB')
      spans.push({ first: i, core: i, last: i + 1, titles: [] });
  return spans.sort((a, b) => a.first - b.first);
}

/** 'Secretary of State Ada Voss'. */
const withOffice = (words: Word[], { core, last, titles }: NameSpan, { title }: Office): NameSpan => ({
  first: title,
  core,
  last,
  titles: [words[title]!.key, ...titles],
});

const STARTS = MARK.capital | MARK.handle;

const startsAny = (words: Word[], i: number): boolean => is(words[i], STARTS) || isCounted(words, i);

/** Words written with a capital where no sentence begins: these are names at the head of a sentence too. */
function seenCapital(words: Word[]): Set<string> {
  const seen = new Set<string>();
  for (const word of words) if (word.capital && !word.opens && !is(word, MARK.shouting)) seen.add(word.key);
  return seen;
}

/** 'Lil’ Quorl', 'Ol’ Vell' */
const isCut = among('Lil Ol', 'text');
/** 'Christmas Eve' */
const isHoliday = among('Eve Day', 'text');

function startsName(words: Word[], i: number, capitals: Set<string>): boolean {
  const word = words[i]!;
  if (is(word, MARK.handle) || isGivenName(words, i) || isCounted(words, i) || isInitial(words, i)) return true;
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
  const epithet = epithetEnd(words, at);
  if (epithet > at) return epithet - at;
  if (word.text === ',' && is(words[at + 1], MARK.suffix)) return 2;
  if (is(word, MARK.particle) && !word.capital) {
    if (isPartAt(words, at + 1)) return 2;
    if (is(words[at + 1], MARK.particle) && isPartAt(words, at + 2)) return 3;
  }
  if (organisation && (word.key === 'of' || word.key === 'for' || word.key === '&')) {
    if (isPartAt(words, at + 1)) return 2;
    if (words[at + 1]?.key === 'the' && isPartAt(words, at + 2)) return 3;
  }
  // 'Lil’ Quorl'
  if (isCut(before.lexeme) && /^['’]$/.test(word.text) && !word.spaced && isPartAt(words, at + 1)) return 2;
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
  if (isSmallName(word, before)) return true;
  if (!word.capital || !(word.spaced || isInitialed(before.lexeme)) || word.text.startsWith('@')) return false;
  if (is(word, MARK.calendar)) return is(before, MARK.given) && !word.key.endsWith('day');
  return !isFunctionWord(word) || (COUNTS.test(word.text) && before.capital && !isFunctionWord(before));
}

const isPartAt = (words: Word[], at: number) => at < words.length && isNamePart(words[at]!, words[at - 1]!);
