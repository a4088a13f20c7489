import { describe, expect, test } from '@jest/globals';
import { speakersOf } from '../../../support/speakers.ts';

describe('words that hang on the verb of a clause are its subject’s', () => {
  test.each([
    'Martin Vell was unhappy when Adaeze Quist said “nobody has ever seen a lemon”.',
    'Martin Vell deleted the tweet after Adaeze Quist replied: “Nobody has ever seen a lemon.”',
    'Martin Vell responded to Adaeze Quist, who had written: “Nobody has ever seen a lemon.”',
    'Martin Vell was criticised by Adaeze Quist, who wrote: “Nobody has ever seen a lemon.”',
    'Martin Vell claimed Adaeze Quist had told him: “Nobody has ever seen a lemon.”',
    'Martin Vell told fans that Adaeze Quist had texted him: “Nobody has ever seen a lemon.”',
  ])('%s', text => {
    expect(speakersOf(text)).toEqual(['Adaeze Quist']);
  });

  test.each([
    'When Adaeze Quist asked why, Martin Vell said: “Nobody has ever seen a lemon.”',
    'Martin Vell, who is married to Adaeze Quist, wrote on X: “Nobody has ever seen a lemon.”',
    'Martin Vell told Adaeze Quist, who presents the show: “Nobody has ever seen a lemon.”',
    'Martin Vell said that Adaeze Quist looked “like somebody who had seen a lemon”.',
    'Martin Vell laughed as Adaeze Quist sang, telling her: “Nobody has ever seen a lemon.”',
  ])('%s', text => {
    expect(speakersOf(text)).toEqual(['Martin Vell']);
  });
});
