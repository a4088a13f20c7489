// How much two sentences speak of the same: the words that carry a meaning and stand in both, the rarer the more. What a
// statement answers is mostly told in words that it takes up.
import { perLexeme } from '../lexemes.ts';
import type { Text } from '../occasions/frame.ts';
import type { Occasion } from '../occasions/occasion.ts';
import { SPEAKING } from '../occasions/words.ts';

export interface SharedWords {
  /** Of an occasion's sentences with another sentence. */
  withUnit(occasion: number, unit: number): number;
  /** Of the sentences of two occasions. */
  withOccasion(occasion: number, other: number): number;
}

const carries = perLexeme(
  ({ pos, lettered, folded }) => lettered && /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(pos) && !SPEAKING.has(folded),
);
/** Sentences of an occasion that are looked at: what is said at length speaks of everything. */
const MOST = 12;

export function sharedWords({ doc, units }: Text, occasions: Occasion[]): SharedWords {
  const of: Set<string>[] = units.map(() => new Set());
  const sentences = new Map<string, number>();
  let at = 0;
  for (const unit of units) {
    while (at < doc.tokens.length && doc.tokens[at]!.start < unit.start) at++;
    for (; at < doc.tokens.length && doc.tokens[at]!.start < unit.end; at++) {
      const { lexeme } = doc.tokens[at]!;
      if (!carries(lexeme)) continue;
      const lemma = lexeme.lemma.toLowerCase();
      if (of[unit.index]!.has(lemma)) continue;
      of[unit.index]!.add(lemma);
      sentences.set(lemma, (sentences.get(lemma) ?? 0) + 1);
    }
  }
  const weightOf = (lemma: string): number => Math.log2(units.length / sentences.get(lemma)!);
  const ofOccasion: (Set<string> | undefined)[] = [];
  const wordsOf = (i: number): Set<string> => {
    ofOccasion[i] ??= new Set(occasions[i]!.units.slice(0, MOST).flatMap(unit => [...of[unit]!]));
    return ofOccasion[i];
  };
  const shared = (a: Set<string>, b: Set<string>): number => {
    let sum = 0;
    for (const lemma of a.size < b.size ? a : b) if (a.has(lemma) && b.has(lemma)) sum += weightOf(lemma);
    return sum;
  };
  return {
    withUnit: (occasion, unit) => shared(wordsOf(occasion), of[unit]!),
    withOccasion: (occasion, other) => shared(wordsOf(occasion), wordsOf(other)),
  };
}
