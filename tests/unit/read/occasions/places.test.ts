// Through what, and on which platform, where the sentence of the words does not tell.
import { expect, test } from '@jest/globals';
import { read } from '../../../../src/read/reader.ts';

const published = '2025-01-30'; // a Thursday
const placesOf = (text: string) =>
  read({ text, published }).statements.map(({ speaker, medium, platform }) => [speaker, medium, platform]);

test('one of several posts is what they are', () => {
  const text = `Old tweets by Mara Voss came to light on Monday. In one, she described the harbour as “a puddle with opinions and a car park”.`;
  expect(placesOf(text)).toEqual([['Mara Voss', 'text-post', 'X']]);
});

test('the sentence before in the paragraph leads in', () => {
  const text = `Within minutes Mara Voss had piped up underneath the photo on Instagram. “Check the tide table first,” she wrote.`;
  expect(placesOf(text)).toEqual([['Mara Voss', 'comment', 'Instagram']]);
});

test('no platform is carried over to a site that is none', () => {
  const text = `Mara Voss uploaded the film to YouTube on Monday. “Watch it to the end, it gets wetter,” she wrote there.

“I watched it twice and called a plumber,” Ivo Brandt wrote on LinkedIn.`;
  expect(placesOf(text)).toContainEqual(['Ivo Brandt', 'text-post', null]);
});

test('the host of the podcast that was named is told something on it', () => {
  const text = `Mara Voss was the guest in Monday’s episode of the Low Tide podcast. “They had our numbers in March,” Voss told Ivo Brandt, who presents it.`;
  expect(placesOf(text)[0]).toEqual(['Mara Voss', 'podcast', null]);
});

test('an answer to the writer’s question is no more of the post quoted before', () => {
  const text = `“I left the phone in a drawer,” Mara Voss says. Her last post on Instagram was a picture of the quay. “Back soon, perhaps,” she wrote under it.

Does she know what is on there now?

“Boats, probably. I hope it is boats.”`;
  expect(placesOf(text)[0]).toEqual(['Mara Voss', 'interview', null]);
  const { quotes } = read({ text, published });
  expect(quotes[2]!.statement).not.toBe(quotes[1]!.statement);
});

test('the words that a post has now are a statement of their own', () => {
  const text = `Mara Voss wrote on Facebook on Monday: “The harbour board could not float a cork.” The post was edited on Tuesday. It now reads: “The harbour board has much to learn.”`;
  const { statements } = read({ text, published });
  expect(statements.map(({ speaker, platform }) => [speaker, platform])).toEqual([
    ['Mara Voss', 'Facebook'],
    ['Mara Voss', 'Facebook'],
  ]);
  expect(statements[1]!.posted?.earliest).toBe('2025-01-28');
});

test.each([
  [
    'Mara Voss put a black slide on her Instagram story on Monday. It said, in tiny letters: “The dog knows too, Dean.”',
  ],
  ['Mara Voss posted a thread on Bluesky on Monday. “The harbour has been sold for parts,” it read.'],
  ['A column by Mara Voss, published on Monday, said “the harbour has been sold for parts and for a car park”.'],
])('words that a post is told to say are its poster’s: %s', text => {
  expect(read({ text, published }).quotes[0]!.speaker).toBe('Mara Voss');
});
