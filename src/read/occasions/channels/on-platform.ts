// Where on a platform words stand: 'on X', 'via her official X handle', 'from his Bluesky account', 'on her YouTube channel'.
import type { Medium, Platform } from '../../../../models/statement.ts';
import { setOf } from '../../word-list.ts';
import type { Word } from '../sentences/narration.ts';
import { isSource } from '../sentences/phrase.ts';
import { isSite } from '../sentences/sites.ts';
import { platformAt, SPEAKING, WRITING } from '../sentences/words.ts';

/** What one has on a platform, behind its name. */
export const PLACES_ON = 'account page handle profile feed timeline grid channel wall';

/** By these words alone it is told where something was said, and not what it was. */
export const isPlaceWord = (text: string): boolean => /^(?:on|to|onto|via)$/.test(text);

/** What is said there if nothing more is told: a video where people show themselves, a stream where they play, else a post. */
export function mediumOn(platform: Platform, words: Word[]): Medium {
  if (platform === 'Snapchat') return 'story';
  if (!/^(?:YouTube|TikTok|Twitch)$/.test(platform)) return 'text-post';
  if (words.some(({ text, quote }) => quote < 0 && WRITING.has(text) && !/^post/.test(text))) return 'text-post';
  return platform === 'Twitch' ? 'livestream' : 'video';
}

/** 'on X', 'to Facebook'. */
export function onPlatform(words: Word[], i: number): [Medium, number] | null {
  if (isFame(words, i)) return null;
  for (let k = i + 1; k < words.length && k <= i + NAMED; k++) {
    const platform = words[k]!.quote < 0 ? platformAt(words, k) : null;
    if (platform) return [mediumOn(platform, words), 4.2];
    if (isPostSite(words, k)) return ['text-post', 4.2];
    if (!isFill(words[k]!)) return null;
  }
  return null;
}
/** 'on Telegram', 'on LinkedIn': sites that are none of the platforms, and hold what is written. */
const isPostSite = (words: Word[], k: number): boolean =>
  /^(?:on|via)$/.test(words[k - 1]?.text ?? '') && isSite(words, k) && isWrittenOn(words[k]!);
const isWrittenOn = ({ text }: Word): boolean =>
  /^(?:linkedin|substack|mastodon|telegram|tumblr|patreon|weverse|vk|quora|medium)$/.test(text);

/** 'who has six million followers on TikTok': and no 'told her followers on TikTok'. */
const isFame = (words: Word[], i: number): boolean =>
  /^(?:followers|subscribers|fans|fame|famous|popular|star|sensation|views|likes)$/.test(words[i - 1]?.text ?? '') &&
  !words.slice(Math.max(0, i - 8), i).some(({ text }) => SPEAKING.has(text) || WRITING.has(text));
/** Words of 'on the social media platform formerly known as Twitter'. */
const NAMED = 9;
const FILL = setOf(
  'the a social media networking microblogging messaging video photo sharing - platform network site app service website formerly known as , rival truth',
);
const isFill = ({ text, quote }: Word): boolean => quote < 0 && FILL.has(text);

/** 'via her official X handle', 'from the club’s TikTok account'; 'his TikTok profile states' is no place. */
export function onAccount(words: Word[], i: number): [Medium, number] | null {
  const platform = i > 0 ? platformAt(words, i - 1) : null;
  if (!platform || !isThere(words, i - 1) || isSource(words, i)) return null;
  return [mediumOn(platform, words), 4.2];
}

/** Words between the preposition and the name of the platform. */
const REACH = 5;
function isThere(words: Word[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - REACH; k--) {
    const { text, pos, quote, capital } = words[k]!;
    if (/^(?:on|to|via|onto|from|through|using|under)$/.test(text)) return true;
    if (quote >= 0 || (/^(?:VERB|AUX|ADP)$/.test(pos) && !capital) || text === ',') return false;
  }
  return false;
}
