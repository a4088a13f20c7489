import { describe, expect, test } from '@jest/globals';
import { speakersOf } from '../../../support/speakers.ts';

describe('words that somebody tells of as another’s', () => {
  test.each([
    'The Harbour Post quoted Adaeze Quist as saying “nobody has ever seen a lemon here”.',
    '“Nobody has ever seen a lemon,” Martin Vell quoted Adaeze Quist as saying.',
    'Martin Vell, whom Adaeze Quist once described as “a human traffic cone”, won again.',
    'Martin Vell, described by Adaeze Quist as “a human traffic cone”, won again.',
    'Martin Vell, once called “a human traffic cone” by Adaeze Quist, won again.',
    'Martin Vell received a text from Adaeze Quist that read: “You are playing with matches.”',
    'Martin Vell shared a text from Adaeze Quist: “You are playing with matches.”',
    'Martin Vell liked a comment by Adaeze Quist that said “you are playing with matches”.',
    'Martin Vell played a recording of Adaeze Quist saying “you are playing with matches”.',
    'Martin Vell is suing Adaeze Quist over a tweet that read “you are playing with matches”.',
  ])('%s', text => {
    expect(speakersOf(text)).toEqual(['Adaeze Quist']);
  });

  test.each([
    'Martin Vell, whom everybody liked, said: “Nobody has ever seen a lemon.”',
    'Martin Vell said as much. “Nobody has ever seen a lemon,” he wrote, as saying so was free.',
    'Martin Vell replied to a message from Adaeze Quist: “Nobody has ever seen a lemon.”',
    'Martin Vell, who is suing Adaeze Quist over a tweet, said: “Nobody has ever seen a lemon.”',
    'Martin Vell slammed Adaeze Quist in a tweet that read: “Nobody has ever seen a lemon.”',
    'Back from Adaeze Quist, Martin Vell said: “Nobody has ever seen a lemon.”',
  ])('%s', text => {
    expect(speakersOf(text)).toEqual(['Martin Vell']);
  });
});
