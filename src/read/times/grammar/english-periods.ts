// Weeks, months, seasons, years and longer in English.
import { addDays, daysOf, monthOf, shift, valueIn } from '../calendar.ts';
import type { Direction } from '../tense/tense.ts';
import { HAPPENED } from '../tense/tense-words.ts';
import { lastWord, unitsOn, wordBefore, wordsIn } from '../words/match-words.ts';
import type { Match, Table, Value } from '../words/pattern.ts';
import type { Context } from './context.ts';
import { bareYear } from './years.ts';

const EDGE = 'early|earlier|late|later|mid';

/** "earlier this week" ended yesterday, "later this month" begins today. */
function partOfThis(m: Match, c: Context): Value {
  const value = c.fromToday(m.senses.UNIT!, 0);
  const { earliest, latest } = daysOf(value);
  if (m.senses.UNIT === 'D' || c.today === null || earliest === null) return undefined;
  const later = m.words[m.from]!.text === 'later';
  return {
    value,
    days: later
      ? { earliest: c.today, latest }
      : { earliest, latest: earliest < c.today ? addDays(c.today, -1) : c.today },
  };
}

// ABC's "This Week"; in a headline every word has a capital.
function inQuotedTitle(m: Match, c: Context): boolean {
  const opens = /^(?:["“‘'’]|['’]s)$/.test(c.token(m.from, -1)?.text ?? '');
  return opens && [0, 1].every(by => /^\p{Lu}/u.test(c.token(m.from, by)?.text ?? ''));
}

function addUnits(table: Table<Context>): void {
  const counted = (m: Match, c: Context): string | undefined =>
    m.senses.UNIT === 'D' || inQuotedTitle(m, c) ? undefined : c.fromToday(m.senses.UNIT!, unitsOn(m));
  table
    .add('part of this', ['earlier|later in? this UNIT', 'earlier|later in the UNIT'], partOfThis)
    .add('last, this or next', [`${EDGE}? last|this|next UNIT`, `${EDGE} in this UNIT`], counted)
    .add('the weekend', ['the|this|last|next past? weekend', 'the weekend before last'], (m, c) => weekend(m, c))
    .add('his weekend', ['his|her|their|its|a weekend', "’s|'s weekend"], (m, c) => {
      const next = c.token(m.to - 1, 1);
      const over = HAPPENED.has(next?.lexeme.lower ?? '');
      if (!/^(?:NOUN|ADJ)$/.test(next?.pos ?? '') || (!over && m.words[m.from]!.text === 'a')) return undefined;
      return weekend(m, c, over);
    })
    .add('midweek', ['midweek', 'mid week'], (m, c) => midweek(m, c))
    .add('the following', 'the following UNIT', (m, c) => c.fromLast(m, m.senses.UNIT!, 1))
    .add('the one before', ['the previous|preceding UNIT'], (m, c) =>
      m.senses.UNIT === 'D' ? undefined : (weekBefore(m, c) ?? c.fromToday(m.senses.UNIT!, -1)),
    )
    .add('that period', ['that same? UNIT', 'the same UNIT'], (m, c) =>
      m.senses.UNIT !== 'D' && c.last && daysOf(c.last).earliest
        ? valueIn(daysOf(c.last).earliest, m.senses.UNIT!)
        : undefined,
    );
}

/** "They voted on Wednesday. The previous week …": before the day told beside it. */
function weekBefore(m: Match, c: Context): string | undefined {
  const near = c.last !== null && c.token(m.from)!.sentence - c.lastSentence <= 1;
  if (m.senses.UNIT !== 'W' || !near || !/^\d{4}-\d\d-\d\d/.test(c.last!)) return undefined;
  return valueIn(shift(c.last!.slice(0, 10), 'W', -1), 'W');
}

function weekend(m: Match, c: Context, over = false): string {
  const beforeLast = lastWord(m) === 'last';
  const ahead = !over && !beforeLast && (unitsOn(m) === 1 || (unitsOn(m) === 0 && c.direction(m) === 'future'));
  const saturday = c.weekday(6, ahead ? 'future' : 'past');
  return c.today === null ? 'XXXX-WXX-WE' : `${valueIn(shift(saturday, 'W', beforeLast ? -1 : 0), 'W')}-WE`;
}

/** Tuesday to Thursday, of the week before where this week's have not come; a midweek match is none. */
function midweek(m: Match, c: Context): Value {
  if (/^(?:NOUN|PROPN|ADJ)$/.test(c.token(m.to - 1, 1)?.pos ?? '')) return undefined;
  if (c.today === null) return 'XXXX-WXX';
  const ahead = c.direction(m) === 'future';
  const tuesday = addDays(c.weekday(3, ahead ? 'future' : 'past'), -1);
  return { value: valueIn(tuesday, 'W'), days: { earliest: tuesday, latest: addDays(tuesday, 2) } };
}

function addMonths(table: Table<Context>): void {
  table
    .add('month and year', ['MONTH ,? of? YEAR'], m => month(m.senses.YEAR!, m))
    .add('month of last year', ['MONTH last|next|this year', 'MONTH of last|next|this year'], (m, c) =>
      c.today === null ? undefined : month(Number(c.fromToday('Y', unitsOn(m))), m),
    )
    .add('month by tense', [`${EDGE}? MONTH`, 'the end|beginning|middle of MONTH'], (m, c) =>
      isMarch(m, c) ? undefined : c.month(m.senses.MONTH!, sideOfMonth(m, c)),
    )
    .add('last month by name', 'last|past MONTH', (m, c) => beyond(m, c, -1))
    .add('next month by name', 'next MONTH', (m, c) => beyond(m, c, 1))
    .add('this month by name', 'this MONTH', (m, c) =>
      c.today === null ? c.month(m.senses.MONTH!, 'past') : month(Number(c.today.slice(0, 4)), m),
    );
}
// "the Women's March on Washington", "the annual March for Peace": people walk; "the March edition" is the month's.
function isMarch(m: Match, c: Context): boolean {
  if (m.to - m.from > 1 || m.senses.MONTH !== 3) return false;
  if (!/^(?:the|a|annual|['’]s?)$/.test(wordBefore(m))) return false;
  return !/^(?:NOUN|NUM|ADJ|PROPN)$/.test(c.token(m.to)?.pos ?? '');
}
/** So many months ago, a scheduled event may still be spoken of without its year. */
const JUST_OVER = 3;
// "by January", "until mid-November" may lie ahead of a clause in the past; so may a month that describes a noun.
function sideOfMonth(m: Match, c: Context): Direction {
  if (c.today !== null && c.isOfScheduled(m.from, m.to))
    return (monthOf(c.today) - m.senses.MONTH! + 12) % 12 <= JUST_OVER ? 'past' : 'future';
  if (c.standsAlone(m)) return 'past';
  const before = wordBefore(m);
  const direction = c.direction(m);
  return direction === 'past' && /^(?:by|until|till|through)$/.test(before) ? 'unclear' : direction;
}
const yearText = (year: number): string => String(year).padStart(4, '0');
const month = (year: number, m: Match): string => `${yearText(year)}-${String(m.senses.MONTH).padStart(2, '0')}`;
// "last April" said in April is the year before's.
function beyond(m: Match, c: Context, way: 1 | -1): string {
  const near = c.month(m.senses.MONTH!, way < 0 ? 'past' : 'future');
  if (c.today === null || near !== c.today.slice(0, 7)) return near;
  return month(Number(near.slice(0, 4)) + way, m);
}

// "21st Century Fox"
function inName(m: Match, c: Context): boolean {
  return [0, 1].every(by => /^\p{Lu}/u.test(c.token(m.to - 1, by)?.text ?? ''));
}

// "up since year-end"; in the first months of a year "had 3 million at year's end", but "will have it by year's end".
function yearEnded(m: Match, c: Context): boolean {
  const before = m.words[m.from - 1]?.text;
  return before === 'since' || (before === 'at' && monthOf(c.today!) <= 3);
}

/** "told reporters of the fall": somebody fell; "the start of the fall" is a season's. */
const isDownfall = ({ words, from, to }: Match): boolean =>
  words[to - 1]!.text === 'fall' &&
  to - from <= 2 &&
  /^(?:of|about)$/.test(words[from - 1]?.text ?? '') &&
  !/^(?:start|end|rest|most|beginning|middle|all|days|weeks|months|much|part)$/.test(words[from - 2]?.text ?? '');

function addYears(table: Table<Context>): void {
  table
    .add('fiscal year', ['the? fiscal year? YEAR'], m => String(m.senses.YEAR))
    .add('this fiscal year', ['the|this|last|next|its current? fiscal|financial year'], (m, c) =>
      c.fromToday('Y', unitsOn(m)),
    )
    .add('year', ['the? year? YEAR', 'early|late YEAR', 'the end|beginning|start|middle of YEAR'], bareYear)
    .add('decade', ['the? early|late|mid? DECADE'], m =>
      /^(?:his|her|their|my|your)$/.test(wordBefore(m)) ? null : String(m.senses.DECADE),
    )
    .add('century', 'the? ORD century', (m, c) =>
      inName(m, c) ? undefined : String(m.senses.ORD! - 1).padStart(2, '0'),
    )
    .add(
      'season',
      ['last|this|next|the past|early|late|coming? SEASON', 'in SEASON', 'in SEASON YEAR', 'the? SEASON of? YEAR'],
      (m, c) => {
        if (isDownfall(m)) return undefined;
        if (m.senses.YEAR !== undefined) return `${m.senses.YEAR}-${m.senses.SEASON}`;
        if (wordsIn(m)[0] === 'this') return c.thisSeason(m.senses.SEASON!);
        const way = unitsOn(m) > 0 ? 'future' : unitsOn(m) < 0 ? 'past' : c.side(m);
        return c.season(m.senses.SEASON!, way, unitsOn(m) < 0 && !wordsIn(m).includes('past'));
      },
    )
    .add('season of a year told from now', ['the? SEASON of? last|this|next year', 'NUM SEASON ago'], (m, c) => {
      if (c.today === null) return `XXXX-${m.senses.SEASON}`;
      if (m.senses.NUM === undefined) return `${c.fromToday('Y', unitsOn(m))}-${m.senses.SEASON}`;
      const last = c.season(m.senses.SEASON!, 'past', true);
      return `${yearText(Number(last.slice(0, 4)) - m.senses.NUM + 1)}-${m.senses.SEASON}`;
    })
    .add('month-end', ["month 's|’s end", 'month end'], (_, c) => c.fromToday('M', 0))
    .add('year-end', ['year end', "year 's|’s end"], (m, c) =>
      c.today === null ? 'XXXX-12-31' : `${c.fromToday('Y', yearEnded(m, c) ? -1 : 0)}-12-31`,
    )
    .add('end of this', ['the? end|beginning|start|rest|remainder of the|this UNIT'], (m, c) =>
      m.senses.UNIT === 'D' ? undefined : c.fromToday(m.senses.UNIT!, 0),
    )
    .add('months of the year', 'the year', (m, c) =>
      /^months of$/.test(`${m.words[m.from - 2]?.text} ${m.words[m.from - 1]?.text}`) ? c.fromToday('Y', 0) : undefined,
    )
    .add('the year', ['the full|current year', 'earlier|later in the year', 'for the year'], (_, c) =>
      c.fromToday('Y', 0),
    )
    .add('year in words', 'nineteen NUM NUM?', m => String(1900 + m.senses.NUM! + (m.more?.NUM ?? 0)))
    .add('the year two thousand', 'the? year two thousand', () => '2000');
}
export function addEnglishPeriods(table: Table<Context>): void {
  addUnits(table);
  addMonths(table);
  addYears(table);
}
