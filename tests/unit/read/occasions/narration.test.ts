import { describe, expect, it } from '@jest/globals';
import { among } from '../../../../src/read/lexemes.ts';
import { toUnits } from '../../../../src/read/occasions/sentences/narration.ts';
import { sign, signsOf } from '../../../../src/read/occasions/sentences/signs.ts';
import { findQuotes } from '../../../../src/read/quotes/index.ts';
import { toDoc } from '../../../../src/read/text.ts';

const FERRY = sign(among('ferry'));
const unitsOf = (text: string) => {
  const doc = toDoc({ text, lang: 'en' });
  return toUnits(doc, findQuotes(doc));
};

describe('units', () => {
  const units = unitsOf('Ada Voss took the ferry. “I will never take a ferry again,” she wrote on Monday. It rained.');

  it('have a word for each quotation', () => {
    expect(units.map(({ words }) => words.map(({ text }) => text).join(' '))).toEqual([
      'ada voss took the ferry .',
      '“” she wrote on monday .',
      'it rained .',
    ]);
    expect(units.map(({ quotes }) => quotes)).toEqual([[], [0], []]);
  });

  it('have the signs of their own words, and not of those quoted', () => {
    expect(units.map(({ signs }) => (signs & FERRY) !== 0)).toEqual([true, false, false]);
    for (const { words, signs } of units)
      expect(words.reduce((bits, { lexeme }) => bits | signsOf(lexeme), 0)).toBe(signs);
  });

  it('go on behind a quotation over several sentences', () => {
    const texts = unitsOf('“It sank. Nobody came. We swam,” she said. It rained.').map(({ words }) =>
      words.map(({ text }) => text),
    );
    expect(texts.flat().join(' ')).toBe('“” she said . it rained .');
  });
});

it('a sign that comes too late is an error: the words read before would lack it', () => {
  unitsOf('It rained.');
  expect(() => sign(among('late'))).toThrow('call it where the module loads');
});
