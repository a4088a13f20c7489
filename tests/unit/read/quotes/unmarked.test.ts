import { describe, expect, test } from '@jest/globals';
import { findUnmarked } from '../../../../src/read/quotes/unmarked.ts';
import { read } from '../../../../src/read/reader.ts';
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

describe('labels that are short for somebody', () => {
  const said = (text: string) =>
    read({ text, published: '2025-06-20' }).quotes.map(({ speaker, text }) => [speaker, text]);

  test('the answers under A are whose the introduction says was asked', () => {
    for (const mark of [':', '.']) {
      const text = `We spoke to Ada Quill ahead of her tour.\n\nQ${mark} How did it start?\n\nA${mark} With one cow.\n\nQ${mark} And now?\n\nA${mark} With two of them.`;
      expect(said(text)).toEqual([
        ['Ada Quill', 'With one cow.'],
        ['Ada Quill', 'With two of them.'],
      ]);
    }
  });

  test('surnames and initials take up the full label', () => {
    const text =
      'Nora Lim: You look well.\n\nAda Quill: I have a garden.\n\nNL: Do you miss it?\n\nAQ: I miss the people.\n\nQuill: And the noise.';
    expect(said(text).map(([speaker]) => speaker)).toEqual([
      'Nora Lim',
      'Ada Quill',
      'Nora Lim',
      'Ada Quill',
      'Ada Quill',
    ]);
  });
});
