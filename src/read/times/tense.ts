// Does the clause around a time word look back or ahead? "said Monday" is the last Monday, "will meet Friday" the next.
import type { Doc, Token } from '../types.ts';

export type Direction = 'past' | 'future' | 'unclear';

const WILL = new Set(['will', "'ll", '’ll', 'wo', 'shall', 'would']);
// Verbs of planning: what they govern is ahead even where they stand in the past ("was scheduled to close Monday").
const PLAN = new Set(
  'schedule plan expect slate intend postpone delay book await upcoming due likely set aim hope prepare'.split(' '),
);
const BE = new Set(['is', 'are', 'am', "'s", '’s', "'re", '’re']);
// How far the search goes for a verb, in tokens: clauses are shorter, and it keeps a hostile text linear.
const REACH = 30;

const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';
const isPast = (token: Token): boolean => {
  const text = token.text.toLowerCase();
  return text !== token.lemma.toLowerCase() && !/(?:ing|s)$/.test(text);
};

// `will` or a verb of planning shortly before the verb at `at`, with no other full verb between.
function ahead(tokens: Token[], at: number, first: number): boolean {
  for (let i = at; i >= Math.max(first, at - 6); i--) {
    const token = tokens[i]!;
    const text = token.text.toLowerCase();
    if (WILL.has(text)) return tokens[i + 1]?.text.toLowerCase() !== 'have';
    if (PLAN.has(token.lemma.toLowerCase()) || PLAN.has(text)) return true;
    if (i < at && token.pos === 'VERB') return false;
  }
  return false;
}

function verbDirection(tokens: Token[], at: number, first: number): Direction {
  const verb = tokens[at]!;
  const text = verb.text.toLowerCase();
  if (ahead(tokens, at, first)) return 'future';
  const before = tokens[at - 1]?.text.toLowerCase() ?? '';
  const twoBefore = tokens[at - 2]?.text.toLowerCase() ?? '';
  if (before === 'to') return BE.has(twoBefore) ? 'future' : 'unclear';
  if (text.endsWith('ing') && BE.has(before)) return 'future';
  if (isPast(verb)) return 'past';
  return 'unclear';
}

/**
 * The direction of the clause that holds the token: by the nearest verb before it in its sentence, else the first after.
 * @param at index into `doc.tokens`
 */
export function directionAt(doc: Doc, at: number): Direction {
  const token = doc.tokens[at];
  const sentence = token && doc.sentences[token.sentence];
  if (!sentence) return 'unclear';
  const { tokens } = doc;
  for (let i = at - 1; i >= Math.max(sentence.first, at - REACH); i--) {
    if (!isVerb(tokens[i])) continue;
    const found = verbDirection(tokens, i, sentence.first);
    if (found !== 'unclear') return found;
  }
  for (let i = at + 1; i < Math.min(sentence.last, at + REACH); i++) {
    if (!isVerb(tokens[i])) continue;
    const found = WILL.has(tokens[i]!.text.toLowerCase()) ? 'future' : verbDirection(tokens, i, at);
    if (found !== 'unclear') return found;
  }
  return 'unclear';
}
