import { describe, expect, test } from '@jest/globals';
import { castOf } from '../../../support/cast.ts';

describe('one person under several names', () => {
  test.each([
    [
      'Robert Zimmel, known as Bob Dyer, sang. Zimmel left. Dyer stayed.',
      'Bob Dyer',
      ['Robert Zimmel', 'Bob Dyer', 'Zimmel', 'Dyer'],
    ],
    ['Kid Ondo (born Marcel Tiba) cancelled. Tiba gave no reason.', 'Kid Ondo', ['Kid Ondo', 'Marcel Tiba', 'Tiba']],
    [
      'Nuriel, whose legal name is Kim Hae-won, wept. Kim Hae-won bowed.',
      'Nuriel',
      ['Nuriel', 'Kim Hae-won', 'Kim Hae-won'],
    ],
    [
      'Paul Okafor, who performs as Lord Basil, said so. Okafor laughed.',
      'Lord Basil',
      ['Paul Okafor', 'Lord Basil', 'Okafor'],
    ],
    [
      '“Off it goes,” Lord Basil – Paul Okafor to the county clerk – said. Okafor left.',
      'Lord Basil',
      ['Lord Basil', 'Paul Okafor', 'Okafor'],
    ],
    [
      'Fran rang. Fran, the novelist Frances Okafor, said so. Okafor laughed.',
      'Frances Okafor',
      ['Fran', 'Fran', 'the novelist Frances Okafor', 'Frances Okafor', 'Okafor'],
    ],
    [
      'Paul Okafor, better known to his 2.3 million Twitch followers as PaulPlaysOn, left. PaulPlaysOn lost.',
      'Paul Okafor',
      ['Paul Okafor', 'his', 'PaulPlaysOn', 'PaulPlaysOn'],
    ],
  ])('%s', (text, name, mentions) => {
    expect(castOf(text)[name]).toEqual(mentions);
  });

  test('a handle is whose name stands in it, or stands before it in brackets', () => {
    const cast = castOf('Dora Lint (@dora_sings) posted at noon. A fan tagged @doralint. @stranger99 replied.');
    expect(cast['Dora Lint']).toEqual(['Dora Lint', '@dora_sings', '@doralint']);
    expect(cast['@stranger99']).toEqual(['@stranger99']);
  });

  test('somebody between dashes who stands beside is another', () => {
    const cast = castOf('Anna Lund – Mia Berg to her left – sang.');
    expect(Object.keys(cast)).toEqual(['Anna Lund', 'Mia Berg']);
  });

  test('two of one surname stay two; the bare surname is the one spoken of more', () => {
    const cast = castOf(
      'Erik Sand said no. Erik Sand left. His wife, Maja Sand, stayed. Sand called later. Mrs Sand hung up.',
    );
    expect(cast['Erik Sand']).toContain('Sand');
    expect(cast['Maja Sand']).toContain('Mrs Sand');
  });

  test('often only the headline has a first name', () => {
    const cast = castOf('Galvao died young. He was twenty.', 'Évrard Galvao');
    expect(cast).toEqual({ 'Évrard Galvao': ['Galvao', 'He'] });
  });
});
