// Words for searching. Both stores index what `tokenise` makes and compare nothing else, so that they find the same.
import type { Statement } from './statement.ts';

/** What is searched for: all words and all phrases must stand in the statement. Without any, nothing is found. */
export interface Search {
  /** Tokens, as {@link tokenise} makes them. */
  words: string[];
  /** Token sequences, in order and adjacent. */
  phrases: string[][];
}

/** Code points that a token keeps; what is longer is cut, in statements and queries alike. */
const TOKEN_LENGTH = 64;
/** UTF-16 code units of a query. */
export const SEARCH_LENGTH = 500;
/** Words and phrases of a query. */
export const SEARCH_TERMS = 32;

// Scripts that put no space between words: each letter is a token there, and a run of them is searched as a phrase. A
// script has signs too (⺀ is a radical of Han, ៛ the currency of Khmer): those are no token.
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}';
const TOKEN = new RegExp(`(?=[\\p{L}\\p{N}])[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])+`, 'gu');

/**
 * The words of a text: compatibility forms and accents folded (Unicode NFKD without marks), lower case, runs of letters
 * and digits. `Don’t, José!` → don, t, jose.
 */
export function tokenise(text: string): string[] {
  const folded = text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return (folded.match(TOKEN) ?? []).map(token =>
    token.length > TOKEN_LENGTH ? [...token].slice(0, TOKEN_LENGTH).join('') : token,
  );
}

/** A statement's passages, each as tokens: a phrase is found inside one passage, never across two. */
export const statementTokens = (statement: Pick<Statement, 'quotes' | 'speaker'>): string[][] =>
  [statement.speaker.name, ...statement.quotes.map(quote => quote.text)].map(tokenise);

// Text in quotation marks, or a run without spaces and marks.
const TERM = /["“”„«»]([^"“”„«»]*)["“”„«»]?|([^\s"“”„«»]+)/gu;

/**
 * Reads what a person types: words are looked for anywhere in the statement, `"words in quotes"` side by side. What holds
 * several tokens without a space (`don’t`) is a phrase. Throws a RangeError that says what is too long.
 */
export function parseSearch(query: string): Search {
  if (query.length > SEARCH_LENGTH)
    throw new RangeError(`the search has ${query.length} characters; at most ${SEARCH_LENGTH} are read`);
  const words = new Set<string>();
  const phrases = new Map<string, string[]>();
  for (const [, quoted, bare] of query.matchAll(TERM)) {
    const tokens = tokenise(quoted ?? bare ?? '');
    if (tokens.length === 1) words.add(tokens[0]!);
    else if (tokens.length > 1) phrases.set(tokens.join(' '), tokens);
  }
  if (words.size + phrases.size > SEARCH_TERMS)
    throw new RangeError(`the search has ${words.size + phrases.size} terms; at most ${SEARCH_TERMS} are read`);
  return { words: [...words], phrases: [...phrases.values()] };
}
