import { describe, expect, test } from '@jest/globals';
import { speakersOf } from '../../../support/speakers.ts';

describe('in the passive who speaks stands behind “by”', () => {
  test.each([
    'Martin Vell was told by Adaeze Quist that “nobody has ever seen a lemon here”.',
    'Martin Vell was described by his coach, Adaeze Quist, as “slow as a wet week in March”.',
    'Martin Vell was called “the only honest thief in the harbour” by Adaeze Quist on Monday.',
    'The harbour plan was dismissed by critic Adaeze Quist as “a shipwreck with good sightlines”.',
  ])('%s', text => {
    expect(speakersOf(text)).toEqual(['Adaeze Quist']);
  });

  test.each([
    ['Martin Vell was told by Adaeze Quist that he had lost. “I have lost to better fog,” Vell said.', 'Martin Vell'],
    ['Adaeze Quist, who was told by nobody, said that “the wind was drunk all day”.', 'Adaeze Quist'],
    ['Martin Vell was sacked by Adaeze Quist. “The wind was drunk,” he said.', 'Martin Vell'],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});

describe('names of many', () => {
  test.each([
    ['The Copper Lanterns have split. “It was a good run,” the band wrote on Bluesky.', 'The Copper Lanterns'],
    ['Rock band Tin Lanterns have split. “It was a good run,” they wrote on Bluesky.', 'Tin Lanterns'],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  test('a place is no band', () => {
    const text = 'The Old Quarter is empty. “It was a good run,” the band wrote on Bluesky.';
    expect(speakersOf(text)).not.toEqual(['The Old Quarter']);
  });
});
