// When things were said, where the sentence of the words does not tell: sequences, scenes, what is answered.
import { expect, test } from '@jest/globals';
import { read } from '../../../../src/read/reader.ts';

const published = '2025-01-30'; // a Thursday
const daysOf = (text: string, speaker: string) =>
  read({ text, published })
    .statements.filter(statement => statement.speaker === speaker)
    .map(({ posted }) => posted && [posted.earliest, posted.latest]);

test('what was said after something that took place is of its day', () => {
  const text = `Mara Voss was substituted in Sunday’s derby. The striker wrote on X shortly after the final whistle: “I was not tired, I was benched.”`;
  expect(daysOf(text, 'Mara Voss')).toEqual([['2025-01-26', '2025-01-26']]);
});

test('the place where somebody is told to have been dates what they say there', () => {
  const text = `Mara Voss arrived at the Northern Film Awards in Leith on Monday night in a raincoat. “I came for the soup,” Voss said.`;
  expect(daysOf(text, 'Mara Voss')).toEqual([['2025-01-27', '2025-01-27']]);
});

test('‘a few hours later’ hangs on the day told last', () => {
  const text = `Mara Voss wrote on X on Monday: “Nobody asked the harbour what it wants.”

A few hours later Ivo Brandt wrote on Bluesky: “The harbour wants to be left alone, I asked it.”`;
  expect(daysOf(text, 'Ivo Brandt')).toEqual([['2025-01-27', '2025-01-28']]);
});

test('‘later’ tells no end', () => {
  const text = `Mara Voss wrote on X on Monday: “Nobody asked the harbour what it wants.” Ivo Brandt later wrote on Bluesky: “The harbour wants to be left alone, I asked it.”`;
  expect(daysOf(text, 'Ivo Brandt')).toEqual([['2025-01-27', published]]);
});

test('‘hours after posting it’ is the time of what came after', () => {
  const text = `Mara Voss deleted it on Tuesday, hours after posting a picture of the harbour with the caption “Nobody asked.”`;
  expect(daysOf(text, 'Mara Voss')).toEqual([['2025-01-28', '2025-01-28']]);
});

test('what is told to have been before is no time of the telling', () => {
  const text = `Mara Voss wrote on X on Monday: “Nobody asked the harbour what it wants.”

The harbour master, Ivo Brandt, told the Daily Ledger that he had met her on the quay on Saturday. “She asked me about ropes,” Brandt said.`;
  expect(daysOf(text, 'Ivo Brandt')).toEqual([['2025-01-27', published]]);
});

test('a year beside the post is its year, whatever day it was found', () => {
  const text = `On Monday a blog dug up old posts by Mara Voss on X. In one from 2014, she called the harbour “a puddle with opinions and a car park”.`;
  expect(daysOf(text, 'Mara Voss')).toEqual([['2014-01-01', '2014-12-31']]);
});

test('‘told us at the time’ is of the time told last', () => {
  const text = `In November the poet Mara Voss took down an essay on harbours. “I found a comma splice in it,” she told this newspaper then.`;
  expect(daysOf(text, 'Mara Voss')).toEqual([['2024-11-01', '2024-11-30']]);
});

test('a comment came after the post told last', () => {
  const text = `Mara Voss shared a picture of the harbour on Instagram on Sunday. It was captioned “Still here, still wet.” On Tuesday she shared a second picture there, captioned “Wetter than it was.”

Ivo Brandt wrote under it: “Buy a boat and be done with it.”`;
  expect(daysOf(text, 'Ivo Brandt')).toEqual([['2025-01-28', published]]);
});
