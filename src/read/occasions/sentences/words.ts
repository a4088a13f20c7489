// What things that are said on a channel are called. The lists are our own; lower case, straight apostrophes.
import { among, numberPerLexeme, perLexeme } from '../../lexemes.ts';
import { verbOf } from '../../removals/clauses/words.ts';
import { listOf, setOf } from '../../word-list.ts';
import { isHyphened, LONGEST } from './hyphens.ts';
import { isOfName } from './names.ts';
import type { Word } from './narration.ts';
import { mayName, NAMES, platformAt } from './platforms.ts';
import { POST_NOUNS, type PostNoun } from './post-nouns.ts';
import { sign } from './signs.ts';

export { mayName, NAMES, POST_NOUNS, type PostNoun, platformAt };

/** Parts of a post: when one of them goes, the post is edited. */
export const PART_NOUNS =
  setOf(`caption captions line lines hashtag hashtags tag tags word words sentence sentences paragraph
  paragraphs reference references passage passages emoji emojis phrase phrases mention mentions name wording section
  sections title headline description remark remarks minute minutes second seconds bit portion verse lyric lyrics
  text logo soundtrack audio sound clause`);
/** Where posts are kept: when it goes, all of them go. */
export const ACCOUNT_NOUNS = setOf(
  'account accounts profile profiles page pages handle handles channel channels feed feeds grid',
);
/** What publishers put out: when they take it back, it is unpublished. */
export const PUBLISHED_NOUNS =
  setOf(`interview interviews episode episodes programme programmes article articles podcast podcasts
  broadcast segment column profile documentary item show edition feature piece q&a op-ed essay conversation`);

/** Verbs that put words before the public by hand. */
export const POSTING =
  setOf(`post posts posted posting share shares shared sharing upload uploads uploaded uploading write writes
  wrote written writing tweet tweets tweeted tweeting publish publishes published publishing pen penned pens type typed
  types blog blogged repost reposted reposts retweet retweeted put puts putting sent send sends fired fire aired air airs
  streamed stream streams released release broadcast went live-streamed livestreamed filmed recorded appeared reposting
  skeeted issued issuing unveiled dropped debuted fires responded replied captioned joked announced vented ranted mused`);
/** Of these, the ones that need a keyboard: what follows them was written. */
export const WRITING =
  setOf(`write writes wrote written writing tweet tweets tweeted tweeting post posts posted posting pen penned
  pens type typed types blog blogged retweet retweeted repost reposted skeeted`);
export const SPEAKING =
  setOf(`say says said saying tell tells told add adds added ask asks asked joke jokes joked insist insists
  insisted explain explains explained recall recalls recalled admit admits admitted continue continued continues laugh laughs laughed
  laughing reply replies replied answer answers answered argue argued announce announced declare declared conclude concluded remark
  remarked quip quipped call calls called describe described claim claimed warn warned confirm confirmed compare compares compared pressed accused accuses
  thundered bellowed boomed sighed croaked pleaded yelled roared barked snapped groaned gasped
  cried observed noted cackled sobbed shouted whispered muttered murmured wondered conceded protested`);
export const COMMENTING =
  setOf(`comment comments commented commenting replied reply replies replying responded responds response
  responding chimed weighed joined`);
/** Where a comment stands. */
export const UNDER = setOf('underneath beneath below under comments replies thread');

const nounOf = perLexeme(({ folded }) => POST_NOUNS.get(folded) ?? null);
/** Sign of the words that postNounAt may find to be one. */
export const POSTS = sign(lexeme => nounOf(lexeme) !== null);
const isWordToo = among('short shorts stitch cover shot note status text live');
const isOnTv = among(
  'aired airs bbc itv netflix hulu bravo abc nbc cbs season series sitcom soap reality tv television',
);
/** The post noun at `i`, unless the word is something else there: a verb, a news story, 'no comment'. */
export function postNounAt(words: Word[], i: number): PostNoun | null {
  const { text, pos, capital, quote, lexeme } = words[i]!;
  const noun = quote < 0 ? nounOf(lexeme) : null;
  if (!noun || pos === 'AUX' || (pos === 'VERB' && !isNounAllTheSame(words, i))) return null;
  const next = words[i + 1];
  if (text === 'essay' && /^(?:substack|medium|blog|tumblr|linkedin)$/.test(words[i - 1]?.text ?? ''))
    return POST_NOUNS.get('blog')!;
  if (text === 'thread' && words[i - 1]?.text === 'reddit') return POST_NOUNS.get('comment')!; // one answers there
  if (text === 'episode' && words.some(({ lexeme }) => isOnTv(lexeme))) return POST_NOUNS.get('programme')!;
  if (text === 'programme' && next?.text === 'notes') return null;
  if (text === 'monologue' && words[i - 1]?.text === 'opening') return null; // of a show or a ceremony
  if (text === 'broadcast' && i > 0 && platformAt(words, i - 1)) return POST_NOUNS.get('livestream')!;
  if (text === 'truth' || text === 'truths')
    return capital && words[i - 1]?.text !== 'the' && words[i + 1]?.text !== 'social' ? noun : null;
  if ((text === 'threads' && capital) || isOfName(words, i)) return null;
  if (
    (text === 'message' || text === 'messages') &&
    /^(?:text|direct|private|whatsapp|slack|signal|sms)$/.test(words[i - 1]?.text ?? '')
  )
    return POST_NOUNS.get(noun.plural ? 'dms' : 'dm')!;
  const modified = MODIFIED.has(text) ? MODIFIERS.get(words[i - 1]?.text ?? '') : undefined;
  if (modified) return POST_NOUNS.get(modified)!;
  if (text === 'chat' && next?.text === 'show') return null;
  if (text === 'text' && isOfSomething(words, i)) return null;
  if (text === 'live' && next?.pos === 'NOUN' && next.quote < 0) return null; // 'a live trap'
  if (text === 'video' && /^(?:call|link|conference|chat|game|games|screen|referee)$/.test(next?.text ?? ''))
    return null;
  if (
    text === 'shot' &&
    i > 0 &&
    (POST_NOUNS.has(words[i - 1]!.text) || /^(?:that|which|and)$/.test(words[i - 1]!.text))
  )
    return null; // 'a video shot from', 'a post that shot to the top'
  if (text === 'shorts' && !capital && words[i - 1]?.text !== 'youtube') return null; // that one wears
  // 'a TikTok spokesperson', 'followers on TikTok'
  if (text === 'tiktok' && (isThingOf(next) || next?.text === 'live' || words[i - 1]?.pos === 'ADP')) return null;
  if (next && next.quote < 0 && next.pos !== 'VERB' && POST_NOUNS.has(next.text) && !/^(?:live|shot)$/.test(next.text))
    return null;
  if (text === 'short' && /^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? '') && !capital) return null; // 'the short program'
  if ((text === 'snap' || text === 'snaps') && !capital)
    return /^(?:NOUN|PROPN)$/.test(next?.pos ?? '') ? null : POST_NOUNS.get(text === 'snap' ? 'photo' : 'photos')!;
  if (noun.medium === 'story') return isStory(words, i) ? noun : null;
  if (isWordToo(lexeme) && !capital && !isHeld(words, i)) return null;
  if (noun.medium === 'comment' && (isAwaited(words, i) || isTurnedOff(words, i))) return null;
  return noun;
}

/** 'the whole text', 'the text given out': of something that was put out. */
const isOfSomething = (words: Word[], i: number): boolean =>
  /^(?:whole|full|entire|original)$/.test(words[i - 1]?.text ?? '') ||
  /^(?:given|issued|released|published|of)$/.test(words[i + 1]?.text ?? '');

/** 'a TikTok spokesperson', and no 'a TikTok shot in a yard'. */
const isThingOf = (next: Word | undefined): boolean =>
  next?.pos === 'NOUN' && !/^(?:shot|filmed|recorded|posted|made|set)$/.test(next.text);

/** 'a video message', 'a carousel post', 'a voice note': what it is says the word before. */
const MODIFIERS = new Map([
  ...listOf('video youtube tiktok').map(word => [word, 'video'] as const),
  ...listOf('photo picture image selfie carousel').map(word => [word, 'photo'] as const),
  ...listOf('voice').map(word => [word, 'voicemail'] as const),
]);
const MODIFIED = setOf(
  'message messages statement statements post posts note notes update upload tribute announcement essay diary blog appeal',
);

/** 'comments have been turned off', 'limited replies': none that anybody wrote. */
const isTurnedOff = (words: Word[], i: number): boolean =>
  /s$/.test(words[i]!.text) &&
  (words.slice(i + 1, i + 5).some(({ text }) => OFF.test(text)) ||
    words.slice(Math.max(0, i - 3), i).some(({ text }) => OFF.test(text)));
const OFF = /^(?:turned|disabled|limited|restricted|closed|switched|locked)$/;

/** 'no comment', 'declined to comment', 'waiting for an answer', 'in reply'. */
const isAwaited = (words: Word[], i: number): boolean =>
  /^(?:no|to|for|in|declined)$/.test(words[i - 1]?.text ?? '') ||
  (/^(?:an?|her|his|their)$/.test(words[i - 1]?.text ?? '') && words[i - 2]?.text === 'for');

const runsOut = among('expired expires expire timed 24 24-hour');
/** A story of a platform, and no news story: with a capital, with its platform, or somebody's own. */
export function isStory(words: Word[], i: number): boolean {
  const { text, capital } = words[i]!;
  const before = words[i - 1];
  if (text === 'snap' || text === 'snaps') return capital;
  if (text !== 'story' && text !== 'stories') return false;
  if (words.some(word => runsOut(word.lexeme))) return true;
  if (
    /^(?:the|that|this)$/.test(before?.text ?? '') &&
    words.some(word => word.text === 'gone' || /^(?:delete|vanish|take|expire)$/.test(verbOf(word.text)?.act ?? ''))
  )
    return true;
  if (
    text === 'story' &&
    isBesideInstagram(words) &&
    !/^(?:news|cover|love|true|full|whole|front|own|same)$/.test(before?.text ?? '')
  )
    return true;
  return (
    (capital && i > 0) ||
    (before !== undefined && platformAt(words, i - 1) !== null) ||
    /^(?:his|her|their|video|photo|24-hour)$/.test(before?.text ?? '')
  );
}

/** 'It was the story that she put up on Instagram': there, a story is one that expires. */
const isBesideInstagram = (words: Word[]): boolean =>
  words.some((_, k) => /^(?:Instagram|Snapchat)$/.test(platformAt(words, k) ?? ''));

const isHeld = (words: Word[], i: number): boolean =>
  words
    .slice(Math.max(0, i - 3), i)
    .some(word => /^(?:a|an|the|his|her|their|this|that|one|another|'s)$/.test(word.text));

const MISTAGGED =
  /^(?:post|comment|reply|tweet|upload|update|stream|livestream|broadcast|clip|remark|message|note|rant|video|photo|reel|recording)s?$/;
/** The tagger takes some of these nouns for verbs: 'in a now-deleted comment', 'her post'. */
function isNounAllTheSame(words: Word[], i: number): boolean {
  if (!MISTAGGED.test(words[i]!.text)) return false;
  for (let k = i - 1, left = 5; k >= 0 && left > 0 && k > i - LONGEST; k--) {
    if (isHyphened(words, k)) continue;
    left--;
    const { text, pos } = words[k]!;
    if (/^(?:a|an|the|his|her|their|its|this|that|one|another|'s)$/.test(text)) return true;
    if (!/^(?:ADJ|ADV|VERB|PROPN|NUM)$/.test(pos)) return false;
  }
  return false;
}
/** Whether the word is a verb of posting here, and no noun: 'her posts', 'the release'. */
export const isPosting = ({ lexeme }: Word): boolean => (verbalOf(lexeme) & VERB.posts) !== 0;
/** The same of a verb of speaking. */
export const isSpeaking = ({ lexeme }: Word): boolean => (verbalOf(lexeme) & VERB.speaks) !== 0;

const VERB = { posts: 1, speaks: 2 } as const;
const verbalOf = numberPerLexeme(({ folded, pos }) => {
  const isVerb = pos !== 'NOUN';
  const posts = isVerb || /(?:ed|wrote|written|put|sent|went|penned|typed)$/.test(folded);
  return (posts && POSTING.has(folded) ? VERB.posts : 0) | (isVerb && SPEAKING.has(folded) ? VERB.speaks : 0);
});
