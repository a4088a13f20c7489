import { describe, expect, test } from '@jest/globals';
import { findInterview } from '../../../../src/read/quotes/interview.ts';
import { read } from '../../../../src/read/reader.ts';
import { toDoc } from '../../../../src/read/text.ts';

const INTRO = 'The pier opens again in May. We spoke to Adaeze Quist on a bench beside it.';
const TURNS = [
  'You left the band in March. Why?',
  'I had nothing left to sing. My voice was a door.',
  'Do you miss them?',
  'Every day. We still send each other gulls.',
  'You once threw a shoe at the sea.',
  'I did, and it came back. Ask the harbour master.',
  'And what comes next?',
  'Sleep. Then the other shoe.',
];
const OUTRO = 'The pier opens on 3 May.';
const article = (...paragraphs: string[]) => paragraphs.join('\n\n');

describe('an interview without labels', () => {
  test('gives the answers to whom the text says was met', () => {
    const text = article(INTRO, ...TURNS, OUTRO);
    const { quotes } = read({ text });
    expect(quotes.map(quote => quote.text)).toEqual(TURNS.filter((_, i) => i % 2 === 1));
    expect(new Set(quotes.map(({ speaker }) => speaker))).toEqual(new Set(['Adaeze Quist']));
  });

  test('or to whom the headline opens with', () => {
    const text = article('We met on a bench.', ...TURNS, OUTRO);
    const { quotes } = read({ text, title: 'Adaeze Quist: ‘The sea gave me my shoe back’' });
    expect(quotes.map(({ mention, speaker }) => [mention, speaker])).toEqual(
      Array.from({ length: 4 }, () => [null, 'Adaeze Quist']),
    );
  });

  test('is none where nobody is named, or where a columnist asks himself', () => {
    expect(findInterview(toDoc({ text: article('We met on a bench.', ...TURNS) }))).toBeNull();
    const column = ['Why do I write?', 'I cannot stop.', 'Who reads it?', 'I do.', 'And then?', 'I sleep.'];
    expect(findInterview(toDoc({ text: article(INTRO, ...column) }))).toBeNull();
  });
});
