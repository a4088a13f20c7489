import type { Doc, QuoteSpan, Span, Token } from '../types.ts';

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
  /** What closed classes it is of, as a sum of MARK; looked up once, since every stage asks. */
  marks: number;
  /** Something stands between this word and the one before: a blank or nothing but the text's start. */
  spaced: boolean;
}

export const MARK = { female: 1, male: 2, determiner: 4, speaksFor: 8, team: 16, neutral: 32 } as const;
const MARKED = new Map<string, number>();
const mark = (value: number, list: string) => {
  for (const key of list.split(' ')) MARKED.set(key, (MARKED.get(key) ?? 0) | value);
};
mark(MARK.female, 'she her hers herself');
mark(MARK.male, 'he him his himself');
mark(MARK.neutral, 'they them their theirs themself themselves');
mark(MARK.determiner, 'the a an this his her its their my our one');
// Who speaks for somebody without being named, and what speaks as one with the person it belongs to.
mark(
  MARK.speaksFor,
  'spokesperson spokesman spokeswoman spokespeople representative rep reps representatives publicist',
);
mark(MARK.team, 'campaign administration camp team office estate');

const CLITIC = /^['’](s|S|re|ve|ll|d|m|RE|VE|LL|D|M)?$|^n['’]t$/;
const HYPHENS = /^[-‐‑]$/;
const LETTERS = /^[\p{L}\p{M}\p{N}]/u;

export function toWords(doc: Doc, quotes: QuoteSpan[]): Word[] {
  const words: Word[] = [];
  const order = quotes.map((quote, index) => ({ quote, index })).sort((a, b) => a.quote.start - b.quote.start);
  let q = 0;
  for (const token of doc.tokens) {
    const last = words[words.length - 1];
    if (last && last.end === token.start && last.sentence === token.sentence && joins(doc.text, last, token)) {
      extend(doc.text, last, token);
      continue;
    }
    while (q < order.length && order[q]!.quote.end <= token.start) q++;
    const inside = q < order.length && order[q]!.quote.start <= token.start;
    words.push(toWord(token, last, inside ? order[q]!.index : -1));
  }
  return words;
}

function joins(text: string, last: Word, token: Token): boolean {
  if (token.pos === 'PUNCT' ? !HYPHENS.test(token.text) : last.pos === 'PUNCT' && !HYPHENS.test(text[last.end - 1]!))
    return false;
  const before = text[last.end - 1]!;
  if (CLITIC.test(token.text) || CLITIC.test(last.text)) return false;
  if (HYPHENS.test(token.text)) return LETTERS.test(before) && LETTERS.test(text.slice(token.end, token.end + 2));
  if (HYPHENS.test(before)) return last.text.length > 1 && LETTERS.test(token.text);
  return token.pos !== 'PUNCT' && /\p{L}$/u.test(last.text) && /^[\p{L}\p{M}]/u.test(token.text);
}

function extend(text: string, word: Word, token: Token): void {
  word.end = token.end;
  word.text = text.slice(word.start, word.end);
  word.key = keyOf(word.text);
  // A compound is what its last part is ('32-year-old', 'son-in-law'), a name stays a name.
  if (word.pos !== 'PROPN' && !HYPHENS.test(token.text)) word.pos = token.pos;
  word.lemma = word.key;
  word.marks = 0;
}

/** Plain letters are told by their code: this is asked of every word. */
function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code > 64 && code < 91 : /^\p{Lu}/u.test(text);
}

function toWord(token: Token, last: Word | undefined, quote: number): Word {
  const fresh = !last || last.sentence !== token.sentence || last.quote !== quote;
  const key = keyOf(token.text);
  return {
    start: token.start,
    end: token.end,
    text: token.text,
    key,
    pos: token.pos,
    lemma: token.lemma,
    sentence: token.sentence,
    paragraph: token.paragraph,
    capital: isCapital(token.text),
    opens: fresh || (last.pos === 'PUNCT' && (last.opens || '“"‘:'.includes(last.text))),
    quote,
    marks: (MARKED.get(key) ?? 0) | (token.pos === 'DET' ? MARK.determiner : 0),
    spaced: !last || last.end < token.start,
  };
}

/** For look-ups: lower case, no points, typographic apostrophes as plain ones. */
export const keyOf = (text: string) => {
  const lower = text.toLowerCase();
  return /[.’]/.test(lower) ? lower.replaceAll('.', '').replaceAll('’', "'") : lower;
};

/** Letters only, for comparing names: 'Dvořák' and 'Dvorak' are one. */
export const foldName = (text: string) => (/^[A-Za-z]+$/.test(text) ? text.toLowerCase() : foldAny(text));

const foldAny = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const isPossessive = (word: Word | undefined) => !!word && /^['’](s|S)?$/.test(word.text);
