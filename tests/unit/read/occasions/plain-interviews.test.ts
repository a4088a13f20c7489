// What only sounds like a post: words said to the press in an article that tells of one; and plain kinds of posts beside.
import { expect, test } from '@jest/globals';
import { mediaOf, readOnThursday } from '../../../support/said-through.ts';

const statementsOf = (text: string) => readOnThursday(text).statements;
const last = (text: string) => mediaOf(text).at(-1);
const POST = 'Mara Voss wrote on Facebook on Monday: “The harbour has been sold for parts.”';

test.each([
  'She denied a rumour that an earlier version of the post had named the buyer.',
  'Voss denied that the post had ever been edited.',
  'Voss rejected claims that a second tweet had been deleted.',
  'Voss wondered whether the post had been read to the end.',
])('what one denies is no place where one speaks: %s', lead => {
  expect(last(`${POST}\n\n${lead} “There was never a name in it,” she said.`)).not.toEqual(['text-post', 'X']);
  expect(mediaOf(`${lead.replace(/^(?:She|Voss)/, 'Mara Voss')} “There was never a name in it,” said Voss.`)).toEqual([
    ['interview', null],
  ]);
});

test('a quotation that opens with ‘it’ speaks of the picture, and does not stand under it', () => {
  const text = `Mara Voss won the regatta, and all that anyone asked about was a picture on Instagram.

“It’s still there, go and look,” Voss said on the quay.`;
  expect(mediaOf(text)).toEqual([['interview', null]]);
});

test.each(['whose two sons are in the photo beside the post', 'who is named in the post', 'who appears in the video'])(
  'who is shown there does not speak there: %s',
  clause => {
    const text = `${POST}\n\nIvo Brandt, ${clause}, said that his family had been “chased along the whole of the quay”.`;
    expect(last(text)).toEqual(['interview', null]);
  },
);

test.each(['a Harbour news channel', 'a local TV channel', 'a cable network'])('%s is told something', channel => {
  expect(mediaOf(`“A young man in my office holds the phone,” Mara Voss told ${channel} on Monday.`)).toEqual([
    ['interview', null],
  ]);
});

test.each(['Brandt said at the same session that he had not been asked.', 'Brandt was at the same event.'])(
  'at the same session one speaks as the one before did: %s',
  lead => {
    const text = `“The quay is ours,” Mara Voss told reporters after the practice.\n\nIvo ${lead} “I have two boats to mend,” Brandt said.`;
    expect(mediaOf(text).map(([medium]) => medium)).toEqual(['interview', 'interview']);
  },
);

test('what one says now is said to the writer, whatever was said to a hall or on film before', () => {
  const text = `“I get up at four because the gulls do,” Mara Voss says.

At a dinner in Linz in 2016 Voss told the delegates that the harbour was “a very expensive puddle”.

“I would say it again to anybody who asks,” she says.`;
  expect(statementsOf(text).map(({ medium }) => medium)).toEqual(['interview', 'speech']);
  expect(readOnThursday(text).quotes.map(({ statement }) => statement)).toEqual(['s1', 's2', 's1']);
});

test.each([
  [
    'Mara Voss, replying on X to a resident who wanted to know where the boats were, wrote: “Others may kindly swim.”',
    'comment',
    'X',
  ],
  [
    '“My grandmother would have smelled you first,” Mara Voss answered in a TikTok shot in her yard.',
    'video',
    'TikTok',
  ],
  [
    'Mara Voss removed her posts on Facebook, one of which said: “The quay was never worth the paint.”',
    'text-post',
    'Facebook',
  ],
  ['Mara Voss told the game’s subreddit: “We shipped it because the money ran out.”', 'text-post', 'Reddit'],
  ['“The reason was usually me and the weather,” Mara Voss writes in the little booklet.', 'written-statement', null],
  ['In a letter that she sent him in May, Mara Voss wrote: “I have been practising saying nothing.”', 'message', null],
  [
    'On Loose Ends this morning, panellist Mara Voss was not having it. “I would be sat on a yacht by now,” she said.',
    'broadcast',
    null,
  ],
])('plain kinds: %s', (text, medium, platform) => {
  expect(last(text)).toEqual([medium, platform]);
});

test('what stands in the place of a post is one', () => {
  const text = `${POST} The post was gone by Tuesday. In its place was an appeal: “My harbour is my family, please give.”`;
  expect(last(text)).toEqual(['text-post', 'Facebook']);
});

test('what counsel puts to somebody is said there, and not in the texts', () => {
  const text = `Ivo Brandt, counsel for the inquiry, put it to her that forty days of texts had been lost. “There is a hole in your phone,” Brandt said.`;
  expect(last(text)![0]).not.toBe('message');
});

test('who pops up in the comments replies there', () => {
  const text = `${POST}\n\nOn Tuesday Voss popped up in the comments underneath it. “Still here, sweetheart,” she replied.`;
  expect(last(text)).toEqual(['comment', 'Facebook']);
});

test('a talk with our reporter goes on over what is told of it', () => {
  const text = `${POST}\n\nIvo Brandt has been talking to our reporter by the slipway. He says that he knew nothing of the sale. “I was watching the tide,” he said.`;
  expect(last(text)).toEqual(['interview', null]);
});

test('a post is told of in the sentence of an interview', () => {
  const text = `“I wrote it and I meant every word,” Mara Voss told reporters on Monday of her Facebook post, which calls the opera “shouting with a very wet coat on”.`;
  expect(mediaOf(text)).toEqual([
    ['interview', null],
    ['text-post', 'Facebook'],
  ]);
});
