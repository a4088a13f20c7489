// The words of an article as names need them, with what is asked of each most.
import { type Lexeme, lexemeOf, numberPerLexeme, signPerLexeme } from '../../lexemes.ts';
import type { Doc, QuoteSpan, Span, Token } from '../../types.ts';
import { MARK, marksOf } from './marks.ts';
import { nicknameEnd } from './nicknames.ts';
import { keyOf } from './spelling.ts';

/**
 * What a reader sees as one word. The tagger splits at hyphens ('Abara', '-', 'Lowe'), and at letters it does not know
 * ('Dvo', 'ř', 'ák'); names need them whole. Contractions and possessives ('s) stay words of their own.
 */
export interface Word extends Span {
  readonly text: string;
  /** Lower case, without points. */
  readonly key: string;
  readonly pos: string;
  readonly lemma: string;
  sentence: number;
  paragraph: number;
  /** Starts with a capital letter. */
  readonly capital: boolean;
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
  const words: PlacedWord[] = [];
  let q = 0;
  let last: PlacedWord | undefined;
  let joined: Joined | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (last && last.end === token.start && last.sentence === token.sentence && joins(tokens, i, last, joined)) {
      joined = extended(joined ?? last, token);
      last.end = token.end;
      continue;
    }
    if (last && joined) settle(last, joined);
    joined = null;
    const behind = last && token.pos === 'PUNCT' ? nicknameEnd(tokens, i) : i;
    if (behind > i) {
      i = behind - 1;
      continue;
    }
    while (q < quotes.length && quotes[q]!.end <= token.start) q++;
    last = new PlacedWord(token, last, q < quotes.length && quotes[q]!.start <= token.start ? q : -1);
    words.push(last);
  }
  if (last && joined) settle(last, joined);
  return words;
}

/** Whether the token goes on with the word before it, which stands close to it. */
function joins(tokens: Token[], at: number, last: Word, joined: Joined | null): boolean {
  const token = tokens[at]!;
  const here = edgesOf(token.lexeme);
  const before = edgesOf(tokens[at - 1]!.lexeme);
  const afterHyphen = (before & EDGE.endsHyphen) !== 0;
  const { pos } = joined ?? last;
  if (token.pos === 'PUNCT' ? !(here & EDGE.hyphen) : pos === 'PUNCT' && !afterHyphen) return false;
  const single = last.end - last.start === tokens[at - 1]!.lexeme.size;
  if (here & EDGE.clitic || (single && before & EDGE.clitic)) return false;
  if (here & EDGE.hyphen) return (before & EDGE.endsSign) !== 0 && isGoneOnWith(token, tokens[at + 1]);
  if (afterHyphen) return last.end - last.start > 1 && (here & EDGE.startsSign) !== 0;
  return token.pos !== 'PUNCT' && (before & EDGE.endsLetter) !== 0 && (here & EDGE.startsLetter) !== 0;
}

const isGoneOnWith = ({ end }: Token, next: Token | undefined) =>
  next?.start === end && (edgesOf(next.lexeme) & EDGE.startsSign) !== 0;

/** What is put together of a word of several parts, until all of it is there. */
interface Joined {
  readonly text: string;
  readonly pos: string;
}

function extended({ text, pos }: Joined, token: Token): Joined {
  // A compound is what its last part is ('32-year-old', 'son-in-law'), a name stays a name.
  const isPart = pos !== 'PROPN' && !(edgesOf(token.lexeme) & EDGE.hyphen);
  return { text: text + token.text, pos: isPart ? token.pos : pos };
}

/** Looks up what a word of several parts is. */
function settle(word: PlacedWord, { text, pos }: Joined): void {
  word.lexeme = lexemeOf(text, pos, keyOf(text));
  word.marks = marksOf(word.lexeme);
}

/** Behind these marks something begins as a sentence does. */
const opensBehind = signPerLexeme(({ text }) => '“"‘:'.includes(text));

/** A place in the text and what is asked most; the lexeme holds the rest, so that each of many is kept small. */
class PlacedWord implements Word {
  readonly start: number;
  end: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly opens: boolean;
  readonly quote: number;
  marks: number;
  lexeme: Lexeme;
  readonly spaced: boolean;

  constructor({ start, end, lexeme, sentence, paragraph }: Token, last: Word | undefined, quote: number) {
    const fresh = !last || last.sentence !== sentence || last.quote !== quote;
    this.start = start;
    this.end = end;
    this.sentence = sentence;
    this.paragraph = paragraph;
    this.opens = fresh || (last.pos === 'PUNCT' && (last.opens || opensBehind(last.lexeme)));
    this.quote = quote;
    this.marks = marksOf(lexeme);
    this.lexeme = lexeme;
    this.spaced = !last || last.end < start;
  }

  get text(): string {
    return this.lexeme.text;
  }

  get key(): string {
    return this.lexeme.key;
  }

  get pos(): string {
    return this.lexeme.pos;
  }

  get lemma(): string {
    return this.lexeme.lemma;
  }

  get capital(): boolean {
    return (this.marks & MARK.capital) !== 0;
  }
}

/** Whether the word is of any of the closed classes in `marks`. */
export const is = (word: Word | undefined, marks: number) => word !== undefined && (word.marks & marks) !== 0;

/** A verb of saying. */
export const isSaying = (word: Word | undefined) => is(word, MARK.saying);
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
