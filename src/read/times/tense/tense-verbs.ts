// What one verb says of its clause: does it look back or ahead?
import type { Token } from '../../types.ts';
import {
  AWAITING,
  BE,
  BOUNDARY,
  EVENT,
  MODAL,
  NO_EVENT,
  PLAN,
  PLAN_ALONE,
  REFUSED,
  STARTS,
  SUBJECT,
  UNCHANGED,
  WAS,
} from './tense-words.ts';

export type Direction = 'past' | 'future' | 'unclear';
/** A direction; or ahead, but only planned ("was to meet Friday") or in the progressive ("is playing Friday"). */
export type Lean = Direction | 'planned' | 'underway';

// How many tokens a phrase has: "Monday night's first presidential debate".
export const PHRASE = 5;

export const lower = (token: Token | undefined): string => token?.lexeme.lower ?? '';

const CAPITAL = /^\p{Lu}\p{Ll}/u;
/** A modal verb, and no name: 'In May, she …', 'Will Smith said'. */
export function isModal(tokens: Token[], at: number): boolean {
  const { text, sentence } = tokens[at]!;
  if (!MODAL.has(lower(tokens[at]))) return false;
  if (!CAPITAL.test(text)) return true;
  const before = tokens[at - 1];
  const opens = before?.sentence !== sentence || BOUNDARY.has(before.text);
  return opens && tokens[at + 1]?.pos !== 'PROPN';
}

// A name is no verb, though the tagger may think so: "on NBC's Meet the Press", "the Rose Bowl".
export function isVerb(tokens: Token[], at: number, first: number): boolean {
  const { pos, text } = tokens[at]!;
  if (MODAL.has(lower(tokens[at])) && !isModal(tokens, at)) return false;
  if (pos === 'VERB' || pos === 'AUX')
    return !/^\p{Lu}/u.test(text) || at === first || BOUNDARY.has(tokens[at - 1]!.text);
  if (pos === 'ADJ' && text.endsWith('ed')) return SUBJECT.has(lower(tokens[at - 1])) || tokens[at + 1]?.pos === 'DET';
  return isMistagged(tokens, at);
}

// "to be broadcast", "Leeds hosts York on Friday", "Nominations close on Friday": a noun or adjective to the tagger.
function isMistagged(tokens: Token[], at: number): boolean {
  const { pos, text, lemma } = tokens[at]!;
  if (text === 'broadcast' && lower(tokens[at - 1]) === 'be') return true;
  if ((pos !== 'NOUN' && pos !== 'ADJ') || !EVENT.has(lemma)) return false;
  const [before, after] = [tokens[at - 1]?.pos, tokens[at + 1]?.pos];
  if (pos === 'NOUN') return text.endsWith('s') && before === 'PROPN' && (after === 'PROPN' || after === 'DET');
  return (before === 'NOUN' || before === 'PROPN') && after === 'ADP';
}

// Past tense or participle, by its form: wink-nlp's parts of speech have no tense.
function isPast(token: Token): boolean {
  const text = token.text.toLowerCase();
  if (UNCHANGED.has(text)) return true;
  return text === 'was' || (text !== token.lemma.toLowerCase() && !/(?:ing|s)$/.test(text) && !BE.has(text));
}

const isNot = (token: Token | undefined): boolean => /^(?:n['’]t|not)$/.test(lower(token));
const NOBODY = /^(?:neither|nor|nobody|none|no|never)$/;
// "would have met", "could not be reached", "nobody could be reached", "would not say" look back.
export function ofModal(tokens: Token[], at: number, verb: string): Lean {
  const text = lower(tokens[at]);
  const not = isNot(tokens[at + 1]);
  if (lower(tokens[not ? at + 2 : at + 1]) === 'have') return 'past';
  if (text === 'could')
    return not || tokens.slice(Math.max(0, at - PHRASE * 2), at).some(token => NOBODY.test(lower(token)))
      ? 'past'
      : 'future';
  if (text !== 'would') return 'future';
  return not && REFUSED.has(verb) ? 'past' : 'planned';
}

/** A modal verb before the verb at `at`, with no other verb between. */
function modalBefore(tokens: Token[], at: number, first: number): Lean | null {
  for (let i = at; i >= Math.max(first, at - 4); i--) {
    if (isModal(tokens, i)) return ofModal(tokens, i, tokens[at]!.lemma.toLowerCase());
    if (i < at && tokens[i]!.pos === 'VERB') return null;
  }
  return null;
}

/** "is to meet", "plans to meet", "was scheduled to meet": an infinitive after a word of planning. */
function plannedBefore(tokens: Token[], at: number, first: number): boolean {
  let to = at - 1;
  while (to > at - 4 && to > first && lower(tokens[to]) !== 'to') to--;
  if (lower(tokens[to]) !== 'to') return false;
  const be = lower(tokens[to - 1]);
  if (BE.has(be) || (WAS.has(be) && lower(tokens[to + 1]) !== 'have')) return true;
  for (let i = to - 1; i >= Math.max(first, to - PHRASE); i--)
    if (PLAN.has(tokens[i]!.lemma.toLowerCase()) || PLAN.has(lower(tokens[i]))) return true;
  return false;
}

/** "when she speaks", "if he wins": a verb in the present tense whose clause tells a condition or another time. */
function awaited(tokens: Token[], at: number, first: number): boolean {
  const { text, lemma, pos } = tokens[at]!;
  if (pos !== 'VERB' || !text.endsWith('s') || text === lemma || lemma === 'say') return false;
  for (let i = at - 2; i >= Math.max(first, at - PHRASE); i--) if (AWAITING.has(lower(tokens[i]))) return true;
  return false;
}

export function verbDirection(tokens: Token[], at: number, first: number): Lean {
  const verb = tokens[at]!;
  const lemma = verb.lemma.toLowerCase();
  const modal = modalBefore(tokens, at, first);
  if (modal) return modal;
  if (plannedBefore(tokens, at, first) || PLAN_ALONE.has(lemma) || awaited(tokens, at, first)) return 'planned';
  const before = lower(tokens[at - 1]);
  const afterBe = BE.has(before) && tokens[at - 1]!.pos === 'AUX'; // not the possessive 's
  if (before === 'to') return 'unclear';
  if (before === 'be') return 'planned'; // "to be released", "ordered that it be released"
  if (verb.text.endsWith('ing')) return afterBe ? 'underway' : 'unclear';
  if ((verb.pos === 'ADJ' && verb.text.endsWith('ed')) || isPast(verb)) return afterBe ? 'unclear' : 'past';
  if (verb.pos === 'AUX' || !EVENT.has(lemma)) return 'unclear';
  if (before === 'we' && lower(tokens[at - 2]) === 'when') return 'past'; // an interview told in the present
  const starts = STARTS.has(lemma) && /^(?:which|that)$/.test(before);
  return starts || !NO_EVENT.has(before) ? 'planned' : 'unclear';
}
