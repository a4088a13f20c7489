import { describe, expect, test } from '@jest/globals';
import { castOf } from '../../../support/cast.ts';

/** Whom the description means; null where nobody of the cast. */
const meant = (text: string, description: string) =>
  Object.entries(castOf(text)).find(([, mentions]) => mentions.includes(description))?.[0] ?? null;

describe('crafts shut each other out', () => {
  test.each([
    ['Ann Lee walked out on drummer Mia Berg. The singer was angry.', 'The singer', 'Ann Lee'],
    ['Striker Jonas Vik blamed Carl Voss. The goalkeeper shrugged.', 'The goalkeeper', 'Carl Voss'],
    ['Ann Lee parted with producer Mia Berg. The comedian wept.', 'The comedian', 'Ann Lee'],
    ['Ann Lee parted with singer Mia Berg. The singer wept.', 'The singer', 'Mia Berg'],
    [
      'Ann Lee sings. Jonas Vik runs the company, of which Carl Voss is chairman. The chief executive left.',
      'The chief executive',
      'Jonas Vik',
    ],
    ['Reporter Mia Berg rang Carl Voss. The treasurer hung up.', 'The treasurer', 'Carl Voss'],
  ])('%s', (text, description, name) => {
    expect(meant(text, description)).toBe(name);
  });

  test('the general takes up any of them', () => {
    expect(meant('Drummer Mia Berg left Kiel. The musician was tired.', 'The musician')).toBe('Mia Berg');
  });

  test('who is often in a story without a name is not the one who is left', () => {
    expect(meant('Reporter Mia Berg went to court with Carl Voss. The judge was angry.', 'The judge')).toBe(null);
  });
});

describe('what somebody did, and what befell them', () => {
  test.each([
    ['Jonas Vik saved a shot from Carl Voss between the posts. The goalkeeper fell.', 'The goalkeeper', 'Jonas Vik'],
    ['Ann Lee is a dancer. Mia Berg plays bass. The bassist was late.', 'The bassist', 'Mia Berg'],
    ['Ann Lee won, beating Mia Berg by a point. The runner-up wept.', 'The runner-up', 'Mia Berg'],
    ['Ann Lee was beaten in two sets by Mia Berg. The winner wept.', 'The winner', 'Mia Berg'],
    ['Ann Lee lost her title to Mia Berg. The winner wept.', 'The winner', 'Mia Berg'],
    [
      'Owner Jonas Vik sacked Carl Voss on Monday. The dismissed coach was on the beach.',
      'The dismissed coach',
      'Carl Voss',
    ],
    ['Ann Lee replaced Jonas Vik as editor. The new editor was tired.', 'The new editor', 'Ann Lee'],
    ['Ann Lee beat pensioner Mia Berg at chess. The 81-year-old was tired.', 'The 81-year-old', 'Mia Berg'],
    ['Ann Lee rang striker Jonas Vik. The ex-striker was out.', 'The ex-striker', 'Jonas Vik'],
  ])('%s', (text, description, name) => {
    expect(meant(text, description)).toBe(name);
  });
});

describe('whose they are', () => {
  test.each([
    [
      'Ann Lee has parted with manager Jonas Vik. She thanked her former manager in Kiel.',
      'her former manager',
      'Jonas Vik',
    ],
    ['Ann Lee married Jonas Vik in June. Ann Lee thanked her husband.', 'her husband', 'Jonas Vik'],
    ['Ann Lee succeeded Jonas Vik. Ann Lee thanked her predecessor.', 'her predecessor', 'Jonas Vik'],
    ['Ann Lee met Olaf Lee in Kiel. Ann Lee thanked her brother.', 'her brother', 'Olaf Lee'],
  ])('%s', (text, description, name) => {
    expect(meant(text, description)).toBe(name);
  });

  test('a husband who has no name is nobody of the cast', () => {
    expect(meant('Ann Lee met Jonas Vik in Kiel. Ann Lee thanked her husband.', 'her husband')).toBe(null);
  });
});

describe('what the words beside it tell of a description that speaks', () => {
  test('hardly anybody names themselves', () => {
    const text = 'Ann Lee and Mia Berg won. Ann Lee sang. “Ann was late again,” the singer said.';
    expect(meant(text, 'the singer')).toBe('Mia Berg');
  });

  test('a spokesman names whom he speaks for', () => {
    const text = 'Ann Lee met Mia Berg. Berg slept. “Ann is ill,” a spokesman for the singer said.';
    expect(meant(text, 'the singer')).toBe('Ann Lee');
  });

  test('what it owns shows its gender', () => {
    const text = 'Jonas Vik and Ann Lee won. “I wept,” the two-time winner said in her speech.';
    expect(meant(text, 'the two-time winner')).toBe('Ann Lee');
  });

  test('behind what a sentence opens with stands its subject, and no apposition', () => {
    const text = 'Ann Lee, the mayor, was late. Speaking on Monday to Mia Berg, the mayor said no.';
    expect(castOf(text)['Ann Lee']).toEqual(['Ann Lee', 'the mayor', 'the mayor']);
    expect(meant('On Monday Ann Lee, the mayor, said no.', 'the mayor')).toBe('Ann Lee');
  });

  test('the mother of three is anybody who may be', () => {
    expect(meant('Ann Lee met Jonas Vik. The mother of three was tired.', 'The mother')).toBe('Ann Lee');
    expect(meant('Ann Lee won. The mother of three and champion Mia Berg wept.', 'The mother')).not.toBe('Ann Lee');
  });
});

describe('names and what stands beside them', () => {
  test.each([
    ['Weightlifter Zephrin Quorl won. Quorl wept.', 'Zephrin Quorl'],
    ['Climbers Zephrin Quorl and Mia Berg won. Quorl wept.', 'Zephrin Quorl'],
    ['KIEL — Writer-director Zephrin Quorl won. Quorl wept.', 'Zephrin Quorl'],
    ['State Superintendent Lorraine Quorl won. Quorl wept.', 'Lorraine Quorl'],
    ['Zephrin Quorl and Mia Berg won.', 'Zephrin Quorl'],
  ])('%s', (text, name) => {
    expect(Object.keys(castOf(text))).toContain(name);
  });

  test('where somebody is from is no name', () => {
    expect(Object.keys(castOf('Ann Lee won. “No,” says the Tarnbury-born singer.'))).toEqual(['Ann Lee']);
  });
});

describe('the closer word decides', () => {
  test.each([
    ['Skipper Jonas Vik dropped opener Carl Voss. The batsman was cross.', 'The batsman', 'Carl Voss'],
    ['Ann Lee rang TikTok star Mia Berg. The influencer was out.', 'The influencer', 'Mia Berg'],
    ['Plumber Carl Voss rang Ann Lee. The tradesman was late.', 'The tradesman', 'Carl Voss'],
    ['Ann Lee taught Carl Voss to read. The former pupil was glad.', 'The former pupil', 'Carl Voss'],
    ['Ann Lee lost her former friend Mia Berg. Ann Lee blamed her ex-friend.', 'her ex-friend', 'Mia Berg'],
  ])('%s', (text, description, name) => {
    expect(meant(text, description)).toBe(name);
  });

  test('a nationality that is a given name too', () => {
    expect(Object.keys(castOf('German Lena Kraft won. Kraft wept.'))).toEqual(['Lena Kraft']);
  });

  test('a name that is given to somebody', () => {
    expect(castOf('They call Ann Lee the Vacuum. The Vacuum won.')['Ann Lee']).toContain('Vacuum');
  });
});
