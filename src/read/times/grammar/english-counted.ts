// English days that hang on other days: "the next day", "two weeks later", "the day after Christmas", "overnight".
import { daysOf, shift, type Unit, unitOf, valueIn } from '../calendar.ts';
import { lastWord, wordBefore } from '../words/match-words.ts';
import type { Match, Table, Told, Value } from '../words/pattern.ts';
import { type Context, countedFrom } from './context.ts';

// "three days before" hangs on a time told, "three days before the murder" on an event that may have none.
export const hangsOnEvent = (m: Match): boolean =>
  /^(?:before|after)$/.test(lastWord(m)) && /^\w/.test(m.words[m.to]?.text ?? '.') && !isTold(m);
/** "two days before it, she", "the day after that, she": from what was told. */
const isTold = ({ words, to }: Match): boolean =>
  /^(?:it|that|this)$/.test(words[to]!.text) && /^[,.;:–—]$/.test(words[to + 1]?.text ?? '.');

/** `n` days from the day told before; nothing where that was no day, or where the words hang on an event. */
export const daysFromLast = (n: number, m: Match, c: Context): string | Told | undefined =>
  c.last !== null && unitOf(c.last) === 'D' && !hangsOnEvent(m) ? c.fromLast(m, 'D', n) : undefined;

/** 1 for "two days later" and "two days after", -1 for "earlier" and "before". */
export const wayOf = (m: Match): 1 | -1 => (/^(?:later|after|afterwards?)$/.test(lastWord(m)) ? 1 : -1);

/** "that night", "the next day": from the day told before. */
function addHungDays(table: Table<Context>): void {
  const hung = (n: number) => (m: Match, c: Context) => daysFromLast(n, m, c);
  const inTheDay = (m: Match, c: Context): Value => hung(0)(m, c) ?? c.fromToday('D', 0);
  table
    .add('the next day', ['the next|following day|PART', 'the day|PART after', 'a day later'], hung(1))
    .add('the day before', ['the previous|preceding day|PART', 'the day|PART before', 'a day earlier'], hung(-1))
    .add('that day', ['later|earlier? that same? day|PART', 'later|earlier? the same|very day|PART'], hung(0))
    .add('later in the day', 'later|earlier|late|early in the day', inTheDay)
    .add('the week before', 'the week|month|year before|after', besideTold)
    .add('then', 'then', (m, c) => (/^(?:until|till|by)$/.test(wordBefore(m)) ? (c.last ?? undefined) : undefined))
    .add('overnight', 'overnight', overnight);
}

/** "had posted it the week before": counted from the time told, not known to the day; nothing told, no time. */
function besideTold(m: Match, c: Context): Value {
  if (hangsOnEvent(m) || c.last === null) return undefined;
  const [from, unit] = [daysOf(c.last).earliest, m.words[m.from + 1]!.senses.UNIT!];
  return from === null ? undefined : valueIn(shift(from, unit, wayOf(m)), unit);
}

/** The night between two days: after the day told in this sentence or the one before, else the last night. */
function overnight(m: Match, c: Context): Value {
  const { sentence } = c.token(m.from)!;
  if (/^(?:NOUN|PROPN)$/.test(c.token(m.from, 1)?.pos ?? '')) return undefined; // "an overnight train"
  if (/^(?:on|from|into|between)$/.test(m.words[m.to]?.text ?? '')) return undefined;
  const near = c.last !== null && unitOf(c.last) === 'D' && sentence - c.lastSentence <= 1;
  const day = near ? c.last!.slice(0, 10) : c.today && shift(c.today, 'D', -1);
  return day === null ? undefined : { value: `${day}TNI`, days: { earliest: day, latest: shift(day, 'D', 1) } };
}

/** "the week of 3 March", "the week beginning Monday": the seven days from Monday to Sunday that hold the day. */
function weekHolding(m: Match, c: Context): Value {
  const named = c.dayAt(m.to);
  if (!named?.value || unitOf(named.value) !== 'D') return undefined;
  return { value: valueIn(named.value.slice(0, 10), 'W'), to: named.to };
}

/** "the day after Christmas", "two weeks before 3 March", "on the eve of Good Friday": counted from a day named. */
function addFromNamed(table: Table<Context>): void {
  const from = (unit: Unit, n: number, m: Match, c: Context): Value => {
    const named = c.dayAt(m.to);
    if (!named?.value || unitOf(named.value) !== 'D') return undefined;
    const counted = countedFrom(named.value.slice(0, 10), unit, n);
    return { ...(typeof counted === 'string' ? { value: counted } : counted), to: named.to };
  };
  table
    .add('day beside a day', ['the? day|PART before|after'], (m, c) => from('D', wayOf(m), m, c))
    .add('eve', ['the? eve of'], (m, c) => from('D', -1, m, c))
    .add('the week of a day', 'the? week of|beginning|commencing|starting', weekHolding)
    .add('a week on', ['NUM week|weeks on|from WEEKDAY'], (m, c) =>
      c.today === null || c.direction(m) !== 'future'
        ? undefined
        : shift(c.weekday(m.senses.WEEKDAY!, 'future', true), 'W', m.senses.NUM!),
    )
    .add('so long before or after a day', ['NUM NUM? UNIT before|after'], (m, c) =>
      whole(count(m), n => from(m.senses.UNIT!, n * wayOf(m), m, c)),
    );
}

/** "two days ago", "three weeks later", "a year earlier": counted from publication or from the time told before. */
function addCounted(table: Table<Context>): void {
  const many = 'NUM NUM? UNIT';
  table
    .add('so long ago', [`${many} ago`, `nearly|almost|about|over|some|just ${many} ago`, `${many} back`], (m, c) =>
      whole(count(m), n => (isPlace(m) ? undefined : (yearAgo(m, c) ?? c.fromToday(m.senses.UNIT!, -n)))),
    )
    .add(
      'so long ago to the day',
      [
        `${many} ago today|yesterday|tonight`,
        `${many} ago to the day`,
        `exactly ${many} ago`,
        `${many} to the day since`,
      ],
      (m, c) => whole(count(m), n => dayAgo(m.senses.UNIT!, n, m, c)),
    )
    .add('nights ago', 'NUM PART ago', (m, c) => whole(count(m), n => c.fromToday('D', -n)))
    .add('nights later', 'NUM PART later|after|earlier|before', (m, c) =>
      whole(count(m), n => daysFromLast(n * wayOf(m), m, c)),
    )
    .add('the night before last', 'the night before last', (_, c) => c.fromToday('D', -2))
    .add('the one before last', 'the UNIT before last', (m, c) => c.fromToday(m.senses.UNIT!, -2))
    .add('half a century ago', 'half a century ago', (_, c) => valueIn(c.today && shift(c.today, 'Y', -50), 'X'))
    .add('and a half ago', ['NUM UNIT and a half ago', 'NUM and a half UNIT ago'], (m, c) =>
      m.senses.UNIT === 'Y' ? c.fromToday('M', -12 * m.senses.NUM! - 6).slice(0, 4) : undefined,
    )
    .add('so long ago this month', [`${many} ago this week|month`], (m, c) =>
      whole(count(m), n => {
        const then = c.today && shift(c.today, m.senses.UNIT!, -n);
        return valueIn(then, lastWord(m) === 'week' ? 'W' : 'M');
      }),
    )
    .add('so long from today', [`${many} from today`], (m, c) =>
      whole(count(m), n => valueIn(c.today && shift(c.today, m.senses.UNIT!, n), 'D')),
    )
    .add('so long from now', [`${many} from now`, `${many} hence`], (m, c) =>
      whole(count(m), n => c.fromToday(m.senses.UNIT!, n)),
    )
    .add('so long later', `${many} later|afterward|afterwards`, (m, c) =>
      whole(count(m), n => (c.last ? c.fromLast(m, m.senses.UNIT!, n) : undefined)),
    )
    .add('so long earlier', `${many} earlier|previously`, (m, c) =>
      whole(count(m), n => yearAgo(m, c) ?? c.fromLast(m, m.senses.UNIT!, -n)),
    )
    .add('so long before or after', `${many} before|after`, (m, c) =>
      whole(count(m), n => (hangsOnEvent(m) ? null : c.fromLast(m, m.senses.UNIT!, n * wayOf(m)))),
    );
}

/** "a few days back in the saddle" is no time. */
const isPlace = (m: Match): boolean =>
  lastWord(m) === 'back' && /^(?:in|at|on|to|from|with|home|here|there|into)$/.test(m.words[m.to]?.text ?? '');

/** "two weeks ago today", "a year ago to the day". */
export const dayAgo = (unit: Unit, n: number, m: Match, c: Context): string =>
  c.today === null ? 'XXXX-XX-XX' : shift(shift(c.today, unit, -n), 'D', lastWord(m) === 'yesterday' ? -1 : 0);

export const whole = <T>(n: number, then: (n: number) => T): T | undefined => (Number.isNaN(n) ? undefined : then(n));
// "twenty four", but no two numbers that merely stand side by side ("seven a year ago").
export function count(m: Match): number {
  const [first, second] = [m.senses.NUM ?? 1, m.more?.NUM ?? 0];
  return second === 0 || (first >= 20 && first % 10 === 0 && second < 10) ? first + second : Number.NaN;
}
// In a company's report, "a year earlier" is the same quarter of the year before.
const yearAgo = (m: Match, c: Context): string | null =>
  m.senses.UNIT === 'Y' && m.senses.NUM === 1 ? c.comparedPeriod(m) : null;

export function addEnglishCounted(table: Table<Context>): void {
  addFromNamed(table);
  addHungDays(table);
  addCounted(table);
}
