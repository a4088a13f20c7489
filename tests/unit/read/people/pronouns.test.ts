import { describe, expect, test } from '@jest/globals';
import { read } from '../../../../src/read/reader.ts';

const speakerOf = (text: string) => read({ text, published: '2025-01-28' }).quotes[0]?.speaker;

describe('“…,” she said', () => {
  test('is who was named in the paragraph, not who was spoken of most', () => {
    const text = [
      'Olga Trent has closed her account. Trent, 31, sings for the Low Harbours. Trent gave no reason.',
      'Her aunt, Wilma Frost, 70, stands by Trent. “She was always tired,” she said at her gate.',
    ].join('\n\n');
    expect(speakerOf(text)).toBe('Wilma Frost');
  });

  test('is whom the sentence before began with, not who stands in an aside of it', () => {
    const text = [
      'Olga Trent left the play on Monday.',
      'Wilma Frost, who represents Trent, added a post on Bluesky. “She never liked the hat,” she wrote.',
    ].join('\n\n');
    expect(speakerOf(text)).toBe('Wilma Frost');
  });
});
