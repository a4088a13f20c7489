// How newspapers, tabloids and people online tell times in English.
import { describe, expect, test } from '@jest/globals';
import { toDoc } from '../../../../src/read/text.ts';
import { findTimes } from '../../../../src/read/times/index.ts';

// Published on a Wednesday.
const readAll = (text: string): string =>
  findTimes(toDoc({ text, published: '2025-03-12', lang: 'en' }))
    .map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`)
    .join('; ');

describe('times counted from a day', () => {
  test.each([
    ['The clip went up two weeks ago today.', 'two weeks ago today = 2025-02-26'],
    ['He signed the deal a year ago yesterday.', 'a year ago yesterday = 2024-03-11'],
    ['A week on Tuesday they will meet again.', 'A week on Tuesday = 2025-03-25'],
    ['The trial will open two weeks from Monday.', 'two weeks from Monday = 2025-03-31'],
    ['She wrote the post in the week of 3 March.', 'the week of 3 March = 2025-W10'],
    ['He quit on 5 March. He had bought the flat the week before.', '5 March = 2025-03-05; the week before = 2025-W09'],
  ])('%s', (text, expected) => {
    expect(readAll(text)).toBe(expected);
  });

  test('a week spent is none to come, and what precedes an event has no day of its own', () => {
    expect(readAll('She had been away a week on Tuesday.')).toBe('Tuesday = 2025-03-11');
    expect(readAll('He sang on 5 March. The week before the concert was quiet.')).toBe('5 March = 2025-03-05');
  });
});

describe('days named', () => {
  test.each([
    ['She sang on New Years Day.', 'New Years Day = 2025-01-01'],
    ['The story ran on 12.01.2024.', '12.01.2024 = 2024-01-12'],
    ['He has a show on Saturday.', 'Saturday = 2025-03-15'],
    ['They have two matches on Sunday.', 'Sunday = 2025-03-16'],
    ['He has cancelled a show on Saturday.', 'Saturday = 2025-03-08'],
  ])('%s', (text, expected) => {
    expect(readAll(text)).toBe(expected);
  });
});

describe('people walk in marches', () => {
  test.each([
    ['She spoke at the annual March for Trees.', ''],
    ['He met her at the Gardeners’ March on Lisbon.', ''],
    ['He met her at the Women’s March.', ''],
    ['The March edition sold out.', 'March = 2025-03'],
    ['It closed in March.', 'March = 2025-03'],
  ])('%s', (text, expected) => {
    expect(readAll(text)).toBe(expected);
  });
});

describe('vague times and what is none', () => {
  test.each([
    ['He ran into her the other day.', 'the other day = PAST_REF'],
    ['A few weeks ago she moved.', 'A few weeks ago = PAST_REF'],
    ['They will decide at a later date.', 'a later date = FUTURE_REF'],
    ['Profits will fall for the fiscal year.', 'the fiscal year = 2025'],
    ['The guards stay for the foreseeable future.', ''],
    ['They debated the future of the club.', ''],
    ['Not that long ago it stood empty.', ''],
    ['She told “This Week” that she was fine.', ''],
    ['She was in her twenties.', ''],
  ])('%s', (text, expected) => {
    expect(readAll(text)).toBe(expected);
  });
});

describe('tabloids and posts', () => {
  test.each([
    ['He deleted it in the small hours of Sunday.', 'Sunday = 2025-03-09'],
    ['The clip was shared on 3 March at 9.14pm.', '3 March = 2025-03-03'],
    ['She posted it on Monday lunchtime.', 'Monday lunchtime = 2025-03-10'],
    ['He posted it on 5 March. 24 hours later it was gone.', '5 March = 2025-03-05; 24 hours later = 2025-03-06'],
    ['He first wrote it back in 2014.', '2014 = 2014'],
  ])('%s', (text, expected) => {
    expect(readAll(text)).toBe(expected);
  });
});
