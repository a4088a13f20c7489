import { describe, expect, test } from '@jest/globals';
import { speakersOf } from '../../../support/speakers.ts';

describe('bodies by their whole names', () => {
  test.each([
    ['“We are aware of it,” McDonald’s said in a statement.', 'McDonald’s'],
    ['“We are aware of it,” a spokesperson for Wendy’s said.', 'Wendy’s spokesperson'],
    ['“We are aware of it,” a Warner Bros. spokesperson said.', 'Warner Bros. spokesperson'],
    ['“We are aware of it,” the Liberal Democrats said.', 'Liberal Democrats'],
    ['“We are aware of it,” a Liberal Democrats spokesperson said.', 'Liberal Democrats spokesperson'],
    ['“We are aware of it,” the New York Yankees said.', 'New York Yankees'],
    ['“We are aware of it,” Channel 4 said.', 'Channel 4'],
    ['“We are aware of it,” King’s College London said.', 'King’s College London'],
    ['In a statement, Marks & Spencer said: “We are aware of it.”', 'Marks & Spencer'],
    [
      'The Academy of Motion Picture Arts and Sciences wrote on X: “We are aware of it.”',
      'Academy of Motion Picture Arts and Sciences',
    ],
    ['“We are aware of it,” Liverpool said in a statement.', 'Liverpool'],
    ['The British Museum deleted a post. “We are aware of it,” it said.', 'British Museum'],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  test('what is somebody’s is no name', () => {
    expect(speakersOf('Ada Quill’s deleted post said: “We are aware of it.”')).toEqual(['Ada Quill']);
  });
});

describe('what a body is called afterwards', () => {
  test.each([
    ['Netflix pulled the film. “It was wrong of us,” the streaming giant said.', 'Netflix'],
    ['The BBC pulled the film. “It was wrong of us,” the corporation said.', 'BBC'],
    ['Kensington Palace pulled the photo. “It was wrong of us,” the palace said.', 'Kensington Palace'],
    ['Adidas pulled the advert. “It was wrong of us,” a company spokesperson said.', 'Adidas spokesperson'],
    ['Kneecap deleted the clip. “It was wrong of us,” the band wrote on X.', 'Kneecap'],
    ['Wizz Air apologised. “It was wrong of us,” a spokesperson for the carrier said.', 'Wizz Air spokesperson'],
    ['Ministers deleted the post. “It was wrong of us,” the department said.', null],
    ['Stormzy deleted the tweet. “It was wrong of us,” his label said.', null],
    ['London has seen worse. “It was wrong of us,” the club said.', null],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});

describe('whose a page or a statement is', () => {
  test.each([
    ['“It was wrong of us,” read a post on Real Madrid’s X account.', 'Real Madrid'],
    ['“It was wrong of us,” the official White House account wrote on X.', 'White House'],
    ['“It was wrong of us,” a Netflix statement read.', 'Netflix'],
    ['“It was wrong of me,” a post on Ada Quill’s Instagram account read.', 'Ada Quill'],
    ['The BBC issued a statement. “It was wrong of us,” the statement said.', 'BBC'],
    ['Ada Quill deleted the tweet. The message, seen by the Ledger, read: “It was wrong of me.”', 'Ada Quill'],
    ['Ada Quill left Tarn Rovers. “It was wrong of us,” a club statement read.', 'Tarn Rovers'],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});
