// The words of an article's sentences that carry a meaning, as numbers: which sentences share one is asked often.
import { type Lexeme, numberPerLexeme } from '../lexemes.ts';
import type { Text } from '../occasions/frame.ts';
import { SPEAKING } from '../occasions/sentences/words.ts';

export interface Meanings {
  /** By sentence, numbered from 0 within the article; each once, in order. */
  of: number[][];
  /** By number, in how many sentences it stands. */
  sentences: number[];
}

export function meaningsOf({ doc: { tokens }, units }: Text): Meanings {
  const numberOf = newNumbers();
  const sentences: number[] = [];
  /** By number the sentence in which it was met last. */
  const last: number[] = [];
  const of: number[][] = [];
  let at = 0;
  for (const { index, start, end } of units) {
    const own: number[] = [];
    while (at < tokens.length && tokens[at]!.start < start) at++;
    for (; at < tokens.length && tokens[at]!.start < end; at++) {
      const number = numberOf(tokens[at]!.lexeme, sentences.length);
      if (number < 0) continue;
      if (number === sentences.length) {
        sentences.push(0);
        last.push(-1);
      }
      if (last[number] === index) continue;
      last[number] = index;
      sentences[number]!++;
      own.push(number);
    }
    of.push(own);
  }
  return { of, sentences };
}

const carries = ({ pos, lettered, folded }: Lexeme): boolean =>
  lettered && /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(pos) && !SPEAKING.has(folded);

/** Lemmas are numbered from article to article, so that a word's is asked of its lexeme. So many are; then anew. */
const MOST = 30_000;
function newLemmas() {
  const numbers = new Map<string, number>();
  const of = numberPerLexeme(lexeme => {
    if (!carries(lexeme)) return -1;
    const lemma = lexeme.lemma.toLowerCase();
    const number = numbers.get(lemma) ?? numbers.size;
    numbers.set(lemma, number);
    return number;
  });
  // By lemma the article in which it was met last, and its number there.
  return { numbers, of, article: [] as number[], local: [] as number[] };
}
let lemmas = newLemmas();
let articles = 0;

/** Numbers for the meanings of one article: `next` for one that has not been met there, -1 for words without one. */
function newNumbers(): (lexeme: Lexeme, next: number) => number {
  if (lemmas.numbers.size > MOST) lemmas = newLemmas();
  const { of, article, local } = lemmas;
  const current = ++articles;
  return (lexeme, next) => {
    const lemma = of(lexeme);
    if (lemma < 0) return -1;
    if (article[lemma] !== current) {
      article[lemma] = current;
      local[lemma] = next;
    }
    return local[lemma]!;
  };
}
