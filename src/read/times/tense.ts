// Does the clause around a time word look back or ahead? "said Monday" is the last Monday, "will meet Friday" the next.
import type { Doc, Token } from '../types.ts';

export type Direction = 'past' | 'future' | 'unclear';

const MODAL = new Set(['will', "'ll", '’ll', 'wo', 'shall', 'would', 'may', 'might', 'must', 'should']);
// Verbs and adjectives of planning: what they govern is ahead even where they stand in the past.
const PLAN = new Set(
  'schedule plan expect slate intend postpone delay book due likely aim hope prepare extend ready set about'.split(' '),
);
const PLAN_ALONE = new Set(['schedule', 'postpone', 'slate', 'extend', 'await', 'plan']);
const DUE = new Set(['due', 'effective']);
// Verbs whose past looks like their base form: in a report they are past unless something makes them future.
const UNCHANGED = new Set(['set', 'put', 'cut', 'hit', 'shut', 'quit', 'read', 'hurt', 'let', 'split', 'beat']);
// Events that newspapers tell ahead in the present tense: "plays Leeds on Saturday", "closes Friday".
const EVENT = new Set(
  'play host train open close begin start run end travel face visit meet return tour kick resume expire arrive vote head hold gather launch air premiere'.split(
    ' ',
  ),
);
// Before those verbs: a habit, or no statement at all.
const NO_EVENT = new Set(['who', 'which', 'that', 'did', 'do', 'does', 'not', "n't", 'always', 'usually', 'often']);
const BE = new Set(['is', 'are', 'am', "'s", '’s', "'re", '’re', "'m", '’m']);
const BOUNDARY = new Set(['.', ';', '!', '?', ':', '"', '“', '”', '``', "''", '«', '»']);
// How far the search goes for a verb, in tokens: clauses are shorter, and it keeps a hostile text linear.
const REACH = 30;

const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';
const isVerb = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX';

// Past tense or participle, by its form: wink-nlp's parts of speech have no tense.
function isPast(token: Token): boolean {
  const text = token.text.toLowerCase();
  if (UNCHANGED.has(text)) return true;
  return text === 'was' || (text !== token.lemma.toLowerCase() && !/(?:ing|s)$/.test(text) && !BE.has(text));
}

/** A modal verb before the verb at `at`, with no other verb between; "would have met" looks back. */
function modalBefore(tokens: Token[], at: number, first: number): Direction | null {
  for (let i = at; i >= Math.max(first, at - 4); i--) {
    const text = lower(tokens[i]);
    if (MODAL.has(text)) return lower(tokens[i + 1]) === 'have' ? 'past' : 'future';
    if (i < at && tokens[i]!.pos === 'VERB') return null;
  }
  return null;
}

/** "is to meet", "plans to meet", "was scheduled to meet": an infinitive after a word of planning. */
function plannedBefore(tokens: Token[], at: number, first: number): boolean {
  let to = at - 1;
  while (to > at - 4 && to > first && lower(tokens[to]) !== 'to') to--;
  if (lower(tokens[to]) !== 'to') return false;
  if (BE.has(lower(tokens[to - 1]))) return true;
  for (let i = to - 1; i >= Math.max(first, to - 3); i--)
    if (PLAN.has(tokens[i]!.lemma.toLowerCase()) || PLAN.has(lower(tokens[i]))) return true;
  return false;
}

function verbDirection(tokens: Token[], at: number, first: number): Direction {
  const verb = tokens[at]!;
  const modal = modalBefore(tokens, at, first);
  if (modal) return modal;
  if (plannedBefore(tokens, at, first) || PLAN_ALONE.has(verb.lemma.toLowerCase())) return 'future';
  const before = lower(tokens[at - 1]);
  const afterBe = BE.has(before) && tokens[at - 1]!.pos === 'AUX'; // not the possessive 's
  if (before === 'to') return 'unclear';
  if (before === 'be') return lower(tokens[at - 2]) === 'to' ? 'future' : verbDirection(tokens, at - 1, first);
  if (verb.text.endsWith('ing')) return afterBe ? 'future' : 'unclear';
  if (isPast(verb)) return afterBe ? 'unclear' : 'past';
  if (verb.pos === 'VERB' && EVENT.has(verb.lemma.toLowerCase()) && !NO_EVENT.has(before)) return 'future';
  return 'unclear';
}

// By the verbs before, nearest first. An infinitive that nothing plans leaves it open ("urged them to vote Tuesday").
function behind(tokens: Token[], at: number, first: number): Direction | 'open' {
  for (let i = at - 1; i >= Math.max(first, at - REACH); i--) {
    const token = tokens[i]!;
    const text = lower(token);
    if (i < at - 1 && BOUNDARY.has(text)) return 'unclear';
    if (DUE.has(text)) return 'future';
    const found = isVerb(token) ? verbDirection(tokens, i, first) : 'unclear';
    if (found !== 'unclear') return found;
    if (isVerb(token) && lower(tokens[i - 1]) === 'to') return 'open';
  }
  return 'unclear';
}

function following(tokens: Token[], at: number, last: number): Direction {
  for (let i = at + 1; i < Math.min(last, at + REACH); i++) {
    const token = tokens[i]!;
    if (i > at + 1 && BOUNDARY.has(token.text)) return 'unclear';
    if (!isVerb(token)) continue;
    const found = MODAL.has(lower(token)) && lower(tokens[i + 1]) !== 'have' ? 'future' : verbDirection(tokens, i, at);
    if (found !== 'unclear') return found;
  }
  return 'unclear';
}

/**
 * The direction of the clause that holds the token: by the nearest verb before it, else the first after, within its
 * sentence and between quotation marks. "As early as Tuesday" and "has until
 * Friday to answer" are ahead; "Wednesday's ruling" is seen from its own clause.
 * @param at index into `doc.tokens`
 */
export function directionAt(doc: Doc, at: number): Direction {
  const token = doc.tokens[at];
  const sentence = token && doc.sentences[token.sentence];
  if (!sentence) return 'unclear';
  const { tokens } = doc;
  if (/^as (?:early|soon|late) as$/.test([3, 2, 1].map(n => lower(tokens[at - n])).join(' '))) return 'future';
  if (/^(?:until|till)$/.test(lower(tokens[at - 1])) && lower(tokens[at + 1]) === 'to') return 'future';
  const possessive = /^['’]s?$/.test(lower(tokens[at + 1]));
  const back = possessive ? 'unclear' : behind(tokens, at, sentence.first);
  if (back === 'open') return 'unclear';
  return back === 'unclear' ? following(tokens, at, sentence.last) : back;
}
