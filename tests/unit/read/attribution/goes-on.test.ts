import { describe, expect, test } from '@jest/globals';
import { speakersOf } from '../../../support/speakers.ts';

describe('what is said of somebody', () => {
  test.each([
    ['Ada Quill was hailed as “the future of the party”.', null],
    ['Ada Quill has been slammed as “tone deaf and very cruel” over a post.', null],
    ['Ada Quill was called “a disgrace to her party” during the debate.', null],
    ['Ada Quill has called the plan “a disgrace to her party”.', 'Ada Quill'],
    ['Tom Lim told Sam Quill to go.\n\n“I am staying right here,” he replied.', 'Sam Quill'],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});

describe('who goes on', () => {
  test.each([
    [
      '“I am proud of them,” Ada Quill said. Her mother, Nora Lim, was there.\n\n“It is our day,” she added.',
      'Ada Quill',
    ],
    ['Sam Quill died on Monday. His son, Paul Quill, said: “He was the best.” He added: “We miss him.”', 'Paul Quill'],
    ['“I was hurt by it,” Ada Quill said.\n\nAsked about her sister Nora, she said: “We do not speak.”', 'Ada Quill'],
  ])('%s', (text, speaker) => {
    expect(new Set(speakersOf(text))).toEqual(new Set([speaker]));
  });

  test('and no longer where somebody else has said something', () => {
    const text = '“I am proud of them,” Sam Quill said. Tom Brill said that it was late.\n\n“It is our day,” he added.';
    expect(speakersOf(text)[1]).toBe('Tom Brill');
  });
});

describe('they', () => {
  test('is who is said to go by it, whatever nights and weeks stand between', () => {
    const text =
      'Robin Hale uses they/them pronouns.\n\nHale wrote the book on their phone while working nights.\n\n“The dough takes two hours,” they told the audience.';
    expect(speakersOf(text)).toEqual(['Robin Hale']);
  });
});
