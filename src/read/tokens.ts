import { type Lexeme, lexemeOf, perLexeme } from './lexemes.ts';
import { tag } from './tagger.ts';
import type { Span, Token } from './types.ts';

/** Characters without a blank that are still a word: wink-nlp needs seconds for a run of thousands. */
const LONGEST_RUN = 100;
/** Characters handed over at once, so that time and memory grow with the text and not faster. */
const LONGEST_CHUNK = 8000;
/** How far a token may lie behind the one before it: wink-nlp drops control characters. */
const LONGEST_GAP = 64;

/**
 * Words with part of speech and lemma, in order; offsets into `text`. One wink-nlp pass. Sentence and paragraph are
 * filled in by splitSentences.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const chunk of chunks(text)) {
    if (tagInto(tokens, text, chunk)) continue;
    for (const block of blocks(text, chunk)) if (!tagInto(tokens, text, block)) plainInto(tokens, text, block);
  }
  return tokens;
}

/** Cuts between blocks of lines, which do not change each other's tags; at blanks and inside endless words if need be. */
function* chunks(text: string): Generator<Span> {
  let start = 0;
  for (const { start: at, end } of blocks(text, { start: 0, end: text.length })) {
    const short = end - at <= LONGEST_CHUNK && !hasEndless(text, at, end);
    if (short && end - start <= LONGEST_CHUNK) continue;
    if (at > start) yield { start, end: at };
    start = at;
    if (short) continue;
    yield* cutLong(text, at, end);
    start = end;
  }
  if (start < text.length) yield { start, end: text.length };
}

/** Up to each empty line, that included. */
function* blocks(text: string, { start, end: last }: Span): Generator<Span> {
  for (let at = start; at < last; ) {
    const newline = text.indexOf('\n\n', at);
    const end = newline < 0 || newline + 2 > last ? last : newline + 2;
    yield { start: at, end };
    at = end;
  }
}

/** Whether a run without blanks is too long for wink-nlp: such a run covers one of these places, and few words do. */
function hasEndless(text: string, from: number, to: number): boolean {
  for (let at = from + LONGEST_RUN; at < to; at += LONGEST_RUN) {
    let [start, end] = [at, at];
    while (start > from && text.charCodeAt(start - 1) > BLANK) start--;
    while (end < to && end - start <= LONGEST_RUN && text.charCodeAt(end) > BLANK) end++;
    if (end - start > LONGEST_RUN) return true;
  }
  return false;
}
const BLANK = 0x20;

function* cutLong(text: string, from: number, to: number): Generator<Span> {
  let [start, last] = [from, from];
  for (const run of text.slice(from, to).matchAll(/\S+/g)) {
    const at = from + run.index;
    const long = run[0].length > LONGEST_RUN;
    const breaks = long || at - start > LONGEST_CHUNK;
    if (breaks && last > start) yield { start, end: last };
    if (breaks) start = at;
    last = at + run[0].length;
    if (!long) continue;
    yield* pieces(text, at, last);
    start = last;
  }
  if (last > start) yield { start, end: last };
}

function* pieces(text: string, start: number, end: number): Generator<Span> {
  for (let at = start; at < end; ) {
    let next = Math.min(at + LONGEST_RUN, end);
    const code = text.charCodeAt(next - 1);
    if (next < end && code >= 0xd800 && code <= 0xdbff) next++;
    yield { start: at, end: next };
    at = next;
  }
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

/** False, and nothing added, if wink-nlp changed the words so that they cannot be found again. */
function tagInto(tokens: Token[], text: string, chunk: Span): boolean {
  const before = tokens.length;
  let at = chunk.start;
  const lexemes = tag(text.slice(chunk.start, chunk.end));
  for (const [i, lexeme] of lexemes.entries()) {
    const start = find(text, lexeme.text, at);
    if (start < 0) {
      tokens.length = before;
      return false;
    }
    at = start + lexeme.text.length;
    if (lexeme.pos === 'SPACE') continue;
    const cut = mayPossess(lexeme.text) ? possessive : endsSentence(lexeme, tokens, lexemes, i) ? wordAndStop : null;
    const parts = cut?.(lexeme);
    if (!parts) tokens.push(new PlacedLexeme(start, lexeme));
    else tokens.push(new PlacedLexeme(start, parts.word), new PlacedLexeme(at - parts.mark.text.length, parts.mark));
  }
  return true;
}

/**
 * wink-nlp cuts the mark off "Quill’s", but not where a point follows, and after that nowhere, since it keeps each
 * spelling that it has met: what an article says would hang on what was read before.
 */
const possessive = perLexeme(({ text }) => {
  const [word, mark] = tag(`${text.slice(0, -2)} ${text.slice(-2)}`);
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
  const [word, mark] = tag(`${text.slice(0, -1)} .`);
  return word && mark ? { word, mark } : null;
});

function mayPossess(word: string): boolean {
  const [length, apostrophe] = [word.length, word.charCodeAt(word.length - 2)];
  return length > 2 && (apostrophe === 0x27 || apostrophe === 0x2019) && /[a-z]['’]s$/i.test(word);
}

/** Offset of the next word; -1 if it does not follow soon. */
function find(text: string, word: string, from: number): number {
  if (word === '') return -1;
  const first = word.charCodeAt(0);
  for (let at = from; at <= from + LONGEST_GAP; at++) {
    if (text.charCodeAt(at) === first && text.startsWith(word, at)) return at;
  }
  return -1;
}

function plainInto(tokens: Token[], text: string, chunk: Span): void {
  for (const m of text.slice(chunk.start, chunk.end).matchAll(/[\p{L}\p{M}\p{N}]+|\S/gu)) {
    const start = chunk.start + m.index;
    const pos = /^[\p{L}\p{N}]/u.test(m[0]) ? 'X' : 'PUNCT';
    tokens.push(new PlacedLexeme(start, lexemeOf(m[0], pos, m[0].toLowerCase())));
  }
}
