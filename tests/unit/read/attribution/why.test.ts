import { describe, expect, test } from '@jest/globals';
import { read } from '../../../../src/read/reader.ts';

const candidatesOf = (text: string, words: string) => {
  const reading = read({ text, published: '2025-01-28' }, { explain: true });
  const candidates = reading.quotes.find(quote => quote.text.includes(words))?.candidates ?? [];
  return candidates.map(({ mention, score, why }) => ({
    words: mention && text.slice(mention.start, mention.end),
    score,
    why,
  }));
};

describe('why a candidate was weighed as it was', () => {
  const text = [
    'Ada Quill met Bram Stone in Leeds on Monday. “The bridge will open in May,” Quill said.',
    '“Nobody asked the ferrymen,” Stone replied. “We will hear them first.”',
  ].join('\n\n');

  test('the reporting verb is named', () => {
    const [first] = candidatesOf(text, 'The bridge');
    expect(first).toMatchObject({ words: 'Quill' });
    expect(first!.why).toMatch(/^for: .*subject of the reporting verb “said”/);
  });

  test('who spoke last, where no verb stands by the quote', () => {
    const [first] = candidatesOf(text, 'We will hear');
    expect(first).toMatchObject({ words: 'Stone' });
    expect(first!.why).toMatch(/^for: .*(?:spoke last|reporting verb “replied”)/);
  });

  test('nobody is a candidate too, and what lost has something against it', () => {
    const candidates = candidatesOf(text, 'Nobody asked');
    expect(candidates.find(({ words }) => words === null)!.why).toMatch(/^nobody's words; /);
    expect(candidates.slice(1).some(({ why }) => why.includes('against: '))).toBe(true);
    expect(candidates.map(({ score }) => score)).toEqual(
      candidates.map(({ score }) => score).toSorted((a, b) => b - a),
    );
  });
});
