import { expect, test } from '@jest/globals';
import { toUnits } from '../../../../src/read/occasions/sentences/narration.ts';
import { OPEN, offsetsIn } from '../../../../src/read/occasions/stamps/relative.ts';
import { toDoc } from '../../../../src/read/text.ts';

const daysIn = (text: string) =>
  offsetsIn(toUnits(toDoc({ text, lang: 'en' }), [])[0]!).flatMap(({ days, event }) =>
    event === 'beside' ? [] : [days],
  );

test.each<[string, [number, number][]]>([
  ['It was removed the following afternoon.', [[1, 1]]],
  ['She deleted it ten minutes later.', [[0, 0]]],
  ['She deleted it within the hour.', [[0, 0]]],
  ['She deleted it hours later.', [[0, 1]]],
  ['She deleted it a few hours after posting it.', [[0, 1]]],
  ['It went at about 9.30pm, two hours after it appeared.', [[0, 0]]],
  ['They were taken down overnight.', [[0, 1]]],
  ['He took it down two days later.', [[2, 2]]],
  ['He took it down several days later.', []],
  ['He took it down a week after it went out.', [[7, 7]]],
  ['She answered that evening.', [[0, 0]]],
  ['It was the morning after the show.', [[1, 1]]],
  ['He was fined for a post made the day before.', [[-1, -1]]],
  ['She wrote it hours after a double bogey.', []],
  ['It ran overnight from Tuesday.', []],
  ['She said it earlier in the day.', [[0, 0]]],
  ['He wrote it later that evening.', [[0, 0]]],
  ['She later wrote a letter.', [[0, OPEN]]],
  ['It appears later this month.', []],
  ['She wrote it shortly after the final whistle.', [[0, 0]]],
  ['Asked afterwards, he shrugged.', [[0, 0]]],
  ['She told us so at the time.', [[0, 0]]],
])('%s', (text, days) => {
  expect(daysIn(text)).toEqual(days);
});
