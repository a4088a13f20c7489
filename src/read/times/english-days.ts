// Days in English: weekdays by tense, yesterday and tomorrow, holidays, and days counted from other days.
import { unitOf } from './calendar.ts';
import type { Context } from './context.ts';
import { holiday } from './holidays.ts';
import type { Match, Table } from './pattern.ts';

const before = (match: Match): string => match.words[match.from - 1]?.text ?? '';

/** "on Monday": back unless the clause looks ahead. */
function plainWeekday(match: Match, context: Context): string {
  const ahead = context.direction(match) === 'future';
  return context.weekday(match.senses.WEEKDAY!, ahead ? 'future' : 'past');
}

function addWeekdays(table: Table<Context>): void {
  table
    .add('weekday by tense', ['early|late|earlier? WEEKDAY PART?', 'WEEKDAY early|late'], plainWeekday)
    .add('weekday before', 'the previous|preceding WEEKDAY PART?', (m, c) =>
      c.weekdayFromLast(m.senses.WEEKDAY!, 'past'),
    )
    .add('weekday after', 'the following|next WEEKDAY PART?', (m, c) => c.weekdayFromLast(m.senses.WEEKDAY!, 'future'))
    .add('last weekday of a month', 'last WEEKDAY in|of MONTH', () => null)
    .add('last weekday', 'last|past WEEKDAY PART?', (m, c) => c.weekday(m.senses.WEEKDAY!, 'past', true))
    .add('next weekday', ['next|coming WEEKDAY PART?', 'this coming WEEKDAY PART?'], (m, c) =>
      c.weekday(m.senses.WEEKDAY!, 'future', true),
    )
    .add('this weekday', 'this WEEKDAY PART?', (m, c) =>
      c.direction(m) === 'past' ? c.weekday(m.senses.WEEKDAY!, 'past') : c.weekday(m.senses.WEEKDAY!, 'future'),
    );
}

// "USA Today", "Last Week Tonight": a capital after a capital.
function inTitle(m: Match, c: Context): boolean {
  const { token } = m.words[m.from]!;
  return [token - 1, token].every(at => /^\p{Lu}/u.test(c.doc.tokens[at]?.text ?? ''));
}

const FEASTS = [
  'thanksgiving|christmas|halloween day|eve?',
  'easter sunday?',
  'boxing|memorial|independence|labor|veterans|election day',
  'good friday',
  "new year 's|’s day|eve",
  "valentine 's|’s day",
];

function addNearDays(table: Table<Context>): void {
  table
    .add('today', ['early|earlier|late|later? today|tonight', 'this PART'], (m, c) =>
      inTitle(m, c) ? undefined : c.fromToday('D', 0),
    )
    .add('yesterday', ['early|earlier|late? yesterday PART?', 'late|early? last night|evening'], (_, c) =>
      c.fromToday('D', -1),
    )
    .add('tomorrow', 'early|late? tomorrow PART?', (_, c) => c.fromToday('D', 1))
    .add('the day before yesterday', 'the? day before yesterday', (_, c) => c.fromToday('D', -2))
    .add('the day after tomorrow', 'the? day after tomorrow', (_, c) => c.fromToday('D', 2))
    .add('holiday', FEASTS, (m, c) => {
      const open = /^(?:until|till|before|by|to|towards?)$/.test(before(m));
      return holiday(m.words.slice(m.from, m.to), c.today, open ? 'unclear' : c.direction(m));
    });
}

// Days that hang on the day told before: "the next day", "that night".
function addHungDays(table: Table<Context>): void {
  const hung = (n: number) => (m: Match, context: Context) =>
    context.last && unitOf(context.last) === 'D' && !hangsOnEvent(m) ? context.fromLast('D', n) : undefined;
  table
    .add('the next day', ['the next|following day|PART', 'the day after', 'a day later'], hung(1))
    .add('the day before', ['the previous|preceding day|PART', 'the day before', 'a day earlier'], hung(-1))
    .add('that day', ['that same? day|PART', 'the same|very day|PART'], hung(0))
    .add('then', 'then', (m, c) => (/^(?:until|till|by)$/.test(before(m)) ? (c.last ?? undefined) : undefined));
}

/** "two days ago", "three weeks later", "a year earlier": counted from publication or from the time told before. */
function addCounted(table: Table<Context>): void {
  const many = 'NUM NUM? UNIT';
  table
    .add('so long ago', [`${many} ago`, `nearly|almost|about|over|some|just|exactly ${many} ago`], (m, c) =>
      whole(count(m), n => (yearAgo(m, c) ? lastYearOf(c) : c.fromToday(m.senses.UNIT!, -n))),
    )
    .add('so long from now', [`${many} from now|today`, `${many} hence`], (m, c) =>
      whole(count(m), n => c.fromToday(m.senses.UNIT!, n)),
    )
    .add('so long later', `${many} later|afterward|afterwards`, (m, c) =>
      whole(count(m), n => (c.last ? c.fromLast(m.senses.UNIT!, n) : undefined)),
    )
    .add('so long earlier', `${many} earlier|previously`, (m, c) =>
      whole(count(m), n => (yearAgo(m, c) ? lastYearOf(c) : c.fromLast(m.senses.UNIT!, -n))),
    )
    .add('so long before or after', `${many} before|after`, (m, c) =>
      whole(count(m), n => {
        if (hangsOnEvent(m)) return null;
        return c.fromLast(m.senses.UNIT!, m.words[m.to - 1]!.text === 'before' ? -n : n);
      }),
    );
}

const whole = <T>(n: number, then: (n: number) => T): T | undefined => (Number.isNaN(n) ? undefined : then(n));
// "twenty four", but no two numbers that merely stand side by side ("seven a year ago").
function count(m: Match): number {
  const [first, second] = [m.senses.NUM ?? 1, m.more?.NUM ?? 0];
  return second === 0 || (first >= 20 && first % 10 === 0 && second < 10) ? first + second : Number.NaN;
}
// "three days before" hangs on a time told, "three days before the murder" on an event that may have none.
const hangsOnEvent = (m: Match): boolean =>
  /^(?:before|after)$/.test(m.words[m.to - 1]!.text) && /^\w/.test(m.words[m.to]?.text ?? '.');
// In a company's report, "a year earlier" is the same quarter of the year before.
const yearAgo = (m: Match, c: Context): boolean => m.senses.UNIT === 'Y' && m.senses.NUM === 1 && c.period !== null;
const lastYearOf = (c: Context): string =>
  c.period!.replace(/^\d{4}/, year => String(Number(year) - 1).padStart(4, '0'));

export function addEnglishDays(table: Table<Context>): void {
  addWeekdays(table);
  addNearDays(table);
  addHungDays(table);
  addCounted(table);
}
