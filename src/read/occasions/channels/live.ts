// What is said while it is streamed: 'on Instagram Live', 'went live on TikTok', 'in an X Space'.
import { isOfName } from '../sentences/names.ts';
import { textAt, type Word } from '../sentences/narration.ts';
import { platformAt } from '../sentences/words.ts';
import { isLiveOn, isSomebody } from './surroundings.ts';

/** By the words that may tell it; the weight of what they say, 0 where it is nothing. */
export const LIVE: [string, (words: Word[], i: number, human: (i: number) => boolean) => number][] = [
  ['space spaces', (words, i) => (isSpace(words, i) ? 7 : 0)],
  ['live instalive', (words, i) => (isNamedLive(words, i) ? 6 : 0)],
  ['live', (words, i) => (isLiveOn(words, i) ? (/^(?:went|goes|going)$/.test(textAt(words, i - 1)) ? 9 : 6) : 0)],
  ['live', (words, i, human) => (wentLive(words, i, human) ? 6 : 0)],
  ['livestreamed live-streamed streamed', () => 5],
];

/** 'in a Space on X'. */
const isSpace = (words: Word[], i: number): boolean =>
  words[i]!.capital && /^(?:a|the|x|twitter|his|her|in|on)$/.test(textAt(words, i - 1));

/** 'on Instagram Live': and no 'Garden City Live'. */
const isNamedLive = (words: Word[], i: number): boolean =>
  i > 0 && (words[i]!.capital || platformAt(words, i - 1) !== null) && !isOfName(words, i);

/** 'Voss went live': and no 'the site went live'. */
const wentLive = (words: Word[], i: number, human: (i: number) => boolean): boolean =>
  /^(?:went|goes|going|gone|go)$/.test(textAt(words, i - 1)) && i > 1 && isSomebody(words, i - 2, human);
