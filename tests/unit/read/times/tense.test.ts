import { expect, test } from '@jest/globals';
import { toDoc } from '../../../../src/read/text.ts';
import { directionAt } from '../../../../src/read/times/tense.ts';

const direction = (text: string) => {
  const doc = toDoc({ text, lang: 'en' });
  return directionAt(
    doc,
    doc.tokens.findIndex(token => token.text === 'Friday'),
  );
};

test.each([
  ['She said Friday that the tour is over.', 'past'],
  ['The post was deleted Friday.', 'past'],
  ['He put the clip up Friday.', 'past'],
  ['She has scheduled a news conference Friday.', 'future'],
  ['The film is set to open Friday.', 'future'],
  ['They are playing in Leeds on Friday.', 'future'],
  ['The guidelines, to be published Friday, are short.', 'future'],
  ['On Friday, the committee will vote.', 'future'],
  ['On Friday, the committee voted.', 'past'],
  ['Nobody denied that Friday’s vote was a farce.', 'past'],
  ['“I will go,” she said Friday.', 'past'],
  ['He could be charged as soon as Friday.', 'future'],
  ['On Friday Rafe, who plays bass, shared a clip.', 'past'],
  ['Friday.', 'unclear'],
])('%s → %s', (text, expected) => {
  expect(direction(text)).toBe(expected);
});
