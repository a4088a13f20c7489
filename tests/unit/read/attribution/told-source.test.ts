import { describe, expect, test } from '@jest/globals';
import { speakersOf } from '../../../support/speakers.ts';

describe('a noun for what was said tells whose it was', () => {
  const before = 'Adaeze Quist lost to Martin Vell. ';
  test.each([
    ['Quist’s verdict: “The wind was drunk.”', 'Adaeze Quist'],
    ['The answer from Quist was “I have lost to better fog than this.”', 'Adaeze Quist'],
    ['“The wind was drunk,” ran Quist’s verdict.', 'Adaeze Quist'],
    ['“The wind was drunk,” came the reply from Quist. Vell went home.', 'Adaeze Quist'],
    ['“The wind was drunk.” That was how Quist saw it. Vell went home.', 'Adaeze Quist'],
    ['“The wind was drunk.” Those were the words of Quist. Vell went home.', 'Adaeze Quist'],
    ['“The wind was drunk.” So said Quist. Vell went home.', 'Adaeze Quist'],
    ['The last word went to Quist: “The wind was drunk.” Vell went home.', 'Adaeze Quist'],
    ['In the words of Quist, “the wind was drunk.” Vell went home.', 'Adaeze Quist'],
    [
      'The ruling of the Harbour Federation, in a written notice, was “the boat was late, the fog was not.”',
      'Harbour Federation',
    ],
  ])('%s', (sentence, speaker) => {
    expect(speakersOf(before + sentence)).toEqual([speaker]);
  });

  test.each([
    'Martin Vell asked Adaeze Quist for the deeds. “They are under my bed,” was the answer.',
    'Martin Vell asked Adaeze Quist for the deeds. Back came the answer: “They are under my bed.”',
    'Martin Vell was met with a shout of “I have the deeds!” from Adaeze Quist.',
    'Martin Vell is, if Adaeze Quist is to be believed, “a man without a pier or a plan.”',
    '“Where are the deeds?” Martin Vell was asked by Adaeze Quist.',
    '“Where are the deeds?” Adaeze Quist wanted to know of Martin Vell.',
    '“I sleep on the deeds.” — Adaeze Quist, on why she sleeps well. Martin Vell sleeps badly.',
  ])('%s', text => {
    expect(speakersOf(text)).toEqual(['Adaeze Quist']);
  });

  test('not whose noun another speaks of', () => {
    const text = 'Adaeze Quist spoke on Monday. In her speech, Martin Vell said “nobody listened to a word of it.”';
    expect(speakersOf(text)).toEqual(['Martin Vell']);
    expect(speakersOf('Martin Vell said Quist’s answer was “a sorry pile of old excuses.”')).toEqual(['Martin Vell']);
  });

  test('a possessor at the head of its sentence takes up whom the one before was about', () => {
    const text = 'Stellan Roe has apologised to Martin Vell. His post on X read: “I was wrong, and he was right.”';
    expect(speakersOf(text)).toEqual(['Stellan Roe']);
  });
});
