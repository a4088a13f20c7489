import { expect, test } from '@jest/globals';
import { describeReading } from '../../../src/read/explain.ts';
import { read } from '../../../src/read/reader.ts';

const text = 'Ada Quill deleted a tweet on Monday that read “I am done with you all”. “I was tired,” she said.';

test('without --explain: words, speakers and what became of them', () => {
  const described = describeReading(read({ text, published: '2025-01-28' }), text, false);
  expect(described).toMatch(/quote “I was tired,”\n {6}Ada Quill \(she\)/);
  expect(described).not.toMatch(/ 0\.\d\d {2}“/);
});

test('with --explain: candidates with scores, and the words that decided', () => {
  const described = describeReading(read({ text, published: '2025-01-28' }, { explain: true }), text, true);
  expect(described).toMatch(/ [01]\.\d\d {2}“she” = Ada Quill: \w+/);
  expect(described).toMatch(/ {2}no mention: nobody's words/);
  expect(described).toMatch(/deleted by .*“/);
  expect(described).toMatch(/time {2}.*Monday.* = 2025-01-27 \(/);
});

test('with --explain: the spans of days that were weighed, and the grounds of each bound', () => {
  const described = describeReading(read({ text, published: '2025-01-28' }, { explain: true }), text, true);
  expect(described).toMatch(/s\d {4}Ada Quill: text-post on X, posted .*\n +[01]\.\d\d {2}.*202\d-.*: .*\n/);
  expect(described).toMatch(/deleted by author[\s\S]*?(?:earliest: |the article says “Monday”)/);
});
