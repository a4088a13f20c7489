// What must stand beside the commonest of the words that turns of phrase turn on. 'with', 'not' and 'more' are in every
// other sentence and hardly ever tell a state: their neighbours say so, and no pattern need be tried on the words joined.
import { numberPerLexeme, perLexeme } from '../../lexemes.ts';
import type { Word } from '../../occasions/sentences/narration.ts';

const NEAR = { us: 1, verb: 2, behindNot: 4, no: 8, not: 16, worded: 32, reads: 64, duly: 128, enough: 256 } as const;
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
    (/n[o']t$/.test(folded) ? NEAR.not : 0) |
    (/^(?:post|tweet|caption|sentence|line|paragraph|bio|description|entry|text|version|message|thread|headline)$/.test(
      folded,
    )
      ? NEAR.worded
      : 0) |
    (/^(?:reads|says|states|begins|ends|jumps|refers|describes|calls|carries|consists|speaks)/.test(folded)
      ? NEAR.reads
      : 0) |
    (/(?:and|which|as|it|they|duly)$/.test(folded) ? NEAR.duly : 0) |
    (/^enough/.test(folded) ? NEAR.enough : 0),
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

const isBehind =
  (what: number): MayTurn =>
  (words, i) =>
    (near(words[i - 1]) & what) !== 0;
const isBefore =
  (what: number, none = 0): MayTurn =>
  (words, i) =>
    (near(words[i + 1], none) & what) !== 0;

const TESTS = new Map<string, MayTurn>([
  ['with', isBefore(NEAR.us)],
  ['not', isDenial],
  ["n't", isDenial],
  ['more', isNoMore],
  ['said', isBehind(NEAR.worded)],
  ['says', isBehind(NEAR.worded)],
  ['there', isBehind(NEAR.not)],
  ['such', isBehind(NEAR.no)],
  ['did', isBehind(NEAR.duly)],
  ['now', isBefore(NEAR.reads)],
  ['long', isBefore(NEAR.behindNot | NEAR.enough, AT_END)],
  ['last', (words, i) => (near(words[i - 1]) & NEAR.not) !== 0 || words[i - 1]?.text === 'to'],
]);
const testOf = perLexeme(({ folded }) => TESTS.get(folded) ?? null);

/** Whether any turn of phrase can stand at the word, as far as its neighbours tell. */
export const mayTurn: MayTurn = (words, i, reach) => testOf(words[i]!.lexeme)?.(words, i, reach) ?? true;
