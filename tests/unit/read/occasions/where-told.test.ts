// Where words were said, as news tells it over several sentences: the second quotation, the second occasion, names of shows.
import { expect, test } from '@jest/globals';
import { mediaOf, readOnThursday } from '../../../support/said-through.ts';

/** Medium and platform of the statement of each quotation. */
const ofEach = (text: string, title: string | null = null) => {
  const { quotes, statements } = readOnThursday(text, title);
  return quotes.map(quote => {
    const told = statements.find(({ id }) => id === quote.statement);
    return [told?.medium, told?.platform].filter(Boolean).join(' ');
  });
};

test.each([
  ['said on Loose Women on Monday', 'broadcast'],
  ['told NBC’s Meet the Press on Sunday', 'broadcast'],
  ['said on CNN on Monday', 'broadcast'],
  ['told ITV’s Lena Moss', 'broadcast'],
  ['said during an appearance on The Lena Moss Show', 'broadcast'],
  ['said in an interview on BBC Question Time', 'broadcast'],
  ['said on The Joe Rogan Experience', 'podcast'],
  ['said after the game', 'interview'],
  ['said in the House of Commons', 'speech'],
  ['said in her opening monologue at the Oscars', 'speech'],
  ['told voters at a town hall in Ohio', 'speech'],
  ['said on Harbour Nights with Lena Moss', 'broadcast'],
])('Mara Voss %s: %s', (told, medium) => {
  expect(mediaOf(`“We had no oars and no map,” Mara Voss ${told}.`)).toEqual([[medium, null]]);
});

test.each([
  ['The View co-host Mara Voss wrote on X', 'text-post', 'X'],
  ['Podcast host Mara Voss wrote on X', 'text-post', 'X'],
  ['Mara Voss, who hosts a podcast, told the Echo', 'interview', null],
  ['Mara Voss, who posted the video on Facebook, told the Echo', 'interview', null],
  ['Mara Voss, a judge on Harbour Mornings, told the Echo', 'interview', null],
  ['After appearing on Good Morning Britain, Mara Voss wrote on X', 'text-post', 'X'],
  ['Reposting the video on X, Mara Voss wrote', 'text-post', 'X'],
  ['Writing on Telegram, Mara Voss said', 'text-post', null],
  ['In a private message on Instagram, Mara Voss told him', 'message', null],
  ['In the caption of her Instagram post, Mara Voss wrote', 'image', 'Instagram'],
])('who somebody is, and what went before, is not where it was said: %s', (told, medium, platform) => {
  expect(mediaOf(`${told}: “We had no oars and no map.”`)).toEqual([[medium, platform]]);
});

test('the title of a show is no words that anybody said', () => {
  const { quotes, statements } = readOnThursday(
    '“We had no oars and no map,” Mara Voss said Sunday on “Harbour Mornings.”',
  );
  expect(quotes).toHaveLength(1);
  expect(statements.map(({ medium }) => medium)).toEqual(['broadcast']);
});

test.each([
  ['“We had no oars,” Mara Voss said on Truth Social. ¶ “We had no map at all,” Voss said.', 'text-post Truth Social'],
  ['“We had no oars,” Mara Voss said on Loose Women. ¶ “We had no map at all,” she told the panel.', 'broadcast'],
  ['“We had no oars,” Mara Voss told staff in an email. ¶ “We had no map at all,” she wrote.', 'message'],
  [
    'The Rowing Association said in a statement: “We had no oars.” ¶ “We had no map at all,” it added.',
    'written-statement',
  ],
  ['“We had no oars,” Mara Voss commented on his post. ¶ Ivo Brandt wrote: “We had no map at all.”', 'comment'],
])('the second quotation was said where the first was: %s', (text, medium) => {
  expect(ofEach(text.replace(' ¶ ', '\n\n'))).toEqual([medium, medium]);
});

test.each([
  ['“We had no oars,” Mara Voss wrote on X. ¶ In a 2022 interview with GQ, she said: “I love maps.”', 'interview'],
  ['“We had no oars,” Mara Voss told MPs. ¶ Campaigner Ivo Brandt said: “They had no map at all.”', 'interview'],
  [
    'In a video on TikTok, Mara Voss said: “We had no oars.” ¶ Speaking to Newsweek, Voss said: “I love maps.”',
    'interview',
  ],
  ['“We had no oars,” Mara Voss said in a video address. ¶ “I love maps,” she wrote on Telegram.', 'text-post'],
])('another occasion has a medium of its own: %s', (text, medium) => {
  expect(ofEach(text.replace(' ¶ ', '\n\n')).at(-1)).toBe(medium);
});

test('a headline tells the show and the platform', () => {
  const text = 'Mara Voss has spoken about the wreck. “We had no oars and no map,” the rower said.';
  expect(ofEach(text, 'Mara Voss opens up on Good Morning Britain')).toEqual(['broadcast']);
  expect(ofEach(text.replace('said', 'wrote'), 'Mara Voss hits out at rowers on X')).toEqual(['text-post X']);
});
