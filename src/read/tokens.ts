import { type Lexeme, perLexeme } from './lexemes.ts';
import { tag } from './tagger.ts';
import type { Token } from './types.ts';

/**
 * Words with part of speech and lemma, in order; offsets into `text`. Sentence and paragraph are filled in by
 * splitSentences.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const { lexemes, starts } = tag(text);
  for (let i = 0; i < lexemes.length; i++) {
    const lexeme = lexemes[i]!;
    if (lexeme.pos === 'SPACE') continue;
    const cut = mayPossess(lexeme.text) ? possessive : endsSentence(lexeme, tokens, lexemes, i) ? wordAndStop : null;
    const parts = cut?.(lexeme);
    if (!parts) tokens.push(new PlacedLexeme(starts[i]!, lexeme));
    else {
      const mark = starts[i]! + lexeme.text.length - parts.mark.text.length;
      tokens.push(new PlacedLexeme(starts[i]!, parts.word), new PlacedLexeme(mark, parts.mark));
    }
  }
  return tokens;
}

/** A place in the text and its lexeme: there are many, so each is kept small. */
class PlacedLexeme implements Token {
  readonly start: number;
  readonly end: number;
  sentence = 0;
  paragraph = 0;
  lexeme: Lexeme;

  constructor(start: number, lexeme: Lexeme) {
    this.start = start;
    this.end = start + lexeme.text.length;
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

/**
 * wink-nlp cuts the mark off "Quill’s", but not where a point follows, and after that nowhere, since it keeps each
 * spelling that it has met: what an article says would hang on what was read before.
 */
const possessive = perLexeme(({ text }) => {
  const [word, mark] = tag(`${text.slice(0, -2)} ${text.slice(-2)}`).lexemes;
  return mark && `${word?.text}${mark.text}` === text ? { word: word!, mark } : null;
});

/** In small letters these are words like any other, and no abbreviations unless a number follows ('no. 5'). */
export const WORDS_TOO = new Set('ill miss mass wash ark sat sun wed mar fig in no apt'.split(' '));

/**
 * Whether the point that wink-nlp takes for an abbreviation's ends a sentence: 'He fell in. Fans laughed', and 'She said
 * so on X. Fans disagreed', which is no initial as in 'Malcolm X. Lee'.
 */
function endsSentence({ text }: Lexeme, before: Token[], lexemes: Lexeme[], i: number): boolean {
  if (text === 'X.') return !/^\p{Lu}/u.test(before.at(-1)?.text ?? 'A');
  if (!mayStop(lexemes[i]!)) return false;
  const next = lexemes[i + 1]?.pos === 'SPACE' ? lexemes[i + 2] : lexemes[i + 1];
  return !/^[#\d]/.test(next?.text ?? '');
}
const mayStop = perLexeme(({ text }) => text.endsWith('.') && WORDS_TOO.has(text.slice(0, -1)));

const wordAndStop = perLexeme(({ text }) => {
  const [word, mark] = tag(`${text.slice(0, -1)} .`).lexemes;
  return word && mark ? { word, mark } : null;
});

function mayPossess(word: string): boolean {
  const [length, apostrophe] = [word.length, word.charCodeAt(word.length - 2)];
  return length > 2 && (apostrophe === 0x27 || apostrophe === 0x2019) && /[a-z]['’]s$/i.test(word);
}
