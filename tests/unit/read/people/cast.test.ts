import { describe, expect, test } from '@jest/globals';
import { castIn, castOf } from '../../../support/cast.ts';
import { draws, fc } from '../../../support/properties.ts';

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

  test('a month may be a given name, but not after “in”', () => {
    const cast = castOf('Jun Tanabe spoke. In June Senator Ann Orr objected, and in April Tanabe left.');
    expect(cast).toEqual({ 'Jun Tanabe': ['Jun Tanabe', 'Tanabe'], 'Ann Orr': ['Senator Ann Orr'] });
  });

  test.each([
    ['On 10 June Teddy Marsh-Bloom left.', 'Teddy Marsh-Bloom'],
    ['Ada Marsh-Bloom left. Said Marsh-Bloom: “It was time.”', 'Ada Marsh-Bloom'],
    ['Shanice Marsh-Bloom left. Cue Shanice, 25, who wept. “Bye,” she said.', 'Shanice Marsh-Bloom'],
    ['Arvid Marsh-Bloom left. Beneath Marsh-Bloom’s post somebody wept.', 'Arvid Marsh-Bloom'],
    ['SAGINAW — Goaltender Arvid Marsh-Bloom left. He wept.', 'Arvid Marsh-Bloom'],
    ['The Mayor of Low Tarn, Ada Marsh-Bloom, left. She wept.', 'Ada Marsh-Bloom'],
    ['Cllr Ada Marsh-Bloom (Lab, Tarn Mill) left. She wept.', 'Ada Marsh-Bloom'],
    ['Ada Marsh-Bloom left. Nobody wept. A card from A. Marsh-Bloom came.', 'Ada Marsh-Bloom'],
  ])('what stands before a name, or behind it, is no name: %s', (text, name) => {
    expect(Object.keys(castOf(text))).toEqual([name]);
  });

  test('a heading in capitals is a name where its section goes on with it', () => {
    const told = 'She wept on Monday. Quorl left at noon and she said so.';
    expect(castOf(`ZEPHRIN QUORL\n\n${told}`)).toHaveProperty('Zephrin Quorl');
    expect(Object.keys(castOf('BRAVEST EXIT\n\nAda Quill, late of Tarn & Oar, wept on Monday.'))).toEqual([
      'Ada Quill',
    ]);
  });

  test('where somebody plays or serves is nobody', () => {
    expect(castOf('Glass Quarry guitarist Mia Berg left. Glass Quarry said no more.')).toEqual({
      'Mia Berg': ['Mia Berg'],
    });
    expect(Object.keys(castOf('Ottilie Vane adviser Mia Berg left. Ottilie Vane said no more.'))).toContain(
      'Ottilie Vane',
    );
  });

  test('a plural that nothing makes a person of is a band or a club', () => {
    expect(castOf('Velvet Otters opened the festival.')).toEqual({});
    expect(castOf('Glass Quarry have cancelled the tour.')).toEqual({});
    expect(Object.keys(castOf('Jonas Roberts opened the festival.'))).toEqual(['Jonas Roberts']);
  });

  test('what a presenter or a minister is of, where a visitor is from and the end of a longer name are nobody', () => {
    const cast = castOf(
      [
        'The presenter of Hedgelight spoke on Monday. Hedgelight said that she was ill.',
        'The minister for Harbour Affairs has told her why. Harbour Affairs said no more.',
        'The tiler from Varnsey had her dart stolen. Varnsey said sorry.',
        'The chairman of the Friends of Wick Hollow told him so. Wick Hollow said nothing.',
        'Silver Tarn, which she left, said so too. On Christmas Eve she wept. “Brass Brake,” he said, was sold.',
      ].join('\n\n'),
    );
    const names = Object.keys(cast);
    for (const name of ['Hedgelight', 'Harbour Affairs', 'Varnsey', 'Wick Hollow', 'Silver Tarn', 'Eve', 'Brass Brake'])
      expect(names).not.toContain(name);
  });

  test('a member of a council is called so before the name', () => {
    expect(castOf('Council Member Rodrik Petty-Vane moved to take it off. He withdrew it.')).toEqual({
      'Rodrik Petty-Vane': ['Council Member Rodrik Petty-Vane', 'He'],
    });
  });

  test('the first word of a body’s name is that body, not somebody', () => {
    const cast = castOf('Copperlight Foods shut its mill. Copperlight has told her staff. Copperlight said: “Sorry.”');
    expect(Object.keys(cast)).not.toContain('Copperlight');
  });

  test('a name in capitals that is a paragraph by itself heads what is told of whoever bears it', () => {
    const cast = castOf(
      [
        'Ada Quill sang.',
        'YUSKA BLOMDAHL',
        'The harpist said no on Monday.',
        'OLGRIM TARNSEY',
        'The sailor left.',
      ].join('\n\n'),
    );
    expect(cast['Yuska Blomdahl']).toEqual(['YUSKA BLOMDAHL', 'The harpist']);
    expect(cast['Olgrim Tarnsey']).toContain('OLGRIM TARNSEY');
  });

  test.each([
    ['Ann Lee taught herself Welsh. Following her discharge she left. Following her aunt, she sang.', 'Following'],
    ['Image: Ann Lee. She said that she was glad.', 'Image'],
    ['Ann Lee was born in Exmoor, Dorvan. Her father was a cook.', 'Dorvan'],
    ['The claim came from Stavemark, a London firm that scans the web. Stavemark says that it is right.', 'Stavemark'],
  ])('%s', (text, name) => {
    expect(castOf(text)).not.toHaveProperty(name);
  });

  test('who is called a girl by some name is somebody', () => {
    expect(castOf('His patient, a girl named Lisbet, slept.')).toHaveProperty('Lisbet');
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

  test('as objects are not the subject of their own clause', () => {
    const cast = castOf('Magistrate Jonas Vik fined Olaf Rosen. The magistrate called him a danger.');
    expect(cast['Olaf Rosen']).toContain('him');
  });

  test('before anybody is named mean the first of their gender', () => {
    const cast = castOf(
      'A councillor has apologised for a post in which she mocked gardeners. Beverly Orme spoke on Monday.',
    );
    expect(cast['Beverly Orme']).toEqual(['A councillor', 'she', 'Beverly Orme']);
  });

  test('each says why', () => {
    const { mentions } = castIn('Anna Berg met Peter Lund. She smiled.');
    expect(mentions.map(({ kind, why }) => [kind, why ?? ''])).toEqual([
      ['name', ''],
      ['name', ''],
      ['pronoun', expect.stringMatching(/^likeliest of those near \(\d+ %\)$/)],
    ]);
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

describe('singular they', () => {
  test('is somebody who goes by it', () => {
    const cast = castOf('Sky Rowe, a non-binary singer, apologised. They said their label agreed.');
    expect(cast['Sky Rowe']).toEqual(['Sky Rowe', 'They', 'their']);
  });

  test('the plural is nobody', () => {
    expect(castOf('Quill Amoro met her fans. They cheered.')['Quill Amoro']).toEqual(['Quill Amoro', 'her']);
  });
});

describe('descriptions', () => {
  test('a relative clause belongs to the description', () => {
    const cast = castOf(
      'Tsar Oleg the Tall ruled. He liked the general, and the Tsar, who trusted nobody, sent him away.',
    );
    expect(cast['Tsar Oleg']).toContain('the Tsar, who trusted nobody');
  });

  test('an epithet follows the one who is spoken of most, unless it is of the other gender', () => {
    const cast = castOf(
      'Ivo Brand sang in Ghent. He wept. Lea Moss clapped. The actress left early. He saw it. The 32-year-old sighed.',
    );
    expect(cast['Lea Moss']).toEqual(['Lea Moss', 'The actress']);
    expect(cast['Ivo Brand']).toContain('The 32-year-old');
  });

  test('may come before the only one whose name goes with it', () => {
    const cast = castOf('The mayor spent two hours in the hall. Nobody spoke. Then Mayor Ana Ruiz stood up.');
    expect(cast['Ana Ruiz']).toEqual(['The mayor', 'Mayor Ana Ruiz']);
  });

  test('who possesses is a mention within a mention', () => {
    const cast = castOf('Premier Cal Whit spoke. Fay Sato, the premier’s press secretary, nodded.');
    expect(cast['Cal Whit']).toContain('the premier’s');
    expect(cast['Fay Sato']).toContain('the premier’s press secretary');
  });

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
      const { people, mentions } = castIn(input);
      for (const [i, { start, end, person }] of mentions.entries()) {
        expect(start).toBeGreaterThanOrEqual(mentions[i - 1]?.start ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(input.length);
        expect(people[person]).toBeDefined();
      }
    }),
    { numRuns: draws(150) },
  );
});
