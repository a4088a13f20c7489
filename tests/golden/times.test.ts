// Articles of our own beside the times that must be read in them, in order: words, TIMEX3 value, rule.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { toDoc } from '../../src/read/text.ts';
import { findTimes } from '../../src/read/times/index.ts';

const folder = new URL('./times/', import.meta.url);
const names = readdirSync(folder).filter(name => name.endsWith('.json'));

test.each(names)('%s', name => {
  const expected = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  const text = readFileSync(new URL(name.replace('.json', '.txt'), folder), 'utf8');
  const doc = toDoc({ text, published: expected.published, url: expected.url });
  const times = findTimes(doc).map(({ start, end, value, rule }) => [text.slice(start, end), value, rule]);
  expect({ lang: doc.lang, times }).toEqual({ lang: expected.lang, times: expected.times });
});
