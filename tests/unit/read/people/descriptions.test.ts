import { describe, expect, test } from '@jest/globals';
import { castOf } from '../../../support/cast.ts';

/** The descriptions of one person, in order. */
const described = (text: string, name: string) => castOf(text)[name]?.filter(words => /^(the|his|her) /i.test(words));

describe('said of somebody', () => {
  test.each([
    ['Jonas Vik was a sailor. He is considered the founder of modern glass art.', ['the founder of modern glass art']],
    ['Jonas Vik sang. He was named the best tenor of the year.', ['the best tenor of the year']],
    ['Jonas Vik plays. Critics called him the finest cellist of his age.', ['the finest cellist of his age']],
    ['Jonas Vik won. This made him the youngest person to win it.', ['the youngest person to win it']],
    ['Jonas Vik, who is the father of three children, left.', ['the father of three children']],
    ['Jonas Vik, a sailor, the son of a miner, died.', ['the son of a miner']],
    ['Jonas Vik was a sailor and the founder of the club.', ['the founder of the club']],
    [
      'Jonas Vik was the founder of the museum and the first president of the club.',
      ['the founder of the museum', 'the first president of the club'],
    ],
    ['With Jonas Vik as the hero, the film did well.', ['the hero']],
    ['Jonas Vik is the one who wrote it.', ['the one who wrote it']],
    [
      'Jonas Vik’s face is on the coin, becoming the first sailor to be honoured so.',
      ['the first sailor to be honoured so'],
    ],
    ['“I am the luckiest man in Kiel,” Jonas Vik said.', ['the luckiest man in Kiel']],
    ['The winner of the race was Jonas Vik.', ['The winner of the race']],
    ['They mourned the late Jonas Vik.', ['the late Jonas Vik']],
    ['She met the actor and singer Jonas Vik.', ['the actor and singer Jonas Vik']],
    [
      'Jonas Vik was the voice of the Owl in Tales: The Owl Returns.',
      ['the voice of the Owl in Tales: The Owl Returns'],
    ],
  ])('%s', (text, descriptions) => {
    expect(described(text, 'Jonas Vik')).toEqual(descriptions);
  });

  test('parents of the described are not what the described is', () => {
    const text = 'Ann Lee, the daughter of a surgeon, met Dr Carl Voss. Ann Lee sang. The surgeon left.';
    expect(described(text, 'Ann Lee')).toEqual(['the daughter of a surgeon']);
  });
});

describe('taken up', () => {
  test('the verb behind is not the noun', () => {
    expect(described('Jonas Vik is an actor. The actor lives in Rome.', 'Jonas Vik')).toEqual(['The actor']);
  });

  test('whom the sentence names behind it the description is not', () => {
    const text = 'Ann Lee mocked Mia Berg. The singer wrote it while Berg was on stage.';
    expect(described(text, 'Ann Lee')).toEqual(['The singer']);
  });

  test('a bare “the woman” is the only woman near', () => {
    const text = 'Jonas Vik met Ann Lee in May. The woman smiled.';
    expect(described(text, 'Ann Lee')).toEqual(['The woman']);
    expect(described('Mia Berg met Ann Lee in May. The woman smiled.', 'Ann Lee')).toEqual([]);
  });

  test('one office is not another', () => {
    const text = 'Senator Ann Lee spoke. The governor did not.';
    expect(described(text, 'Ann Lee')).toEqual([]);
    expect(described('Senator Ann Lee spoke. The lawmaker left.', 'Ann Lee')).toEqual(['The lawmaker']);
    expect(described('Coach Ann Lee spoke. The striker left.', 'Ann Lee')).toEqual([]);
  });

  test('whom the paragraph is about may hold an office that nobody has told of yet', () => {
    const text = 'Ann Lee deleted the post at nine. Her office had no comment. The senator later wrote another.';
    expect(described(text, 'Ann Lee')).toContain('The senator');
    expect(described(text.replace('. The', '.\n\nThe'), 'Ann Lee')).not.toContain('The senator');
    expect(described(text.replace('Lee', 'Lee, a surgeon,'), 'Ann Lee')).not.toContain('The senator');
  });

  test('whom an article opens with is named behind', () => {
    const cast = (lead: string) =>
      castOf(`${lead} has quit after a post about owls.\n\nAnn Lee wrote it in May.`)['Ann Lee'];
    expect(cast('A Kiel councillor')).toContain('A Kiel councillor');
    expect(cast('A spokesman')).not.toContain('A spokesman');
    expect(castOf('A singer has quit. Mayor Ann Lee told the town.\n\nShe was sad.')['Ann Lee']).not.toContain(
      'A singer',
    );
  });

  test('an office may be told with “as”', () => {
    const text = 'Ann Lee resigned as ports minister last night. Mia Berg sang. The former minister clapped.';
    expect(described(text, 'Ann Lee')).toContain('The former minister');
  });

  test('where somebody is from is told of whom the text spoke last', () => {
    const text = 'Ann Lee won. Ann Lee sang. Mia Berg fell twice. The Swede laughed.';
    expect(described(text, 'Mia Berg')).toEqual(['The Swede']);
  });

  test('roles joined before a name are all learned', () => {
    const text = 'Former sailor and governor Ann Lee met Mia Berg. Berg sang. The governor clapped.';
    expect(described(text, 'Ann Lee')).toContain('The governor');
  });

  test('titles of works and names of other bodies describe nobody', () => {
    const text = 'King Olaf Rosen waved. He saw The King’s Garden. The Kiel Owls said no. He joined the Rowing Club.';
    const cast = castOf(text);
    expect(Object.values(cast).flat()).not.toContain('The King’s');
    expect(Object.values(cast).flat()).not.toContain('the Rowing Club');
  });

  test('kin and agents are who was called so before', () => {
    const text = 'Jonas Vik sang. Ida Vik, his sister, clapped. Later his sister wrote: “Well done.”';
    expect(described(text, 'Ida Vik')).toEqual(['his sister', 'his sister']);
  });
});
