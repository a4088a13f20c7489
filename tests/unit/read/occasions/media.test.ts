// Through which medium words were said, by the kinds of wording that tell it.
import { expect, test } from '@jest/globals';
import { mediaOf, readOnThursday } from '../../../support/said-through.ts';

const saying = (words: string) => `“The harbour has been sold for parts and a car park,” ${words}`;

test.each([
  ['Mara Voss told Monday’s meeting of the harbour board.', 'speech'],
  ['Mara Voss said from the dispatch box on Monday.', 'speech'],
  ['Mara Voss told them through a loudhailer.', 'speech'],
  ['Mara Voss said on a panel in Lisbon on Monday.', 'speech'],
  ['Mara Voss said at an investor day on Monday.', 'speech'],
  ['Mara Voss told Tide Wire outside parliament.', 'interview'],
  ['Mara Voss told the Harbour Herald after the meeting.', 'interview'],
  ['Mara Voss told this newsletter on Monday.', 'interview'],
  ['Mara Voss said backstage.', 'interview'],
  ['Mara Voss said on her weekly show on Thursday.', 'broadcast'],
  ['Mara Voss said after the hearing.', 'interview'],
  ['Mara Voss said afterwards.', 'interview'],
])('where it was said tells what it was: %s', (words, medium) => {
  expect(mediaOf(saying(words))[0]).toEqual([medium, null]);
});

test('who rises to say something speaks before an assembly', () => {
  const text = `On Monday Mara Voss rose to ask about the quay. “Who sold it, and for how many fish?” she said.`;
  expect(mediaOf(text)).toEqual([['speech', null]]);
});

test('what is written before a speech is over is no speech', () => {
  expect(mediaOf(saying('Mara Voss wrote on Facebook before the speech was over.'))).toEqual([
    ['text-post', 'Facebook'],
  ]);
});

test.each([
  ['said in a note to clients', 'written-statement'],
  ['said in an email to Tide & Quay', 'written-statement'],
  ['said in an email to colleagues', 'message'],
  ['said in an email to Ivo Brandt', 'message'],
  ['wrote in a letter that she had sent to the mayor', 'message'],
])('to whom a letter goes tells whether it is a message: %s', (words, medium) => {
  const text = `The mayor Ivo Brandt kept silent. ${saying(`Mara Voss ${words}.`)}`;
  expect(mediaOf(text)).toContainEqual([medium, null]);
});

test.each([
  ['Mara Voss told X on Monday that the harbour was “a puddle with opinions and a car park”.', 'text-post', 'X'],
  ['Mara Voss answered a customer on X who had complained: “Bring your own boat, then.”', 'comment', 'X'],
  [
    'When a passenger complained on X of the delay, Mara Voss replied from her own account: “Bring a boat.”',
    'comment',
    'X',
  ],
])('whom one tells or answers on a platform: %s', (text, medium, platform) => {
  expect(mediaOf(text)).toEqual([[medium, platform]]);
});

test('a comment is whoever’s it is from', () => {
  const text = `The harbour’s page on Facebook drew 900 comments on Monday. Its top comment is from Mara Voss: “Sell the car park instead, I beg you.”`;
  expect(mediaOf(text)).toEqual([['comment', 'Facebook']]);
});

test('the spokesperson of a platform says nothing in the video that it took down', () => {
  const text = `Mara Voss posted a clip of the quay on TikTok. “The video was removed in error and is back,” a TikTok spokesperson said on Monday.`;
  expect(mediaOf(text)).toContainEqual(['interview', null]);
});

test('whoever is told something on the air hosts it', () => {
  const text = `Speaking on Harbour FM on Monday, Mara Voss said that nobody had asked her. “My sister rang from Perth to tell me,” she told Packie Brehony.`;
  expect(mediaOf(text)).toEqual([['broadcast', null]]);
});

test('a live is a livestream, on whatever day', () => {
  const text = saying('Mara Voss said during a TikTok live on Monday afternoon.');
  expect(mediaOf(text)).toEqual([['livestream', 'TikTok']]);
});

test('answers laid out without marks are an interview, whatever is told around them', () => {
  const text = `Mara Voss posted a video on TikTok on Monday in which she calls the harbour a puddle. (“It has opinions and a car park,” she says.) We met her on Wednesday.

Why did you do it?

I was cold and the camera was there. My mother has not called since.

And who held your camera?

My brother did, and I paid him in chips.

Would you do it again?

I would bring a coat, and a taller friend to hold the light.`;
  const { statements, quotes } = readOnThursday(text, 'Mara Voss on boats and coats');
  const last = statements.find(({ id }) => id === quotes.at(-1)!.statement);
  expect([last?.medium, last?.platform]).toEqual(['interview', null]);
});

test('who answers at the same sitting speaks there too', () => {
  const text = `“It singles out a street,” Ivo Brandt told the council on Tuesday.

Mayor Mara Voss was not persuaded.

“I have never taken anything down but a Christmas tree,” she said.`;
  expect(mediaOf(text)).toEqual([
    ['speech', null],
    ['speech', null],
  ]);
});

test.each([
  ['Harbour Board AGM live: the chair survives', 'speech'],
  ['Sing for the Quay: the final, as it happened', 'broadcast'],
  ['Sketch: the minister for boats', 'speech'],
])('in a report from the room everybody speaks there, and posts elsewhere: %s', (title, medium) => {
  const text = `7.10pm Mara Voss is first. “I should like to thank the gull,” she says.

7.31pm Ivo Brandt has opinions. “Hearing a lot of notes tonight,” he has written on X.`;
  const { statements } = readOnThursday(text, title);
  expect(statements.map(one => [one.medium, one.platform])).toEqual([
    [medium, null],
    ['text-post', 'X'],
  ]);
});

test('after others had their say the talk is again the interview of before', () => {
  const text = `Mara Voss told the Herald at her kitchen table that she had been wrong “about one day in five, which is better than most”.

She broke the news herself at the end of Friday’s programme. “There is a band of retirement moving in,” she told viewers.

“You owe me a tent but I forgive you,” Ivo Brandt wrote on Facebook.

Nobody pushed her. “They would have had to find me first,” she said.`;
  const { statements, quotes } = readOnThursday(text);
  expect(statements.map(({ medium }) => medium)).toEqual(['interview', 'broadcast', 'text-post']);
  expect(quotes.at(-1)!.statement).toBe('s1');
});

test.each([
  [
    'Mara Voss posted a clip of the quay on TikTok on Monday. A second clip is still up. It is captioned “coming back for the other one”.',
    'video',
    'TikTok',
  ],
  [
    'The post, which Mara Voss put on Instagram with a photo of the quay, is gone. “Somebody has to own it,” she wrote.',
    'image',
    'Instagram',
  ],
  ['“Somebody has to own it,” Mara Voss wrote on X, along with a photo of the quay.', 'text-post', 'X'],
])('what a caption stands under: %s', (text, medium, platform) => {
  expect(mediaOf(text).at(-1)).toEqual([medium, platform]);
});

test('who replies to a post that was just quoted comments on it', () => {
  const text = `Mara Voss shared a clip of the quay on Instagram. “Three years of work,” she captioned it. Ivo Brandt, whom she had sacked, replied: “Four years, I counted them.”`;
  expect(mediaOf(text)).toEqual([
    ['video', 'Instagram'],
    ['comment', 'Instagram'],
  ]);
});

test('who replies to a question does not comment', () => {
  const text = `Mara Voss posted a photo of the quay on Instagram on Monday, captioned “Three years of work”. Asked whether it was finished, Ivo Brandt replied: “Not before the winter, I think.”`;
  expect(mediaOf(text)[1]![0]).toBe('interview');
});

test('a platform that holds no such thing is not carried over to it', () => {
  const text = `Mara Voss streams on Twitch most nights. Ivo Brandt wrote on Bluesky on Monday: “Her parrot should be banned.”

“He is the talent here, I am the perch,” Voss said on Tuesday night’s stream.`;
  expect(mediaOf(text).at(-1)).toEqual(['livestream', 'Twitch']);
});

test('a reel is Instagram’s, whatever was named before', () => {
  const text = `“Airborne again, thank you all,” Mara Voss wrote on Threads on Monday. The caption on the reel is “Level four to level two”.`;
  expect(mediaOf(text).at(-1)).toEqual(['video', 'Instagram']);
});

test.each([
  ['said on Friday’s edition of Late Desk.', 'broadcast'],
  ['told Friday’s Late Desk.', 'broadcast'],
  ['said on Harbour Sport’s live coverage.', 'broadcast'],
  ['said on the programme “The Late Desk”.', 'broadcast'],
  ['told Friday’s edition of the Harbour Herald.', 'interview'],
  ['told advertisers at the upfront.', 'speech'],
  ['said at transport questions on Monday.', 'speech'],
  ['wrote in its decision.', 'written-statement'],
  ['said in her veto message.', 'written-statement'],
  ['said in the club’s release.', 'written-statement'],
  ['said on a video call with reporters.', 'interview'],
])('programmes, sittings and documents: %s', (words, medium) => {
  expect(mediaOf(saying(`Mara Voss ${words}`))).toEqual([[medium, null]]);
});

test('an essay or article in which something was said was written, refused or removed', () => {
  const words = 'in which she described the harbour as “a puddle with opinions and a car park”';
  expect(mediaOf(`Mara Voss has refused to withdraw an article ${words}.`)).toEqual([['written-statement', null]]);
  expect(mediaOf(`Tide Press has removed from its website an essay by Mara Voss ${words}.`)).toEqual([
    ['written-statement', null],
  ]);
  expect(mediaOf(`Mara Voss has refused to delete a post on Facebook ${words}.`)).toEqual([['text-post', 'Facebook']]);
});

test('whoever is told something in the room while a podcast is made hears the podcast', () => {
  const text = `On Sunday’s live edition of the podcast Low Water, Mara Voss let it slip. ${saying('she told the tent.')}`;
  expect(mediaOf(text)).toEqual([['podcast', null]]);
});

test('who answers a speech, or is told something in it, does so there', () => {
  const speech = 'Mara Voss told the debate in Alder on Monday that “the quay is for boats and nobody else”.';
  expect(mediaOf(`${speech} “Then buy one, and see how long it floats,” Ivo Brandt told her.`)[1]).toEqual([
    'speech',
    null,
  ]);
  expect(
    mediaOf(`${speech} Ivo Brandt replied that he had a boat. “It is small, and it leaks in the rain,” he said.`)[1],
  ).toEqual(['speech', null]);
});

test('a picture that the words went up with, and one that they stand beneath', () => {
  expect(mediaOf(saying('Mara Voss wrote on Instagram the same day, under a picture of a pump.'))).toEqual([
    ['image', 'Instagram'],
  ]);
  expect(
    mediaOf('On Sunday Mara Voss shared a snap of two boats on Instagram with the message: “Nine sleeps till I sail”'),
  ).toEqual([['image', 'Instagram']]);
  const under =
    'Beneath Alder’s Facebook post of the score, the captain, Mara Voss, wrote: “At least the boats put up a fight.”';
  expect(mediaOf(under)).toEqual([['comment', 'Facebook']]);
});

test('a stream on the app, a look into the lens, a clip told two sentences before', () => {
  expect(mediaOf(`Mara Voss went live on the app on Instagram on Monday. ${saying('she told viewers.')}`)).toEqual([
    ['livestream', 'Instagram'],
  ]);
  expect(
    mediaOf('In the ad on YouTube, Mara Voss looks into the lens and says: “Boats are great, and I want one.”'),
  ).toEqual([['video', 'YouTube']]);
  expect(
    mediaOf(
      'Mara Voss came back with a video on Weibo. In it she eats a whole mooncake in silence. “Delicious and dry as a quay,” she says.',
    ),
  ).toEqual([['video', 'Weibo']]);
});

test('what is said to the press is on no platform', () => {
  const text = `${saying('Mara Voss says.')} She joined Twitter, read it and concluded that “nobody in there had a boat at all”.`;
  expect(mediaOf(text)).toEqual([['interview', null]]);
});

test('another of the same, and what is no other', () => {
  const post = '“Sold by an astrologer, of all people,” Mara Voss wrote on Threads on Thursday.';
  const more = [
    'Another, which is still there, says only: “Taurus, then, I suppose.”',
    'Half an hour later came another: “Taurus, then, I suppose.”',
    'She deleted that and tried again: “Taurus, then, I suppose.”',
  ];
  for (const words of more) expect(mediaOf(`${post} ${words}`)[1]).toEqual(['text-post', 'Threads']);
});

test.each([
  'wrote in reply on X: “Then bring a boat of your own.”',
  'replied to her own theatre’s season announcement on X with the words “then bring a boat”.',
  'was responding on X to a student who had posted a picture of the quay. “Bring a boat of your own,” she wrote.',
])('what is written to somebody who posted is a comment: %s', words => {
  expect(mediaOf(`On Monday Mara Voss ${words}`)).toEqual([['comment', 'X']]);
});

test('one of the comments that somebody left', () => {
  const text =
    'Ivo Brandt’s Facebook post drew 400 comments, among them one from Mara Voss, who told him to “sell it and buy a boat”.';
  expect(mediaOf(text)).toEqual([['comment', 'Facebook']]);
});

test('who asks the crowd speaks to it', () => {
  expect(mediaOf('“Is there anybody here who can sail?” Mara Voss asked the crowd.')).toEqual([['speech', null]]);
});

test('a paragraph of its own that brings somebody in is no part of the sitting', () => {
  const text = `“The quay is for boats and nobody else,” Mara Voss told the council on Monday.

Ivo Brandt, who edits the Herald, said that the article would stay. “We did offer them a spoon for it,” he said.`;
  expect(mediaOf(text)[1]).toEqual(['interview', null]);
});

test.each([
  'The post by Mara Voss said',
  'A post that Mara Voss put up on Sunday, since removed, said',
  'A post hastily removed from the page of Mara Voss on Tuesday said',
  'The harbour mistress’s Monday post on the sale told Ivo Brandt that he was',
])('what a post says was posted, whatever stands between: %s', words => {
  const text = `Mara Voss has sold the harbour. ${words} “the best of a bad lot of buyers”. Mara Voss left on Tuesday.`;
  expect(mediaOf(text).map(([medium]) => medium)).toEqual(['text-post']);
});

test('what somebody says of a post was not posted', () => {
  const text = 'The post angered many, Mara Voss said, and was “not what I had wanted to say at all”.';
  expect(mediaOf(text)).toEqual([['interview', null]]);
});
