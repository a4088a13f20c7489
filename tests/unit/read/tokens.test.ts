import { describe, expect, test } from '@jest/globals';
import { tokenize } from '../../../src/read/tokens.ts';
import { draws, fc } from '../../support/properties.ts';

describe('tokenize', () => {
  test('words stand where their offsets say, in order, none overlapping', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        let last = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(last);
          last = token.end;
        }
      }),
      { numRuns: draws(200) },
    );
  });

  test('contractions, abbreviations and curly marks', () => {
    expect(tokenize('Rep. Quill can’t “sing”.').map(t => `${t.text}/${t.pos}`)).toEqual([
      'Rep./PROPN',
      'Quill/PROPN',
      'ca/AUX',
      'n’t/PART',
      '“/PUNCT',
      'sing/VERB',
      '”/PUNCT',
      './PUNCT',
    ]);
  });

  test('a run without blanks is cut, and no character of it is lost', () => {
    const text = `see ${'http://a.example/'.repeat(300)} now`;
    expect(
      tokenize(text)
        .map(t => t.text)
        .join(''),
    ).toBe(text.replaceAll(' ', ''));
  });

  test('a word reads the same whatever was read before it', () => {
    const tags = (text: string) => tokenize(text).map(({ text: word, pos }) => `${word}/${pos}`);
    const before = tags('Vessary’s song');
    expect(tags('It was Vessary’s.').slice(2)).toEqual(['Vessary/PROPN', '’s/PART', './PUNCT']);
    expect(tags('Vessary’s song')).toEqual(before);
    expect(before).toEqual(['Vessary/PROPN', '’s/PART', 'song/NOUN']);
  });

  test('endless new words are forgotten again, and known ones are tagged as before', () => {
    const known = 'She won’t say, he can’t.';
    const tags = () => tokenize(known).map(({ text, pos, lemma }) => `${text}/${pos}/${lemma}`);
    const before = tags();
    for (let part = 0; part < 4; part++) {
      tokenize(Array.from({ length: 60_000 }, (_, i) => `w${part}x${i}`).join(' '));
      expect(tags()).toEqual(before);
    }
  });
});
