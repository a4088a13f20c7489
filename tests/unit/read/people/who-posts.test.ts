// Who posts, or takes back a post, is somebody, though nothing else tells it of the name.
import { expect, test } from '@jest/globals';
import { read } from '../../../../src/read/reader.ts';
import { castOf } from '../../../support/cast.ts';

test.each(['Quorla', 'QZA', 'MrQuorl', 'Q-Quorl'])('who posts is somebody, by however short a name: %s', name => {
  expect(Object.keys(castOf(`On Monday, ${name} shared a video on TikTok in which she sang of the quay.`))).toEqual([
    name,
  ]);
  expect(Object.keys(castOf(`${name} has apologised for a tweet that she wrote. It was gone on Monday.`))).toEqual([
    name,
  ]);
});

test('what the next sentence takes up with a pronoun is somebody', () => {
  expect(Object.keys(castOf('Quorla shared a video on Monday. She sings in it of the quay.'))).toEqual(['Quorla']);
  expect(castOf('Quorla was closed on Monday. It rained on the quay.')).toEqual({});
});

test('whose account it is is somebody', () => {
  expect(Object.keys(castOf('Zephrin Quorl’s Instagram account was suspended on Monday.'))).toEqual(['Zephrin Quorl']);
});

test('who removes posts by its rules did not write them', () => {
  expect(castOf('Tumblr deleted the post on Monday.')).toEqual({});
});

test.each([
  ['Quorlair', 'Quorlair'],
  ['The NQA', 'NQA'],
  ['Quorl University', 'Quorl University'],
])('a body’s post is its own words: %s', (name, speaker) => {
  const text = `${name} deleted the tweet on Monday. “We shall not be moved,” the post read.`;
  expect(read({ text, published: '2025-01-30' }).quotes.map(quote => quote.speaker)).toEqual([speaker]);
});

test.each(['British Airways', 'Conservative Party', 'Premier League', 'German Football Association'])(
  'a body is called by its whole name: %s',
  name => {
    const text = `“We shall not be moved by anybody,” the ${name} said in a statement on Monday.`;
    expect(read({ text, published: '2025-01-30' }).quotes.map(quote => quote.speaker)).toEqual([name]);
  },
);
