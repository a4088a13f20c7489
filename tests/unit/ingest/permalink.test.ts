import { expect, test } from '@jest/globals';
import { permalinkOf } from '../../../src/ingest/permalink.ts';

test.each([
  ['https://twitter.com/MaraV/status/1883?ref_src=twsrc', 'X', 'https://x.com/MaraV/status/1883', 'MaraV'],
  ['https://x.com/i/web/status/1883', 'X', 'https://x.com/i/status/1883', null],
  ['https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1883', 'X', 'https://x.com/i/status/1883', null],
  ['https://www.instagram.com/p/DFa_1-x/embed/', 'Instagram', 'https://www.instagram.com/p/DFa_1-x/', null],
  [
    'https://www.instagram.com/mara.v/reel/DFa/?utm_source=ig',
    'Instagram',
    'https://www.instagram.com/reel/DFa/',
    'mara.v',
  ],
  [
    'https://www.instagram.com/stories/mara.v/3555/',
    'Instagram',
    'https://www.instagram.com/stories/mara.v/3555/',
    'mara.v',
  ],
  ['https://www.tiktok.com/@mara.v/video/74?lang=en', 'TikTok', 'https://www.tiktok.com/@mara.v/video/74', 'mara.v'],
  ['https://www.tiktok.com/embed/v2/74', 'TikTok', 'https://www.tiktok.com/embed/v2/74', null],
  [
    '//www.youtube-nocookie.com/embed/abcdefghijk?rel=0',
    'YouTube',
    'https://www.youtube.com/watch?v=abcdefghijk',
    null,
  ],
  ['https://youtu.be/abcdefghijk?t=3', 'YouTube', 'https://www.youtube.com/watch?v=abcdefghijk', null],
  [
    'https://bsky.app/profile/mara.example/post/3k2',
    'Bluesky',
    'https://bsky.app/profile/mara.example/post/3k2',
    'mara.example',
  ],
  ['at://did:plc:abc123/app.bsky.feed.post/3k2', 'Bluesky', 'https://bsky.app/profile/did:plc:abc123/post/3k2', null],
  [
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2FMaraV%2Fposts%2Fpfbid02&width=500',
    'Facebook',
    'https://www.facebook.com/MaraV/posts/pfbid02',
    'MaraV',
  ],
  [
    'https://www.threads.net/@mara.v/post/C-1_x/embed',
    'Threads',
    'https://www.threads.net/@mara.v/post/C-1_x',
    'mara.v',
  ],
  ['https://truthsocial.com/@mara/11389/embed', 'Truth Social', 'https://truthsocial.com/@mara/11389', 'mara'],
])('%s', (address, platform, url, author) => expect(permalinkOf(address)).toEqual({ platform, url, author }));

test.each([
  'https://x.com/MaraV',
  'https://notx.com/MaraV/status/1883',
  'https://www.youtube.com/embed/videoseries?list=PL1',
  'https://x.com.evil.example/MaraV/status/1883',
  '/embed/abcdefghijk',
  '',
])('%s is no post', address => expect(permalinkOf(address)).toBeNull());
