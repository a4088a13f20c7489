import { describe, expect, test } from '@jest/globals';
import { attribute } from '../../../../src/read/attribution/index.ts';
import { findCast } from '../../../../src/read/people/index.ts';
import { findQuotes } from '../../../../src/read/quotes/index.ts';
import { toDoc } from '../../../../src/read/text.ts';
import { speakersOf } from '../../../support/speakers.ts';

/** Before occasions have their say. */
function attributed(text: string): (string | null)[] {
  const doc = toDoc({ text });
  const quotes = findQuotes(doc);
  return attribute(doc, quotes, findCast(doc, quotes)).map(({ speaker }) => speaker);
}

describe('a post speaks for who posted it', () => {
  test.each([
    ['Adaeze Quist posted a photo of the pier on Monday. “The gulls have won this round,” it read.', 'Adaeze Quist'],
    ['Among the answers was one from Martin Vell. “Put a hat on it and sell it,” it read.', 'Martin Vell'],
    ['The post by Martin Vell is gone. “Nobody here has ever seen a lemon,” the caption went.', 'Martin Vell'],
    [
      'Adaeze Quist has rewritten her bio, which had read “professional ghost of the harbour wall” for years.',
      'Adaeze Quist',
    ],
    [
      'Adaeze Quist shared a photo of the pier after she and Martin Vell won. “Carried by my better half,” the caption read.',
      'Adaeze Quist',
    ],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  test('a note in the place of what is gone is nobody’s of the cast', () => {
    const text = 'Adaeze Quist wrote the column. A note now stands there. “This page has been taken away,” it says.';
    expect(attributed(text)).toEqual([null]);
  });
});

test('of several who speak in a row each is given what is theirs', () => {
  const text =
    'Ada Quill said Bo Hart “caused the flood.” Cy Marsh called Quill a “pathological liar.” Di Frost shot back, “We all heard it.”';
  expect(attributed(text)).toEqual(['Ada Quill', 'Cy Marsh', 'Di Frost']);
});

describe('for whom a representative speaks', () => {
  const before = 'Adaeze Quist sang on Monday. Quist left at ten, and she took the boat. ';
  test.each([
    ['“She is asleep and will stay so,” a spokesperson for the singer said.', 'Adaeze Quist spokesperson'],
    ['“She is asleep and will stay so,” said a spokesman for Quist.', 'Adaeze Quist spokesperson'],
    [
      'A spokeswoman for Quist came. “She is asleep and will stay so,” the spokeswoman said.',
      'Adaeze Quist spokesperson',
    ],
    ['“The boat was in the script,” said a rep for the show, “Low Harbour”.', null],
    ['“She is asleep and will stay so,” a rep told the Echo.', 'Adaeze Quist spokesperson'],
  ])('%s', (sentence, speaker) => {
    expect(speakersOf(before + sentence)).toContain(speaker);
  });

  test('a show goes by its title, best by the one in the headline', () => {
    const text =
      'Adaeze Quist has left “Low Harbour”. She sang “Salt” there. “We will miss her voice,” a spokesperson for the show said.';
    expect(speakersOf(text, 'Quist leaves ‘Low Harbour’')).toContain('Low Harbour spokesperson');
  });
});

test('a principal with signs in the name', () => {
  expect(speakersOf('“We are open until ten,” said an O’Dell-(Quist)+ spokesman.')).toHaveLength(1);
  expect(speakersOf('“We are open until ten,” said an AT&T* [Harbour] spokesman.')).toHaveLength(1);
});

describe('a body is named in full', () => {
  test.each([
    [
      'Port Vellan midfielder Adaeze Quist left. The club said in a statement that it was “a matter for the family”.',
      'Port Vellan',
    ],
    [
      'Mirrel, the lamp maker, has gone quiet. “Our lamps are as bright as ever,” the company said on Monday.',
      'Mirrel',
    ],
    ['The song is by The Tin Herons. “We never gave anyone leave,” the band said.', null],
    ['They danced to “Salt” by The Tin Herons. “We never gave anyone leave,” the band said.', 'The Tin Herons'],
    [
      'The Harbour Standards Office has had ten letters. “We have read all of them,” it said.',
      'Harbour Standards Office',
    ],
    ['“We have nothing new in the harbour,” read a post on X from Salt Lantern Pictures.', 'Salt Lantern Pictures'],
    [
      'Salt Lantern Pictures shut its doors. “We have nothing new,” a studio spokesman said.',
      'Salt Lantern Pictures spokesperson',
    ],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  test('what a body does tells that it is one', () => {
    const text = 'Velmir blamed the fog. “We apologise to all of our guests,” a spokesman for the airline said.';
    expect(speakersOf(text)).toEqual(['Velmir spokesperson']);
  });

  test('a member of parliament is no body', () => {
    const text = 'The Orle MP Adaeze Quist left. Orle MP has gone. “It is a matter for the family,” the council said.';
    expect(speakersOf(text)).toEqual([null]);
  });

  test('a platform is no club', () => {
    expect(attributed('TikTok said it had seen the clip. “We have nothing to add to that,” the club said.')).toEqual([
      null,
    ]);
  });

  test('whose campaign speaks', () => {
    const text = 'Adaeze Quist stood on the pier. “She is going to win this town,” her campaign said.';
    expect(speakersOf(text)).toEqual(['Adaeze Quist spokesperson']);
  });
});

describe('who works for somebody speaks for them', () => {
  const before = 'The singer Adaeze Quist was in the boat with Martin Vell. ';
  test.each([
    '“She was asleep at the time,” said a lawyer for Quist.',
    '“She was asleep at the time,” Quist’s agent said.',
    '“She was asleep at the time,” said lawyers acting for Quist.',
    '“She was asleep at the time,” a statement from her management read.',
  ])('%s', sentence => {
    expect(attributed(before + sentence)).toEqual(['Adaeze Quist spokesperson']);
  });
});

test.each([
  'Adaeze Quist and Martin Vell have had a son. “We are three now,” the couple wrote.',
  'Adaeze Quist and her husband, Martin Vell, have had a son. “We are three now,” they said in a statement.',
])('of two who speak as one the first is named: %s', text => {
  expect(attributed(text)).toEqual(['Adaeze Quist']);
});

test.each([
  ['Martin Vell wants the pier. “I have the deeds,” Adaeze Quist reasons.', 'Adaeze Quist'],
  ['Martin Vell wants the pier. “I have the deeds,” quips Adaeze Quist.', 'Adaeze Quist'],
  ['Martin Vell wants the pier. “We have the deeds,” the Bakers’ Guild said.', 'Bakers’ Guild'],
  ['The Bakers’ Guild met Martin Vell. “We have the deeds,” the guild said.', 'Bakers’ Guild'],
])('%s', (text, speaker) => {
  expect(attributed(text)).toEqual([speaker]);
});

test.each([
  'Rowan Teague will host the show. The nonbinary comic met Seb Crewe. “I have lost to people for years,” they said.',
  'Playwright Ash Roe has taken their name off the film. They fell out with Conrad Bly over a dog. “There was no dog,” they said. Roe uses they and them.',
])('a singular they: %s', text => {
  expect(attributed(text)).toEqual([text.startsWith('Rowan') ? 'Rowan Teague' : 'Ash Roe']);
});
