import { describe, expect, test } from '@jest/globals';
import { castOf } from '../../../support/cast.ts';
import { speakersOf } from '../../../support/speakers.ts';

/** Who speaks, each once. */
const speakers = (text: string) => [...new Set(speakersOf(text))];

describe('names for the stage', () => {
  test.each([
    ['“I never said that,” 40 Cent said. “Not once,” 40 Cent added.', '40 Cent'],
    ['Rapper 31 Wolf has apologised. “I never said that,” 31 Wolf wrote on X.', '31 Wolf'],
    ['“I never said that,” The Quorl said. “Not once,” The Quorl wrote.', 'The Quorl'],
    ['“I never said that,” Chance the Miller said. “Not once,” Chance wrote on Instagram.', 'Chance the Miller'],
    ['“I never said that,” Milo, the Creator said. “Not once,” Milo wrote.', 'Milo, the Creator'],
    ['“I never said that,” J Quorlin said. “Not once,” Quorlin wrote.', 'J Quorlin'],
    ['“I never said that,” V!nk said. “Not once,” Vink wrote.', 'V!nk'],
    ['“I never said that,” A$AX Quorl said. “Not once,” Quorl wrote.', 'A$AX Quorl'],
    ['“I never said that,” ned.i.am said. “Not once,” ned.i.am wrote.', 'ned.i.am'],
    ['“I never said that,” qXr said. “Not once,” qXr wrote.', 'qXr'],
    ['“I never said that,” FKA herons said. “Not once,” she wrote.', 'FKA herons'],
    ['“I never said that,” Lil’ Ada said. “Not once,” Ada wrote.', 'Lil’ Ada'],
    ['“I never said that,” Dr. Milo said. “Not once,” Dr. Milo wrote.', 'Dr. Milo'],
    ['“I never said that,” Dr. Milo Quorl said. “Not once,” Dr. Quorl wrote.', 'Milo Quorl'],
    ['“I never said that,” Park Dae-jung said. “Not once,” Park wrote on Instagram.', 'Park Dae-jung'],
  ])('%s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  test.each([
    'On Feb. 28 Ada Quill left. “I never said that,” Quill wrote.',
    'In the hall 40 Democrats stood. “I never said that,” Ada Quill told The Quorl.',
    'Ada Quill paid A$50 for it. Wow!she cried. “I never said that,” Quill wrote.',
    'Ada Quill saw an iPhone. “I never said that,” she told the Harbour Post.',
  ])('%s', text => {
    expect(speakers(text)).toEqual(['Ada Quill']);
  });

  test('who goes by one name is somebody where they take to a platform, or are called a singer', () => {
    const text = 'Zindala has hit back at critics. In a post on X, the singer wrote: “I never said that.”';
    expect(speakersOf(text)).toEqual(['Zindala']);
    expect(speakersOf('A post on Zindala’s Instagram account read: “I never said that.”')).toEqual(['Zindala']);
    expect(speakersOf('Fans of Zindala were angry. “I never said that,” wrote Zindala.')).toEqual(['Zindala']);
  });
});

describe('second mentions', () => {
  test.each([
    ['Scarlett Johns left. “I never said that,” ScarJo said.', 'Scarlett Johns'],
    ['Ada Bo Quill left. “I never said that,” ABQ said.', 'Ada Bo Quill'],
    ['Roland Ames Quill Jr. left. “I never said that,” RAQ Jr. said.', 'Roland Ames Quill Jr.'],
    ['Donald Quill Jr. left. “I never said that,” Don Jr. said.', 'Donald Quill Jr.'],
    ['Shaquille Quorl left. “I never said that,” Shaq said.', 'Shaquille Quorl'],
    ['Claudia Quorl Vennig has left. “I never said that,” Quorl said.', 'Claudia Quorl Vennig'],
    ['Molly-Mae Quorl has left. “I never said that,” Molly-Mae said.', 'Molly-Mae Quorl'],
    ['Jamie Lynn Quorl has left. “I never said that,” Jamie Lynn said.', 'Jamie Lynn Quorl'],
    ['Stephen King has left. “I never said that,” King said.', 'Stephen King'],
    ['Brooklyn Quorl, 26, has apologised. “I never said that,” Brooklyn said.', 'Brooklyn Quorl'],
    ['Van Quorl’s agent left. “I never said that,” Robin van Quorl said.', 'Robin van Quorl'],
    ['Milo’s agent left. “I never said that,” Prince Milo said.', 'Prince Milo'],
    ['Curtis “40 Cent” Quorl left. “I never said that,” Quorl said.', 'Curtis Quorl'],
    ['Sean Quorl is leaving. “I never said that,” the South Korean told reporters.', 'Sean Quorl'],
    ['YouTuber Ada Quill left. “I never said that,” the YouTuber wrote.', 'Ada Quill'],
    ['Ada Quill left on Monday. “I never said that,” the “Salt and Snow” singer wrote.', 'Ada Quill'],
  ])('%s', (text, name) => {
    expect(speakersOf(text)).toEqual([name]);
  });

  test('a headline in capitals is nobody’s longer name', () => {
    const cast = castOf('Ada Quill Hammers\n\nAda Quill left in May. Quill said so.');
    expect(cast['Ada Quill']).toContain('Quill');
  });
});
