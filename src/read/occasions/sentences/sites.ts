// Where people post that is none of the platforms.
import type { Word } from './narration.ts';

export const SITES =
  /^(?:linkedin|substack|mastodon|telegram|discord|patreon|tumblr|pinterest|weverse|douyin|xiaohongshu|rednote|strava|letterboxd|goodreads|tripadvisor|vk|medium|rumble|kick|soundcloud|spotify|quora)$/;
export const isSite = (words: Word[], i: number): boolean => words[i]!.capital && SITES.test(words[i]!.text);
