// wink-nlp's words and parts of speech as lexemes. It numbers the spellings that it knows or has met; by that number a
// lexeme is found again without touching the word.
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { type Lexeme, newLexeme, vocabularyGeneration } from './lexemes.ts';

type Tagger = ReturnType<typeof winkNLP>;
type Item = ReturnType<ReturnType<ReturnType<Tagger['readDoc']>['tokens']>['itemAt']>;
/** Its own types forget what may be asked of a token. */
type ItsValue = Tagger['its']['value'];

/**
 * wink-nlp knows some 88,000 spellings and keeps every other one that it meets for good; past this many it is loaded
 * anew (50 ms), so that a service that reads for months does not grow.
 */
const MOST_NUMBERS = 250_000;
/** The model writes out this part of itself anew each time it is asked, from what it wrote the last time, ever longer. */
const askMetaCER = winkModel.metaCER as () => unknown;
let metaCER: unknown;
const model = {
  ...winkModel,
  metaCER: () => {
    metaCER ??= askMetaCER();
    return metaCER;
  },
};
let nlp: Tagger | null = null;
/** By number the lexemes of a spelling, the newest first: one or two parts of speech, mostly. */
let tagged: (Lexeme | undefined)[] = [];
let generation = -1;

/** The words of a text in order, those of blanks (part of speech SPACE) included. */
export function tag(text: string): Lexeme[] {
  const { readDoc, its } = tagger();
  const words = readDoc(text).tokens();
  const pos = words.out(its.pos) as string[];
  const numbers = words.out(its.uniqueId as unknown as ItsValue) as unknown as number[];
  const contracted = words.out(its.contractionFlag as unknown as ItsValue) as unknown as boolean[];
  const lexemes = new Array<Lexeme>(numbers.length);
  for (let i = 0; i < numbers.length; i++) {
    let known = tagged[numbers[i]!];
    while (known && (known.pos !== pos[i] || known.contracted !== contracted[i])) known = known.next;
    lexemes[i] = known ?? learn(words.itemAt(i), its, numbers[i]!, pos[i]!, contracted[i]!);
  }
  return lexemes;
}

/** wink-nlp, as new if it was full; what is known of its numbers is forgotten with it, or with the vocabulary. */
function tagger(): Tagger {
  const full = tagged.length > MOST_NUMBERS;
  if (!nlp || full) nlp = winkNLP(model, ['pos']);
  if (full || generation !== vocabularyGeneration()) {
    tagged = new Array(MOST_NUMBERS).fill(undefined);
    generation = vocabularyGeneration();
  }
  return nlp;
}

function learn(word: Item, its: Tagger['its'], number: number, pos: string, contracted: boolean): Lexeme {
  const text = word.out();
  const lemma = pos === 'PUNCT' ? text : (word.out(its.lemma as unknown as ItsValue) as string);
  const lexeme = newLexeme(text, pos, lemma, tagged[number], contracted);
  tagged[number] = lexeme;
  return lexeme;
}
