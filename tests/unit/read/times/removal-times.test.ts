// The wordings by which articles say when something went up or came down, each with the days it allows.
import { describe, expect, test } from '@jest/globals';
import { toDoc } from '../../../../src/read/text.ts';
import { findTimes } from '../../../../src/read/times/index.ts';

/** Words and days of the last time told; published on a Wednesday. */
function lastTime(text: string, published = '2025-03-05') {
  const time = findTimes(toDoc({ text, published, lang: 'en' })).at(-1);
  return time && `${text.slice(time.start, time.end)}: ${time.earliest}..${time.latest}`;
}

describe('told from the day of publication', () => {
  test.each([
    ['It was gone by lunchtime on Tuesday.', 'Tuesday: 2025-03-04..2025-03-04'],
    ['It vanished in the small hours of Monday.', 'Monday: 2025-03-03..2025-03-03'],
    ['He took it down at about 9.30pm on Monday.', 'Monday: 2025-03-03..2025-03-03'],
    ['Monday’s post has gone.', 'Monday: 2025-03-03..2025-03-03'],
    ['She wrote it late on Sunday.', 'Sunday: 2025-03-02..2025-03-02'],
    ['She wrote it on Sun. evening.', 'Sun. evening: 2025-03-02..2025-03-02'],
    ['She wrote it last Thursday.', 'last Thursday: 2025-02-27..2025-02-27'],
    ['She wrote it Sunday last.', 'Sunday last: 2025-03-02..2025-03-02'],
    ['She wrote it on Tuesday last week.', 'Tuesday last week: 2025-02-25..2025-02-25'],
    ['She wrote it last week on Thursday.', 'last week on Thursday: 2025-02-27..2025-02-27'],
    ['She wrote it the Saturday before last.', 'the Saturday before last: 2025-02-22..2025-02-22'],
    ['She wrote it a week ago last Monday.', 'a week ago last Monday: 2025-02-24..2025-02-24'],
    ['She wrote it over the weekend.', 'the weekend: 2025-03-01..2025-03-02'],
    ['She wrote it the weekend before last.', 'the weekend before last: 2025-02-22..2025-02-23'],
    ['She wrote it earlier this week.', 'earlier this week: 2025-03-03..2025-03-04'],
    ['She will speak later this month.', 'later this month: 2025-03-05..2025-03-31'],
    ['She wrote it midweek.', 'midweek: 2025-03-04..2025-03-06'],
    ['She wrote it a fortnight ago.', 'a fortnight ago: 2025-02-17..2025-02-23'],
    ['She wrote it the week before last.', 'the week before last: 2025-02-17..2025-02-23'],
    ['She wrote it two nights ago.', 'two nights ago: 2025-03-03..2025-03-03'],
    ['She wrote it the night before last.', 'the night before last: 2025-03-03..2025-03-03'],
    ['It was deleted overnight.', 'overnight: 2025-03-04..2025-03-05'],
    ['It was deleted three hours ago.', 'three hours ago: 2025-03-04..2025-03-05'],
    ['Entries close on Friday week.', 'Friday week: 2025-03-14..2025-03-14'],
    ['It appeared on Shrove Tuesday.', 'Shrove Tuesday: 2025-03-04..2025-03-04'],
    ['It appeared on St David’s Day.', 'St David’s Day: 2025-03-01..2025-03-01'],
    ['It appeared in the first week of February.', 'the first week of February: 2025-02-01..2025-02-07'],
    ['It appeared in the last week of February.', 'the last week of February: 2025-02-22..2025-02-28'],
    ['It appeared on Monday (3 March).', 'Monday (3 March: 2025-03-03..2025-03-03'],
    ['It appeared on Mon 3 Mar 2025 in Leeds.', 'Mon 3 Mar 2025: 2025-03-03..2025-03-03'],
    ['It appeared on 03/03/2025.', '03/03/2025: 2025-03-03..2025-03-03'],
    ['It appeared on Mar. 3.', 'Mar. 3: 2025-03-03..2025-03-03'],
    ['It appeared on the first Sunday of February.', 'first Sunday of February: 2025-02-02..2025-02-02'],
    ['It appeared on the last day of February.', 'last day of February: 2025-02-28..2025-02-28'],
  ])('%s', (text, expected) => {
    expect(lastTime(text)).toBe(expected);
  });

  test.each([
    ['2025-03-05T02:10:00Z', '2025-03-04..2025-03-04'],
    ['2025-03-05T14:10:00Z', '2025-03-05..2025-03-05'],
  ])('hours before an hour that is known: %s', (published, days) => {
    expect(lastTime('It was deleted three hours ago.', published)).toBe(`three hours ago: ${days}`);
  });
});

describe('told from another day', () => {
  test.each([
    ['It went up on Sunday and was deleted the following morning.', 'the following morning: 2025-03-03..2025-03-03'],
    ['It went up on Sunday night. By the next day it had gone.', 'the next day: 2025-03-03..2025-03-03'],
    ['It went up on Sunday. A day after, it was gone.', 'A day after: 2025-03-03..2025-03-03'],
    ['It went up on Sunday. The night before, he had sung.', 'The night before: 2025-03-01..2025-03-01'],
    ['It went up on Sunday. It was gone 48 hours later.', '48 hours later: 2025-03-04..2025-03-04'],
    ['It went up on Sunday. It was removed later that day.', 'later that day: 2025-03-02..2025-03-02'],
    ['It went up on Sunday. It was deleted overnight.', 'overnight: 2025-03-02..2025-03-03'],
    ['It went up on 10 February. It was gone by the Thursday.', 'the Thursday: 2025-02-13..2025-02-13'],
    ['It went up over the weekend. She said sorry on the Sunday.', 'the Sunday: 2025-03-02..2025-03-02'],
    ['It went up on 24 February and was gone a week later.', 'a week later: 2025-03-03..2025-03-03'],
    ['It went up two days after Valentine’s Day.', 'two days after Valentine’s Day: 2025-02-16..2025-02-16'],
    [
      'Her note of 4 June 2013 came up on Tuesday. Ten days later she had sold it.',
      'Ten days later: 2013-06-14..2013-06-14',
    ],
    ['It opens on Friday, and the tour will start two days later.', 'two days later: 2025-03-09..2025-03-09'],
    ['It went up on the eve of Valentine’s Day.', 'the eve of Valentine’s Day: 2025-02-13..2025-02-13'],
    ['It went up two weeks before Christmas.', 'two weeks before Christmas: 2024-12-11..2024-12-11'],
  ])('%s', (text, expected) => {
    expect(lastTime(text)).toBe(expected);
  });

  test.each([
    'It was up for two days and removed within hours.',
    'He wrote it on the eve of the election, two days after it went up.',
    'The overnight train left. The midweek game was fun.',
    'She reads the Sun.',
  ])('leaves what hangs on no day, or is no time: %s', text => {
    expect(lastTime(text)).toBeUndefined();
  });

  test('“the Tuesday meeting” is this week’s, whatever was told before', () => {
    expect(lastTime('He left on 10 February. She was at the Tuesday meeting.')).toBe('Tuesday: 2025-03-04..2025-03-04');
  });
});

test('“today’s youth” is no day', () => {
  expect(lastTime('He spoke of today’s youth.')).toBeUndefined();
  expect(lastTime('He spoke at today’s hearing.')).toBe('today: 2025-03-05..2025-03-05');
});
