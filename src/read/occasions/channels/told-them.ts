// 'Parents had filled the canteen. “…,” he told them.': one tells them where they were said to be gathered.
import { among } from '../../lexemes.ts';
import type { Unit, Word } from '../sentences/narration.ts';
import { AUDIENCE, COLLEAGUES, FOLLOWERS, PRESS } from '../sentences/places.ts';
import { platformIn } from '../sentences/platforms.ts';
import { sign } from '../sentences/signs.ts';
import { platformAt, postNounAt } from '../sentences/words.ts';
import { type Channel, SURE } from './channel.ts';
import { mediumOn } from './on-platform.ts';

/** Sentences back in which those who are told something are named. */
const REACH = 2;

type ToldThem = Partial<Pick<Channel, 'medium' | 'platform'>> & Pick<Channel, 'weight' | 'by'>;
const them = { weight: SURE, by: 'them' } as const;

/** The channel of words told to 'them', or 'those present'; null where they may be two friends, followers or viewers. */
export function toldThem(units: Unit[], unit: Unit): ToldThem | null {
  if (!(unit.signs & TELLS)) return null;
  const { words } = unit;
  const told = words.findIndex((_, i) => isTellingThem(words, i));
  if (told < 0) return null;
  const isTold = /^(?:told|tells)$/.test(words[told]!.text);
  const isGroup = words[told + 2]?.text === 'group';
  for (let k = unit.index; k >= 0 && k >= unit.index - REACH; k--) {
    const before = units[k]!.words;
    for (let i = before.length - 1; i >= 0; i--) {
      if (before[i]!.quote >= 0) continue;
      if (isGroup) {
        const group = k < unit.index && before[i]!.text === 'group' ? groupOn(before, i) : null;
        if (group) return group;
        continue;
      }
      if (isPress(before, i)) return { ...them, medium: 'interview' };
      if (k < unit.index && isByMail(before, i)) return { ...them, medium: 'message' };
      if (!isTold && k < unit.index && isGathered(before[i]!.text)) return { ...them, medium: 'speech' };
      if (isOnline(before, i)) return isOfNewsletter(before) ? { ...them, medium: 'text-post' } : followersOn(before);
    }
  }
  return isTold && !isGroup ? { ...them, medium: 'speech' } : null;
}
const isTelling = among('told tells promised assured reminded warned urged asked');
const TELLS = sign(isTelling);
const isTellingThem = (words: Word[], i: number): boolean =>
  isTelling(words[i]!.lexeme) && isThem(words, i + 1) && words[i - 1]?.text !== 'you';
const isGathered = (text: string): boolean => AUDIENCE.has(text) || COLLEAGUES.has(text);

/** 'in a private Facebook group', 'in the WhatsApp group'. */
function groupOn(words: Word[], i: number): ToldThem | null {
  if (words[i - 1]?.text === 'whatsapp') return { ...them, medium: 'message' };
  const platform = i > 0 ? platformAt(words, i - 1) : null;
  return platform && { ...them, medium: 'text-post', platform };
}

const SHOWN: ReadonlySet<string> = new Set(['video', 'livestream', 'podcast', 'story', 'broadcast']);

/** 'Parents who follow the school on Facebook': there. */
function followersOn(words: Word[]): ToldThem | null {
  const follow = words.some(({ text, quote }) => quote < 0 && (FOLLOWERS.has(text) || /^follow(?:s|ing)?$/.test(text)));
  const shown = words.some(
    ({ text, quote }, i) =>
      quote < 0 && (text === 'live' || text === 'filmed' || SHOWN.has(postNounAt(words, i)?.medium ?? '')),
  );
  const platform = follow && !shown ? platformIn(words) : null;
  return platform && { ...them, medium: mediumOn(platform, words), platform };
}

/** 'Readers of her newsletter were the first to know'. */
const isOfNewsletter = (words: Word[]): boolean =>
  words.some(({ text, quote }) => quote < 0 && (text === 'newsletter' || text === 'substack'));

/** 'Staff learned from an email', 'in a letter to parents'. */
const isByMail = (words: Word[], i: number): boolean =>
  /^(?:email|e-mail|letter|memo)$/.test(words[i]!.text) &&
  words.slice(Math.max(0, i - 4), i).some(({ text }) => /^(?:from|by|in|through|via)$/.test(text));

/** 'reporters', 'a camera crew'. */
const isPress = (words: Word[], i: number): boolean =>
  (PRESS.has(words[i]!.text) && /s$/.test(words[i]!.text)) ||
  (/^crews?$/.test(words[i]!.text) && /^(?:camera|television|tv|film|news)$/.test(words[i - 1]?.text ?? '')) ||
  /^(?:photographers|paparazzi)$/.test(words[i]!.text);

const isThem = (words: Word[], i: number): boolean =>
  words[i]?.text === 'them' ||
  (words[i]?.text === 'the' && words[i + 1]?.text === 'group' && words[i + 2]?.pos !== 'NOUN') ||
  (words[i]?.text === 'those' && /^(?:present|gathered|there|assembled|in)$/.test(words[i + 1]?.text ?? ''));

/** They may be reached on a platform, or by what was posted, sent or broadcast. */
const isOnline = (words: Word[], i: number): boolean =>
  FOLLOWERS.has(words[i]!.text) ||
  /^(?:viewers|listeners|readers|subscribers)$/.test(words[i]!.text) ||
  platformAt(words, i) !== null ||
  /^(?:livestream|podcast|message|broadcast)$/.test(postNounAt(words, i)?.medium ?? '');
