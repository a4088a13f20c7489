// Times that hang on another event: 'hours later', 'the following morning', 'within the hour', 'overnight'.
import { among, signPerLexeme } from '../../lexemes.ts';
import { setOf } from '../../word-list.ts';
import type { Unit, Word } from '../sentences/narration.ts';
import { sign } from '../sentences/signs.ts';
import { POST_NOUNS } from '../sentences/words.ts';

/** Days after what it hangs on, inclusive; `by` says that it had happened at the latest then. */
export interface Offset {
  /** Words `first` to `last` (inclusive) of the unit. */
  first: number;
  last: number;
  days: [number, number];
  by: boolean;
  /** Hangs on something that took place, not on a posting: 'shortly after the final whistle'. */
  event?: Event;
}
/**
 * 'shortly after the final whistle'; 'told us at the time': on whatever day was told last; 'two days after the flood on
 * Sunday': from the day beside it.
 */
type Event = 'event' | 'then' | 'beside';

/** Upper bound of what tells no end: 'She later wrote'. */
export const OPEN = 400;

const NUMBERS = new Map(
  'a one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, i) => [word, Math.max(1, i)]),
);
NUMBERS.set('an', 1).set('couple', 2).set('few', 3).set('several', 4).set('some', 3).set('half', 1);
const AFTER = new Set(['later', 'after', 'afterwards', 'afterward', 'on']);
const PARTS = setOf('day morning afternoon evening night lunchtime');
const FILL = setOf('about around roughly just barely only nearly almost less more than under over of the mere');

/** All of a sentence's times that hang on another event, in order. */
export function offsetsIn(unit: Unit): Offset[] {
  if (!(unit.signs & DECIDES)) return NONE;
  const found: Offset[] = [];
  for (let i = 0; i < unit.words.length; i++) {
    if (!mayStart(unit.words[i]!.lexeme)) continue;
    const hit = at(unit.words, i);
    if (!hit) continue;
    const [last, days, by, event] = hit;
    found.push({ first: i, last, days, by, ...(event && { event }) });
    i = last;
  }
  return found;
}

const STARTS =
  setOf(`overnight midnight that same following next day morning afternoon evening night lunchtime afterwards moments seconds
  within inside minutes hours days weeks earlier later afterward after shortly soon then at`);
const mayStart = signPerLexeme(({ folded }) => STARTS.has(folded) || NUMBERS.has(folded) || /^\d/.test(folded));

/** Without one of these words there is none: 'a', 'that' and the numbers start one only together with them. */
const DECIDES = sign(
  among([
    ...PARTS,
    ...'overnight midnight afterwards afterward earlier later after following then time'.split(' '),
    ...'moments seconds within inside hours days'.split(' '),
  ]),
);
const NONE: Offset[] = [];

type Hit = [last: number, days: [number, number], by: boolean, event?: Event];

function at(words: Word[], i: number): Hit | null {
  const text = (k: number): string => words[k]?.text ?? '';
  const word = text(i);
  if (word === 'overnight') return isOfNight(text, i + 1) ? null : [i, [0, 1], false];
  if (word === 'midnight' && text(i - 1) === 'after')
    return /^(?:on|mon|tues)/.test(text(i + 1)) ? null : [i, [0, 1], false];
  if (word === 'that' || word === 'same') {
    const head = word === 'that' && text(i + 1) === 'same' ? i + 2 : i + 1;
    return PARTS.has(text(head)) ? [head, [0, 0], false] : null;
  }
  if ((word === 'following' || word === 'next') && PARTS.has(text(i + 1))) return [i + 1, [1, 1], false];
  if (word === 'next') return null;
  if (PARTS.has(word) && /^(?:the|very)$/.test(text(i - 1))) {
    if (text(i + 1) === 'after') return [i + 1, [1, 1], false];
    if (text(i + 1) === 'before') return [i + 1, [-1, -1], false];
  }
  if (word === 'afterwards' || word === 'afterward')
    return [i, /^(?:asked|speaking|said|reporters|later|told)$/.test(text(i - 1)) ? [0, 0] : [0, OPEN], false, 'event'];
  if (word === 'earlier' || word === 'later') return vaguely(text, i);
  if (word === 'after' || word === 'following') return afterEvent(text, i);
  if (word === 'then' && /^[.,:]?$/.test(text(i + 1)) && SAID.test(text(i - 1))) return [i, [0, 0], false, 'then'];
  if (word === 'at' && text(i + 1) === 'the' && text(i + 2) === 'time') return [i + 2, [0, 0], false, 'then'];
  if (word === 'moments' || word === 'seconds') return AFTER.has(text(i + 1)) ? [i + 1, [0, 0], false] : null;
  if (word === 'within' || word === 'inside') return within(text, i);
  return counted(text, i);
}

/** 'overnight from Monday', 'overnight on 3 May'; no 'overnight on Instagram'. */
const isOfNight = (text: (k: number) => string, k: number): boolean =>
  text(k) === 'on'
    ? /^(?:\d.*|\w+day)$/.test(text(k + 1)) || (text(k + 1) === 'the' && /^\d/.test(text(k + 2)))
    : /^(?:from|into|between)$/.test(text(k));

// earlier in the day, later that evening; 'She later wrote'; no 'later on Tuesday', no 'later this month'
function vaguely(text: (k: number) => string, i: number): Hit | null {
  const head = /^(?:in|that|the)$/.test(text(i + 1)) ? (/^(?:the|same)$/.test(text(i + 2)) ? i + 3 : i + 2) : i + 1;
  if (head > i + 1 && PARTS.has(text(head))) return [head, [0, 0], false];
  if (text(i) === 'earlier' || /^(?:this|in|on|that|than|next|the)$/.test(text(i + 1)) || UNITS.test(text(i - 1)))
    return null;
  return [i, [0, OPEN], false];
}

const SAID = /^(?:said|told|newspaper|paper|magazine|reporters|us|me|it)$/;
const UNITS = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)$/;

/** What takes place on one day and is spoken after. */
export const TAKES_PLACE =
  /^(?:match|game|derby|final|finals|semi-final|race|qualifying|practice|training|session|kick-off|whistle|full-time|half-time|defeat|loss|win|victory|draw|fight|bout|show|concert|gig|ceremony|vote|hearing|debate|trial|verdict|premiere|screening|performance|service|funeral|inquest|event|round|innings|tournament|broadcast|matches|games)$/;
// after the final whistle, following second practice
function afterEvent(text: (k: number) => string, i: number): Hit | null {
  for (let k = i + 1; k <= i + 4; k++) {
    if (/^(?:[,.;:]|a|an|)$/.test(text(k))) return null;
    if (TAKES_PLACE.test(text(k))) return [k, [0, 0], false, 'event'];
  }
  return null;
}

// within the hour, within minutes, within two hours of posting it, within a day
function within(text: (k: number) => string, i: number): Hit | null {
  let [k, n] = [i + 1, 1];
  for (; FILL.has(text(k)) || NUMBERS.has(text(k)) || /^\d+$/.test(text(k)); k++) n = numberOf(text(k)) ?? n;
  const unit = text(k);
  if (/^(?:minutes?|seconds?|moments)$/.test(unit)) return [k, [0, 0], false];
  if (unit === 'hour') return [k, [0, 0], false];
  if (unit === 'hours') return [k, [0, hasClock(text) ? 0 : 1], false];
  if (unit === 'day') return [k, [0, 1], false];
  if (unit === 'days' && n > 1) return [k, [0, n], false];
  return null;
}

// two days later, a day after, (less than) two hours after, a few hours later, 10 minutes later
function counted(text: (k: number) => string, i: number): Hit | null {
  const n = numberOf(text(i)) ?? (/^(?:minutes|hours|days|weeks)$/.test(text(i)) && !numberOf(text(i - 1)) ? 0 : null);
  if (n === null || (text(i - 1) === '-' && TENS.test(text(i - 2)))) return null;
  let k = n === 0 && !NUMBERS.has(text(i)) ? i : i + 1;
  while (numberOf(text(k)) !== null || FILL.has(text(k))) k++;
  const unit = text(k);
  // 'three weeks to the day after'
  if (text(k + 1) === 'to' && text(k + 2) === 'the' && text(k + 3) === 'day') k += 3;
  if (!AFTER.has(text(k + 1)) || (text(k + 1) === 'on' && unit !== 'hours' && unit !== 'days')) return null;
  const days = daysAfter(unit, n, text(i), text);
  return days && (hangsOnOther(text, k + 1) ? [k + 1, days, false, 'beside'] : [k + 1, days, false]);
}

/** 'twenty-four hours later' is no four hours. */
const TENS = /^(?:twenty|thirty|forty|fifty|sixty)$/;

function daysAfter(unit: string, n: number, first: string, text: (k: number) => string): [number, number] | null {
  if (/^(?:minutes?|seconds?)$/.test(unit)) return [0, 0];
  if (unit === 'hour') return [0, 0];
  if (unit === 'hours' && n > 0 && n % 24 === 0) return [n / 24, n / 24];
  if (unit === 'hours') return [0, hasClock(text) ? 0 : 1];
  if (unit === 'day') return [1, 1];
  if (unit === 'days' && n > 1 && isExact(first)) return [n, n];
  if (unit === 'week') return [7, 7];
  if (unit === 'weeks' && n > 1 && isExact(first)) return [7 * n, 7 * n];
  return null;
}

/** 'hours after a double bogey' hangs on what was never posted: a time only where a day stands beside it. */
function hangsOnOther(text: (k: number) => string, after: number): boolean {
  if (text(after) !== 'after' || isSaid(text, after)) return false;
  if (/^(?:a|an|his|her|their)$/.test(text(after + 1)))
    return !POST_NOUNS.has(text(after + 2)) && !POST_NOUNS.has(text(after + 3));
  return text(after + 1) === 'the' && !POST_NOUNS.has(text(after + 2)) && !POST_NOUNS.has(text(after + 3));
}

/** 'a day after the minister told MPs' hangs on what is told. */
function isSaid(text: (k: number) => string, after: number): boolean {
  for (let k = after + 1; k <= after + SUBJECT && !/^(?:[,.;:]|)$/.test(text(k)); k++)
    if (/^(?:said|told|wrote|tweeted|posted)$/.test(text(k))) return true;
  return false;
}
/** Words of a subject. */
const SUBJECT = 8;

/** A clock time in the sentence says that it was the same day. */
function hasClock(text: (k: number) => string): boolean {
  for (let k = 0; text(k) !== ''; k++) if (/^(?:\d{1,2}(?:[.:]\d\d)?(?:am|pm)|[ap]\.?m\.?)$/.test(text(k))) return true;
  return false;
}

const isExact = (word: string): boolean => !/^(?:few|several|some|couple|half)$/.test(word);

function numberOf(word: string): number | null {
  return NUMBERS.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : null);
}
