import { describe, expect, test } from '@jest/globals';
import { countWords } from '../../../../src/read/quotes/count-words.ts';

describe('countWords', () => {
  test.each([
    ['', 0],
    ['The mill shuts.', 3],
    ['Don’t sell the well-kept mill', 5],
    ["rock 'n' roll -- '90s style", 5],
    ['the mill’s – and a-', 4],
    ['Ströme über Höfe', 3],
    ['x² is 4', 3],
    ['…!', 0],
  ])('%j has %d', (text, words) => {
    expect(countWords(text, { start: 0, end: text.length })).toBe(words);
  });

  test('counts within the span alone', () => {
    expect(countWords('Grain is dear', { start: 6, end: 13 })).toBe(2);
  });
});
