// Does the clause around a time word look back or ahead? "said Monday" is the last Monday, "will meet Friday" the next.
import type { Doc, Token } from '../types.ts';
import { fixed } from './tense-fixed.ts';
import {
  BE,
  BOUNDARY,
  DUE,
  EVENT,
  HAPPENED,
  MODAL,
  NO_EVENT,
  OCCASION,
  PLAN,
  PLAN_ALONE,
  REFUSED,
  STARTS,
  SUBJECT,
  SUBORDINATE,
  UNCHANGED,
  WAS,
} from './tense-words.ts';

export type Direction = 'past' | 'future' | 'unclear';

// How far the search goes for a verb, in tokens: clauses are shorter, and it keeps a hostile text linear.
const REACH = 30;
// How many tokens the noun phrase of a possessive has: "Monday night's first presidential debate".
const PHRASE = 5;

const lower = (token: Token | undefined): string => token?.lexeme.lower ?? '';

// A name is no verb, though the tagger may think so: "on NBC's Meet the Press", "the Rose Bowl".
function isVerb(tokens: Token[], at: number, first: number): boolean {
  const { pos, text } = tokens[at]!;
  if (pos === 'VERB' || pos === 'AUX')
    return !/^\p{Lu}/u.test(text) || at === first || BOUNDARY.has(tokens[at - 1]!.text);
  if (pos === 'ADJ' && text.endsWith('ed')) return SUBJECT.has(lower(tokens[at - 1])) || tokens[at + 1]?.pos === 'DET';
  return isMistagged(tokens, at);
}

// "Leeds hosts York on Friday", "Nominations close on Friday": a noun or adjective to the tagger.
function isMistagged(tokens: Token[], at: number): boolean {
  const { pos, text, lemma } = tokens[at]!;
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
function ofModal(tokens: Token[], at: number, verb: string): Direction {
  const text = lower(tokens[at]);
  const not = isNot(tokens[at + 1]);
  if (lower(tokens[not ? at + 2 : at + 1]) === 'have') return 'past';
  if (text === 'could')
    return not || tokens.slice(Math.max(0, at - PHRASE * 2), at).some(token => NOBODY.test(lower(token)))
      ? 'past'
      : 'future';
  return not && text === 'would' && REFUSED.has(verb) ? 'past' : 'future';
}

/** A modal verb before the verb at `at`, with no other verb between. */
function modalBefore(tokens: Token[], at: number, first: number): Direction | null {
  for (let i = at; i >= Math.max(first, at - 4); i--) {
    const text = lower(tokens[i]);
    if (MODAL.has(text)) return ofModal(tokens, i, tokens[at]!.lemma.toLowerCase());
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
  for (let i = to - 1; i >= Math.max(first, to - 3); i--)
    if (PLAN.has(tokens[i]!.lemma.toLowerCase()) || PLAN.has(lower(tokens[i]))) return true;
  return false;
}

function verbDirection(tokens: Token[], at: number, first: number): Direction {
  const verb = tokens[at]!;
  const lemma = verb.lemma.toLowerCase();
  const modal = modalBefore(tokens, at, first);
  if (modal) return modal;
  if (plannedBefore(tokens, at, first) || PLAN_ALONE.has(lemma)) return 'future';
  const before = lower(tokens[at - 1]);
  const afterBe = BE.has(before) && tokens[at - 1]!.pos === 'AUX'; // not the possessive 's
  if (before === 'to') return 'unclear';
  if (before === 'be') return lower(tokens[at - 2]) === 'to' ? 'future' : verbDirection(tokens, at - 1, first);
  if (verb.text.endsWith('ing')) return afterBe ? 'future' : 'unclear';
  if ((verb.pos === 'ADJ' && verb.text.endsWith('ed')) || isPast(verb)) return afterBe ? 'unclear' : 'past';
  if (verb.pos === 'AUX' || !EVENT.has(lemma)) return 'unclear';
  if (before === 'we' && lower(tokens[at - 2]) === 'when') return 'past'; // an interview told in the present
  const starts = STARTS.has(lemma) && /^(?:which|that)$/.test(before);
  return starts || !NO_EVENT.has(before) ? 'future' : 'unclear';
}

const ASIDE = 15;
// At the comma that closes ", who is 40," (and parts no list) the one that opened it: its verbs are not the clause's.
function beforeAside(tokens: Token[], at: number, first: number): number {
  if (tokens[at]!.text !== ',' || !/^(?:ADP|ADV|AUX|VERB)$/.test(tokens[at + 1]?.pos ?? '')) return at;
  for (let i = at - 1; i > Math.max(first, at - ASIDE); i--)
    if (tokens[i]!.text === ',') return /^(?:who|which|whose|where)$/.test(lower(tokens[i + 1])) ? i : at;
  return at;
}

// By the verbs before, nearest first. An infinitive that nothing plans leaves it open ("urged them to vote Tuesday").
function behind(tokens: Token[], at: number, first: number): Direction | 'open' {
  for (let i = at - 1; i >= Math.max(first, at - REACH); i--) {
    if (i < at - 1) i = beforeAside(tokens, i, first);
    const text = lower(tokens[i]);
    if (i < at - 1 && BOUNDARY.has(text)) return 'unclear';
    if (DUE.has(text)) return 'future';
    if (text === 'according') return 'past';
    if (!isVerb(tokens, i, first)) continue;
    const found = verbDirection(tokens, i, first);
    if (found !== 'unclear') return found;
    if (lower(tokens[i - 1]) === 'to') return 'open';
  }
  return 'unclear';
}

function following(tokens: Token[], at: number, last: number, withinClause = false): Direction {
  for (let i = at + 1; i < Math.min(last, at + REACH); i++) {
    const text = lower(tokens[i]);
    if (i > at + 1 && BOUNDARY.has(text)) return 'unclear';
    if (withinClause && SUBORDINATE.has(text)) return 'unclear';
    if (!isVerb(tokens, i, at)) continue;
    const found = MODAL.has(text) ? ofModal(tokens, i, '') : verbDirection(tokens, i, at);
    if (found !== 'unclear') return found;
  }
  return 'unclear';
}

// "Friday's vote": what has happened is past, an occasion as its own clause or else the one before says.
function ofPossessive(tokens: Token[], at: number, first: number, last: number): Direction {
  let occasion = false;
  for (let i = at + 2; i < Math.min(last, at + 2 + PHRASE); i++) {
    if (BOUNDARY.has(tokens[i]!.text) || isVerb(tokens, i, first)) break;
    if (HAPPENED.has(lower(tokens[i]))) return 'past';
    occasion ||= OCCASION.has(lower(tokens[i]));
  }
  const found = following(tokens, at, last, true);
  return found === 'unclear' && occasion && behind(tokens, at, first) === 'future' ? 'future' : found;
}

/**
 * The direction of the clause that holds the token: by the nearest verb before it, else the first after, within its
 * sentence and between quotation marks. A day before a comma that opens a clause ("…, and on Monday, she will …") and a
 * possessive ("Wednesday's ruling") are seen from the words after them.
 * @param at index into `doc.tokens`
 */
export function directionAt(doc: Doc, at: number): Direction {
  const token = doc.tokens[at];
  const sentence = token && doc.sentences[token.sentence];
  if (!sentence) return 'unclear';
  const { tokens } = doc;
  const { first, last } = sentence;
  const known = fixed(tokens, at);
  if (known) return known;
  if (/^['’]s?$/.test(lower(tokens[at + 1]))) return ofPossessive(tokens, at, first, last);
  const opener = lower(tokens[at - 1]) === 'on' ? at - 2 : at - 1;
  if (lower(tokens[at + 1]) === ',' && /^(?:and|but|;)$/.test(lower(tokens[opener]))) {
    const ahead = following(tokens, at, last);
    if (ahead !== 'unclear') return ahead;
  }
  const back = behind(tokens, at, first);
  if (back === 'open') return 'unclear';
  return back === 'unclear' ? following(tokens, at, last) : back;
}
