import { describe, expect, test } from '@jest/globals';
import { overlapOfWords, sameWords } from '../../../models/words.ts';

describe('the same words', () => {
  test.each([
    ['marks and case make no difference', '“I don’t know — yet.”', "i don't know yet", 'exact'],
    ['accents are folded', 'Está en Perú', 'esta en peru', 'exact'],
    [
      'a trimmed quotation stands in the whole one',
      'never took a cent',
      'I never took a cent from anyone',
      'contained',
    ],
    [
      'an ellipsis leaves words out',
      'I never … from anyone at all',
      'I never took a cent from anyone at all',
      'contained',
    ],
    [
      'the parts around an ellipsis keep their order',
      'from anyone at all … I never',
      'I never took a cent from anyone at all',
      null,
    ],
    ['three words may be chance', 'I am sorry', 'I am sorry that it rained', null],
    ['other words are other words', 'I never took a cent', 'I always took a cent', null],
    ['nothing is not the same as nothing', '…', '!', null],
  ] as const)('%s', (_, a, b, expected) => {
    expect(sameWords(a, b)).toBe(expected);
    expect(sameWords(b, a)).toBe(expected);
  });
});

test('a corrected wording keeps most words; a repeated word counts once for each time', () => {
  expect(overlapOfWords('we will never ever leave', 'we will not ever leave')).toBeCloseTo(0.8);
  expect(overlapOfWords('no no no', 'no way')).toBeCloseTo(0.5);
  expect(overlapOfWords('', 'anything')).toBe(0);
});
