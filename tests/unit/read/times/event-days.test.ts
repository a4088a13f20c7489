// Days that are counted from an event whose own day is told elsewhere in the article.
import { describe, expect, test } from '@jest/globals';
import { toDoc } from '../../../../src/read/text.ts';
import { findTimes } from '../../../../src/read/times/index.ts';

// Published on a Wednesday.
const counted = (text: string): string =>
  findTimes(toDoc({ text, published: '2025-03-12', lang: 'en' }))
    .filter(({ rule }) => rule === 'counted from an event')
    .map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`)
    .join('; ');

describe('an event lends its day', () => {
  test.each([
    ['Two days after the debate she wrote to him. They had met in Sunday’s debate.', 'Two days after = 2025-03-11'],
    ['The baker was shot on 3 March. A van was seen ten days before the murder.', 'ten days before = 2025-02-21'],
    ['He died on 3 March. His shop was shut the day after his death.', 'the day after = 2025-03-04'],
    ['The match on 3 March was dull. He sang the night before the match.', 'the night before = 2025-03-02'],
    ['The crash of 3 March was loud. On the day of the crash it rained.', 'the day of = 2025-03-03'],
    ['The 3 March raid was short. One week after the raid he wrote this.', 'One week after = 2025-W11'],
    [
      'Three days after the flood she wrote this. The flood, on 3 March, took six houses.',
      'Three days after = 2025-03-06',
    ],
    ['The day after the collapse of his firm he wept. The firm collapsed on 3 March.', 'The day after = 2025-03-04'],
    ['On the eve of the vote she was certain. Members voted on 3 March.', 'the eve of = 2025-03-02'],
    // The day of the arrest is not that of the murder.
    [
      'He was arrested for the murder on 10 March. She was shot on 3 March. He left the day after the murder.',
      'the day after = 2025-03-04',
    ],
  ])('%s', (text, expected) => {
    expect(counted(text)).toBe(expected);
  });

  test.each([
    'He died on 3 March. Two days before an election they met.',
    'Two days after the debate she wrote to him. They had met on Sunday.',
    'The concert on 3 March was sold out. Two days after the match he fell.',
    'The concert was held in March 2024. Two days after the concert he fell.',
  ])('none is lent: %s', text => {
    expect(counted(text)).toBe('');
  });
});

test('the weeks before an event are in its month, as a guess, and lie before it', () => {
  const text = 'The baker was shot on 23 January. A van was seen in the weeks before the murder.';
  const { value, earliest, latest } = findTimes(toDoc({ text, published: '2025-03-12', lang: 'en' })).at(-1)!;
  expect({ value, earliest, latest }).toEqual({ value: '2025-01', earliest: '2024-11-23', latest: '2025-01-23' });
  const month = 'The baker was shot last October. A van was seen in the weeks before the murder.';
  expect(findTimes(toDoc({ text: month, published: '2025-03-12', lang: 'en' })).at(-1)!.value).toBe('2024-10');
});

test('what is counted from an event stands in order among the others', () => {
  const text =
    'Two days after the debate, on Tuesday, she wrote. They met in Sunday’s debate. Two days after Sunday she sang.';
  const starts = findTimes(toDoc({ text, published: '2025-03-12', lang: 'en' })).map(({ start }) => start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});
