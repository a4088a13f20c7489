import { describe, expect, test } from '@jest/globals';
import { parseSearch, SEARCH_LENGTH, SEARCH_TERMS, statementTokens, tokenise } from '../../../models/tokens.ts';
import { fc } from '../../support/properties.ts';

describe('tokenise', () => {
  test.each([
    ['Don’t, José!', ['don', 't', 'jose']],
    ['ﬁne Ⅳ x²', ['fine', 'iv', 'x2']],
    ['İSTANBUL straße', ['istanbul', 'straße']],
    ['2025-01-27T10', ['2025', '01', '27t10']],
    ['I’m sorry 🇲🇽', ['i', 'm', 'sorry']],
    ['对不起 sorry', ['对', '不', '起', 'sorry']],
    ['⺀ 100៛ 不', ['100', '不']],
    ['тихо Ёлка', ['тихо', 'елка']],
    ['— … !', []],
  ])('%s', (text, tokens) => expect(tokenise(text)).toEqual(tokens));

  test('a token is cut at 64 code points, never inside one', () => {
    expect(tokenise('𝔞'.repeat(3) + 'b'.repeat(100))[0]).toHaveLength(64);
    expect([...tokenise('𐐷'.repeat(100))[0]!]).toHaveLength(64);
  });

  test('every code point alone gives letters and digits or nothing', () => {
    const wrong: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++)
      for (const token of tokenise(String.fromCodePoint(code)))
        if (!/^[\p{L}\p{N}]+$/u.test(token)) wrong.push(code.toString(16));
    expect(wrong).toEqual([]);
  });

  test('tokens are made of letters and digits, and tokenising them again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
        const tokens = tokenise(text);
        expect(tokens.every(token => /^[\p{L}\p{N}]+$/u.test(token))).toBe(true);
        expect(tokenise(tokens.join(' '))).toEqual(tokens);
      }),
    );
  });
});

test('a statement is found by its words and its speaker, passage by passage', () => {
  const speaker = { id: 'ana-sol', name: 'Ana Sól', wikidata: null };
  expect(statementTokens({ speaker, quotes: [{ part: 'body', text: 'So sorry.' }] })).toEqual([
    ['ana', 'sol'],
    ['so', 'sorry'],
  ]);
});

describe('parseSearch', () => {
  test.each([
    ['sorry Sorry SORRY', ['sorry'], []],
    ['"so sorry" all', ['all'], [['so', 'sorry']]],
    [
      '“so sorry” «to all»',
      [],
      [
        ['so', 'sorry'],
        ['to', 'all'],
      ],
    ],
    ['"sorry"', ['sorry'], []],
    ['"never closed', [], [['never', 'closed']]],
    ['I’m', [], [['i', 'm']]],
    ['对不起', [], [['对', '不', '起']]],
    ['!!! ""', [], []],
  ])('%s', (query, words, phrases) => expect(parseSearch(query)).toEqual({ words, phrases }));

  test('what is too long is refused with the limit', () => {
    expect(() => parseSearch('x'.repeat(SEARCH_LENGTH + 1))).toThrow(/501 characters; at most 500/);
    const terms = Array.from({ length: SEARCH_TERMS + 1 }, (_, i) => `w${i}`).join(' ');
    expect(() => parseSearch(terms)).toThrow(/33 terms; at most 32/);
  });
});
