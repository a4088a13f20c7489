// Removals told by the way, before the words that went, by whoever took them down, or for a part of the day only.
import { describe, expect, test } from '@jest/globals';
import { buildCues } from '../../../support/removal-cues.ts';
import { removedIn } from '../../../support/removed-in.ts';

const POST = 'Singer Oona Fisk wrote on X on Monday: “The choir was asleep.”';
const kindOf = (text: string): string[] => removedIn(text).map(line => line.replace(/^.*?: (.*?),.*$/, '$1'));

describe.each(
  Object.entries({
    deleted: [
      'It took her until Tuesday to delete the post.',
      'Reporters could find no trace of the post on Tuesday.',
      'She decided against leaving it up and deleted it.',
      'She refused to apologise and took it down.',
      'She did not wait for the outcry and deleted it that night.',
      'Whoever runs her account hit delete.',
      'The remark has been deleted.',
      'The post drew hundreds of replies before disappearing.',
      'What she wrote is no longer online.',
      'What she posted has been removed.',
      'Her representatives deleted the post.',
      'Her publisher deleted the post.',
      'She was told to delete it and did.',
      'The post has been consigned to history.',
      'Her page shows nothing of it now.',
      'It is there no longer.',
      'An archived copy is the only trace of it.',
      'The link now leads to the homepage.',
      'Her agent got shot of the post on Tuesday.',
      'She took the remark off X.',
      'She had the reply taken out of the thread.',
      'The deletion was announced on Tuesday.',
      'A hasty deletion followed.',
      'Off came the post.',
      'The post was killed off on Tuesday.',
      'The post went down on Tuesday.',
      'The post was swapped for an apology.',
      'The union asked for it to be taken down, and it was.',
      'He deleted both the post and a picture of the choir.',
    ],
    edited: [
      'She replaced it with a milder version.',
      'A new version of the post leaves the sentence out.',
      'She added a line to the post on Tuesday saying it was a joke.',
      'She struck out the last sentence.',
      'She struck the sentence out of the post.',
      'She deleted part of the post.',
      'The post has been shorn of its last word.',
      'She put up a milder version without the line.',
      'The wording is different.',
      'The last four words were removed.',
      'She cut the post down to three words.',
      'She updated the post with an apology.',
      'She changed “asleep” to “resting”.',
    ],
    'platform-removed': [
      'An X spokeswoman said on Tuesday that it had removed the post.',
      'A spokesman for X said on Tuesday that the company had taken the post down.',
      'It took X two hours to remove the post.',
      'The post has been withheld in Turkey.',
      'X on Tuesday removed the post.',
      'X’s owner took the post down.',
      'The post fell to X’s moderators.',
      'The post has been made unavailable in Turkey.',
      'X decided on Tuesday to remove the post.',
      'X threw her off the platform.',
      'The post has been blocked in France.',
      'The account from which it was sent was suspended on Tuesday.',
      'Users who look for the post are told that it broke the site’s regulations and cannot be shown.',
    ],
    'made-private': [
      'She switched her account to protected mode.',
      'She has locked her X timeline.',
      'You now have to be a friend to see it.',
      'Only her followers get to see it now.',
      'The post has been for followers only since Tuesday.',
    ],
    'account-deactivated': [
      'She wiped her account off X.',
      'She has left the platform, deleting her account.',
      'The account behind it has been deleted.',
      'She is gone from X.',
    ],
    restored: [
      'The post was deleted on Tuesday but restored the next day.',
      'X took the post down in error and has since restored it.',
    ],
  }),
)('%s, told of a post', (kind, sentences) => {
  test.each(sentences)('%s', sentence => {
    expect(kindOf(`${POST} ${sentence}`)).toEqual([kind]);
  });
});

test.each([
  'She received no deadline for removing the post.',
  'The union set a deadline for removing the post.',
  'The mill is suing to have the post removed.',
  'She has been told to delete the post.',
  'Her father is gone.',
  'She said that the conductor was gone.',
  'The police came and took it away.',
  'The clause she wrote about has been removed from the bill.',
  'The venue removed her name from the poster.',
  'Her name was taken off the bill.',
  'She was answering a fan who has since deleted his review.',
  'She asked for a critic who has deleted his reply.',
  'The festival changed its line-up.',
  'The post stays up until Friday.',
  'The choir’s stream went dark for a minute.',
  'The channel has pulled her show.',
  'She has lost her column over the post.',
  'She had earlier deleted her TikTok account.',
  'The hall removed her picture from its lobby.',
  'This post has been updated with a comment from the choir.',
])('nothing has gone: %s', sentence => {
  expect(kindOf(`${POST} ${sentence}`)).toEqual([]);
});

test.each([
  [`Sleep is: expired, 2025-03-04..2025-03-04`, 'She let the story lapse.'],
  [`Sleep is: expired, 2025-03-04..2025-03-04`, 'The clock ran out on the story.'],
  [`Sleep is: expired, 2025-03-04..2025-03-04`, 'The app deleted it automatically after 24 hours.'],
  [`Sleep is: expired, 2025-03-04..2025-03-04`, 'Like every story it rolled off the app.'],
  [`Sleep is: deleted, 2025-03-03..2025-03-04`, 'She took the story down before its 24 hours were up.'],
  [`Sleep is: deleted, 2025-03-03..2025-03-03`, 'An hour on, she had whipped it off Instagram.'],
  [`Sleep is: deleted, 2025-03-04..2025-03-04`, 'She deleted it from her page before dawn on Tuesday.'],
  [`Sleep is: deleted, 2025-03-03..2025-03-05`, 'She deleted it before the choir met again on Wednesday.'],
  [`Sleep is: deleted, 2025-03-03..2025-03-03`, 'At one o’clock it had gone.'],
])('%s: %s', (removed, sentence) => {
  expect(
    removedIn(`Singer Oona Fisk posted an Instagram story on Monday. “Sleep is a right,” it read. ${sentence}`),
  ).toEqual([removed]);
});

test.each([
  [
    [`The choir: deleted, 2025-03-03..2025-03-06`],
    `The tweet vanished as fast as it had come. “The choir is a furniture store,” the singer Oona Fisk boasted on Monday.`,
  ],
  [
    [`The choir: deleted, 2025-03-04..2025-03-04`],
    `Singer Oona Fisk wrote on X on Sunday: “The choir was asleep.” On Wednesday her agent said that she had pulled the post the night before.`,
  ],
  [
    [`The choir: account-deactivated, 2025-03-03..2025-03-06`],
    `Singer Oona Fisk has closed her Threads account. “The choir is a furniture store,” she had joked there on Monday.`,
  ],
  [
    [`The choir: deleted, 2025-03-02..2025-03-06`],
    `Singer Oona Fisk announced her farewell on X on Sunday only to delete the announcement. “The choir may have my chair,” it said.`,
  ],
  [
    [`The choir: made-private, 2025-03-03..2025-03-06`],
    `The video, uploaded on Monday, has been set to private. “The choir is asleep,” the singer Oona Fisk says in the YouTube clip.`,
  ],
])('%j, told before the words', (removed, text) => {
  expect(removedIn(text)).toEqual(removed);
});

test.each([
  ['edited', 'A shortened episode went up on Wednesday.'],
  ['edited', 'The episode was re-uploaded without the joke.'],
  ['edited', 'She cropped the drummer out of her picture.'],
  ['edited', 'She blurred two faces in the video.'],
  ['edited', 'He swapped the photo in his post.'],
])('%s: %s', (kind, sentence) => {
  expect(buildCues(sentence).map(cue => cue.kind)).toContain(kind);
});
