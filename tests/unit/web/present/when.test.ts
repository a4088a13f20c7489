import { expect, test } from '@jest/globals';
import { parse } from '../../../../models/interval.ts';
import { inWords, relative, timeWords } from '../../../../src/web/present/when.ts';

const words = (edtf: string) => inWords(parse(edtf)).text;

test.each([
  ['2025-01-27', 'on 27 January 2025'],
  ['2025-01-27/2025-01-28', 'between 27 and 28 January 2025'],
  ['2025-01-27/2025-02-02', 'between 27 January and 2 February 2025'],
  ['2024-12-31/2025-01-01', 'between 31 December 2024 and 1 January 2025'],
  ['2025-01', 'in January 2025'],
  ['2024-02', 'in February 2024'],
  ['2025', 'in 2025'],
  ['2025-01-01/2025-02-28', 'between 1 January and 28 February 2025'],
  ['../2025-01-28', 'no later than 28 January 2025'],
  ['2025-01-27/..', 'no earlier than 27 January 2025'],
  ['../..', 'at an unknown time'],
  ['2025-01-27T21:04Z', 'on 27 January 2025 at 21:04 UTC'],
  ['2025-01-27T21:04Z/2025-01-27T22:10Z', 'on 27 January 2025 between 21:04 and 22:10 UTC'],
  ['2025-01-27T21:04Z/2025-01-28', 'between 27 January 2025, 21:04 UTC and 28 January 2025'],
  ['2025-01-27T21:04:10Z/2025-01-27T21:04:50Z', 'on 27 January 2025 at 21:04 UTC'],
])('%s reads “%s”', (edtf, expected) => {
  expect(words(edtf)).toBe(expected);
});

test('each time that is named can be marked up', () => {
  expect(inWords(parse('2025-01-27/2025-01-28')).pieces.filter(({ datetime }) => datetime)).toEqual([
    { text: '27', datetime: '2025-01-27' },
    { text: '28 January 2025', datetime: '2025-01-28' },
  ]);
  expect(inWords(parse('2025-01')).pieces.at(-1)).toEqual({ text: 'January 2025', datetime: '2025-01' });
});

test('a day has no clock time', () => {
  expect(timeWords('2025-01-27')).toBe('27 January 2025');
  expect(timeWords('2025-01-27T09:05:00.000Z')).toBe('27 January 2025, 09:05 UTC');
});

test.each([
  ['2025-02-06T09:12:00.000Z', 'in 12 minutes'],
  ['2025-02-06T06:00:00.000Z', '3 hours ago'],
  ['2025-02-03T09:00:00.000Z', '3 days ago'],
  ['2025-02-06T09:00:00.000Z', 'just now'],
])('%s is %s', (at, expected) => {
  expect(relative(at, new Date('2025-02-06T09:00:00.000Z'))).toBe(expected);
});
