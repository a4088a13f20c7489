import { describe, expect, test } from '@jest/globals';
import { toDoc } from '../../../../src/read/text.ts';
import { findTimes } from '../../../../src/read/times/index.ts';
import { fc } from '../../../support/properties.ts';

// A Wednesday.
const PUBLISHED = '2025-02-12';
const read = (text: string, published: string | null = PUBLISHED, more: { url?: string; lang?: string } = {}) => {
  const doc = toDoc({ text, published, lang: 'en', ...more });
  return findTimes(doc).map(time => ({ ...time, words: text.slice(time.start, time.end) }));
};
/** The one time of a sentence, as `words = value`. */
const readOne = (text: string, published?: string | null): string => {
  const times = read(text, published);
  return times.map(time => `${time.words} = ${time.value}`).join('; ');
};

describe('weekdays follow the tense', () => {
  test.each([
    ['She posted the clip on Monday.', 'Monday = 2025-02-10'],
    ['He wrote the caption Wednesday, an aide said.', 'Wednesday = 2025-02-12'],
    ['The band will play Leeds on Saturday.', 'Saturday = 2025-02-15'],
    ['The senator is scheduled to speak Friday.', 'Friday = 2025-02-14'],
    ['She is to meet the committee on Monday.', 'Monday = 2025-02-17'],
    ['He would have met them on Monday.', 'Monday = 2025-02-10'],
    ['The panel could rule as early as Thursday.', 'Thursday = 2025-02-13'],
    ['The band plays Leeds on Saturday.', 'Saturday = 2025-02-15'],
    ['They met last Wednesday.', 'last Wednesday = 2025-02-05'],
    ['The album comes out next Friday.', 'next Friday = 2025-02-14'],
    ['She deleted it on Tuesday night.', 'Tuesday night = 2025-02-11'],
  ])('%s', (text, expected) => {
    expect(readOne(text)).toBe(expected);
  });
});

describe('of two weekdays the likelier, where the clause leaves a doubt', () => {
  test.each([
    // What was planned for yesterday's weekday was yesterday; what will be is next week.
    ['The band was to play Leeds on Tuesday.', 'Tuesday = 2025-02-11'],
    ['She is holding a party on Tuesday.', 'Tuesday = 2025-02-11'],
    ['He said he would sing on Tuesday.', 'Tuesday = 2025-02-11'],
    ['She will sing on Tuesday.', 'Tuesday = 2025-02-18'],
    ['The band was to play Leeds on Monday.', 'Monday = 2025-02-17'],
    // With no verb to say, tomorrow's weekday is tomorrow.
    ['She urged them to sing Thursday.', 'Thursday = 2025-02-13'],
    ['She urged them to sing Friday.', 'Friday = 2025-02-07'],
    ['She sang on Thursday.', 'Thursday = 2025-02-06'],
    ['They stay in on Saturday nights. One Sunday they went out.', ''],
  ])('%s', (text, expected) => {
    expect(readOne(text)).toBe(expected);
  });
});

describe('days near publication', () => {
  test.each([
    ['He apologised yesterday.', 'yesterday = 2025-02-11'],
    ['She sings tonight.', 'tonight = 2025-02-12'],
    ['They left late last night.', 'late last night = 2025-02-11'],
    ['The vote was the day before yesterday.', 'the day before yesterday = 2025-02-10'],
    ['Ten days ago it was still up.', 'Ten days ago = 2025-02-02'],
    ['She sang on New Year’s Eve.', 'New Year’s Eve = 2024-12-31'],
    ['He spoke on Easter Sunday.', 'Easter Sunday = 2024-03-31'],
    ['He will speak on Good Friday.', 'Good Friday = 2025-04-18'],
    ['She voted on Election Day.', 'Election Day = 2024-11-05'],
    ['She won on Super Tuesday.', 'Super Tuesday = 2024-03-05'],
    ['She rested until Easter Sunday.', 'Easter Sunday = 2025-04-20'],
  ])('%s', (text, expected) => {
    expect(readOne(text)).toBe(expected);
  });
});

test('general elections are held in even years', () => {
  expect(readOne('She rested as Election Day neared.', '2026-02-12')).toBe('Election Day = 2026-11-03');
  expect(readOne('She rested after Election Day.', '2025-02-12')).toBe('Election Day = 2024-11-05');
});

describe('dates by the calendar', () => {
  test.each([
    ['It went up on Jan. 27 and came down later.', 'Jan. 27 = 2025-01-27'],
    ['They play on April 24 and 25.', 'April 24 = 2025-04-24; 25 = 2025-04-25'],
    ['On April 2 and 25 people came.', 'April 2 = 2025-04-02'],
    ['It came down on 14 June.', '14 June = 2024-06-14'],
    ['It came down on 1st of May.', '1st of May = 2024-05-01'],
    ['It went up on 27 January 2024.', '27 January 2024 = 2024-01-27'],
    ['It went up on the 27th of January.', 'the 27th of January = 2025-01-27'],
    ['It went up on Nov. 3.', 'Nov. 3 = 2024-11-03'],
    ['He asked who would win the Aug. 20 election.', 'Aug. 20 = 2025-08-20'],
    ['He won the Dec. 20 election.', 'Dec. 20 = 2024-12-20'],
    ['He said the vote matters more than the October election.', 'October = 2025-10'],
    ['He said so after the December election.', 'December = 2024-12'],
    ['The record will come out on Nov. 3.', 'Nov. 3 = 2025-11-03'],
    ['It is dated 2025-01-27.', '2025-01-27 = 2025-01-27'],
    ['It went up on Tuesday night (4 February).', 'Tuesday night (4 February = 2025-02-04'],
    ['It happened on Friday, Oct. 13.', 'Friday, Oct. 13 = 2023-10-13'],
  ])('%s', (text, expected) => {
    expect(readOne(text)).toBe(expected);
  });

  test.each([
    ['The show is on 4/3/2025.', {}, '2025-04-03'],
    ['The show is on 4/3/2025, the organisers said, in the town centre.', {}, '2025-03-04'],
    ['The show is on 4/3/2025.', { url: 'https://paper.example.uk/news' }, '2025-03-04'],
    ['The show, announced on 27 January, is on 4/3/2025.', {}, '2025-03-04'],
    ['The show is on 27/3/2025.', {}, '2025-03-27'],
  ])('day or month first: %s %j', (text, more, value) => {
    expect(read(text, PUBLISHED, more).at(-1)?.value).toBe(value);
  });
});

describe('longer spans have inclusive bounds', () => {
  test.each([
    ['They met last week.', '2025-W06', '2025-02-03', '2025-02-09'],
    ['They met over the weekend.', '2025-W06-WE', '2025-02-08', '2025-02-09'],
    ['They met last month.', '2025-01', '2025-01-01', '2025-01-31'],
    ['They met in October.', '2024-10', '2024-10-01', '2024-10-31'],
    ['They will meet in October.', '2025-10', '2025-10-01', '2025-10-31'],
    ['Sales fell in the third quarter.', '2024-Q3', '2024-07-01', '2024-09-30'],
    ['They met in 2019.', '2019', '2019-01-01', '2019-12-31'],
    ['Sales fell in Q2 of 2019.', '2019-Q2', '2019-04-01', '2019-06-30'],
    ['Sales fell in the first half of last year.', '2024-H1', '2024-01-01', '2024-06-30'],
    ['He was famous in the 1980s.', '198', '1980-01-01', '1989-12-31'],
    ['They met last summer.', '2024-SU', '2024-06-01', '2024-08-31'],
    ['They met last winter.', '2023-WI', '2023-12-01', '2024-02-29'],
    ['They met in the summer of 1999.', '1999-SU', '1999-06-01', '1999-08-31'],
    ['They met in the 19th century.', '18', '1800-01-01', '1899-12-31'],
    ['They met in mid-May.', '2024-05', '2024-05-01', '2024-05-31'],
  ])('%s', (text, value, earliest, latest) => {
    expect(read(text)).toMatchObject([{ value, earliest, latest }]);
  });
});

describe('times that hang on other times', () => {
  test.each([
    ['It went up on 3 January. Two days later it was gone.', '2025-01-05'],
    ['It went up on 3 January and vanished the following morning.', '2025-01-04'],
    ['It went up on 3 January. That night he slept badly.', '2025-01-03'],
    ['It went up in March 2019 and came down a year later.', '2020'],
    ['Profit rose in the second quarter. In the first six months it fell from that of a year earlier.', '2023'],
    ['Profit rose in the second quarter, against a loss a year earlier.', '2023-Q2'],
  ])('%s', (text, value) => {
    expect(read(text).at(-1)?.value).toBe(value);
  });
});

test('vague words have TIMEX3 references and no days', () => {
  const times = read('He recently said that she is now sure to return soon.');
  expect(times.map(time => time.value)).toEqual(['PAST_REF', 'PRESENT_REF', 'FUTURE_REF']);
  expect(times.every(time => time.earliest === null && time.latest === null)).toBe(true);
});

test('no day is counted from a longer span', () => {
  expect(readOne('It went up in March 2019 and came down a day later.')).toBe('March 2019 = 2019-03');
});

test('opening hours are no dates', () => {
  expect(read('The line is open Monday-Friday.')).toEqual([]);
});

test('durations, sets and clock times are no dates', () => {
  expect(
    read('She waited for three weeks, every Monday, until 9.30pm, for the past two years, in the past week.'),
  ).toEqual([]);
});

test('names that look like months or weekdays are none', () => {
  const text =
    'Jan Kowal may march to the second floor. May we follow? Tessa May told USA Today so. May left 21st Century Fox.';
  expect(read(text)).toEqual([]);
});

describe('without a publication day', () => {
  test.each([
    'He left on Monday.',
    'He left yesterday.',
    'He left last week.',
    'He left in October.',
    'He left on May 3.',
  ])('%s', text => {
    const [time, ...rest] = read(text, null);
    expect(rest).toEqual([]);
    expect(time).toMatchObject({ value: expect.stringMatching(/^XXXX/), earliest: null, latest: null });
  });
  test('a full date needs none', () => {
    expect(read('He left on May 3, 2024.', null)).toMatchObject([{ value: '2024-05-03', earliest: '2024-05-03' }]);
  });
});

describe('German', () => {
  test.each([
    ['Am Montag veröffentlichte sie das Video.', 'Montag = 2025-02-10'],
    ['Am Samstagabend wird sie in Köln singen.', 'Samstagabend = 2025-02-15'],
    ['Am vergangenen Freitag sagte er ab.', 'vergangenen Freitag = 2025-02-07'],
    ['Am Montag, dem 27. Januar, sagte er ab.', 'Montag, dem 27. Januar = 2025-01-27'],
    ['Er sagte am 3.2.2025 ab.', '3.2.2025 = 2025-02-03'],
    ['Er sagte gestern Abend ab.', 'gestern Abend = 2025-02-11'],
    ['Er sagte heute Morgen, sie singe morgen.', 'heute Morgen = 2025-02-12; morgen = 2025-02-13'],
    ['Er sagte im Oktober 2019 ab, dann letzte Woche.', 'Oktober 2019 = 2019-10; letzte Woche = 2025-W06'],
  ])('%s', (text, expected) => {
    const times = read(text, PUBLISHED, { lang: 'de' });
    expect(times.map(time => `${time.words} = ${time.value}`).join('; ')).toBe(expected);
  });
});

test('of other languages only ISO dates are read', () => {
  const times = read('Elle a dit le 12 mars, now, lundi, 3/4/2025 et 2025-01-27.', PUBLISHED, { lang: 'fr' });
  expect(times.map(time => time.value)).toEqual(['2025-01-27']);
});

test('the publication day is the outlet’s own, whatever its offset', () => {
  expect(read('He spoke on Wednesday.', '2025-02-12T23:41:00-05:00')).toMatchObject([{ value: '2025-02-12' }]);
});

test('every time names its rule and stands in its sentence', () => {
  const [time] = read('Nothing. He spoke on Monday.');
  expect(time).toMatchObject({ rule: 'weekday by tense', sentence: 1 });
});

test('any text gives times in order, inside the text, with real bounds', () => {
  const words =
    'Monday last next 31 February 99 the Jan. year two days ago later 2025-13-45 9/9/99 quarter third a before after of the killed debate ahead ’s “ '.split(
      ' ',
    );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...words)).map(list => list.join(' ')),
  );
  fc.assert(
    fc.property(
      text,
      fc.option(fc.constantFrom('2025-02-12', '0001-01-01', '9999-12-31', 'never'), { nil: null }),
      (t, day) => {
        let end = 0;
        for (const time of read(t, day)) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.end).toBeGreaterThan(time.start);
          expect(time.end).toBeLessThanOrEqual(t.length);
          if (time.earliest) expect(time.earliest <= time.latest!).toBe(true);
          end = time.end;
        }
      },
    ),
  );
});
