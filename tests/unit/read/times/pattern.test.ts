import { expect, test } from '@jest/globals';
import { toDoc } from '../../../../src/read/text.ts';
import { Table } from '../../../../src/read/times/words/pattern.ts';
import { timeWords } from '../../../support/time-words.ts';

const words = (text: string) => timeWords(toDoc({ text, lang: 'en' })).list;

test('choices, words that may be absent, and senses', () => {
  const table = new Table<null>().add('r', 'the? last|past UNIT', match => match.senses.UNIT ?? null);
  expect(table.longest(words('the past week ended'), 0, null)).toMatchObject({
    rule: 'r',
    value: 'W',
    to: 3,
  });
  expect(table.longest(words('last year'), 0, null)).toMatchObject({ value: 'Y' });
  expect(table.longest(words('the week'), 0, null)).toBeNull();
});

test('the longest match wins, of equals the first rule, unless it does not apply', () => {
  const table = new Table<null>()
    .add('short', 'NUM', () => 'short')
    .add('declines', 'NUM UNIT ago', () => undefined)
    .add('first', 'NUM UNIT', () => 'first')
    .add('second', 'two weeks', () => 'second');
  expect(table.longest(words('two weeks ago'), 0, null)).toMatchObject({ rule: 'first', value: 'first' });
  expect(table.longest(words('two cars'), 0, null)).toMatchObject({ value: 'short' });
});

test('a sense read twice keeps both readings', () => {
  const table = new Table<null>().add('r', 'NUM NUM UNIT', m => `${m.senses.NUM}+${m.more?.NUM}`);
  expect(table.longest(words('twenty-four weeks'), 0, null)?.value).toBe('20+4');
});
