// How newspapers, tabloids and people online tell times in English.
import { describe, expect, test } from '@jest/globals';
import { toDoc } from '../../../../src/read/text.ts';
import { findTimes } from '../../../../src/read/times/index.ts';

// Published on a Wednesday.
const readAll = (text: string): string =>
  findTimes(toDoc({ text, published: '2025-03-12', lang: 'en' }))
    .map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`)
    .join('; ');

describe('parts of months and years, and days of the month without it', () => {
  test.each([
    ['In the first ten days of February he wrote.', 'the first ten days of February = 2025-02'],
    ['It rained in the last two weeks of January 2024.', 'the last two weeks of January 2024 = 2024-01'],
    ['He wrote in the second half of February.', 'the second half of February = 2025-02'],
    ['He wrote on the first weekend of March.', 'the first weekend of March = 2025-W09-WE'],
    ['He wrote over the weekend of 22 February.', 'the weekend of 22 February = 2025-W08-WE'],
    ['He wrote in the last quarter of 2024.', 'the last quarter of 2024 = 2024-Q4'],
    ['He wrote in the third quarter of last year.', 'the third quarter of last year = 2024-Q3'],
    ['She has been silent since the 7th.', 'the 7th = 2025-03-07'],
    ['She quit on 3 February. On the 7th she was back.', '3 February = 2025-02-03; the 7th = 2025-02-07'],
    ['She wrote it on the night of the 27th.', 'the 27th = 2025-02-27'],
    ['She wrote it on Friday the 7th.', 'Friday the 7th = 2025-03-07'],
    ['She wrote it on the first of the month.', 'the first of the month = 2025-03-01'],
    ['The sale is on the 21st.', 'the 21st = 2025-03-21'],
    ['She lives on the 7th floor.', ''],
    ['She made birdie on the 7th and bogey on the 9th.', ''],
    ['He sued before the 9th Circuit.', ''],
    ['Of the runners she was the 7th.', ''],
  ])('%s', (text, expected) => {
    expect(readAll(text)).toBe(expected);
  });
});

describe('times counted from a day', () => {
  test.each([
    ['The clip went up two weeks ago today.', 'two weeks ago today = 2025-02-26'],
    ['She quit the band three weeks ago to the day.', 'three weeks ago to the day = 2025-02-19'],
    ['A fortnight ago today the mare won.', 'A fortnight ago today = 2025-02-26'],
    ['Exactly a week ago he denied it.', 'Exactly a week ago = 2025-03-05'],
    ['It is a week to the day since he denied it.', 'a week to the day since = 2025-03-05'],
    ['Five days back he denied it.', 'Five days back = 2025-03-07'],
    ['Two days back in the saddle, he denied it.', ''],
    ['This day last week he denied it.', 'This day last week = 2025-03-05'],
    ['He denied it a week last Monday.', 'a week last Monday = 2025-03-03'],
    ['He fell on Tuesday. Two nights earlier he had sung.', 'Tuesday = 2025-03-11; Two nights earlier = 2025-03-09'],
    ['He fell on Tuesday. Two days before it, he sang.', 'Tuesday = 2025-03-11; Two days before = 2025-03-09'],
    ['He fell on Tuesday, a week before it opens.', 'Tuesday = 2025-03-11'],
    ['He quit on 5 March. The previous week he had sung.', '5 March = 2025-03-05; The previous week = 2025-W09'],
    ['He faces a fine for a weekend outburst.', 'a weekend = 2025-W10-WE'],
    ['He faces a weekend shift.', ''],
    ['Just hours ago he denied it.', 'Just hours ago = 2025-03-12'],
    ['She quit on Bastille Day last year.', 'Bastille Day last year = 2024-07-14'],
    ['She quit in spring 2023.', 'in spring 2023 = 2023-SP'],
    ['They asked her about the fall of the cabinet.', ''],
    ['Her weekend outburst cost her the job.', 'Her weekend = 2025-W10-WE'],
    ['He signed the deal a year ago yesterday.', 'a year ago yesterday = 2024-03-11'],
    ['A week on Tuesday they will meet again.', 'A week on Tuesday = 2025-03-25'],
    ['The trial will open two weeks from Monday.', 'two weeks from Monday = 2025-03-31'],
    ['Two weeks from today it opens.', 'Two weeks from today = 2025-03-26'],
    ['It opened 50 years ago this month.', '50 years ago this month = 1975-03'],
    ['It opened half a century ago.', 'half a century ago = 197'],
    ['It opened a year and a half ago.', 'a year and a half ago = 2023'],
    ['They had two million at year’s end.', 'year’s end = 2024-12-31'],
    ['It will be gone by year’s end.', 'year’s end = 2025-12-31'],
    ['It will be gone by month’s end.', 'month’s end = 2025-03'],
    ['They quarrelled earlier in the week.', 'earlier in the week = 2025-W11'],
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

describe('quarters, halves and seasons', () => {
  test.each([
    ['Sales fell in fiscal 2024’s third quarter.', 'fiscal 2024’s third quarter = 2024-Q3'],
    ['Sales fell in the third and fourth quarters.', 'the third = 2024-Q3; fourth quarters = 2024-Q4'],
    ['Sales fell in the quarter ended July 31.', 'the quarter = 2024-Q2; July 31 = 2024-07-31'],
    ['Sales fell in the second quarter ended Dec. 31.', 'the second quarter = 2024-Q2; Dec. 31 = 2024-12-31'],
    ['Sales fell in the 2024 first half.', 'the 2024 first half = 2024-H1'],
    ['They expect little of the first two quarters of 2026.', 'the first two quarters of 2026 = 2026-H1'],
    [
      'Sales fell in the third quarter, and rose in the first half.',
      'the third quarter = 2024-Q3; the first half = 2025-H1',
    ],
    // The report is about the quarter it names first; one named later is compared where it is told of.
    [
      'Profit fell in the third quarter. It follows a dull second quarter. Costs rose. So did wages. It had 3 million a year earlier.',
      'the third quarter = 2024-Q3; second quarter = 2024-Q2; a year earlier = 2023-Q3',
    ],
    [
      'Profit fell in the third quarter. It rose in the second quarter. It had 3 million a year earlier.',
      'the third quarter = 2024-Q3; the second quarter = 2024-Q2; a year earlier = 2023-Q2',
    ],
    ['They led in the first half.', ''],
    ['She was ill two winters ago.', 'two winters ago = 2023-WI'],
    ['It opens in the autumn of next year.', 'the autumn of next year = 2026-FA'],
    ['They met this summer.', 'this summer = 2025-SU'],
    ['They met this winter.', 'this winter = 2024-WI'],
  ])('%s', (text, expected) => {
    expect(readAll(text)).toBe(expected);
  });
});

describe('days named', () => {
  test.each([
    ['She sang on New Years Day.', 'New Years Day = 2025-01-01'],
    ['They met at Christmas 1996.', 'Christmas 1996 = 1996-12-25'],
    ['She won on Election Day in 2012.', 'Election Day in 2012 = 2012-11-06'],
    ['He spoke on Inauguration Day.', 'Inauguration Day = 2025-01-20'],
    ['They met on Martin Luther King Day.', 'Martin Luther King Day = 2025-01-20'],
    ['They met on the fourth of July, 1996.', 'the fourth of July, 1996 = 1996-07-04'],
    ['They will meet on the 15th of next month.', 'the 15th of next month = 2025-04-15'],
    ['They will meet on the 31st of next month.', 'next month = 2025-04'],
    ['It rose in the first nine months of the year.', 'the year = 2025'],
    ['He was the man of the year.', ''],
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
    ['She has been ill of late.', 'of late = PAST_REF'],
    ['The hosts of late-night shows laughed at the Johnny-come-lately.', ''],
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

describe('a month that stands alone heads what happened in it', () => {
  test.each([
    ['December. The chef Bill Orme closed his kitchen.', 'December = 2024-12'],
    ['The year in kitchens\n\nNovember: The chef Bill Orme closed his.', 'November = 2024-11'],
  ])('%s', (text, told) => expect(readAll(text)).toBe(told));
});
