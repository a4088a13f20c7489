// What is said around a post: to whom it answers, on which day, and that it is no part of a post that has gone.
import { expect, test } from '@jest/globals';
import { read } from '../../../../src/read/reader.ts';

const published = '2025-01-30'; // a Thursday
const told = (text: string) =>
  read({ text, published }).statements.map(
    ({ speaker, medium, posted, removal }) =>
      `${speaker}, ${medium}, ${posted?.earliest}..${posted?.latest}, ${removal ? `${removal.kind} ${removal.at.earliest}..${removal.at.latest}` : 'stands'}`,
  );

test('the explanation that took the place of a post is not the post', () => {
  const text = `Mara Voss wrote on X on Tuesday: “Nobody asked the harbour what it wants.” The post was no longer visible by Wednesday afternoon. In its place came an explanation.

“My words were meant for the council and for nobody else,” Voss wrote.`;
  expect(told(text)).toEqual([
    'Mara Voss, text-post, 2025-01-28..2025-01-28, deleted 2025-01-28..2025-01-29',
    'Mara Voss, text-post, 2025-01-28..2025-01-30, stands',
  ]);
});

test('a post is gone back to by its name, gone or not', () => {
  const text = `Mara Voss wrote on X on Tuesday: “Nobody asked the harbour what it wants.” The post was deleted within the hour. The post ended: “I will ask it myself.”`;
  expect(told(text)).toEqual(['Mara Voss, text-post, 2025-01-28..2025-01-28, deleted 2025-01-28..2025-01-28']);
});

test('who answers, answers the post, and not what else was that week', () => {
  const text = `Talks about the harbour broke down on Sunday. Mara Voss wrote on X on Tuesday: “Nobody asked the harbour what it wants.”

The harbour master, Ivo Brandt, said the post had changed nothing. “We have no signal down here,” he said.`;
  expect(told(text)[1]).toBe('Ivo Brandt, interview, 2025-01-28..2025-01-30, stands');
});

test('the coach after the player is at the same press call', () => {
  const text = `On Wednesday the striker Mara Voss met the press at the training ground. “I was cross with the ball,” Voss said.

The coach, Ivo Brandt, would not speak of it. “Ask me about football,” he told reporters.`;
  expect(told(text).at(-1)).toBe('Ivo Brandt, interview, 2025-01-29..2025-01-29, stands');
});

test('‘By Tuesday …’ opens what was said then', () => {
  const text = `By Tuesday evening Mara Voss was on TikTok Live. “That harbour is art,” she told those who had joined.`;
  expect(told(text)).toEqual(['Mara Voss, livestream, 2025-01-28..2025-01-28, stands']);
});

test('who speaks for the platform does not speak in the video that it took down', () => {
  const text = `In a video on TikTok, posted on Monday, Mara Voss emptied a bucket into the harbour. “Water is water,” Voss told her followers.

A TikTok spokesperson said that the video had been removed on Tuesday for breaking its rules. “We do not allow what harms people,” the spokesperson added.`;
  expect(told(text)).toEqual([
    'Mara Voss, video, 2025-01-27..2025-01-27, platform-removed 2025-01-28..2025-01-28',
    'TikTok spokesperson, interview, 2025-01-28..2025-01-30, stands',
  ]);
});

test('‘took the bus’ is not about a removal', () => {
  const text = `Mara Voss wrote on X on Monday: “We took the night bus and we wrote the bid on it.”

Among those to answer was Ivo Brandt, who runs the ferry. “Did you ask the driver?” his comment began. The post could not be found on Wednesday.`;
  expect(told(text)[0]).toBe('Mara Voss, text-post, 2025-01-27..2025-01-27, deleted 2025-01-27..2025-01-29');
});

test('she deleted what is hers, and not what others said of it', () => {
  const text = `Mara Voss resigned on Monday in a letter to the mayor. “I was promised a harbour,” she wrote.

Ivo Brandt wrote on Bluesky: “She meant it, which is why she had to go.” An early draft of the letter held a fourth line. She deleted it, friends say.`;
  expect(told(text).find(line => line.startsWith('Ivo Brandt'))).toContain('stands');
});

test('what has not been removed answers no removal', () => {
  const text = `Mara Voss put a message about the harbour on Facebook on Sunday: “Nobody asked the harbour what it wants.” It was removed the following afternoon.

A comment under it, in which Voss answered Ivo Brandt with the words “Row it yourself, Ivo”, had not been removed on Wednesday.`;
  const [post, comment] = told(text);
  expect(post).toBe('Mara Voss, text-post, 2025-01-26..2025-01-26, deleted 2025-01-27..2025-01-27');
  expect(comment).toMatch(/^Mara Voss, comment, 2025-01-2[67]\.\.\S+, stands$/);
});

test('who speaks just after the speech is there too', () => {
  const text = `Mara Voss opened the harbour bridge on Tuesday. “You have waited long enough,” she told the crowd.

Ivo Brandt handed out leaflets at the eastern end. “It is a fine bridge,” Brandt said.`;
  expect(told(text)[1]).toBe('Ivo Brandt, interview, 2025-01-28..2025-01-28, stands');
});

test('a day in the sentence that leads in goes before a month told by the way', () => {
  const text = `The singer Mara Voss, whose third album went to number two last month, broke the news to ticket-holders on Monday evening.

“My doctor has forbidden me to sing,” Voss wrote on Instagram.`;
  expect(told(text)[0]).toBe('Mara Voss, text-post, 2025-01-27..2025-01-27, stands');
});

test('the seat of a councillor, in brackets, posts nothing', () => {
  const text = `A councillor has apologised for a Facebook post in which she called the crews “a mafia with a lottery grant”.

Cllr Mara Voss (Ind, Thornby North) put the message on her page on Sunday, after a row. It was removed the following afternoon.`;
  expect(told(text)[0]).toContain('2025-01-26..2025-01-26, deleted 2025-01-27..2025-01-27');
});

test('‘before breakfast on Wednesday’ may have been the night before', () => {
  const text = `On Tuesday night Mara Voss put up a Story on Instagram. “Rinsed. Happy now?” she asked. Sometime before breakfast on Wednesday the whole account went.`;
  expect(told(text)[0]).toBe('Mara Voss, story, 2025-01-28..2025-01-28, account-deactivated 2025-01-28..2025-01-29');
});

test('a comment comes after the post that it stands under, when that came after the removal', () => {
  const text = `Mara Voss wrote on Instagram on Sunday: “Nobody asked the harbour what it wants.” The post was removed by the platform on Monday.

On Wednesday Voss shared a picture there. It was captioned “Still here, still wet.”

Ivo Brandt commented under it: “Good that nobody can delete the sea.”`;
  expect(told(text).at(-1)).toBe('Ivo Brandt, comment, 2025-01-29..2025-01-30, stands');
});
