// Does the clause around a time word look back or ahead? "said Monday" is the last Monday, "will meet Friday" the next.
import type { Doc, Token } from '../../types.ts';
import { fixed } from './tense-fixed.ts';
import { type Direction, isModal, isVerb, type Lean, lower, ofModal, PHRASE, verbDirection } from './tense-verbs.ts';
import { BOUNDARY, DUE, HAPPENED, OCCASION, SUBORDINATE } from './tense-words.ts';

export type { Direction, Lean };

// How far the search goes for a verb, in tokens: clauses are shorter, and it keeps a hostile text linear.
const REACH = 30;

const ASIDE = 15;
// At the comma that closes ", who is 40," (and parts no list) the one that opened it: its verbs are not the clause's.
function beforeAside(tokens: Token[], at: number, first: number): number {
  if (tokens[at]!.text !== ',' || !/^(?:ADP|ADV|AUX|VERB)$/.test(tokens[at + 1]?.pos ?? '')) return at;
  for (let i = at - 1; i > Math.max(first, at - ASIDE); i--)
    if (tokens[i]!.text === ',') return /^(?:who|which|whose|where)$/.test(lower(tokens[i + 1])) ? i : at;
  return at;
}

// By the verbs before, nearest first. An infinitive that nothing plans leaves it open ("urged them to vote Tuesday").
function behind(tokens: Token[], at: number, first: number): Lean | 'open' {
  for (let i = at - 1; i >= Math.max(first, at - REACH); i--) {
    if (i < at - 1) i = beforeAside(tokens, i, first);
    const text = lower(tokens[i]);
    if (i < at - 1 && BOUNDARY.has(text)) return 'unclear';
    if (DUE.has(text)) return isHoursBefore(tokens, i) ? 'past' : 'planned';
    if (text === 'according') return 'past';
    if (!isVerb(tokens, i, first)) continue;
    const found = verbDirection(tokens, i, first);
    if (found !== 'unclear') return found;
    if (lower(tokens[i - 1]) === 'to') return 'open';
  }
  return 'unclear';
}

// "hours before she was due on stage on Saturday": what came before that is told, so that its hour has come.
function isHoursBefore(tokens: Token[], due: number): boolean {
  const before = [due - 3, due - 4, due - 5].find(k => lower(tokens[k]) === 'before');
  return before !== undefined && /^(?:hours?|minutes|moments)$/.test(lower(tokens[before - 1]));
}

function following(tokens: Token[], at: number, last: number, withinClause = false): Lean {
  for (let i = at + 1; i < Math.min(last, at + REACH); i++) {
    const text = lower(tokens[i]);
    if (i > at + 1 && BOUNDARY.has(text)) return 'unclear';
    if (withinClause && SUBORDINATE.has(text)) return 'unclear';
    if (!isVerb(tokens, i, at)) continue;
    const found = isModal(tokens, i) ? ofModal(tokens, i, '') : verbDirection(tokens, i, at);
    if (found !== 'unclear') return found;
  }
  return 'unclear';
}

// "Friday's vote": what has happened is past, an occasion as its own clause or else the one before says.
function ofPossessive(tokens: Token[], at: number, first: number, last: number): Lean {
  if (ofOutcome(tokens, at, first)) return 'past';
  let occasion = false;
  for (let i = at + 2; i < Math.min(last, at + 2 + PHRASE); i++) {
    if (BOUNDARY.has(tokens[i]!.text) || isVerb(tokens, i, first)) break;
    if (HAPPENED.has(lower(tokens[i]))) return 'past';
    occasion ||= OCCASION.has(lower(tokens[i]));
  }
  const found = following(tokens, at, last, true);
  const back = found === 'unclear' && occasion ? behind(tokens, at, first) : found;
  return back === 'future' || back === 'planned' ? back : found;
}

const OUTCOME = /^(?:results?|victory|victories|wins?|loss|losses|defeats?|success|successes|performance|showing)$/;
// "the results of Tuesday's votes", "her victory in Friday's final": it is over, whatever it will lead to.
function ofOutcome(tokens: Token[], at: number, first: number): boolean {
  for (let i = at - 1; i > Math.max(first, at - PHRASE); i--) {
    if (BOUNDARY.has(tokens[i]!.text) || isVerb(tokens, i, first)) return false;
    if (/^(?:of|in|from|at|during|on)$/.test(lower(tokens[i])) && OUTCOME.test(lower(tokens[i - 1]))) return true;
  }
  return false;
}

/**
 * The direction of the clause that holds the token: by the nearest verb before it, else the first after, within its
 * sentence and between quotation marks. A day that opens a clause ("…, and on Monday, she will …", "but on Monday she …") and a
 * possessive ("Wednesday's ruling") are seen from the words after them.
 * @param at index into `doc.tokens`
 */
export function leanAt(doc: Doc, at: number): Lean {
  const token = doc.tokens[at];
  const sentence = token && doc.sentences[token.sentence];
  if (!sentence) return 'unclear';
  const { tokens } = doc;
  const { first, last } = sentence;
  const known = fixed(tokens, at);
  if (known) return known;
  if (/^['’]s?$/.test(lower(tokens[at + 1]))) return ofPossessive(tokens, at, first, last);
  const opener = lower(tokens[at - 1]) === 'on' ? at - 2 : at - 1;
  const opens = lower(tokens[at + 1]) === ',' || /^(?:he|she|they|it)$/.test(lower(tokens[at + 1]));
  if (opens && /^(?:and|but|;)$/.test(lower(tokens[opener]))) {
    const ahead = following(tokens, at, last);
    if (ahead !== 'unclear') return ahead;
  }
  const back = behind(tokens, at, first);
  if (back === 'open') return 'unclear';
  return back === 'unclear' ? following(tokens, at, last) : back;
}

/** The same, where what is planned counts as ahead. */
export function directionAt(doc: Doc, at: number): Direction {
  const lean = leanAt(doc, at);
  return lean === 'planned' || lean === 'underway' ? 'future' : lean;
}
