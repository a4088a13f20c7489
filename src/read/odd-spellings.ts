// Names that the tagger cuts at their signs: 'P!nk', 'A$AP Rocky', 'Ty Dolla $ign', 'will.i.am'.
import { type Lexeme, lexemeOf, signPerLexeme } from './lexemes.ts';
import type { Token } from './types.ts';

/** What such a name was cut at, or in front of. Asked of every word. */
export const isOddSign = signPerLexeme(({ text }) => /^(?:\p{Lu}?\$|!|\p{Ll}\.|\p{L}+\p{N}\p{L}+|Ye)$/u.test(text));

interface Whole {
  lexeme: Lexeme;
  start: number;
  /** Tokens already made that are part of it. */
  before: number;
  /** Index of its last lexeme. */
  last: number;
}

/** The name that lexemes[i] is a sign or a part of; null where it is of none. */
export function oddName(lexemes: Lexeme[], starts: ArrayLike<number>, i: number, tokens: Token[]): Whole | null {
  const { text } = lexemes[i]!;
  const [one, two] = [partBefore(0), partBefore(1)];
  const next = isClose(i + 1) ? lexemes[i + 1]!.text : '';
  if (text === 'Ye') return lexemes[i]!.pos === 'INTJ' ? whole(0, i) : null;
  if (text === '!') return /^\p{Lu}\p{Ll}*$/u.test(one) && /^\p{Ll}+$/u.test(next) ? whole(1, i + 1) : null;
  if (text.endsWith('$')) {
    if (!/^\p{L}+$/u.test(next)) return null;
    if (text.length > 1 || /^\p{Lu}\p{L}*$/u.test(one)) return whole(text.length > 1 ? 0 : 1, i + 1);
    return one === '' && /^\p{Ll}{3,}$/u.test(next) ? whole(0, i + 1) : null;
  }
  // 'will.i.am'
  if (text.endsWith('.'))
    return one === '.' && /^\p{Ll}+$/u.test(two) && /^\p{Ll}+$/u.test(next) ? whole(2, i + 1) : null;
  return /^\d$/.test(one) ? whole(1, i) : null; // '6ix9ine'

  /** The last token but `back`, if nothing stands between it and what follows. */
  function partBefore(back: number): string {
    const token = tokens[tokens.length - 1 - back];
    const start = back === 0 ? starts[i]! : tokens[tokens.length - back]?.start;
    return token && token.end === start ? token.text : '';
  }

  function isClose(k: number): boolean {
    return k < lexemes.length && starts[k] === starts[k - 1]! + lexemes[k - 1]!.size;
  }

  function whole(before: number, last: number): Whole {
    const parts = [...tokens.slice(tokens.length - before), ...lexemes.slice(i, last + 1)].map(part => part.text);
    const name = parts.join('');
    const start = before > 0 ? tokens[tokens.length - before]!.start : starts[i]!;
    return { lexeme: lexemeOf(name, 'PROPN', name), start, before, last };
  }
}
