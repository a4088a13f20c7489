// The vocabulary of reading. Nearly every word of an article has been read before, and every stage asks the same things
// of it: its letters folded, whether it is in this list or that. A lexeme holds the answers from article to article, so
// that a stage's question costs a property or a bit, and no folding and looking up for each token:
//
//   const isTitle = among('mr mrs ms dr');                             // is it one of these words?
//   const isRoman = perLexeme(({ text }) => /^[IVX]+$/.test(text));    // anything else its spelling and tag tell
//   if (isTitle(token.lexeme) && !isRoman(tokens[i + 1].lexeme)) …

import { listOf } from './word-list.ts';

/** A spelling with one part of speech and one lemma: all that is known of a token without its neighbours. */
export interface Lexeme {
  /** Counted from 1 as lexemes are made, never given twice. */
  readonly id: number;
  readonly text: string;
  /** Characters of the text, which need not be fetched for it. */
  readonly size: number;
  /** Universal part of speech. */
  readonly pos: string;
  /** Cut from a contraction: the lemma of "wo" is "will" in "won't". */
  readonly contracted: boolean;
  /** The lexeme of the same spelling that was made before it. */
  readonly next: Lexeme | undefined;
  /** Answers, by question; see perLexeme. */
  [question: number]: unknown;
  readonly lemma: string;
  readonly lower: string;
  /** Lower case with straight apostrophes: what most lists are written in. */
  readonly folded: string;
  /** The same without points: 'us' of 'U.S.'. */
  readonly key: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Ends in a letter or digit, as words do and marks do not. */
  readonly lettered: boolean;
}

/** As many are made; then all are forgotten, so that endless new words cost time and no memory. */
const MOST = 50_000;
const vocabulary = new Map<string, Lexeme>();
let made = 0;
let generation = 0;
let questions = 0;
let ids = 0;

/** The lexeme of a spelling that was put together or tagged by our own rules; the same until the vocabulary is forgotten. */
export function lexemeOf(text: string, pos: string, lemma: string): Lexeme {
  for (let known = vocabulary.get(text); known; known = known.next) {
    if (known.pos === pos && known.lemma === lemma) return known;
  }
  const lexeme = newLexeme(text, pos, lemma, vocabulary.get(text));
  vocabulary.set(text, lexeme);
  return lexeme;
}

/** For who keeps lexemes of their own across articles; see vocabularyGeneration. */
export function newLexeme(text: string, pos: string, lemma: string, next?: Lexeme, contracted = false): Lexeme {
  if (++made > MOST) forget();
  const lower = interned(text.toLowerCase());
  const folded = interned(lower.replaceAll('’', "'"));
  const [capital, lettered] = [/^\p{Lu}/u.test(text), /[\p{L}\p{N}]$/u.test(text)];
  const of = {
    id: ++ids,
    text: interned(text),
    size: text.length,
    pos: interned(pos),
    contracted,
    next,
    lemma: interned(lemma),
  };
  const key = folded.includes('.') ? interned(folded.replaceAll('.', '')) : folded;
  return new Entry(questions, { ...of, lower, folded, key, capital, lettered });
}

/**
 * The same letters as the engine's one copy of them, which property names and the constants of a program are as well:
 * to compare two of these is to compare two addresses.
 */
const interned = (letters: string): string => Object.keys({ [letters]: 0 })[0]!;

/** Its answers are its own elements: an array kept beside it would be one more step through memory at every question. */
class Entry extends Array<unknown> implements Lexeme {
  readonly id: number;
  readonly text: string;
  readonly size: number;
  readonly pos: string;
  readonly contracted: boolean;
  readonly next: Lexeme | undefined;
  readonly lemma: string;
  readonly lower: string;
  readonly folded: string;
  readonly key: string;
  readonly capital: boolean;
  readonly lettered: boolean;

  constructor(answers: number, of: Lexeme) {
    super(answers);
    this.fill(undefined);
    this.id = of.id;
    this.text = of.text;
    this.size = of.size;
    this.pos = of.pos;
    this.contracted = of.contracted;
    this.next = of.next;
    this.lemma = of.lemma;
    this.lower = of.lower;
    this.folded = of.folded;
    this.key = of.key;
    this.capital = of.capital;
    this.lettered = of.lettered;
  }
}

/** Changes when the vocabulary was forgotten: who keeps lexemes lets them go then. */
export const vocabularyGeneration = (): number => generation;

function forget(): void {
  vocabulary.clear();
  made = 1;
  generation++;
}

/**
 * A question that the lexeme alone answers, worked out once for each. Made where a module loads, before any lexeme is:
 * every lexeme has a place for every question, and to ask beyond its last place costs ten times as much.
 */
export function perLexeme<T extends NonNullable<unknown> | null>(answer: (lexeme: Lexeme) => T): (lexeme: Lexeme) => T {
  const question = questions++;
  return lexeme => {
    const known = lexeme[question];
    if (known !== undefined) return known as T;
    const found = answer(lexeme);
    lexeme[question] = found;
    return found;
  };
}

/**
 * The same for a question that a whole number of 32 bits answers, and that is asked of every word: the answers of all
 * words lie side by side, which spares the processor a way through memory for each word of an article.
 */
export function numberPerLexeme(answer: (lexeme: Lexeme) => number): (lexeme: Lexeme) => number {
  const answers = new Int32Array(PLACES);
  let newest = 0;
  const makeRoom = (id: number): void => {
    for (let other = Math.max(newest + 1, id - PLACES + 1); other <= id; other++) answers[other % PLACES] = UNASKED;
    newest = id;
  };
  return lexeme => {
    const { id } = lexeme;
    if (id > newest) makeRoom(id);
    const known = answers[id % PLACES]!;
    const isHeld = newest - id < PLACES;
    if (isHeld && known !== UNASKED) return known;
    const found = answer(lexeme);
    if (isHeld) answers[id % PLACES] = found;
    return found;
  };
}
/**
 * Each lexeme has one, which is that of the lexeme so many ids before it too: an old one that has lost it is asked every
 * time. Far more than MOST, so that none in use does; a power of two, which divides fast.
 */
const PLACES = 131_072;
/** No answer yet. A question that had this for its answer would be asked every time. */
const UNASKED = 0x55aa55aa;

type Writing = 'text' | 'lower' | 'folded' | 'key' | 'lemma';
type Question = (lexeme: Lexeme) => boolean;
/** Up to QUESTIONS questions share one answer, a bit each. */
interface Shelf {
  questions: Question[];
  bits(lexeme: Lexeme): number;
  /** Once somebody has asked, a further question would come too late. */
  asked: boolean;
}
const QUESTIONS = 31;
const open = new Map<Writing | 'sign', Shelf>();

/**
 * Whether a lexeme is one of the words, given as a list divided by blanks or as a collection. They are compared with
 * its folded spelling unless told otherwise. No lexeme (before the first word, behind the last) is none of them.
 */
export function among(
  words: string | Iterable<string>,
  by: Writing = 'folded',
): (lexeme: Lexeme | undefined) => boolean {
  const list = new Set(typeof words === 'string' ? listOf(words) : words);
  const isListed = onShelf(by, lexeme => list.has(lexeme[by]));
  return lexeme => lexeme !== undefined && isListed(lexeme);
}

/** Any other question with the answer yes or no, if it is answered fast: each is asked of every word once, with the others. */
export const signPerLexeme = (question: Question): Question => onShelf('sign', question);

function onShelf(key: Writing | 'sign', question: Question): Question {
  let shelf = open.get(key);
  if (!shelf || shelf.asked || shelf.questions.length === QUESTIONS) {
    shelf = newShelf();
    open.set(key, shelf);
  }
  const { bits, questions: others } = shelf;
  const bit = 1 << others.length;
  others.push(question);
  return lexeme => (bits(lexeme) & bit) !== 0;
}

/** A bit for each of up to 31 questions, that of the first being the lowest. */
export const bitsOf = (questions: readonly Question[], lexeme: Lexeme): number =>
  questions.reduce((bits, question, i) => (question(lexeme) ? bits | (1 << i) : bits), 0);

function newShelf(): Shelf {
  const questions: Question[] = [];
  const bits = numberPerLexeme(lexeme => {
    shelf.asked = true;
    return bitsOf(questions, lexeme);
  });
  const shelf: Shelf = { questions, bits, asked: false };
  return shelf;
}
