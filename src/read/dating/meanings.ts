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
  if (lemmas.numbers.size > MOST) lemmas = newLemmas();
  const { of: lemmaOf, sentence, local } = lemmas;
  const first = met + 1;
  const sentences: number[] = [];
  const of: number[][] = [];
  let at = 0;
  for (const { start, end } of units) {
    met++;
    const own: number[] = [];
    while (at < tokens.length && tokens[at]!.start < start) at++;
    for (; at < tokens.length && tokens[at]!.start < end; at++) {
      const lemma = lemmaOf(tokens[at]!.lexeme);
      if (lemma < 0) continue;
      const last = sentence[lemma]!;
      if (last === met) continue;
      if (last < first) local[lemma] = sentences.push(0) - 1;
      sentence[lemma] = met;
      const number = local[lemma]!;
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
  // By lemma the sentence in which it was met last, and its number in that one's article.
  const [sentence, local]: [number[], number[]] = [[], []];
  const of = numberPerLexeme(lexeme => {
    if (!carries(lexeme)) return -1;
    const lemma = lexeme.lemma.toLowerCase();
    const number = numbers.get(lemma) ?? sentence.push(-1) - 1;
    if (number === numbers.size) {
      numbers.set(lemma, number);
      local.push(-1);
    }
    return number;
  });
  return { numbers, of, sentence, local };
}
let lemmas = newLemmas();
/** Sentences of all articles so far. */
let met = 0;
