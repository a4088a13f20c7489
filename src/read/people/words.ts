import { lexemeOf } from '../lexemes.ts';
import type { Doc, QuoteSpan, Span, Token } from '../types.ts';
import { type Facts, factsOf, MARK } from './facts.ts';
import { keyOf } from './spelling.ts';

/**
 * What a reader sees as one word. The tagger splits at hyphens ('Abara', '-', 'Lowe'), and at letters it does not know
 * ('Dvo', 'ř', 'ák'); names need them whole. Contractions and possessives ('s) stay words of their own.
 */
export interface Word extends Span {
  text: string;
  /** Lower case, without points. */
  key: string;
  pos: string;
  lemma: string;
  sentence: number;
  paragraph: number;
  /** Starts with a capital letter. */
  capital: boolean;
  /** First word of its sentence, or of a quote. */
  opens: boolean;
  /** Index into the quotes; -1 in the writer's own text. */
  quote: number;
  /** What closed classes it is of, as a sum of MARK. */
  marks: number;
  facts: Facts;
  /** Something stands between this word and the one before: a blank or nothing but the text's start. */
  spaced: boolean;
}

const CLITIC = /^['’](s|S|re|ve|ll|d|m|RE|VE|LL|D|M)?$|^n['’]t$/;
const LETTERS = /^[\p{L}\p{M}\p{N}]/u;

/** `quotes` in order. */
export function toWords(doc: Doc, quotes: QuoteSpan[]): Word[] {
  const words: Word[] = [];
  let q = 0;
  let last: Word | undefined;
  let whole = true;
  for (const token of doc.tokens) {
    if (last && last.end === token.start && last.sentence === token.sentence && joins(doc.text, last, token)) {
      extend(last, token);
      whole = false;
      continue;
    }
    if (last && !whole) settle(last);
    while (q < quotes.length && quotes[q]!.end <= token.start) q++;
    last = toWord(token, last, q < quotes.length && quotes[q]!.start <= token.start ? q : -1);
    whole = true;
    words.push(last);
  }
  if (last && !whole) settle(last);
  return words;
}

/** Whether the token goes on with the word before it; of that word only the first part has been read for certain. */
function joins(text: string, last: Word, token: Token): boolean {
  const hyphen = isHyphen(token.text);
  const before = text[last.end - 1]!;
  if (token.pos === 'PUNCT' ? !hyphen : last.pos === 'PUNCT' && !isHyphen(before)) return false;
  if (isClitic(token) || isClitic(last)) return false;
  if (hyphen) return LETTERS.test(before) && LETTERS.test(text.slice(token.end, token.end + 2));
  if (isHyphen(before)) return last.end - last.start > 1 && LETTERS.test(token.text);
  return (
    token.pos !== 'PUNCT' && /\p{L}$/u.test(text.slice(last.end - 2, last.end)) && /^[\p{L}\p{M}]/u.test(token.text)
  );
}

const isClitic = ({ text }: { text: string }) => text.length < 4 && CLITIC.test(text);
const isHyphen = (text: string) => text === '-' || text === '‐' || text === '‑';

function extend(word: Word, token: Token): void {
  word.end = token.end;
  word.text += token.text;
  // A compound is what its last part is ('32-year-old', 'son-in-law'), a name stays a name.
  if (word.pos !== 'PROPN' && !isHyphen(token.text)) word.pos = token.pos;
}

/** Looks up what a word of several parts is, once all of it is there. */
function settle(word: Word): void {
  word.key = word.lemma = keyOf(word.text);
  word.facts = factsOf(lexemeOf(word.text, word.pos, word.lemma));
  word.marks = word.facts.marks;
}

function toWord(token: Token, last: Word | undefined, quote: number): Word {
  const fresh = !last || last.sentence !== token.sentence || last.quote !== quote;
  const facts = factsOf(token.lexeme);
  return {
    start: token.start,
    end: token.end,
    text: token.text,
    key: facts.key,
    pos: token.pos,
    lemma: token.lemma,
    sentence: token.sentence,
    paragraph: token.paragraph,
    capital: (facts.marks & MARK.capital) !== 0,
    opens: fresh || (last.pos === 'PUNCT' && (last.opens || '“"‘:'.includes(last.text))),
    quote,
    marks: facts.marks,
    facts,
    spaced: !last || last.end < token.start,
  };
}

/** Whether the word is of any of the closed classes in `marks`. */
export const is = (word: Word | undefined, marks: number) => word !== undefined && (word.marks & marks) !== 0;

export const isPossessive = (word: Word | undefined) => is(word, MARK.possessive);

/** Whether any of words[from..to] is of a closed class. */
export function hasMark(words: Word[], from: number, to: number, marks: number): boolean {
  for (let i = from; i < to; i++) if (is(words[i], marks)) return true;
  return false;
}

export function allAre(words: Word[], from: number, to: number, marks: number): boolean {
  for (let i = from; i < to; i++) if (!is(words[i], marks)) return false;
  return true;
}
