// Words right before a time that tell where it lies, whatever the clause's verb does.
import type { Token } from '../../types.ts';
import { type Lean, lower } from './tense-verbs.ts';
import { HAPPENED, HAVE, OCCASION } from './tense-words.ts';

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

// "their Tuesday wins"; of an announcement the verb says more.
const isAdjective = (tokens: Token[], at: number): boolean =>
  /^(?:DET|PRON)$/.test(tokens[at - 1]?.pos ?? '') &&
  HAPPENED.has(lower(tokens[at + 1])) &&
  !/^(?:announcement|statement|post)$/.test(lower(tokens[at + 1]));

const COMING = /^(?:ahead|advance)$/;
/** "ahead of Tuesday's vote", "in advance of voting Tuesday". */
function isAwaited(tokens: Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(1, at - PHRASE); i--) {
    if (lower(tokens[i]) === 'of' && COMING.test(lower(tokens[i - 1]))) return true;
    if (tokens[i]!.pos === 'PUNCT') return false;
  }
  return false;
}

/**
 * "as early as Tuesday", "has until Friday to answer", "ahead of Friday's vote"; "the win on Tuesday", "her Friday post",
 * "earlier Friday", whatever the verb; "has a gig on Friday".
 */
export function fixed(tokens: Token[], at: number): Lean | null {
  const before = lower(tokens[at - 1]);
  if (before === 'earlier') return 'past';
  if (before === 'as' && /^as (?:early|soon|late)$/.test(`${lower(tokens[at - 3])} ${lower(tokens[at - 2])}`))
    return 'future';
  if (before === 'until' || before === 'till')
    return lower(tokens[at + 1]) === 'to' || HAVE.has(lower(tokens[at - 2])) ? 'future' : null;
  if (isAwaited(tokens, at)) return 'planned';
  if (isAdjective(tokens, at)) return 'past';
  const noun = before === 'on' ? at - 2 : at - 1;
  if (before === 'on' && isBooked(tokens, noun)) return 'future';
  const named = tokens[noun]?.pos === 'NOUN' && HAPPENED.has(lower(tokens[noun]));
  return named && [noun - 1, noun - 2].some(i => tokens[i]?.pos === 'DET') ? 'past' : null;
}
