// Cuts a text into words and marks, with part of speech and lemma.
import { type Lexeme, lexemeOf, numberPerLexeme, perLexeme, signPerLexeme } from './lexemes.ts';
import { isOddSign, oddName } from './odd-spellings.ts';
import { tag } from './tagger.ts';
import type { Token } from './types.ts';
import { setOf } from './word-list.ts';

/**
 * Words with part of speech and lemma, in order; offsets into `text`. Sentence and paragraph are filled in by
 * splitSentences.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const { lexemes, starts } = tag(text);
  for (let i = 0; i < lexemes.length; i++) {
    const lexeme = lexemes[i]!;
    if (isLineEnd(lexeme)) continue;
    if (isCutShort(lexeme) && isPointBehind(lexemes, starts, i)) {
      tokens.push(new PlacedLexeme(starts[i]!, lexemeOf(`${lexeme.text}.`, 'PROPN', `${lexeme.text}.`)));
      i++;
      continue;
    }
    const odd = isOddSign(lexeme) ? oddName(lexemes, starts, i, tokens) : null;
    if (odd) {
      tokens.splice(tokens.length - odd.before);
      tokens.push(new PlacedLexeme(odd.start, odd.lexeme));
      i = odd.last;
      continue;
    }
    const parts = hasSeam(lexeme) ? partsOf(lexemes, i, tokens) : null;
    if (!parts) tokens.push(new PlacedLexeme(starts[i]!, lexeme));
    else {
      const mark = starts[i]! + lexeme.text.length - parts.mark.text.length;
      tokens.push(new PlacedLexeme(starts[i]!, parts.word), new PlacedLexeme(mark, parts.mark));
    }
  }
  return tokens;
}

/** 'Warner Bros.', 'Rev. Quill': wink-nlp cuts the point off, which is the word's wherever it stands. */
const isCutShort = signPerLexeme(({ text }) => /^(?:Bros|Rev|Supt|Insp|Det|Cllr)$/.test(text));
const isPointBehind = (lexemes: Lexeme[], starts: Int32Array, i: number): boolean =>
  lexemes[i + 1]?.text === '.' && starts[i + 1] === starts[i]! + lexemes[i]!.size;

/** A place in the text and its lexeme: there are many, so each is kept small. */
class PlacedLexeme implements Token {
  readonly start: number;
  readonly end: number;
  sentence = 0;
  paragraph = 0;
  lexeme: Lexeme;

  constructor(start: number, lexeme: Lexeme) {
    this.start = start;
    this.end = start + lexeme.size;
    this.lexeme = lexeme;
  }

  get text(): string {
    return this.lexeme.text;
  }

  get pos(): string {
    return this.lexeme.pos;
  }

  get lemma(): string {
    return this.lexeme.lemma;
  }
}

/** Where wink-nlp keeps one word that may be two. Hardly any word has a seam, and each is asked. */
const SEAM = { none: 0, possessive: 1, initial: 2, stop: 3 } as const;
const seamOf = numberPerLexeme(({ text }) => {
  if (text.length > 2 && /[a-z]['’]s$/i.test(text)) return SEAM.possessive;
  if (text === 'X.') return SEAM.initial;
  return text.endsWith('.') && WORDS_TOO.has(text.slice(0, -1)) ? SEAM.stop : SEAM.none;
});
/** Asked of every word. */
const hasSeam = signPerLexeme(lexeme => seamOf(lexeme) !== SEAM.none);
const isLineEnd = signPerLexeme(({ pos }) => pos === 'SPACE');

interface Parts {
  word: Lexeme;
  mark: Lexeme;
}

function partsOf(lexemes: Lexeme[], i: number, before: Token[]): Parts | null {
  const lexeme = lexemes[i]!;
  if (seamOf(lexeme) === SEAM.possessive) return possessive(lexeme);
  return endsSentence(lexemes, i, before) ? wordAndStop(lexeme) : null;
}

/** wink-nlp cuts the mark off “Quill’s”, but not where a point follows. */
const possessive = perLexeme(({ text }): Parts | null => {
  const [word, mark] = tag(`${text.slice(0, -2)} ${text.slice(-2)}`).lexemes;
  return mark && `${word?.text}${mark.text}` === text ? { word: word!, mark } : null;
});

/** In small letters these are words like any other, and no abbreviations unless a number follows ('no. 5'). */
export const WORDS_TOO = setOf('ill miss mass wash ark sat sun wed mar fig in no apt');

/**
 * Whether the point that wink-nlp takes for an abbreviation's ends a sentence: 'He fell in. Fans laughed', and 'She said
 * so on X. Fans disagreed', which is no initial as in 'Malcolm X. Lee'.
 */
function endsSentence(lexemes: Lexeme[], i: number, before: Token[]): boolean {
  if (seamOf(lexemes[i]!) === SEAM.initial) return !/^\p{Lu}/u.test(before.at(-1)?.text ?? 'A');
  const next = lexemes[i + 1]?.pos === 'SPACE' ? lexemes[i + 2] : lexemes[i + 1];
  return !/^[#\d]/.test(next?.text ?? '');
}

const wordAndStop = perLexeme(({ text }): Parts | null => {
  const [word, mark] = tag(`${text.slice(0, -1)} .`).lexemes;
  return word && mark ? { word, mark } : null;
});
