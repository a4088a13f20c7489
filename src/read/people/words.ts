import { type Lexeme, lexemeOf, numberPerLexeme } from '../lexemes.ts';
import type { Doc, QuoteSpan, Span, Token } from '../types.ts';
import { keyOfLexeme, MARK, marksOf } from './marks.ts';
import { nicknameEnd } from './nicknames.ts';
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
  lexeme: Lexeme;
  /** Something stands between this word and the one before: a blank or nothing but the text's start. */
  spaced: boolean;
}

/** What decides whether two tokens are parts of one word, as a sum of these. */
const EDGE = {
  clitic: 1,
  hyphen: 2,
  startsLetter: 4,
  startsSign: 8,
  endsLetter: 16,
  endsSign: 32,
  endsHyphen: 64,
} as const;

const edgesOf = numberPerLexeme(({ text }) => {
  const [first, last] = [text.slice(0, 2), text.slice(-2)];
  const end = text.slice(-1);
  const isHyphen = /^[-‐‑]$/.test(end);
  return (
    (/^['’](s|S|re|ve|ll|d|m|RE|VE|LL|D|M)?$|^n['’]t$/.test(text) ? EDGE.clitic : 0) |
    (isHyphen && text.length === 1 ? EDGE.hyphen : 0) |
    (isHyphen ? EDGE.endsHyphen : 0) |
    (/^[\p{L}\p{M}]/u.test(first) ? EDGE.startsLetter : 0) |
    (/^[\p{L}\p{M}\p{N}]/u.test(first) ? EDGE.startsSign : 0) |
    (/\p{L}$/u.test(last) ? EDGE.endsLetter : 0) |
    (/^[\p{L}\p{M}\p{N}]/u.test(end) ? EDGE.endsSign : 0)
  );
});

/** `quotes` in order. Nicknames amid a name are passed over. */
export function toWords({ tokens }: Doc, quotes: QuoteSpan[]): Word[] {
  const words: Word[] = [];
  let q = 0;
  let last: Word | undefined;
  let whole = true;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (last && last.end === token.start && last.sentence === token.sentence && joins(tokens, i, last)) {
      extend(last, token);
      whole = false;
      continue;
    }
    if (last && !whole) settle(last);
    const behind = last && token.pos === 'PUNCT' ? nicknameEnd(tokens, i) : i;
    if (behind > i) {
      whole = true;
      i = behind - 1;
      continue;
    }
    while (q < quotes.length && quotes[q]!.end <= token.start) q++;
    last = toWord(token, last, q < quotes.length && quotes[q]!.start <= token.start ? q : -1);
    whole = true;
    words.push(last);
  }
  if (last && !whole) settle(last);
  return words;
}

/** Whether the token goes on with the word before it, which stands close to it. */
function joins(tokens: Token[], at: number, last: Word): boolean {
  const token = tokens[at]!;
  const here = edgesOf(token.lexeme);
  const before = edgesOf(tokens[at - 1]!.lexeme);
  const afterHyphen = (before & EDGE.endsHyphen) !== 0;
  if (token.pos === 'PUNCT' ? !(here & EDGE.hyphen) : last.pos === 'PUNCT' && !afterHyphen) return false;
  const single = last.end - last.start === tokens[at - 1]!.lexeme.size;
  if (here & EDGE.clitic || (single && before & EDGE.clitic)) return false;
  if (here & EDGE.hyphen) return (before & EDGE.endsSign) !== 0 && isGoneOnWith(token, tokens[at + 1]);
  if (afterHyphen) return last.end - last.start > 1 && (here & EDGE.startsSign) !== 0;
  return token.pos !== 'PUNCT' && (before & EDGE.endsLetter) !== 0 && (here & EDGE.startsLetter) !== 0;
}

const isGoneOnWith = ({ end }: Token, next: Token | undefined) =>
  next?.start === end && (edgesOf(next.lexeme) & EDGE.startsSign) !== 0;

function extend(word: Word, token: Token): void {
  word.end = token.end;
  word.text += token.text;
  // A compound is what its last part is ('32-year-old', 'son-in-law'), a name stays a name.
  if (word.pos !== 'PROPN' && !(edgesOf(token.lexeme) & EDGE.hyphen)) word.pos = token.pos;
}

/** Looks up what a word of several parts is, once all of it is there. */
function settle(word: Word): void {
  word.key = word.lemma = keyOf(word.text);
  word.lexeme = lexemeOf(word.text, word.pos, word.lemma);
  word.marks = marksOf(word.lexeme);
}

function toWord(token: Token, last: Word | undefined, quote: number): Word {
  const fresh = !last || last.sentence !== token.sentence || last.quote !== quote;
  const { lexeme } = token;
  const marks = marksOf(lexeme);
  return {
    start: token.start,
    end: token.end,
    text: token.text,
    key: keyOfLexeme(lexeme),
    pos: token.pos,
    lemma: token.lemma,
    sentence: token.sentence,
    paragraph: token.paragraph,
    capital: (marks & MARK.capital) !== 0,
    opens: fresh || (last.pos === 'PUNCT' && (last.opens || '“"‘:'.includes(last.text))),
    quote,
    marks,
    lexeme,
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
