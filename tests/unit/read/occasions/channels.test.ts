// Through which medium and on which platform words were said, by kinds of wording: the platform's places, the sentence
// that leads in, what is printed, sent, aired or preached.
import { expect, test } from '@jest/globals';
import { mediaOf } from '../../../support/said-through.ts';

const WORDS = '“The harbour has been sold for parts and a car park,”';

test.each([
  ['Mara Voss said on X on Monday that the quay was lost.', 'text-post', 'X'],
  ['In a since-deleted tweet, Mara Voss accused the council of theft.', 'text-post', 'X'],
  ['Reacting via her official X handle, Mara Voss condoled with the crews.', 'text-post', 'X'],
  ['From her Bluesky account, Mara Voss declared the feud over.', 'text-post', 'Bluesky'],
  ['Mara Voss hit out at the port on Threads after her boat was lost.', 'text-post', 'Threads'],
  ['Mara Voss used Facebook to say goodbye.', 'text-post', 'Facebook'],
  ['On her YouTube channel, Mara Voss showed the chart again.', 'video', 'YouTube'],
  ['Mara Voss ended her marathon on Twitch in tears.', 'livestream', 'Twitch'],
])('what the sentence before says that somebody said there goes on there: %s', (lead, medium, platform) => {
  expect(mediaOf(`${lead} ${WORDS} she said.`)).toEqual([[medium, platform]]);
});

test.each([
  'A rumour that spread on Facebook is untrue, Mara Voss told the Harbour Herald.',
  'Mara Voss, who has nine thousand followers on TikTok, was waiting at the gate.',
  'Mara Voss deleted a post on X.',
  'Mara Voss took down a post on X.',
])('… and what it says of others, of fame or of a removal does not: %s', lead => {
  expect(mediaOf(`${lead} ${WORDS} she said.`)).toContainEqual(['interview', null]);
});

test.each([
  ['on the platform formerly known as Twitter', 'X'],
  ['on the social media platform X', 'X'],
  ['on Elon Musk’s site', 'X'],
  ['on the ’gram', 'Instagram'],
  ['on r/harbours', 'Reddit'],
])('platforms have other names: %s', (place, platform) => {
  expect(mediaOf(`${WORDS} Mara Voss wrote ${place}.`)[0]![1]).toBe(platform);
});

test('a platform that another is like is not the one', () => {
  const text = `Mara Voss announced the sale on Weibo, China’s answer to X. ${WORDS} she wrote.`;
  expect(mediaOf(text)).toEqual([['text-post', 'Weibo']]);
});

test.each([
  ['Mara Voss wrote under a picture of a pump on Instagram.', 'image', 'Instagram'],
  ['Mara Voss commented on the mayor’s Instagram photo.', 'comment', 'Instagram'],
  ['Mara Voss said in a video statement published on X.', 'video', 'X'],
  ['Mara Voss wrote in a lengthy Instagram statement.', 'text-post', 'Instagram'],
  ['Mara Voss said in a Twitter Spaces session.', 'livestream', 'X'],
  ['Mara Voss told her TikTok followers.', 'video', 'TikTok'],
  ['Mara Voss replied on X.', 'comment', 'X'],
])('the thing and the place: %s', (told, medium, platform) => {
  expect(mediaOf(`${WORDS} ${told}`)).toEqual([[medium, platform]]);
});

test.each([
  ['Mara Voss wrote in the Harbour Times.', 'written-statement'],
  ['Mara Voss said through her lawyer.', 'written-statement'],
  ['Mara Voss said in an emailed response.', 'written-statement'],
  ['Mara Voss told fellow councillors in a WhatsApp group.', 'message'],
  ['Mara Voss told the group on Signal.', 'message'],
  ['Mara Voss said on Harbour TV’s Face the Week.', 'broadcast'],
  ['Mara Voss told one caller to her weekly phone-in.', 'broadcast'],
  ['Mara Voss told jurors.', 'speech'],
  ['Mara Voss told a packed bar.', 'speech'],
  ['Mara Voss announced in the chamber.', 'speech'],
  ['Mara Voss told analysts on an earnings call.', 'speech'],
])('printed, sent, aired or said to a hall: %s', (told, medium) => {
  expect(mediaOf(`${WORDS} ${told}`)).toEqual([[medium, null]]);
});

test.each([
  ['Mara Voss used her weekly column to settle scores.', 'wrote', 'written-statement'],
  ['The reissue comes with liner notes by Mara Voss.', 'writes', 'written-statement'],
  ['Messages from a group chat have been leaked to the Echo.', 'wrote in one of them', 'message'],
  ['Mara Voss preached at the cathedral.', 'said', 'speech'],
  ['In her closing argument Mara Voss held up the shoe.', 'said', 'speech'],
  ['During Monday’s televised debate Mara Voss turned to the mayor.', 'said', 'broadcast'],
  ['On the latest episode of her podcast, Mara Voss apologised.', 'told listeners', 'podcast'],
])('by the sentence before: %s', (lead, says, medium) => {
  expect(mediaOf(`${lead} ${WORDS} Mara Voss ${says}.`)).toEqual([[medium, null]]);
});

test('words stand in what is named, and not in what it stands under', () => {
  const text = `Mara Voss deleted a comment that she had left under a rival’s Facebook post. “Enjoy the view from second place,” it said.`;
  expect(mediaOf(text)).toEqual([['comment', 'Facebook']]);
});

test('what somebody had said stood in the post that went', () => {
  const text = `The tweet was taken down on Wednesday. ${WORDS} Mara Voss had told her hosts.`;
  expect(mediaOf(text)).toEqual([['text-post', 'X']]);
});

test('what the next sentence speaks of as known is those words', () => {
  const text = `${WORDS} says Mara Voss, wiping her face. The video was uploaded to TikTok, where she is loved.`;
  expect(mediaOf(text)).toEqual([['video', 'TikTok']]);
});

test('the headline tells the channel where nothing else does', () => {
  const text = `Mara Voss is not happy with the port. ${WORDS} she wrote.`;
  expect(mediaOf(text, 'Mara Voss hits out at port in Instagram Story')).toEqual([['story', 'Instagram']]);
});

test('a hearing that is told of later says nothing of what was said before', () => {
  const text = `${WORDS} said Mara Voss, the lawyer for the port. The hearing resumes in ten days.`;
  expect(mediaOf(text)).toEqual([['interview', null]]);
});

test('who a ‘TV judge’ is tells no programme', () => {
  const text = `The post has gone from Mara Voss’s Threads feed. The TV judge used it to attack a baker. “That cake belongs in the harbour,” she wrote.`;
  expect(mediaOf(text)).toEqual([['text-post', 'Threads']]);
});
