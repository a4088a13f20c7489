// Each kind of removal in many wordings, of a post whose words came just before; and what tells of none.
import { describe, expect, test } from '@jest/globals';
import { read } from '../../../../src/read/reader.ts';

const POST = 'The singer Mara Voss wrote on Instagram on Monday: “The lake was never clean.”';
const COLUMN = 'In a column for the Courier on Monday, the singer Mara Voss wrote: “The lake was never clean.”';
const STORY = 'The singer Mara Voss posted an Instagram story on Monday. “The lake was never clean,” she wrote.';

function kindIn(text: string, title: string | null = null): string {
  const { statements } = read({ text, title, published: '2025-01-29' });
  return statements[0]?.removal?.kind ?? 'none';
}

describe('deleted', () => {
  test.each([
    'Only screenshots remain of it.',
    'All that remains of the post is a screenshot.',
    'The post is preserved only in web archives.',
    'A search of her page on Tuesday found no such post.',
    'The post is down.',
    'The post was short-lived.',
    'The post did not last.',
    'It did not stay up for long.',
    'Not long afterwards it was gone.',
    'She thought better of the post.',
    'She pressed the delete button on Tuesday.',
    'She bowed to pressure and deleted the post.',
    'Her publicist asked her to remove the post, which she did.',
    'Ordered to delete the post, she complied.',
    'The post — since deleted — was seen by thousands.',
    'The post, which she took down on Tuesday, was seen by thousands.',
    'The deletion did little to calm the row.',
    'She deleted that on Tuesday.',
    'She took down on Tuesday what she had put on Instagram.',
    'The club had the post about the lake removed.',
  ])('%s', sentence => expect(kindIn(`${POST} ${sentence}`)).toBe('deleted'));
});

describe('edited', () => {
  test.each([
    'The post was changed on Tuesday.',
    'The post has been retitled.',
    'The post was updated to remove the line.',
    'A reference to the mayor was quietly dropped from the post.',
    'A clarification was added to the post.',
    'The post now carries a correction.',
    'The current version of the post omits the line.',
    'The mayor was cropped out of the picture.',
  ])('%s', sentence => expect(kindIn(`${POST} ${sentence}`)).toBe('edited'));
});

describe('made private, left, run out', () => {
  test.each([
    ['made-private', POST, 'It is no longer visible to the public.'],
    ['made-private', POST, 'The public can no longer see her page.'],
    ['made-private', POST, 'Her profile is hidden from the public.'],
    ['made-private', POST, 'The post is now for subscribers only.'],
    ['account-deactivated', POST, 'She deactivated on Tuesday.'],
    ['account-deactivated', POST, 'She is no longer on Instagram.'],
    ['account-deactivated', POST, 'Her account is now inactive.'],
    ['expired', STORY, 'Its 24 hours are up.'],
    ['expired', STORY, 'The story was gone a day later.'],
    ['expired', STORY, 'The story was set to vanish after 24 hours, and did.'],
  ])('%s: %s %s', (kind, before, sentence) => expect(kindIn(`${before} ${sentence}`)).toBe(kind));
});

describe('by the platform, by the paper, and back', () => {
  test.each([
    ['platform-removed', POST, 'A copyright claim brought the post down.'],
    ['platform-removed', POST, 'The post was removed over a copyright claim by the label.'],
    ['platform-removed', POST, 'It was removed after users reported it.'],
    ['platform-removed', POST, 'The social media company removed the post on Tuesday.'],
    ['unpublished', COLUMN, 'The Courier took the column offline.'],
    ['unpublished', COLUMN, 'The editors have retracted the column.'],
    ['restored', POST, 'The post was removed on Tuesday and is visible once more.'],
    ['restored', POST, 'The post was hidden on Tuesday and unhidden on Wednesday.'],
    ['restored', POST, 'Her account was back on Wednesday after being suspended.'],
  ])('%s: %s %s', (kind, before, sentence) => expect(kindIn(`${before} ${sentence}`)).toBe(kind));
});

describe('none', () => {
  test.each([
    'She almost deleted it.',
    'She came close to deleting it.',
    'She thought about deleting it but left it up.',
    'Fans saved copies in case she deleted it.',
    'Reports that the post had been deleted were wrong.',
    'She will not, she says, be deleting it.',
    'The mayor asked that it be taken down.',
    'A parody account was suspended on Tuesday.',
    'A critic deleted his reply.',
    'She deleted critical comments under the post.',
    'Her name was taken off the ballot.',
    'Her smile slid off the sofa.',
    'The council put out a statement that the lake was gone.',
    'She is thinking of leaving Instagram.',
  ])('%s', sentence => expect(kindIn(`${POST} ${sentence}`)).toBe('none'));
});

describe('told before its words', () => {
  test.each([
    'In a since-deleted post, the singer Mara Voss called the mayor a liar. “He lies as he breathes,” she said.',
    'The post was deleted on Tuesday. “He lies as he breathes,” the singer Mara Voss had told her hosts.',
    'The singer Mara Voss wrote the post on Monday and deleted it. “He lies as he breathes,” she said in it.',
    'It was live for ninety seconds, and then the singer Mara Voss thought again and deleted it. “He lies as he breathes,” she had written on X.',
    'Only a cached copy remains of what the singer Mara Voss told her followers. “He lies as he breathes,” she wrote.',
  ])('%s', text => expect(kindIn(text)).toBe('deleted'));

  test('an answer is no part of the post', () =>
    expect(kindIn('The singer Mara Voss has deleted a tweet. “I was tired,” she said on Tuesday.')).toBe('none'));
});

describe('told by the headline', () => {
  test.each([
    ['deleted', 'In now-deleted post, Voss slams lake'],
    ['deleted', 'Voss posts, then deletes, lake rant'],
    ['deleted', 'Singer bins ’never clean’ post'],
    ['deleted', 'Voss lake post gone within an hour'],
    ['made-private', 'Voss makes Instagram private'],
    ['account-deactivated', 'Voss deactivates Instagram'],
    ['none', 'Voss considers quitting Instagram'],
    ['none', 'Voss rubbishes talk of deleted post'],
  ])('%s: %s', (kind, title) => expect(kindIn(`${POST} The council will test the water.`, title)).toBe(kind));
});

describe('when', () => {
  test.each([
    ['2025-01-27..2025-01-27', 'She deleted it almost immediately.'],
    ['2025-01-27..2025-01-27', 'She deleted it inside a quarter of an hour.'],
    ['2025-01-27..2025-01-27', 'She deleted it around lunchtime.'],
    ['2025-01-27..2025-01-27', 'She deleted it before the end of the day.'],
    ['2025-01-27..2025-01-27', 'It took her nine minutes to delete it.'],
    ['2025-01-27..2025-01-28', 'It was deleted in the small hours.'],
    ['2025-01-27..2025-01-28', 'It was deleted ahead of Tuesday’s meeting.'],
    ['2025-01-28..2025-01-28', 'On Tuesday, after a night of complaints, it was deleted.'],
    ['2025-01-28..2025-01-29', 'She deleted it after the mayor complained on Tuesday.'],
    ['2025-01-27..2025-01-29', 'It had been deleted by the time this newspaper looked.'],
    ['2025-01-27..2025-01-29', 'She went on the radio on Tuesday, and yes, it has been deleted.'],
  ])('%s: %s', (days, sentence) => {
    const { statements } = read({ text: `${POST} ${sentence}`, title: null, published: '2025-01-29' });
    const { earliest, latest } = statements[0]!.removal!.at;
    expect(`${earliest}..${latest}`).toBe(days);
  });
});
