// Names that are made otherwise than of given names and surnames: '50 Cent', 'J Balvin', 'Chance the Rapper'.
import { signPerLexeme } from '../../lexemes.ts';
import { MARK } from '../words/marks.ts';
import { roleFamilies } from '../words/role-words.ts';
import { is, isPossessive, type Word } from '../words/words.ts';
import type { NameClass } from './classify.ts';
import { type NameSpan, spelled } from './name-span.ts';

const NO_NAME =
  MARK.calendar | MARK.organisation | MARK.place | MARK.nation | MARK.title | MARK.function | MARK.speaks | MARK.style;

/** '50 Cent said', 'rapper 21 Savage': a number before one word in the singular that does as people do. */
export function isCounted(words: Word[], i: number): boolean {
  const word = words[i]!;
  if (word.pos !== 'NUM' || !isNumber(word.lexeme)) return false;
  const [name, next] = [words[i + 1], words[i + 2]];
  if (!name?.capital || !name.spaced || name.sentence !== word.sentence) return false;
  if (is(name, NO_NAME) || /[^s]s$/.test(name.text) || name.pos !== 'PROPN') return false;
  const role = words[i - 1];
  if (is(role, MARK.role) && role!.sentence === word.sentence) return true;
  if (role?.capital && role.sentence === word.sentence) return false; // 'Feb. 28 Quill', 'Chapter 11 Quill'
  return !!next && (next.pos === 'AUX' || next.pos === 'VERB' || isPossessive(next) || is(role, MARK.saying));
}
const isNumber = signPerLexeme(({ text }) => /^\d{1,3}$/.test(text));

/** 'J Balvin', 'P Chidambaram', 'A R Rahman': an initial without its point. */
export function isInitial(words: Word[], i: number): boolean {
  const word = words[i]!;
  if (!isLetter(word.lexeme)) return false;
  const next = words[i + 1];
  if (!next?.capital || !next.spaced || next.sentence !== word.sentence) return false;
  const before = words[i - 1];
  if (is(before, MARK.organisation) || is(next, NO_NAME | MARK.role)) return false;
  if (before?.capital && !isLetter(before.lexeme)) return false;
  return isLetter(next.lexeme) ? isInitial(words, i + 1) : /^\p{Lu}\p{Ll}{2}/u.test(next.text) && word.text !== 'A';
}
const isLetter = signPerLexeme(({ text }) => /^[A-HJ-WYZ]$/.test(text));

/**
 * Notes the article of 'The Weeknd', if the text has it with a capital amid a sentence: then it is of the name, also where it
 * begins one.
 */
export function noteArticles(words: Word[], spans: NameSpan[]): void {
  const named = new Set<string>();
  for (const span of spans)
    if (hasArticle(words, span) && isAmid(words, span.core - 1)) named.add(spelled(words, span));
  if (named.size > 0) for (const span of spans) if (!hasArticle(words, span)) named.delete(spelled(words, span));
  if (named.size === 0) return;
  for (const span of spans) span.article = hasArticle(words, span) && named.has(spelled(words, span));
}

const hasArticle = (words: Word[], { core, first, last, titles }: NameSpan) =>
  words[core - 1]?.text === 'The' &&
  titles.length === 0 &&
  core - first < 2 &&
  (last - core === 1 || is(words[core], MARK.style)); // 'The Long Fallow' is a work, or a band

/** Not at the head of a sentence, and behind '…,”' neither. */
const isAmid = (words: Word[], i: number): boolean => !words[i]!.opens || words[i - 2]?.text === ',';

/** Whoever the text has with an article only goes by all of it; bodies are called without. */
export function takeArticles(words: Word[], spans: NameSpan[], classes: readonly NameClass[]): void {
  const articled = spans.filter((span, i) => classes[i] === 'person' && hasArticle(words, span));
  if (articled.length === 0) return;
  const alone = new Set<string>();
  for (const span of spans)
    if (!hasArticle(words, span) || /^(?:NOUN|ADJ|PROPN)$/.test(words[span.last]?.pos ?? ''))
      alone.add(spelled(words, span));
  for (const span of articled.filter(span => !alone.has(spelled(words, span)))) span.first = span.core = span.core - 1;
}

/** 'J.[Lo]' */
export const isInitialed = signPerLexeme(({ text }) => /^\p{Lu}\.$/u.test(text));

/** 'FKA [twigs]', 'Charli [xcx]': no word of the language. */
export const isSmallName = ({ lexeme, spaced }: Word, before: Word) =>
  spaced && (before.text === 'FKA' ? lexeme.pos === 'NOUN' : isLetters(lexeme) && is(before, MARK.given));
const isLetters = signPerLexeme(
  ({ pos, text }) => pos === 'NOUN' && /^(?!mph|pts|kms|pct)[b-df-hj-np-tv-xz]{3}$/.test(text),
);

/** Where 'the Rapper' of 'Chance the Rapper' ends, and ', the Creator' of 'Tyler, the Creator'; `at` where neither stands there. */
export function epithetEnd(words: Word[], at: number): number {
  const article = words[at]!.text === ',' ? at + 1 : at;
  if (words[article]?.key !== 'the') return at;
  const [name, epithet] = [words[at - 1]!, words[article + 1]];
  if (!epithet?.capital || !epithet.spaced || epithet.sentence !== name.sentence) return at;
  if (!name.capital || words[at - 2]?.capital || is(name, NO_NAME) || is(epithet, NO_NAME)) return at;
  const behind = words[article + 2];
  if (behind?.capital || behind?.key === 'of' || roleFamilies(epithet.key).has('politics')) return at;
  // An apposition is closed by a comma; and it is small in small words.
  const isPart = article === at || (is(name, MARK.given) && behind?.text !== ',');
  return isPart && (is(epithet, MARK.role) || /(?:er|or|ian)$/.test(epithet.key)) ? article + 2 : at;
}
