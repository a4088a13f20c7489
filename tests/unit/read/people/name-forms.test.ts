import { describe, expect, test } from '@jest/globals';
import { castIn, castOf } from '../../../support/cast.ts';

const namesIn = (text: string) => Object.keys(castOf(text));

describe('names nobody has heard', () => {
  test('what is said of the surname alone tells that the whole name is somebody’s', () => {
    expect(namesIn('The walls heard of Zephrin Quorl. Quorl told the town that it was over.')).toEqual([
      'Zephrin Quorl',
    ]);
  });

  test('a surname that two names share tells of neither', () => {
    expect(namesIn('The walls heard of Oldquorl Vennig and Highquorl Vennig. Vennig told nobody.')).not.toContain(
      'Oldquorl Vennig',
    );
  });

  test('a short form with an article is a body’s', () => {
    expect(namesIn('Fans came for Brackwater Herons. The Herons trained.')).toEqual([]);
  });

  test('a double surname is a person’s', () => {
    expect(namesIn('A letter reached Zephrin Ashdown-Quorl.')).toEqual(['Zephrin Ashdown-Quorl']);
  });

  test.each([
    'A note reached the campaigner Zephrin Quorl.',
    'Then there was Zephrin Quorl.',
    'Next came Zephrin Quorl, to cheers.',
  ])('%s', text => {
    expect(namesIn(text)).toEqual(['Zephrin Quorl']);
  });
});

test('a numeral behind it, or what is in somebody’s rooms, makes no place of a name', () => {
  expect(namesIn('The queen mother of Tarn, Oru Akyen Quorl II, said no.')).toEqual(['Oru Akyen Quorl II']);
  expect(namesIn('In Zephrin Quorl-Vennig’s kitchen hang ten clocks.')).toEqual(['Zephrin Quorl-Vennig']);
});

describe('what stands before a name', () => {
  test('a seat alone is no name', () => {
    expect(namesIn('The Tarnbury MP said no. A Tarnbury TD said yes.')).toEqual([]);
  });

  test.each([
    ['Tarnbury MP Zephrin Quorl said no.', 'Zephrin Quorl'],
    ['Leader of the Opposition Zephrin Quorl said no.', 'Zephrin Quorl'],
    ['City Lighthouse Commissioner Martin Quorl said no.', 'Martin Quorl'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });
});

test('a stage name with a description between it and the real name', () => {
  expect(castOf('Velvetine, the Low Harbour juggler whose real name is Martin Quorl, bowed. Quorl left.')).toEqual({
    Velvetine: ['Velvetine', 'the Low Harbour juggler whose real name is Martin Quorl', 'Martin Quorl', 'Quorl'],
  });
});

describe('who goes by one name', () => {
  const people = (text: string, title: string) => castIn(text, title).people.map(({ name }) => name);

  test('opens the headline, and the text goes on with a pronoun', () => {
    expect(
      people('Velvetine has called off three shows in Leeds. She lost her voice.', 'Velvetine calls off shows'),
    ).toEqual(['Velvetine']);
  });

  test('is nobody where no pronoun follows', () => {
    expect(people('Velvetine has called off three shows. It has no staff.', 'Velvetine calls off shows')).toEqual([]);
  });
});
