// Fortnights and hours that are counted from a time: "a fortnight ago", "24 hours later".
import { shift, valueIn } from '../calendar.ts';
import { wordsIn } from '../words/match-words.ts';
import type { Match, Table, Value } from '../words/pattern.ts';
import type { Context } from './context.ts';
import { count, dayAgo, daysFromLast, hangsOnEvent, wayOf, whole } from './english-counted.ts';

/** "a fortnight ago", "24 hours later". */
export function addEnglishOddUnits(table: Table<Context>): void {
  table
    .add(
      'a fortnight ago to the day',
      ['a fortnight ago today|yesterday|tonight', 'a fortnight ago to the day'],
      (m, c) => dayAgo('W', 2, m, c),
    )
    .add('fortnight ago', ['a fortnight ago', 'NUM fortnights ago'], (m, c) =>
      whole(count(m), n => c.fromToday('W', -2 * n)),
    )
    .add('fortnight later', 'a fortnight later|afterward|afterwards|after|earlier|before', (m, c) => {
      if (hangsOnEvent(m)) return null;
      return c.last ? c.fromLast(m, 'W', 2 * wayOf(m)) : undefined;
    })
    .add('whole days in hours', 'NUM hours later|earlier|after|before', (m, c) => {
      const days = m.senses.NUM! / 24;
      return Number.isInteger(days) ? daysFromLast(days * wayOf(m), m, c) : undefined;
    })
    .add('just hours ago', ['just|only|mere? hours|minutes|moments ago', 'a few hours|minutes|moments ago'], (m, c) => {
      if (c.today === null) return undefined;
      const back = wordsIn(m).includes('hours') ? -1 : 0;
      return { value: c.today, days: { earliest: shift(c.today, 'D', back), latest: c.today } };
    })
    .add('hours ago', 'NUM CLOCK ago', (m, c) => whole(count(m), n => timeAgo(n, m, c)));
}

const SECONDS = { h: 3600, m: 60, s: 1 };
/** Exact where the hour of publication is known; else today, perhaps the day before. */
function timeAgo(n: number, m: Match, c: Context): Value {
  const published = c.doc.published ?? '';
  const clock = /T(\d\d):(\d\d)/.exec(published);
  if (c.today === null || !published.startsWith(c.today)) return undefined;
  const seconds = n * SECONDS[m.senses.CLOCK!];
  if (!clock) {
    const back = -Math.ceil(seconds / 86_400);
    return { value: c.today, days: { earliest: shift(c.today, 'D', back), latest: c.today } };
  }
  const since = Number(clock[1]) * 3600 + Number(clock[2]) * 60;
  return valueIn(shift(c.today, 'D', Math.floor((since - seconds) / 86_400)), 'D');
}
