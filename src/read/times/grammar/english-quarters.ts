// Quarters and halves of years, as companies report them.
import { shift, unitOf, valueIn } from '../calendar.ts';
import { unitsOn, wordsIn } from '../words/match-words.ts';
import type { Match, Table, Told } from '../words/pattern.ts';
import type { Context } from './context.ts';

const sentenceOf = (m: Match, c: Context): number => c.token(m.from)!.sentence;

function addQuarters(table: Table<Context>): void {
  const quarter = (m: Match, c: Context): string | undefined => {
    const nth = m.senses.ORD!;
    if (nth > 4) return undefined;
    const year = wordsIn(m).includes('year') ? c.fromToday('Y', unitsOn(m)) : m.senses.YEAR;
    const value = year === undefined ? c.quarter(nth, c.side(m)) : `${year}-Q${nth}`;
    c.report.tellQuarter(value, sentenceOf(m, c), c.side(m) === 'past');
    return value;
  };
  table
    .add(
      'quarter by number',
      ['the|its|their|a? fiscal? ORD fiscal? quarter|period', 'the? YEAR fiscal? ORD quarter'],
      quarter,
    )
    .add('the first of two quarters', 'the? ORD and|or ORD quarter|quarters', (m, c) => {
      const value = quarter(m, c);
      return value && { value, to: m.to - 3 };
    })
    .add('the second of two quarters', 'ORD quarters', (m, c) =>
      /^(?:and|or)$/.test(m.words[m.from - 1]?.text ?? '') ? quarter(m, c) : undefined,
    )
    .add('quarter as Q3', 'q1|q2|q3|q4 of? YEAR?', (m, c) => {
      const nth = Number(m.words[m.from]!.text[1]);
      return m.senses.YEAR === undefined ? c.quarter(nth, c.side(m)) : `${m.senses.YEAR}-Q${nth}`;
    })
    .add(
      'quarter of a year',
      ['the? ORD quarter of|in? YEAR', "last|this|next year 's|’s ORD quarter", "fiscal? YEAR 's|’s ORD quarter"],
      quarter,
    )
    .add('quarter of the year before', 'the? year earlier|ago ORD quarter', (m, c) =>
      m.senses.ORD! > 4 || c.today === null ? undefined : lastYear(c.quarter(m.senses.ORD!, 'past')),
    )
    .add('the quarter', 'the|its|latest? quarter ended|ending', endedOn)
    .add('the quarter', ['the|its latest|most|current? recent? quarter|period', 'the latest UNIT'], (m, c) =>
      latest(m, c),
    )
    .add(
      'the year-ago period',
      ['the|a? year ago|earlier quarter|period|results?', 'the? YEAR period|quarter'],
      (m, c) => c.comparedPeriod(m, m.senses.YEAR) ?? (m.senses.YEAR ? String(m.senses.YEAR) : c.fromToday('Y', -1)),
    );
}

/** "the quarter ended July 31": the one that holds most of it; the words of the day are left to be read as a day. */
function endedOn(m: Match, c: Context): Told | undefined {
  const last = c.dayAt(m.to)?.value;
  if (!last || unitOf(last) !== 'D') return undefined;
  const value = valueIn(shift(last.slice(0, 10), 'M', -1), 'Q');
  if (c.report.quarterIn(sentenceOf(m, c)) === null) c.report.tellQuarter(value, sentenceOf(m, c), true);
  return { value, to: m.to - 1 };
}

/** "the first half of 1997"; without a year only in a report that has named a quarter: matches have halves too. */
function addHalves(table: Table<Context>): void {
  const half = (m: Match, c: Context): string | undefined => {
    const nth = m.senses.ORD ?? (/^(?:last|latter)$/.test(wordsIn(m).find(word => word !== 'the')!) ? 2 : 1);
    if (nth > 2) return undefined;
    return `${m.senses.YEAR ?? c.fromToday('Y', m.senses.ORD ? unitsOn(m) : 0)}-H${nth}`;
  };
  table
    .add(
      'half year',
      [
        'the? ORD half of YEAR',
        'the last|latter half of YEAR',
        'the? ORD half of last|this|next|the year',
        'the? YEAR ORD half',
      ],
      half,
    )
    .add('two quarters', ['the? ORD two quarters of? YEAR', 'the? last two quarters of? YEAR'], half)
    .add('half year of a report', 'the|its? ORD half', (m, c) =>
      c.report.quarterIn(sentenceOf(m, c)) === null ? undefined : half(m, c),
    );
}

const lastYear = (value: string): string => value.replace(/^\d{4}/, year => String(Number(year) - 1).padStart(4, '0'));
// A report speaks of the quarter it named; one that names none, of the last that ended.
function latest(m: Match, c: Context): string | undefined {
  const words = wordsIn(m);
  if (words.includes('current')) return words.at(-1) === 'quarter' ? c.fromToday('Q', 0) : undefined;
  const told = c.report.quarterIn(sentenceOf(m, c));
  if (words.at(-1) === 'period' && words.length === 2 && words[1] !== 'latest') return told ?? undefined;
  return told ?? c.fromToday('Q', -1);
}

export function addEnglishQuarters(table: Table<Context>): void {
  addQuarters(table);
  addHalves(table);
}
