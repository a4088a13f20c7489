// What must stand beside the commonest of the words that turns of phrase turn on. 'with', 'not' and 'more' are in every
// other sentence and hardly ever tell a state: their neighbours say so, and no pattern need be tried on the words joined.
import { numberPerLexeme } from '../lexemes.ts';
import type { Word } from '../occasions/narration.ts';

const NEAR = { us: 1, verb: 2, behindNot: 4, no: 8, not: 16 } as const;
/** The patterns may begin or end within a word ('half-is'), and ask more: what passes here is tried, and no more. */
const nearOf = numberPerLexeme(
  ({ folded }) =>
    (/^(?:us|it|them)/.test(folded) ? NEAR.us : 0) |
    (/(?:is|are|was|were|be|been|being|became|become|remains?|'s|'re|do|does|did|has|have)$/.test(folded)
      ? NEAR.verb
      : 0) |
    (/^(?:now|any|on|in|among|visible|up|online|live|available|accessible|to|[.,;:])/.test(folded)
      ? NEAR.behindNot
      : 0) |
    (/no$/.test(folded) ? NEAR.no : 0) |
    (/n[o']t$/.test(folded) ? NEAR.not : 0),
);
/** Nothing but the sentence's end: patterns for what follows take it as they take a full stop. */
const AT_END = NEAR.behindNot;
const near = (word: Word | undefined, none = 0): number => (word ? nearOf(word.lexeme) : none);

/** By the word that is turned on, how many words before it the patterns see. */
type MayTurn = (words: Word[], i: number, reach: number) => boolean;

const isDenial: MayTurn = (words, i) =>
  (near(words[i - 1]) & NEAR.verb) !== 0 && (near(words[i + 1], AT_END) & NEAR.behindNot) !== 0;

/** 'is no more', 'not there any more', 'there once more'. */
const isNoMore: MayTurn = (words, i, reach) => {
  if (near(words[i - 1]) & NEAR.no || words[i - 1]?.text === 'once') return true;
  for (let k = i - 1; k >= 0 && k >= i - reach; k--) if (near(words[k]) & NEAR.not) return true;
  return false;
};

const TESTS = new Map<string, MayTurn>([
  ['with', (words, i) => (near(words[i + 1]) & NEAR.us) !== 0],
  ['not', isDenial],
  ["n't", isDenial],
  ['more', isNoMore],
]);

/** Whether any turn of phrase can stand at the word, as far as its neighbours tell. */
export const mayTurn: MayTurn = (words, i, reach) => TESTS.get(words[i]!.text)?.(words, i, reach) ?? true;
