// Days counted from an event that another sentence dates: "two days after the murder", "in the weeks before she was shot".
import type { TimeExpression, Token } from '../../types.ts';
import { daysOf, shift, unitOf, valueIn } from '../calendar.ts';
import { countedFrom } from '../grammar/context.ts';
import type { Told } from '../words/pattern.ts';
import type { Word, Words } from '../words/words.ts';
import { datedEvents, type EventDates, eventFrom } from './event-dates.ts';

/** The rule of these times, by which they are known again. */
export const OF_EVENT = 'counted from an event';

/** What is counted before the word "before", "of" or "after": its first word, and the time it makes of what is told of the event. */
interface Counted {
  from: number;
  time(told: EventDates): Told | null;
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
    return { from: at - 2, time: told => counted(told.day, 'D', way) };
  const unit = senses.UNIT;
  if (way === 0 && text === 'eve' && article === 'the')
    return { from: at - 2, time: told => counted(told.day, 'D', -1) };
  if (way === 0 || (unit !== 'D' && unit !== 'W')) return null;
  if (number !== undefined) return { from: at - 2, time: told => counted(told.day, unit, way * number) };
  const isVague = text.endsWith('s') && /^(?:the|in)$/.test(article);
  return isVague ? { from: at - 1, time: told => near(told, unit, way) } : null;
}

function counted(day: string | null, unit: 'D' | 'W', n: number): Told | null {
  const time = day && countedFrom(day, unit, n);
  return typeof time === 'string' ? { value: time } : time;
}

// The month of the event is the best guess at "the weeks before" it: days are within two weeks, weeks within two months.
function near({ dayOrMonth: day }: EventDates, unit: 'D' | 'W', way: 1 | -1): Told | null {
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
export function timesOfEvents(
  tokens: Token[],
  { list, tokenOf, openings }: Words,
  times: TimeExpression[],
): TimeExpression[] {
  const found: TimeExpression[] = [];
  let dated: Map<number, EventDates> | undefined;
  let next = 0;
  for (const opening of openings) {
    const at = opening + 1;
    const { kinds, text } = list[opening]!;
    if ((kinds.length === 0 && text !== 'eve') || !WAYS.has(list[at]?.text ?? '') || isAnyEvent(list[at + 1])) continue;
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
    found.push({ start, end, value, ...(days ?? daysOf(value)), rule: OF_EVENT, sentence });
  }
  return found;
}
