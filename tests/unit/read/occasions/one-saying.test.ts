import { describe, expect, test } from '@jest/globals';
import { read } from '../../../../src/read/reader.ts';

/** Whose statement each quotation is of, by letters: 'aab'. */
const groupsIn = (text: string) => {
  const ids = read({ text: text.replaceAll('¶', '\n\n'), published: '2025-06-20' }).quotes.map(q => q.statement);
  const kinds = [...new Set(ids)];
  return ids.map(id => (id === null ? '-' : 'abcde'[kinds.indexOf(id)])).join('');
};

describe('several quotations of one saying', () => {
  test.each([
    'Ada Quill posted a video on X. “Thanks a lot for destroying it,” she wrote.¶Thanks a lot for destroying it. One flight with you.¶— Ada Quill (@adaquill) June 17, 2025',
    '“It was a very dental house,” Ada Quill says of her childhood.¶She is in London.¶“It was a very dental house.”',
    'Ada Quill took to her Instagram Stories. “You need to relax about it,” Quill wrote.¶In a second slide, she added, “I am single and fine.”',
    'Ada Quill shared a statement on her Instagram Stories.¶“I wanted you to hear it,” it began.¶“There is no bad blood,” the statement continued.',
    'In a post on Instagram, Ada Quill wrote: “I should never have said it.”¶Quill ended her message: “I hope that you believe me.”',
    'Ada Quill described him as “one of a kind” on Monday afternoon.¶“He was the heart of this band,” Quill wrote on Facebook.',
    'Ada Quill wrote on X: “We will build the dam.”¶Quill took part in the vote and wrote: “We are in it for good.”',
    'Ada Quill wrote on X: “We will build the dam.”¶After a long day she wrote, “We are in it for good.”',
    'The singer, Ada Quill, described him as “simply one of a kind”.¶“Danny was our heartbeat,” Quill wrote on Facebook.',
  ])('%s', text => {
    expect(groupsIn(text)).toBe('aa');
  });
});

describe('quotations of different sayings', () => {
  test.each([
    'Ada Quill told the BBC: “I am happy with it all.”¶In March, she told Vogue: “I am not happy with it.”',
    'Ada Quill previously told Vogue: “I am bored of this.”¶Speaking to the Sun this week, she said: “I said too much.”',
    '“I am happy with it all,” Ada Quill wrote on X.¶In a later post, she wrote: “I am not going anywhere.”',
    'Ada Quill wrote on X on Monday: “We are in it now.” On Friday Quill wrote on Instagram: “We are in it nowadays for good.”',
    'Ada Quill wrote on X on Friday: “We will build the dam.”¶On Monday Quill wrote on X again: “We will build the dam.”',
    'Ada Quill wrote in a post: “We will build the dam.”¶In a second statement she said: “We are in it for good.”',
    'Ada Quill has apologised for calling nurses “a bunch of moaners”.¶“It was a poor choice,” she wrote on Facebook on Wednesday.',
  ])('%s', text => {
    expect(groupsIn(text)).toBe('ab');
  });

  test('a reply to an unnamed follower is a comment', () => {
    const text =
      'Ada Quill shared a snap on Instagram with the caption: “Summer is finally here.”\n\nOne follower commented: “You should cover up.”\n\nQuill replied: “You should hush up now.”';
    const { quotes, statements } = read({ text, published: '2025-06-20' });
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Ada Quill', null, 'Ada Quill']);
    expect(statements.map(({ medium }) => medium)).toEqual(['image', 'comment']);
  });
});
