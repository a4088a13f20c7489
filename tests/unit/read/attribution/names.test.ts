import { describe, expect, test } from '@jest/globals';
import { read } from '../../../../src/read/reader.ts';

const speakerOf = (text: string, words: string) =>
  read({ text, published: '2025-01-28' }).quotes.find(quote => quote.text.includes(words))?.speaker;

describe('whom a mention means that is no person', () => {
  test('a text speaks for who wrote it', () => {
    const text = [
      'Ada Quill posted a long letter on Monday. “The mill was mine to sell,” the letter reads.',
      'Bram Stone, her partner of nine years, shared another version. “It was ours,” it said.',
    ].join('\n\n');
    expect(speakerOf(text, 'mine to sell')).toBe('Ada Quill');
    expect(speakerOf(text, 'It was ours')).toBe('Bram Stone');
  });

  test('a campaign speaks for whose it is', () => {
    const text =
      'Ada Quill withdrew from the race on Monday. She gave no reason. “She is tired and she is done,” her campaign said.';
    expect(speakerOf(text, 'She is tired')).toBe('Ada Quill spokesperson');
  });

  test('a text of nobody that was named is nobody’s', () => {
    const text = 'The wall was painted overnight. “Sell the mill,” the message said. Rain fell on Monday.';
    expect(speakerOf(text, 'Sell the mill')).toBeNull();
  });
});
