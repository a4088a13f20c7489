// Which statement a removal is told of, and when it was, in articles of a few sentences.
import { expect, test } from '@jest/globals';
import { read } from '../../../../src/read/reader.ts';
import { removedIn } from '../../../support/removed-in.ts';

const TWO = `Mara Voss wrote on X on Monday: “The bridge is late and so are we.” In another post on Tuesday she wrote: “Nobody builds bridges at night.”`;

test.each([
  ['The first was deleted on Wednesday.', ['The bridge: deleted, 2025-03-05..2025-03-05']],
  ['The second was deleted on Wednesday.', ['Nobody builds: deleted, 2025-03-05..2025-03-05']],
  [
    'Neither remains on her page.',
    ['The bridge: deleted, 2025-03-03..2025-03-06', 'Nobody builds: deleted, 2025-03-04..2025-03-06'],
  ],
])('two posts. %s', (sentence, expected) => {
  expect(removedIn(`${TWO} ${sentence}`)).toEqual(expected);
});

const POST = 'Mara Voss wrote on X on Monday: “The bridge is late and so are we.”';

test.each([
  ['On Tuesday a reporter asked about it. That afternoon the post was taken down.', '2025-03-04..2025-03-04'],
  ['By lunchtime the post had gone.', '2025-03-03..2025-03-03'],
  ['When readers looked on Wednesday, the post was gone.', '2025-03-03..2025-03-05'],
  ['A council officer told members on Tuesday that the post had been taken down.', '2025-03-03..2025-03-04'],
  ['The post has since been deleted.', '2025-03-03..2025-03-06'],
  ['The post has been gone since Tuesday.', '2025-03-04..2025-03-04'],
  ['The post did not survive the night.', '2025-03-03..2025-03-04'],
  ['The post was up for two days.', '2025-03-05..2025-03-05'],
  ['Before the day was out, she had deleted it.', '2025-03-03..2025-03-03'],
  ['The post survived until Tuesday evening, when she deleted it.', '2025-03-04..2025-03-04'],
  ['Not until Wednesday did she delete the post.', '2025-03-05..2025-03-05'],
  ['A spokesman confirmed on Tuesday that the post had been deleted.', '2025-03-03..2025-03-04'],
  ['The post, sent on Monday, has been deleted.', '2025-03-03..2025-03-06'],
  ['The post was still there on Tuesday but had been deleted by the evening.', '2025-03-04..2025-03-04'],
])('when it was: %s', (sentence, interval) => {
  expect(removedIn(`${POST}\n\n${sentence}`)).toEqual([`The bridge: deleted, ${interval}`]);
});

test('a removal told before the words is theirs', () => {
  const text = `Mara Voss put up a message on Facebook on Monday. It had gone by lunchtime.

In it the mayor complained of the weather. “The bridge is late and so are we,” she wrote.`;
  expect(removedIn(text)).toEqual(['The bridge: deleted, 2025-03-03..2025-03-03']);
});

test('who posted it says so', () => {
  const text = `${POST}

“I have deleted the post and I am sorry,” Voss said in a statement on Tuesday.`;
  expect(removedIn(text)).toEqual(['The bridge: deleted, 2025-03-03..2025-03-04']);
});

test.each([
  ['Voss deletes post about bridge', ['The bridge: deleted, 2025-03-03..2025-03-06']],
  ['Mayor deletes post about bridge', ['The bridge: deleted, 2025-03-03..2025-03-06']],
  ['Mayor Voss Takes Down Controversial Post', ['The bridge: deleted, 2025-03-03..2025-03-06']],
  ['Fan deletes post about Mara Voss', []],
  ['Voss Reads Controversial Washington Post', []],
  ['Voss: ‘I delete it, I go to bed, I sleep’', []],
  ['Voss refuses to delete post', []],
])('only the headline tells: %s', (title, expected) => {
  expect(removedIn(`${POST} The council meets on Friday.`, title)).toEqual(expected);
});

test('the new words of an edited post are not the edited ones', () => {
  const text = `${POST} On Tuesday the wording was changed and now reads: “The bridge is on its way.”`;
  expect(removedIn(text)).toEqual(['The bridge: edited, 2025-03-04..2025-03-04']);
});

test('what somebody else reposts has not come back', () => {
  const text = `${POST} She deleted the post on Tuesday. Ben Okri reposted it on Wednesday with the words “Mind the gap in the bridge.”`;
  expect(removedIn(text)).toEqual(['The bridge: deleted, 2025-03-04..2025-03-04']);
});

test('an old post that comes up again went after that', () => {
  const text = `On Tuesday a newsletter dug up a post from June 2016 in which Mara Voss wrote: “Bridges are for people who cannot swim.”

She has since deleted it.`;
  expect(removedIn(text)).toEqual(['Bridges are: deleted, 2025-03-04..2025-03-06']);
});

test('another verb of the sentence keeps its day', () => {
  const text = `${POST}\n\nThe post drew hundreds of replies on Tuesday and was gone by Wednesday morning.`;
  expect(removedIn(text)).toEqual(['The bridge: deleted, 2025-03-03..2025-03-05']);
});

test('words that nobody is said to have written are whose who deletes them', () => {
  const text =
    'Overnight on Monday a line went up on the ferry account, posted to X: “The tide is late and so is the boat.” Captain Mara Voss has said nothing since deleting it.';
  const { statements, quotes } = read({ text, published: '2025-03-06' });
  expect(statements.map(({ speaker, removal }) => [speaker, removal?.kind])).toEqual([['Mara Voss', 'deleted']]);
  expect(quotes.map(({ speaker, statement }) => [speaker, statement])).toEqual([['Mara Voss', 's1']]);
});

test('with an account go the posts it held, and not what came in their place', () => {
  const text = `${POST}

On Tuesday Voss wiped her X account. There is now a single post, put up on Wednesday, in which she wrote: “Back when the bridge is.”`;
  expect(removedIn(text)).toEqual(['The bridge: deleted, 2025-03-04..2025-03-04']);
});

test.each([
  [
    'whoever is read to have written it',
    `Mara Voss has tweaked an Instagram post about the final.

She and Ilan Ferro won on Sunday. “Carried the bags and the bridge,” the caption read.`,
    ['Carried the: edited'],
  ],
  [
    'the words that its sentence holds',
    `Mara Voss has deleted a post in which she called the mayor “a man of many ribbons”. “I was tired,” she said on Tuesday.`,
    ['a man: deleted'],
  ],
  [
    'a line told by the way',
    `Mara Voss put up a video on Saturday of the bridge. “Built in a day, and it shows,” read the caption.

Not everybody laughed. Some wrote to the council. But the line about the day was replaced on Sunday.`,
    ['Built in: edited'],
  ],
])('which it is told of: %s', (_, text, expected) => {
  expect(removedIn(text).map(told => told.split(',')[0])).toEqual(expected);
});

test.each([
  [
    'a day after it was posted, whatever the hour',
    `Mara Voss wrote in an Instagram story on Monday: “The bridge is late.” By bedtime on Tuesday the story had run its course.`,
    'The bridge: expired, 2025-03-04..2025-03-04',
  ],
  [
    'a call that lasted is no post',
    `${POST} The call lasted 19 seconds. By early Tuesday the post had been deleted.`,
    'The bridge: deleted, 2025-03-03..2025-03-04',
  ],
  [
    'an old post that came up at the weekend',
    `Over the weekend, users on X began to share a message from 2013. “Nobody builds bridges at night,” Mara Voss wrote in March of that year. The post was no longer visible by Monday afternoon.`,
    'Nobody builds: deleted, 2025-03-01..2025-03-03',
  ],
])('when it was: %s', (_, text, expected) => {
  expect(removedIn(text)).toEqual([expected]);
});

test('words of removal that a quotation holds have no time of the sentence around it', () => {
  const text = `${POST} “I deleted it,” said Mara Voss, who has three bridges to her name and one to come, on Wednesday.`;
  expect(removedIn(text)).toEqual(['The bridge: deleted, 2025-03-03..2025-03-05']);
});

test('a post told with "a" behind the words of another is another', () => {
  const text = `${POST} She deleted the post on Tuesday.

The council has 40 members.

Nobody was hurt.

It is not her first retreat. In 2021 Mara Voss took down a post about owls two days after she had put it on Facebook.`;
  expect(removedIn(text)).toEqual([
    'The bridge: deleted, 2025-03-04..2025-03-04',
    '-: deleted, 2021-01-03..2021-12-31',
  ]);
});

test('the day of the post that the wording names is no day of its removal', () => {
  const text = `${POST} On Wednesday she wrote: “Nobody builds bridges at night.” The recording of Monday’s outburst is nowhere on her page.`;
  expect(removedIn(text)[0]).toMatch(/^The bridge: deleted/);
});
