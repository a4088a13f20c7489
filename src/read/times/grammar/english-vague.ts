// Words that say now, before or some day (TIMEX3 PRESENT_REF, PAST_REF, FUTURE_REF), and times that are no dates.
import { lastWord } from '../words/match-words.ts';
import type { Match, Table } from '../words/pattern.ts';
import type { Context } from './context.ts';

// "the hosts of late-night shows", "a Johnny-come-lately"
const inCompound = (m: Match, c: Context): boolean =>
  c.token(m.from, -1)?.text === '-' || (lastWord(m) === 'late' && c.token(m.to - 1, 1)?.text === '-');

/** PRESENT_REF, PAST_REF and FUTURE_REF. */
function addReferences(table: Table<Context>): void {
  table
    .add('now', ['now', 'right? now', 'currently', 'current', 'presently', 'nowadays'], () => 'PRESENT_REF')
    .add('at present', ['at the moment', 'at present', 'at this time|point', 'these days'], () => 'PRESENT_REF')
    .add('recently', ['recently', 'recent UNIT?', 'in the? past', 'the past', 'the other day'], () => 'PAST_REF')
    .add('lately', ['lately', 'of late'], (m, c) => (inCompound(m, c) ? undefined : 'PAST_REF'))
    .add(
      'long ago',
      ['a? few UNIT ago', 'some|several|many UNIT ago', 'a couple of? UNIT ago', 'UNIT ago', 'long ago'],
      () => 'PAST_REF',
    )
    .add('in time', ['the? coming UNIT', 'the? UNIT ahead', 'UNIT to come'], () => 'FUTURE_REF')
    .add(
      'soon',
      ['soon', 'the near|foreseeable future', 'the short|near term', 'some day', 'someday'],
      () => 'FUTURE_REF',
    )
    .add('the future', ['the future', 'a later date|time'], (m, c) =>
      c.token(m.to)?.lexeme.lower === 'of' ? undefined : 'FUTURE_REF',
    )
    .add('one day', 'one day', (m, c) => (c.direction(m) === 'future' ? 'FUTURE_REF' : undefined));
}

/** Durations, sets and clock times: recognised so that no part of them is taken for a date. */
function addNoDates(table: Table<Context>): void {
  table
    .add('months of the year', ['the? first|latest NUM months'], (m, c) => {
      c.report.tellMonths(c.token(m.from)!.sentence);
      return null;
    })
    .add(
      'duration',
      ['the? past|last|next|first|previous NUM NUM? UNIT|CLOCK', 'for|in|within|over NUM NUM? UNIT'],
      () => null,
    )
    .add(
      'duration',
      [
        'in|over|during the? past UNIT',
        'in? the? past NUM|few|several|couple',
        'the? past|last|next CLOCK',
        'the past UNIT',
        'the? past|last|next few|several|couple UNIT',
      ],
      () => null,
    )
    .add('set', ['every|each UNIT|WEEKDAY|PART|MONTH', 'once|twice a UNIT', 'NUM times a UNIT'], () => null)
    .add('days from to', 'WEEKDAY WEEKDAY', () => null)
    .add('as soon as', ['as soon as', 'soon after', 'not so|that? long ago', 'as long ago'], () => null)
    .add('for long', 'for the foreseeable future', () => null);
}

export function addEnglishVague(table: Table<Context>): void {
  addReferences(table);
  addNoDates(table);
}
