// Words that say now, before or some day (TIMEX3 PRESENT_REF, PAST_REF, FUTURE_REF), and times that are no dates.
import type { Context } from './context.ts';
import type { Table } from './pattern.ts';

/** PRESENT_REF, PAST_REF and FUTURE_REF. */
function addReferences(table: Table<Context>): void {
  table
    .add(
      'now',
      ['now', 'currently', 'current', 'presently', 'right now', 'at present', 'nowadays'],
      () => 'PRESENT_REF',
    )
    .add('the moment', ['at? this|the moment', 'at this time|point', 'these days'], () => 'PRESENT_REF')
    .add('recently', ['recently', 'recent', 'recent UNIT', 'in the? past', 'the past', 'previously'], () => 'PAST_REF')
    .add('once', ['formerly', 'some|several|many|few UNIT ago', 'UNIT ago', 'long ago'], () => 'PAST_REF')
    .add('soon', ['soon', 'the? near|foreseeable? future', 'the short|long term', 'shortly'], () => 'FUTURE_REF');
}

/** Durations, sets and clock times: recognised so that no part of them is taken for a date. */
function addNoDates(table: Table<Context>): void {
  table
    .add(
      'duration',
      ['the? past|last|next|first|previous NUM NUM? UNIT|CLOCK', 'for|in|within|over NUM NUM? UNIT'],
      () => null,
    )
    .add(
      'duration',
      ['the? past|last|next CLOCK', 'the past UNIT', 'the? past|last|next few|several|couple UNIT'],
      () => null,
    )
    .add('set', ['every|each UNIT|WEEKDAY|PART|MONTH', 'once|twice a UNIT', 'NUM times a UNIT'], () => null)
    .add('as soon as', ['as soon as', 'soon after', 'now that'], () => null);
}

export function addEnglishVague(table: Table<Context>): void {
  addReferences(table);
  addNoDates(table);
}
