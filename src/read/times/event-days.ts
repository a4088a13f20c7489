// Days counted from an event that another sentence dates: "two days after the murder", "in the weeks before she was shot".
import { perLexeme } from '../lexemes.ts';
import type { TimeExpression, Token } from '../types.ts';
import { daysOf, shift, unitOf, valueIn } from './calendar.ts';
import { countedFrom } from './context.ts';
import type { Told } from './pattern.ts';
import { BOUNDARY } from './tense-words.ts';
import type { Word, Words } from './words.ts';

// Words that tell of the same kind of event: what "was killed on Oct. 3" dates, "the murder" means.
const KINDS = [
  `death deaths died dies killing killings killed kill murder murders murdered slaying slayings slain shooting shootings
  shot gunned assassination assassinated`,
  'attack attacks attacked bombing bombings bombed blast blasts explosion explosions exploded raid raids raided',
  'crash crashed',
  'arrest arrests arrested',
  'resignation resigned',
  'riot riots',
  ...`wedding trial fire debate match concert speech interview election primary caucus referendum funeral verdict
  earthquake storm summit premiere ceremony convention hearing`.split(/\s+/),
].map(words => words.split(/\s+/));
const KIND = new Map(KINDS.flatMap((words, kind) => words.map(word => [word, kind] as const)));
const kindOf = perLexeme(({ lower }) => KIND.get(lower) ?? null);

// How many words may stand between an event and its day: "was shot to death in his kitchen on Oct. 3".
const REACH = 8;
// And between "before" and the event: "before the deadly embassy bombing".
const PHRASE = 5;
/** How much a day told of an event counts, where it is surely the event's. */
const CERTAIN = 3;
const isBoundary = perLexeme(({ lower }) => BOUNDARY.has(lower) || lower === ',' || lower === '(');
const opensPhrase = perLexeme(
  ({ pos }) => pos === 'ADP' || pos === 'DET' || pos === 'VERB' || pos === 'AUX' || pos === 'PRON',
);

/** The kind of the event named first from a token on; null where there is none, or a mark comes first. */
function eventFrom(tokens: Token[], from: number, attributive = false): number | null {
  for (let i = from; i < from + PHRASE; i++) {
    const lexeme = tokens[i]?.lexeme;
    if (!lexeme || isBoundary(lexeme) || (attributive && opensPhrase(lexeme))) return null;
    const kind = kindOf(lexeme);
    if (kind !== null) return kind;
  }
  return null;
}

/**
 * The event that took place at a time: "was shot on Oct. 3". It may be another that did where it is only mentioned ("was
 * arrested for the murder on Oct. 3"): that counts for less.
 */
function eventBefore(tokens: Token[], time: number): { kind: number; weight: number } | null {
  for (let i = time - 1; i >= Math.max(0, time - REACH); i--) {
    const { lexeme } = tokens[i]!;
    if (isBoundary(lexeme)) return null;
    const kind = kindOf(lexeme);
    if (kind !== null) return { kind, weight: isMentioned(tokens, i) ? 1 : CERTAIN };
  }
  return null;
}

// "in the killing", "of Smith's murder"
function isMentioned(tokens: Token[], event: number): boolean {
  for (let i = event - 1; i >= Math.max(0, event - PHRASE); i--) {
    const { pos, lower } = tokens[i]!.lexeme;
    if (/^(?:in|of|for|over|about|with|to)$/.test(lower)) return true;
    if (pos === 'VERB' || pos === 'AUX' || isBoundary(tokens[i]!.lexeme)) return false;
  }
  return false;
}

/** For each kind of event the days and months told beside it, with what they weigh. */
function datedEvents(tokens: Token[], times: TimeExpression[]): Map<number, Map<string, number>> {
  const dated = new Map<number, Map<string, number>>();
  let at = 0;
  for (const { start, end, value } of times) {
    while (at < tokens.length && tokens[at]!.start < start) at++;
    const unit = unitOf(value);
    if (unit !== 'D' && unit !== 'M') continue;
    let to = at;
    while (to < tokens.length && tokens[to]!.start < end) to++;
    // "the Oct. 3 shooting", "was shot on Oct. 3"
    const attributive = eventFrom(tokens, to, true);
    const event = attributive === null ? eventBefore(tokens, at) : { kind: attributive, weight: CERTAIN };
    if (event === null) continue;
    const told = dated.get(event.kind) ?? new Map<string, number>();
    const day = value.slice(0, 10);
    dated.set(event.kind, told.set(day, (told.get(day) ?? 0) + event.weight));
  }
  return dated;
}

/** What weighs most of what is told of an event, at least so many characters long (a day has 10, a month 7). */
function mostTold(told: Map<string, number>, length: 7 | 10): string | null {
  let best: string | null = null;
  for (const [value, weight] of told)
    if (value.length >= length && (best === null || weight > told.get(best)!)) best = value;
  return best;
}

/** What is counted before the word "before", "of" or "after": its first word, and the time it makes of what is told of the event. */
interface Counted {
  from: number;
  time(told: Map<string, number>): Told | null;
}

const WAYS = new Map<string, -1 | 0 | 1>([
  ['before', -1],
  ['of', 0],
  ['after', 1],
]);

function countedAt(list: Word[], at: number): Counted | null {
  const way = WAYS.get(list[at]!.text)!;
  const { text, senses } = list[at - 1]!;
  const [article, number] = [list[at - 2]?.text ?? '', list[at - 2]?.senses.NUM];
  if (article === 'the' && (text === 'day' || senses.PART !== undefined))
    return { from: at - 2, time: told => counted(mostTold(told, 10), 'D', way) };
  const unit = senses.UNIT;
  if (way === 0 || (unit !== 'D' && unit !== 'W')) return null;
  if (number !== undefined) return { from: at - 2, time: told => counted(mostTold(told, 10), unit, way * number) };
  const isVague = text.endsWith('s') && /^(?:the|in)$/.test(article);
  return isVague ? { from: at - 1, time: told => near(told, unit, way) } : null;
}

function counted(day: string | null, unit: 'D' | 'W', n: number): Told | null {
  const time = day && countedFrom(day, unit, n);
  return typeof time === 'string' ? { value: time } : time;
}

// The month of the event is the best guess at "the weeks before" it: days are within two weeks, weeks within two months.
function near(told: Map<string, number>, unit: 'D' | 'W', way: 1 | -1): Told | null {
  const day = mostTold(told, 7);
  if (day === null || unitOf(day) === 'M') return day === null ? null : { value: day };
  const far = unit === 'D' ? shift(day, 'W', way * 2) : shift(day, 'M', way * 2);
  return {
    value: valueIn(day, 'M'),
    days: way < 0 ? { earliest: far, latest: day } : { earliest: day, latest: far },
  };
}

// "before an election" is before any.
const isAnyEvent = (next: Word | undefined): boolean => next?.text === 'a' || next?.text === 'an';

/**
 * The times of a document that are counted from an event whose day is among `times`, in order.
 * @param times all others, in order
 */
export function timesOfEvents(tokens: Token[], { list, tokenOf }: Words, times: TimeExpression[]): TimeExpression[] {
  const found: TimeExpression[] = [];
  let dated: ReturnType<typeof datedEvents> | undefined;
  let next = 0;
  for (let at = 1; at < list.length; at++) {
    if (list[at - 1]!.kinds.length === 0 || !WAYS.has(list[at]!.text) || isAnyEvent(list[at + 1])) continue;
    const counted = countedAt(list, at);
    const kind = counted && eventFrom(tokens, tokenOf[at]! + 1);
    if (counted === null || kind === null) continue;
    dated ??= datedEvents(tokens, times);
    const told = dated.get(kind);
    const time = told && counted.time(told);
    if (!time) continue;
    const [{ start, sentence }, { end }] = [tokens[tokenOf[counted.from]!]!, tokens[tokenOf[at]!]!];
    while (next < times.length && times[next]!.end <= start) next++;
    if (next < times.length && times[next]!.start < end) continue;
    const { value, days } = time;
    found.push({ start, end, value, ...(days ?? daysOf(value)), rule: 'counted from an event', sentence });
  }
  return found;
}
