import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findCast } from '../../../../src/read/people/index.ts';
import { findQuotes } from '../../../../src/read/quotes/index.ts';
import { toDoc } from '../../../../src/read/text.ts';

/** Person -> the words of the text that mean them, in order. */
function castOf(text: string, title: string | null = null): Record<string, string[]> {
  const doc = toDoc({ text, title });
  const { people, mentions } = findCast(doc, findQuotes(doc));
  return Object.fromEntries(
    people.map(({ name }, person) => [
      name,
      mentions.filter(mention => mention.person === person).map(({ start, end }) => text.slice(start, end)),
    ]),
  );
}

describe('names', () => {
  test('a surname, a first name and a title with a surname are the person of the full name', () => {
    const cast = castOf(
      'Marta Ilves-Quint spoke on Monday. Ilves-Quint said it was over. Senator Marta Ilves-Quint left; Marta cried.',
    );
    expect(cast['Marta Ilves-Quint']).toEqual([
      'Marta Ilves-Quint',
      'Ilves-Quint',
      'Senator Marta Ilves-Quint',
      'Marta',
    ]);
  });

  test('titles belong to the mention and not to the name, the possessive to neither', () => {
    const cast = castOf("U.S. Rep. Dan Okoro said no. Rep. Okoro's aide agreed.");
    expect(cast).toEqual({ 'Dan Okoro': ['U.S. Rep. Dan Okoro', 'Rep. Okoro'] });
  });

  test('letters that the tagger splits stay in one name', () => {
    expect(castOf('Zdeněk Dvořák-Šimek sang. Dvořák-Šimek bowed.')).toEqual({
      'Zdeněk Dvořák-Šimek': ['Zdeněk Dvořák-Šimek', 'Dvořák-Šimek'],
    });
  });

  test('places, weekdays and parties are nobody', () => {
    expect(castOf('In London on Monday, Republicans and Europe met near Lake Geneva.')).toEqual({});
  });
});

describe('pronouns', () => {
  test('follow gender', () => {
    const cast = castOf('Anna Berg met Peter Lund in May. He gave her a book, and she thanked him.');
    expect(cast['Anna Berg']).toEqual(['Anna Berg', 'her', 'she']);
    expect(cast['Peter Lund']).toEqual(['Peter Lund', 'He', 'him']);
  });

  test('what a person is called later tells the gender of an unknown name', () => {
    const cast = castOf(
      'Solenne posted a clip. Mark Teal replied. Solenne said she was sorry. Later he removed his reply.',
    );
    expect(cast['Solenne']).toEqual(['Solenne', 'Solenne', 'she']);
    expect(cast['Mark Teal']).toEqual(['Mark Teal', 'he', 'his']);
  });

  test('may point forward', () => {
    const cast = castOf('After she removed the post, Ana Lim apologised.');
    expect(cast['Ana Lim']).toEqual(['she', 'Ana Lim']);
  });

  test('inside a quote do not mean its speaker', () => {
    const cast = castOf('Carl Reuter spoke of Tom Hale on Sunday. “He is a liar,” Reuter said.');
    expect(cast['Tom Hale']).toEqual(['Tom Hale', 'He']);
  });
});

describe('descriptions', () => {
  test('an apposition is a mention, with all that hangs on it', () => {
    const cast = castOf('Lena Orr, the director of the Harbour Museum in Kiel, resigned.');
    expect(cast['Lena Orr']).toEqual(['Lena Orr', 'the director of the Harbour Museum in Kiel']);
  });

  test('a predicate is a mention', () => {
    const cast = castOf('Jonas Vik was born in Bergen. He became the mayor of Oslo and never looked back.');
    expect(cast['Jonas Vik']).toEqual(['Jonas Vik', 'He', 'the mayor of Oslo']);
  });

  test('a role stated before is taken up', () => {
    const cast = castOf('Singer Lana Orr met Sen. Bill Ashe. The senator smiled. The singer did not.');
    expect(cast['Lana Orr']).toContain('The singer');
    expect(cast['Bill Ashe']).toContain('The senator');
  });
});

test('any string yields a cast in order, each mention within the text', () => {
  const word = fc.constantFrom(
    'Ana',
    'Lim',
    '“',
    '”',
    'he',
    'the',
    'singer',
    ',',
    '.',
    '\n\n',
    'said',
    "'s",
    '@a_b',
    'of',
    '🎤',
    '(',
    '-',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(word, { maxLength: 60 }).map(words => words.join(' ')),
  );
  fc.assert(
    fc.property(text, input => {
      const doc = toDoc({ text: input });
      const { people, mentions } = findCast(doc, findQuotes(doc));
      for (const [i, { start, end, person }] of mentions.entries()) {
        expect(start).toBeGreaterThanOrEqual(mentions[i - 1]?.start ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(input.length);
        expect(people[person]).toBeDefined();
      }
    }),
    { numRuns: 150 },
  );
});
