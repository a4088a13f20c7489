import { describe, expect, test } from '@jest/globals';
import { castIn, castOf } from '../../../support/cast.ts';

const kindsOf = (text: string): Record<string, string> =>
  Object.fromEntries(castIn(text).people.map(({ name, kind }) => [name, kind]));

describe('who speaks for somebody', () => {
  test.each([
    ['Mira Holt rested. A spokesperson for Holt said so.', 'A spokesperson for Holt'],
    ["Mira Holt rested. Holt's rep said so.", "Holt's rep"],
    ['Mira Holt rested, and her publicist said so.', 'her publicist'],
    ['Mira Holt rested. A Holt spokeswoman said so.', 'A Holt spokeswoman'],
  ])('%s', (text, mention) => {
    expect(castOf(text)['Mira Holt spokesperson']).toEqual([mention]);
    expect(kindsOf(text)['Mira Holt spokesperson']).toBe('representative');
  });

  test('a representative with a name goes by it', () => {
    const cast = castOf('Mira Holt rested. Holt spokesman Jon Vega said so. Ann Bly, a spokeswoman for Holt, agreed.');
    expect(Object.keys(cast)).toEqual(['Mira Holt', 'Jon Vega', 'Ann Bly']);
  });
});

describe('organisations', () => {
  test('join the cast when they speak', () => {
    const text = 'The Harbour Council said on Monday it would wait. The Lighthouse Museum is closed.';
    expect(kindsOf(text)).toEqual({ 'Harbour Council': 'organization' });
  });

  test('are taken up by what they are', () => {
    expect(castOf('Eastmere Rovers said no. Later the club said yes.')).toEqual({
      'Eastmere Rovers': ['Eastmere Rovers', 'the club'],
    });
  });

  test('a campaign speaks as one with its candidate', () => {
    expect(castOf('Lena Dorsey smiled. The Dorsey campaign said nothing.')['Lena Dorsey campaign']).toHaveLength(1);
  });
});
