// Which words of a sentence speak for which medium, and how strongly.
import type { Medium } from '../../../../models/statement.ts';
import { perLexeme } from '../../lexemes.ts';
import type { Word } from '../sentences/narration.ts';
import { isDenied } from '../sentences/phrase.ts';
import { sign, signsOf } from '../sentences/signs.ts';
import { rulesFor } from './rules.ts';

export interface Vote {
  medium: Medium;
  weight: number;
  /** The word that votes. */
  at: number;
}
const rulesOf = perLexeme(({ folded }) => rulesFor(folded));
const VOTES = sign(({ folded }) => rulesFor(folded) !== null);
/** All votes of a sentence, in order. */
export function votesIn(words: Word[], human: (i: number) => boolean): Vote[] {
  const votes: Vote[] = [];
  for (let i = 0; i < words.length; i++) {
    const { lexeme } = words[i]!;
    const rules = signsOf(lexeme) & VOTES ? rulesOf(lexeme) : null;
    if (!rules) continue;
    for (const of of rules) {
      const vote = of(words, i, human);
      // Asked last: of most words no rule makes anything.
      if (vote && !isDenied(words, i)) votes.push({ medium: vote[0], weight: vote[1], at: i });
    }
  }
  return votes;
}
