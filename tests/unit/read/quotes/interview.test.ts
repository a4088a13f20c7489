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

  test('has answers that speak of nobody before the first that does, and bids for questions', () => {
    const more = ['Where is the shoe?', 'In the bank.', ...TURNS, 'Tell us a secret.', 'The bread is bought.'];
    const { quotes } = read({ text: article(INTRO, ...more, 'And then?', 'Rain.', OUTRO) });
    expect(quotes.map(quote => quote.text)).toEqual(expect.arrayContaining(['In the bank.', 'The bread is bought.']));
  });

  test('or to whom the headline opens with', () => {
    const text = article('We met on a bench.', ...TURNS, OUTRO);
    const { quotes } = read({ text, title: 'Adaeze Quist: ‘The sea gave me my shoe back’' });
    expect(quotes.map(({ mention, speaker }) => [mention, speaker])).toEqual(
      Array.from({ length: 4 }, () => [null, 'Adaeze Quist']),
    );
  });

  test('has answers that speak of nobody, that go on, that hold marks; its questions may stand right above them', () => {
    const turns = [
      'I hear that your boat has a leak.\nThe plug went. A gull has it.',
      'Who will you miss?\nThe lighthouse. My mother said, “It never blinked first,” and I believe her.',
      'I write to it on Sundays.',
      'You painted it in March?\nI held the brush. It did the rest.',
      'You have not been back?\nI have been back every day.',
    ];
    const found = findInterview(
      toDoc({ text: article('Ada Quill, 61, kept the light.', TURNS[0]!, TURNS[1]!, ...turns) }),
    );
    expect(found?.name).toBe('Ada Quill');
    expect(found?.answers).toHaveLength(6);
    expect(found?.answers.map(({ prompt }) => prompt !== null)).toEqual([true, true, true, false, true, true]);
  });

  test.each([
    ['Ten minutes with: Adaeze Quist', 'The pier opens again.'],
    ['‘I miss the gulls’: Dr. Adaeze Quist on the pier', 'The pier opens again.'],
    ['Quist and the pier', 'Last April the singer Adaeze Quist left the sea.'],
    ['The pier', 'Adaeze Quist talks to Milo Hartnell about the sea.'],
    ['The pier', 'She spoke to Milo Hartnell. We met Adaeze Quist there.'],
  ])('tells who is asked: %s', (title, intro) => {
    expect(findInterview(toDoc({ title, text: article(intro, ...TURNS) }))?.name).toBe('Adaeze Quist');
  });

  test('has answers that end on what others asked', () => {
    const turns = ['Were you fishing for shoes?', 'I was fishing for gulls. They said, what kind?', ...TURNS];
    const { quotes } = read({ text: article(INTRO, ...turns, OUTRO) });
    expect(quotes.map(({ text }) => text)).toContain(turns[1]);
  });

  test('calls who is asked ‘you’', () => {
    const question = 'In 2019 you called the sea “a wet committee”. Still true?';
    const { quotes } = read({ text: article(INTRO, ...TURNS, question, 'I was young. It was drier.') });
    expect(quotes.find(({ text }) => text === 'a wet committee')?.speaker).toBe('Adaeze Quist');
  });

  test('is none where nobody is named, or where a columnist asks himself', () => {
    expect(findInterview(toDoc({ text: article('We met on a bench.', ...TURNS) }))).toBeNull();
    const column = ['Why do I write?', 'I cannot stop.', 'Who reads it?', 'I do.', 'And then?', 'I sleep.'];
    expect(findInterview(toDoc({ text: article(INTRO, ...column) }))).toBeNull();
  });
});
