// What platforms are called, and where a word that may name one does. The lists are our own; lower case.
import type { Platform } from '../../../../models/statement.ts';
import { perLexeme } from '../../lexemes.ts';
import { setOf } from '../../word-list.ts';
import type { Word } from './narration.ts';
import { sign } from './signs.ts';

const PLATFORM_NAMES: [Platform, string][] = [
  ['Instagram', 'instagram insta ig gram grid instagrammer instagrammers'],
  ['X', 'x twitter tweet tweets tweeted tweeting tweeter tweeters retweeted retweeting musk'],
  ['TikTok', 'tiktok tiktoks tiktoker tiktokers fyp page'],
  ['Facebook', 'facebook'],
  ['Threads', 'threads'],
  ['YouTube', 'youtube youtuber youtubers'],
  ['Bluesky', 'bluesky skeet skeeted'],
  ['Snapchat', 'snapchat snap snaps'],
  ['Reddit', 'reddit subreddit subreddits redditor redditors ama r'],
  ['Weibo', 'weibo'],
  ['Twitch', 'twitch'],
];
const PLATFORM_OF = new Map(
  PLATFORM_NAMES.flatMap(([platform, words]) => words.split(' ').map(word => [word, platform])),
);
/** These are words of the language too: they name the platform only with a capital. */
const NEEDS_CAPITAL = setOf('x threads snap snaps');

/** Whether the word can name a platform; platformAt asks its neighbours. */
export const mayName = perLexeme(({ folded }) => folded === 'social' || PLATFORM_OF.has(folded));
/** The same as a sign. */
export const NAMES = sign(mayName);
/** The platform that the word at `i` names, if it names one. */
export function platformAt(words: Word[], i: number): Platform | null {
  if (!mayName(words[i]!.lexeme)) return null;
  const { text, capital } = words[i]!;
  if (text === 'social' && words[i - 1]?.text === 'truth') return 'Truth Social';
  if (text === 'truth' && words[i + 1]?.text !== 'social') return null;
  if (text === 'x' && (words[i - 1]?.text === 'malcolm' || words[i + 1]?.text === 'factor')) return null;
  if (text === 'r' && words[i + 1]?.text !== '/') return null; // 'on r/hockey'
  if (text === 'musk' && !isOwnersSite(words, i)) return null; // 'Elon Musk’s site'
  if (text === 'grid' && !isOwnGrid(words, i)) return null; // 'posted to her grid'
  if (text === 'gram' && words[i - 1]?.text !== "'") return null; // 'on the ’gram'
  if (text === 'page' && !(words[i - 1]?.text === 'you' && words[i - 2]?.text === 'for')) return null; // 'For You page'
  return NEEDS_CAPITAL.has(text) && !capital ? null : (PLATFORM_OF.get(text) ?? null);
}

const isOwnGrid = (words: Word[], i: number): boolean =>
  /^(?:his|her|their)$/.test(words[i - 1]?.text ?? '') &&
  /^(?:on|to|from)$/.test(words[i - 2]?.text ?? '') &&
  !/^(?:NOUN|PROPN)$/.test(words[i + 1]?.pos ?? '');

/** 'Musk’s platform', 'the Musk-owned site'. */
const isOwnersSite = (words: Word[], i: number): boolean =>
  words.slice(i + 1, i + 6).some(({ text }) => /^(?:site|platform|network|app)$/.test(text)) &&
  /^(?:'s|-)$/.test(words[i + 1]?.text ?? '');

/** The platform that the words name first. */
export function platformIn(words: Word[]): Platform | null {
  for (let i = 0; i < words.length; i++) {
    const platform = words[i]!.quote < 0 ? platformAt(words, i) : null;
    if (platform) return platform;
  }
  return null;
}
