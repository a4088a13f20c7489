// Scenes and channels that the words around tell without naming them.
import { expect, test } from '@jest/globals';
import { mediaOf, readOnThursday } from '../../../support/said-through.ts';

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
  const { statements, quotes } = readOnThursday(text);
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

test.each([
  ['She posted a photograph of a bent needle on Instagram.', 'wrote beneath it', 'image'],
  ['She stuck a clip of it up on Instagram on Saturday.', 'wrote under it', 'video'],
])('what one writes under one’s own picture is its caption: %s', (put, wrote, medium) => {
  const { statements, quotes } = readOnThursday(
    `Mara Voss mends nets. ${put} “It was thrown at me in 1991,” she ${wrote}.`,
  );
  expect(statements.map(known => [known.medium, known.platform])).toEqual([[medium, 'Instagram']]);
  expect(quotes[0]?.part).toBe('caption');
});

test('a picture told two sentences before holds what is then written', () => {
  const text =
    'Mara Voss posted a photo of the contents on Bluesky. It is a boat, painted by hand. “He made me one in two nights,” she wrote.';
  expect(mediaOf(text)).toEqual([['image', 'Bluesky']]);
});

test('who asks the guest is on the air too', () => {
  const text = `“They had a grand time of it, and I paid,” Mara Voss told viewers on Monday.

“Would you name them, and the hotel?” asked Ivo Brandt.`;
  expect(mediaOf(text)).toEqual([
    ['broadcast', null],
    ['broadcast', null],
  ]);
});

test.each([
  ['Mara Voss answered a councillor on LinkedIn with the words “if they used it they would still have it”.', null],
  ['“I filmed it in front of the presents,” Mara Voss told somebody on Bluesky who had asked.', 'Bluesky'],
])('one answers somebody online in a comment: %s', (text, platform) => {
  expect(mediaOf(text)).toEqual([['comment', platform]]);
});

test('one tells one’s friends on a platform by hand', () => {
  const text = 'On Monday Mara Voss told her Facebook friends that the film was “the most fireproof idea we ever had”.';
  expect(mediaOf(text)).toEqual([['text-post', 'Facebook']]);
});

test('minutes into a stream one speaks in the stream', () => {
  const text =
    'Mara Voss goes live on TikTok in four hats. Twenty minutes in she stops and says: “Right. That is illegal. Good night.”';
  expect(mediaOf(text)).toEqual([['livestream', 'TikTok']]);
});

test('what is said behind a quotation that ended its sentence is told of no other', () => {
  const text =
    'In 2020 Mara Voss deleted a tweet that read “eggs, and then what?” She told the Long Soak podcast that it was “the most honest thing” of hers.';
  expect(mediaOf(text)).toEqual([
    ['text-post', 'X'],
    ['podcast', null],
  ]);
});

test('sport has replays and short programmes, and athletes have shorts', () => {
  const text =
    'The post, published on Facebook after the short programme, said that skating there in shorts was “like signing my name on a potato”, Mara Voss said.';
  expect(mediaOf(text)).toEqual([['text-post', 'Facebook']]);
});

test.each([
  [
    'Mara Voss put a photograph of a heron on Instagram. Beneath the photograph Ivo Brandt wrote: “I was looking at the lake.”',
    'comment',
  ],
  [
    'Mara Voss put a post on Facebook. Beneath a photograph of a heron she wrote: “So proud of what the river has become.”',
    'image',
  ],
])('what stands beneath the picture answers it: %s', (text, medium) => {
  expect(mediaOf(text).map(([known]) => known)).toContain(medium);
});

test('a judge in a live show is on the air', () => {
  const text =
    'Nobody minded until Saturday’s live show, when the judge Mara Voss brought it up. “I have seen patio sets with better manners,” she told the actor.';
  expect(mediaOf(text)).toEqual([['broadcast', null]]);
});

test('the title stands over the post it is the title of', () => {
  const text = `Mara Voss has deleted a LinkedIn post in which she advised lodgers to think of “a sofa as a form of fieldwork”.

Voss published the essay on Sunday under the title “Resilience begins at home, or near it”.`;
  const { statements } = readOnThursday(text);
  expect(statements.map(({ medium, platform }) => [medium, platform])).toEqual([['text-post', null]]);
});
