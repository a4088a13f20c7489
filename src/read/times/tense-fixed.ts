// Words right before a time that tell where it lies, whatever the clause's verb does.
import type { Token } from '../types.ts';
import { HAPPENED, HAVE, OCCASION } from './tense-words.ts';

const lower = (token: Token | undefined): string => token?.lexeme.lower ?? '';

// How many words may stand between the verb and what it has: "has a sold-out farewell show".
const PHRASE = 6;
const ANY = /^(?:an?|another|no|one|two|three|his|her|their|its|our|my)$/;
/** "has a show", "have two games": what is had now and takes place on a day lies ahead. */
function isBooked(tokens: Token[], noun: number): boolean {
  if (!OCCASION.has(lower(tokens[noun])) && !OCCASION.has(tokens[noun]?.lemma.toLowerCase() ?? '')) return false;
  for (let i = noun - 2; i >= Math.max(0, noun - PHRASE); i--)
    if (/^(?:has|have)$/.test(lower(tokens[i]))) return ANY.test(lower(tokens[i + 1]));
  return false;
}

/** "as early as Tuesday", "has until Friday to answer"; "the win on Tuesday", whatever the verb; "has a gig on Friday". */
export function fixed(tokens: Token[], at: number): 'past' | 'future' | null {
  const before = lower(tokens[at - 1]);
  if (before === 'as' && /^as (?:early|soon|late)$/.test(`${lower(tokens[at - 3])} ${lower(tokens[at - 2])}`))
    return 'future';
  if (before === 'until' || before === 'till')
    return lower(tokens[at + 1]) === 'to' || HAVE.has(lower(tokens[at - 2])) ? 'future' : null;
  const noun = before === 'on' ? at - 2 : at - 1;
  if (before === 'on' && isBooked(tokens, noun)) return 'future';
  const named = tokens[noun]?.pos === 'NOUN' && HAPPENED.has(lower(tokens[noun]));
  return named && [noun - 1, noun - 2].some(i => tokens[i]?.pos === 'DET') ? 'past' : null;
}
