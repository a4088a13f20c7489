// More of what English says of posts that are gone, changed, closed to the public, run out or back.
import { describe, expect, test } from '@jest/globals';
import { read } from '../../../../src/read/reader.ts';

const POSTS = {
  message:
    'Mara Voss, the mayor of Hallow, posted a message on Facebook on Monday. “I have never liked this town,” she wrote.',
  picture:
    'Mara Voss, the mayor of Hallow, posted a photograph on Instagram on Monday. “I have never liked this town,” ran the caption.',
  clip: 'Mara Voss, the mayor of Hallow, posted a video on TikTok on Monday. “I have never liked this town,” she says in it.',
  gone: 'Mara Voss, the mayor of Hallow, posted a video on TikTok on Monday. “I have never liked this town,” she says in it. TikTok removed it on Tuesday.',
  story:
    'Mara Voss, the mayor of Hallow, posted an Instagram story on Monday. “I have never liked this town,” it read.',
};

const TOLD: [kind: string | null, post: keyof typeof POSTS, sentences: string[]][] = [
  [
    'deleted',
    'message',
    [
      'It’s gone.',
      'Gone!',
      'It was gone in eighteen minutes.',
      'By Tuesday it was not there at all.',
      'Post removed, apology issued.',
      'Now deleted.',
      'Taken down on Tuesday.',
      'The post, now deleted, drew 300 replies.',
      'The post drew 300 replies before being deleted.',
      'Deleted within the hour, it drew 300 replies.',
      'It was down by lunchtime.',
      'It has come off her page.',
      'It survives only in screenshots.',
      'All that remains is a screenshot.',
      'Her page no longer shows it.',
      'It was hurriedly withdrawn.',
      'It has been dropped from her page.',
      'She was persuaded to take it down on Tuesday.',
      'She had it taken down.',
      'In its place is a picture of a cat.',
      'Her page now jumps from Sunday to Tuesday.',
      'Her followers found it gone.',
      'The link no longer works.',
      'It was up until noon.',
      'She left it up for ten minutes.',
      'It went quietly on Tuesday night.',
    ],
  ],
  [
    'edited',
    'message',
    [
      'It now reads: “I like this town.”',
      'By Tuesday it read: “I like this town.”',
      'By Tuesday “never liked this town” had become “never left this town”.',
      'The bridge had been edited out by Tuesday.',
      'It was changed on Tuesday to read “I like this town”.',
      'The post was corrected on Tuesday.',
      'She toned it down on Tuesday.',
      'At noon it had a new ending.',
      'It no longer mentions the bridge.',
    ],
  ],
  [
    'edited',
    'picture',
    ['By Tuesday the picture had a new caption.', 'The picture is still up but the caption isn’t.'],
  ],
  [
    'made-private',
    'clip',
    [
      'The video was behind a padlock by Tuesday.',
      'By Tuesday her page showed only a padlock.',
      'Anyone looking for it now is met by a padlock.',
      'It is visible to friends only.',
      'The video was taken private on Tuesday.',
      'She closed her account to strangers on Tuesday.',
    ],
  ],
  ['account-deactivated', 'clip', ['She pulled the plug on her account.', 'She switched off her account on Tuesday.']],
  [
    'restored',
    'gone',
    [
      'It’s back.',
      'It was back on Wednesday.',
      'The video returned on Wednesday.',
      'The video is back where it belongs.',
      'TikTok reversed the removal on Wednesday.',
      'It is once again available.',
    ],
  ],
  [
    'expired',
    'story',
    [
      'It vanished on Tuesday, as stories do.',
      'It ran out of time on Tuesday.',
      'She let it expire.',
      'It died a natural death on Tuesday.',
    ],
  ],
  [
    null,
    'message',
    [
      'A spokesman rubbished reports that she had deleted it.',
      'Claim: the mayor has erased the post.',
      'She has not, as some suggest, deleted the post.',
      'Her contract runs out in May.',
      'The post has gone past a million views.',
    ],
  ],
];

describe.each(TOLD)('%s', (kind, post, sentences) => {
  test.each(sentences)('%s', sentence => {
    const text = `${POSTS[post]} ${sentence}\n\nThe council meets in March.`;
    const { statements } = read({ title: 'A week in town', text, published: '2024-03-15T12:00:00Z' });
    expect(statements[0]!.removal?.kind ?? null).toBe(kind);
  });
});

const removedIn = (title: string, text: string) => {
  const { statements } = read({ title, text, published: '2024-03-15T12:00:00Z' });
  return statements.flatMap(({ speaker, removal }) => (removal ? [`${speaker}: ${removal.kind}`] : []));
};

test('what the headline alone tells of one, where the article tells of another', () => {
  const text =
    'Mara Voss shared a selfie on Instagram on Monday with the caption “Never again, thank you.”\n\nTom Hale wrote on X: “Ask the dog about it.” Hale deleted the tweet on Tuesday.';
  expect(removedIn('Voss deletes selfie as Hale thinks again', text)).toEqual([
    'Mara Voss: deleted',
    'Tom Hale: deleted',
  ]);
});

test('words that nobody is said to have written are those of who is named with them', () => {
  const text =
    'Mara Voss is fond of bridges.\n\nVoss greeted the plan with a tweet: “Six piers and a laptop.” It was deleted within the hour.';
  expect(removedIn('A week in town', text)).toEqual(['Mara Voss: deleted']);
});

test('what was posted next is not what went', () => {
  const text =
    'Mara Voss posted a video on TikTok on Monday. “Turn left at the goat,” she says in it. She set it to private on Tuesday and, on Instagram, shared a picture captioned “Sorry to the goat.”';
  expect(removedIn('A week in town', text)).toEqual(['Mara Voss: made-private']);
});
