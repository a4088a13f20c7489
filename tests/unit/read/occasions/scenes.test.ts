// Scenes and channels that the words around tell without naming them.
import { expect, test } from '@jest/globals';
import { read } from '../../../../src/read/reader.ts';

const published = '2025-01-30'; // a Thursday
const reading = (text: string) => read({ text, published });
const mediaOf = (text: string) => reading(text).statements.map(({ medium, platform }) => [medium, platform]);

test.each([
  'Accepting the Quay Prize in Lisbon, Mara Voss said: “I wrote this between two tides and a dentist.”',
  'Mara Voss, in the chair, wondered whether anybody had “counted the herons twice, or at all”.',
  'Mara Voss rose on a point of order. “The member has a boat where his manners should be,” she said.',
  '“We are an island and we have no boat,” Mara Voss said in her closing remarks.',
  'Mara Voss, opening a bridge on Monday, said: “It is shorter than the argument about it.”',
  'Mara Voss hugged her rival on stage Sunday in Lisbon, where she called him “the best half-hour on the river”.',
  '“I see the mayor sent a seagull in his place,” Mara Voss said in front of several hundred supporters.',
  'Mara Voss told hundreds of supporters on Monday: “The harbour is ours, and so is the bill.”',
])('one speaks to those who are there: %s', text => {
  expect(mediaOf(text)).toEqual([['speech', null]]);
});

test.each([
  [
    'Forty anglers had taken over the town hall. “The river is shut until further notice,” Mara Voss told them.',
    'speech',
  ],
  ['Several reporters waited on the quay. “The river is shut until further notice,” Mara Voss told them.', 'interview'],
])('one tells them where they are gathered: %s', (text, medium) => {
  expect(mediaOf(text)).toEqual([[medium, null]]);
});

test.each([
  ['“I have nothing to add to the heron,” Mara Voss said, stopped on the stairs.', 'interview'],
  ['“I have nothing to add to the heron,” Mara Voss told the Harbour Herald in the dressing room.', 'interview'],
  ['“I have nothing to add to the heron,” Mara Voss told viewers on the Breakfast sofa.', 'broadcast'],
  ['“I have nothing to add to the heron,” Mara Voss told staff in an email.', 'message'],
  ['“I have nothing to add to the heron,” Mara Voss told the Harbour Herald by email.', 'written-statement'],
])('whom one tells, and where: %s', (text, medium) => {
  expect(mediaOf(text)).toEqual([[medium, null]]);
});

test('what goes live on a platform is a stream', () => {
  const text =
    'On Monday Mara Voss went live on TikTok from the quay and said: “That is not a heron, it is a bin bag.”';
  expect(mediaOf(text)).toEqual([['livestream', 'TikTok']]);
});

test('words stand in the thing in which somebody is said to have written them', () => {
  const text =
    'Mara Voss has told parliament that she stands over a Bluesky post in which she called the plan “a jelly with a timetable”.';
  expect(mediaOf(text)).toEqual([['text-post', 'Bluesky']]);
});

test('what is said to the press is on no platform, whichever its sentence names', () => {
  const text =
    'A rumour that spread on Facebook is not true, Mara Voss told the Harbour Herald. “Nobody has sold the harbour to anyone,” she said.';
  expect(mediaOf(text)).toEqual([['interview', null]]);
});

test('who adds to another’s statement is quoted from the same release', () => {
  const text = `“I read it on a train and missed three towns,” Mara Voss said in a statement.

Ivo Brandt added: “Nobody else asked who keeps the dog and the boat.”`;
  expect(mediaOf(text)).toEqual([
    ['written-statement', null],
    ['written-statement', null],
  ]);
});

test.each([
  'Mara Voss put a picture of a heron on Instagram, with the words “to be returned to the river on Sunday”.',
  'Mara Voss uploaded a photograph of her ruined shorts to Instagram. “He rows like a man reading a letter,” said the caption.',
])('words beside a picture are its caption: %s', text => {
  const { statements, quotes } = reading(text);
  expect(statements.map(({ medium, platform }) => [medium, platform])).toEqual([['image', 'Instagram']]);
  expect(quotes.map(({ part }) => part)).toEqual(['caption']);
});

test('a comment stands beneath what somebody else put up', () => {
  const text = '“Let her try a sky, and then a heron,” wrote Mara Voss beneath the club’s announcement on Facebook.';
  expect(mediaOf(text)).toEqual([['comment', 'Facebook']]);
});

test('what the writer asks is answered to the writer, and no more in the video', () => {
  const text = `“Three boats is not a fleet,” Mara Voss says in a video posted on TikTok on Monday.

Will she take it down? “Over my dead toast, and you may print that,” she said.`;
  expect(mediaOf(text)).toEqual([
    ['video', 'TikTok'],
    ['interview', null],
  ]);
});
