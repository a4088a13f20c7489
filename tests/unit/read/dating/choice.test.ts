// Which of the spans is taken.
import { expect, test } from '@jest/globals';
import { chosen, datesOf } from '../../../../src/read/dating/index.ts';
import { tellOccasions } from '../../../../src/read/occasions/index.ts';
import { read } from '../../../../src/read/reader.ts';
import { toStages } from '../../../../src/read/stages.ts';

test('what the rules say yields only to what is clearly likelier', () => {
  expect(chosen([1, 1.2, 0])).toBe(0);
  expect(chosen([1, 1.5, 0])).toBe(1);
});

test('who answers a removal answers after it', () => {
  const text = `The comedian Ida Orme has deleted a post in which she called swans “geese with lawyers”.

She had posted it on X on Saturday. She took it down on Tuesday.

“I am glad that it has come down,” said Karl Brandt, who runs a charity for swans. “Somebody must have read it to her.”

Orme goes on tour in May.`;
  const { statements, quotes } = read({ text, published: '2025-03-13' });
  const of = quotes.find(quote => quote.speaker === 'Karl Brandt')?.statement;
  expect(statements.find(({ id }) => id === of)?.posted).toMatchObject({
    earliest: '2025-03-11',
    latest: '2025-03-13',
    grounds: { latest: 'published 2025-03-13' },
  });
});

test('without a day of publication nothing is chosen', () => {
  const { doc, quotes, attributions, cast, times } = toStages({ text: 'Ida Orme said on Monday: “The soup is fine.”' });
  const told = tellOccasions(doc, quotes, attributions, cast, times);
  expect(datesOf(told).map(({ days }) => days)).toEqual(told.ruled);
});
