import { describe, expect, test } from '@jest/globals';
import { among, lexemeOf, numberPerLexeme, perLexeme, vocabularyGeneration } from '../../../src/read/lexemes.ts';

describe('lexemes', () => {
  test('one object for a spelling with its part of speech and lemma', () => {
    const saw = lexemeOf('saw', 'VERB', 'see');
    expect(lexemeOf('saw', 'VERB', 'see')).toBe(saw);
    expect(lexemeOf('saw', 'NOUN', 'saw')).not.toBe(saw);
    expect(lexemeOf('Élan’s', 'NOUN', 'élan')).toMatchObject({ lower: 'élan’s', folded: "élan's", capital: true });
    expect(lexemeOf('ǆ', 'X', 'ǆ').capital).toBe(false);
    expect(lexemeOf('U.S.’s', 'PROPN', 'u.s.')).toMatchObject({ folded: "u.s.'s", key: "us's" });
  });

  test('a question is worked out once for each lexeme, whatever the answer', () => {
    const asked: string[] = [];
    const isLong = perLexeme(({ text }) => {
      asked.push(text);
      return text.length > 3 ? true : null;
    });
    const [long, short] = [lexemeOf('river', 'NOUN', 'river'), lexemeOf('ox', 'NOUN', 'ox')];
    expect([isLong(long), isLong(short), isLong(long), isLong(short)]).toEqual([true, null, true, null]);
    expect(asked).toEqual(['river', 'ox']);
  });

  test('numbers of all 32 bits are kept, past as many lexemes as there is room for', () => {
    let asked = 0;
    const bits = numberPerLexeme(({ text }) => {
      asked++;
      return text === 'top' ? 1 << 31 : text.length;
    });
    const [top, sea] = [lexemeOf('top', 'NOUN', 'top'), lexemeOf('sea', 'NOUN', 'sea')];
    expect([bits(top), bits(sea), bits(top), bits(sea), asked]).toEqual([1 << 31, 3, 1 << 31, 3, 2]);
    const wrong = Array.from({ length: 70_000 }, (_, i) => `number${i}`).filter(
      text => bits(lexemeOf(text, 'NOUN', 'number')) !== text.length,
    );
    expect(wrong).toEqual([]);
    expect([bits(top), bits(sea)]).toEqual([1 << 31, 3]);
  });

  test('among compares the folded word, or what it is told to', () => {
    const isNegation = among("not n't never");
    const isSaying = among(['say', 'tell'], 'lemma');
    expect(isNegation(lexemeOf('N’T', 'PART', 'not'))).toBe(true);
    expect(isNegation(lexemeOf('note', 'NOUN', 'note'))).toBe(false);
    expect(isNegation(undefined)).toBe(false);
    expect(isSaying(lexemeOf('Told', 'VERB', 'tell'))).toBe(true);
    expect(isSaying(lexemeOf('say', 'NOUN', 'saying'))).toBe(false);
  });

  test('every list keeps its own answer, past the lists that share one and past the first question', () => {
    const word = (i: number) => `w${i}`;
    const early = Array.from({ length: 70 }, (_, i) => among([word(i)]));
    const lexemes = early.map((_, i) => lexemeOf(word(i), 'X', word(i)));
    const hits = (lists: typeof early) => lexemes.map(lexeme => lists.findIndex(isOne => isOne(lexeme)));
    expect(hits(early)).toEqual(early.map((_, i) => i));
    const late = early.map((_, i) => among([word(69 - i)]));
    expect(hits(late)).toEqual(early.map((_, i) => 69 - i));
  });

  test('endless new words make it forget, and an old one answers as before', () => {
    const isFox = among('fox');
    const before = vocabularyGeneration();
    const fox = lexemeOf('fox', 'NOUN', 'fox');
    for (let i = 0; vocabularyGeneration() === before && i < 200_000; i++) lexemeOf(`word${i}`, 'NOUN', `word${i}`);
    expect(vocabularyGeneration()).toBe(before + 1);
    expect(lexemeOf('fox', 'NOUN', 'fox')).not.toBe(fox);
    expect([isFox(fox), isFox(lexemeOf('fox', 'NOUN', 'fox'))]).toEqual([true, true]);
  });
});
