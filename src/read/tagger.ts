// wink-nlp's words and parts of speech as lexemes. It numbers the spellings that it knows or has met; by that number a
// lexeme is found again without touching the word.
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { type Lexeme, lexemeOf, vocabularyGeneration } from './lexemes.ts';

type Tagger = ReturnType<typeof winkNLP>;
type Words = ReturnType<ReturnType<Tagger['readDoc']>['tokens']>;
/** Its own types forget what may be asked of a token. */
type ItsValue = Tagger['its']['value'];

/** What is known of a number. */
interface Spelling {
  text: string;
  clitic: boolean;
  /** One for each part of speech met so far. */
  lexemes: Lexeme[];
}
/**
 * wink-nlp knows some 88,000 spellings and keeps every other one that it meets for good; past this many it is loaded
 * anew (50 ms), so that a service that reads for months does not grow.
 */
const MOST_NUMBERS = 250_000;
let nlp: Tagger | null = null;
let spellings: (Spelling | undefined)[] = [];
let generation = 0;

/** The words of a text in order, those of blanks (part of speech SPACE) included. */
export function tag(text: string): Lexeme[] {
  const { readDoc, its } = tagger();
  const words = readDoc(text).tokens();
  const pos = words.out(its.pos) as string[];
  const numbers = words.out(its.uniqueId as unknown as ItsValue) as unknown as number[];
  const lexemes: Lexeme[] = [];
  let next = numbers.length > 0 ? spellingAt(words, numbers, 0) : null;
  for (let i = 0; i < numbers.length; i++) {
    const here = next!;
    next = i + 1 < numbers.length ? spellingAt(words, numbers, i + 1) : null;
    // What an apostrophe was cut from ("ca" of "can't") has the lemma of the whole.
    const contracted = (here.clitic || next?.clitic) && pos[i] !== 'PUNCT';
    lexemes.push(contracted ? lexemeOf(here.text, pos[i]!, lemmaAt(words, i)) : ofSpelling(here, words, i, pos[i]!));
  }
  return lexemes;
}

function tagger(): Tagger {
  const full = spellings.length > MOST_NUMBERS;
  if (!nlp || full) nlp = winkNLP(winkModel, ['pos']);
  if (full || spellings.length === 0 || generation !== vocabularyGeneration()) {
    spellings = new Array(MOST_NUMBERS).fill(undefined);
    generation = vocabularyGeneration();
  }
  return nlp;
}

function spellingAt(words: Words, numbers: number[], i: number): Spelling {
  const known = spellings[numbers[i]!];
  if (known) return known;
  const text = words.itemAt(i).out();
  const spelling = { text, clitic: isClitic(text), lexemes: [] };
  spellings[numbers[i]!] = spelling;
  return spelling;
}

function ofSpelling({ text, lexemes }: Spelling, words: Words, i: number, pos: string): Lexeme {
  for (const lexeme of lexemes) if (lexeme.pos === pos) return lexeme;
  const lexeme = lexemeOf(text, pos, pos === 'PUNCT' ? text : lemmaAt(words, i));
  lexemes.push(lexeme);
  return lexeme;
}

const lemmaAt = (words: Words, i: number) => words.itemAt(i).out(tagger().its.lemma as unknown as ItsValue) as string;

/** 's, ’ll, n't, and the "not" of "cannot". */
const isClitic = (word: string): boolean =>
  word.length <= 3 && (isApostrophe(word[0]) || isApostrophe(word[1]) || word === 'not');
const isApostrophe = (char: string | undefined): boolean => char === "'" || char === '’';
