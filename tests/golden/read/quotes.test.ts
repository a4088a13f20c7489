import { describe, expect, test } from '@jest/globals';
import { read } from '../../../src/read/reader.ts';
import cases from './quotes.json' with { type: 'json' };

type Expected = [words: string, speaker: string | null, mention: string | null];

/** Texts of our own; what is compared is the words, the full name, and the words that name the source. */
describe('quotes, their speakers and the words that name them', () => {
  test.each(cases as { name: string; text: string; quotes: Expected[] }[])('$name', ({ text, quotes }) => {
    const reading = read({ text, published: '2024-05-07' });
    const found = reading.quotes.map(
      (quote): Expected => [
        quote.text,
        quote.speaker,
        quote.mention && text.slice(quote.mention.start, quote.mention.end),
      ],
    );
    expect(found).toEqual(quotes);
  });
});
