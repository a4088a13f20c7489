import { describe, expect, test } from '@jest/globals';
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  daysOf,
  shift,
  unitOf,
  valueIn,
  weekdayOf,
} from '../../../../src/read/times/calendar.ts';
import { fc } from '../../../support/properties.ts';

const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9000-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10));

test('a day that is not in the calendar is none', () => {
  expect(dayOf(2024, 2, 29)).toBe('2024-02-29');
  expect(dayOf(2025, 2, 29)).toBeNull();
  expect(dayOf(2025, 13, 1)).toBeNull();
});

describe('TIMEX3 values stand for inclusive days', () => {
  test.each([
    ['2025-02-12', '2025-02-12', '2025-02-12'],
    ['2025-W01', '2024-12-30', '2025-01-05'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2025-W06-WE', '2025-02-08', '2025-02-09'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1989-Q3', '1989-07-01', '1989-09-30'],
    ['1989-H2', '1989-07-01', '1989-12-31'],
    ['2023-WI', '2023-12-01', '2024-02-29'],
    ['1990', '1990-01-01', '1990-12-31'],
    ['198', '1980-01-01', '1989-12-31'],
    ['19', '1900-01-01', '1999-12-31'],
  ])('%s', (value, earliest, latest) => {
    expect(daysOf(value)).toEqual({ earliest, latest });
  });

  test.each([
    'PAST_REF',
    'XXXX-WXX-3',
    'XXXX-10',
    '2025-XX',
    '2025-WXX',
    '2025-02-30',
    '2025-13',
    '2025-W60',
    '2025-Q7',
    '',
  ])('%j stands for none', value => {
    expect(daysOf(value)).toEqual({ earliest: null, latest: null });
  });

  test('the value of a unit holds its day', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('D', 'W', 'M', 'Q', 'Y', 'X', 'C'), (d, unit) => {
        const { earliest, latest } = daysOf(valueIn(d, unit));
        expect(earliest! <= d && d <= latest!).toBe(true);
      }),
    );
  });
});

test('units are told from values', () => {
  expect(['2025-02-12', '2025-W06', '2025-02', '2025-Q1', '2025', 'PAST_REF'].map(unitOf)).toEqual([
    'D',
    'W',
    'M',
    'Q',
    'Y',
    null,
  ]);
});

describe('arithmetic', () => {
  test('months keep the day or end with the month', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2024-01-15', -13)).toBe('2022-12-15');
  });
  test('days added can be counted', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -9999, max: 9999 }), (d, n) => {
        expect(daysBetween(d, addDays(d, n))).toBe(n);
        expect(weekdayOf(addDays(d, 7))).toBe(weekdayOf(d));
      }),
    );
  });
  test('no shift leaves the calendar', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('D', 'W', 'M', 'Q', 'Y', 'X', 'C'), fc.integer(), (d, unit, n) => {
        expect(daysOf(shift(d, unit, n)).earliest).toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
    );
  });
});
