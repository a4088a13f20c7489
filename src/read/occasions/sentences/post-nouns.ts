// Nouns that stand for what was published or said, by medium. The lists are our own; lower case, straight apostrophes.
import type { Medium, Platform } from '../../../../models/statement.ts';
import { listOf } from '../../word-list.ts';

/** A noun that can stand for what somebody published. */
export interface PostNoun {
  medium: Medium;
  /** The platform it belongs to by its name: a tweet is on X. */
  platform: Platform | null;
  /** Says that something was published, but hardly in which shape: 'post', 'message', 'upload'. */
  generic: boolean;
  plural: boolean;
}

export const POST_NOUNS = new Map<string, PostNoun>();
function nouns(medium: Medium, words: string, platform: Platform | null = null, generic = false): void {
  for (const word of listOf(words)) {
    const forms = /(?:s|sh|ch|x)$/.test(word)
      ? [`${word}es`]
      : /[^aeo]y$/.test(word)
        ? [`${word.slice(0, -1)}ies`]
        : [`${word}s`];
    POST_NOUNS.set(word, { medium, platform, generic, plural: false });
    for (const form of forms) POST_NOUNS.set(form, { medium, platform, generic, plural: true });
  }
}
nouns('text-post', 'post message upload posting update rant outburst tirade diatribe jibe dig swipe barb', null, true);
nouns(
  'text-post',
  'missive musing broadside screed salvo insult tribute entry joke announcement poll version slide',
  null,
  true,
);
nouns('text-post', 'thread note status repost microblog blog newsletter haiku poem');
nouns('text-post', 'tweet retweet tweetstorm twitterstorm', 'X');
nouns('text-post', 'skeet', 'Bluesky');
nouns('text-post', 'truth', 'Truth Social');
nouns('video', 'video clip vlog montage cover monologue tutorial trailer teaser vid skit prank sketch');
nouns('video', 'reel', 'Instagram');
nouns('video', 'tiktok stitch', 'TikTok');
nouns('video', 'short', 'YouTube');
nouns('story', 'story');
nouns('story', 'snap', 'Snapchat');
nouns(
  'image',
  'photo photograph picture pic selfie image snapshot meme carousel screengrab cartoon portrait graphic shot',
);
nouns('image', 'drawing poster collage polaroid infographic doodle x-ray gif tile throwback');
nouns('comment', 'comment reply response retort rejoinder answer ama');
nouns('livestream', 'livestream stream live-stream live vod replay recording webcast');
nouns('podcast', 'podcast episode');
nouns('written-statement', 'statement letter memo memorandum communiqué op-ed column essay editorial');
nouns('interview', 'interview q&a conversation chat discussion article piece item');
nouns('broadcast', 'broadcast programme segment documentary');
nouns('profile', 'bio biography profile header');
nouns('message', 'dm text whatsapp voicemail voice-note');
POST_NOUNS.set('footage', { medium: 'video', platform: null, generic: false, plural: false });
for (const other of ['stories', 'lives', 'letters', 'answers', 'notes', 'replays']) POST_NOUNS.delete(other);
POST_NOUNS.set('stories', { medium: 'story', platform: null, generic: false, plural: false });
