import { describe, expect, test } from '@jest/globals';
import { findUnmarked } from '../../../../src/read/quotes/unmarked.ts';
import { toDoc } from '../../../../src/read/text.ts';

const found = (...paragraphs: string[]) => {
  const text = paragraphs.join('\n\n');
  return findUnmarked(toDoc({ text })).map(({ span, label }) => [
    label ? text.slice(label.start, label.end) : null,
    text.slice(span.start, span.end).trim(),
  ]);
};

describe('findUnmarked', () => {
  test('a transcript needs labels that come back', () => {
    expect(found('Update: it rained.', 'Quill: Yes.', 'Hartnell: No.', 'Quill: Perhaps.')).toEqual([
      ['Quill', 'Yes.'],
      ['Hartnell', 'No.'],
      ['Quill', 'Perhaps.'],
    ]);
    expect(found('Weather: rain.', 'Roads: closed.', 'Trains: late.')).toEqual([]);
  });

  test('of questions and answers only the answers are somebody’s words', () => {
    expect(found('Q: Why now?', 'A: Why not?', 'Q: And then?', 'A: Then home.')).toEqual([
      ['A', 'Why not?'],
      ['A', 'Then home.'],
    ]);
  });

  test('a numbered thread goes on as long as its numbers do', () => {
    expect(
      found('The mayor wrote on X:', '1/ The lane stays.', '2/ Your bakery will be fine.', 'Traders were not amused.'),
    ).toEqual([
      [null, '1/ The lane stays.'],
      [null, '2/ Your bakery will be fine.'],
    ]);
  });

  test('an extract may be introduced as such', () => {
    expect(found('She shared a page. An extract, in our translation:', 'I broke it and I am sorry.')).toEqual([
      [null, 'I broke it and I am sorry.'],
    ]);
  });

  test('a colon before what speaks of nobody introduces a list, not words', () => {
    expect(found('The committee will discuss:', 'Parking in Harbour Street.', 'The summer fair.')).toEqual([]);
  });
});
