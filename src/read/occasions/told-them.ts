// 'Parents had filled the canteen. “…,” he told them.': one tells them where they were said to be gathered.
import { among } from '../lexemes.ts';
import { type Channel, SURE } from './channel.ts';
import type { Unit, Word } from './narration.ts';
import { FOLLOWERS, PRESS } from './places.ts';
import { sign } from './signs.ts';
import { platformAt, postNounAt } from './words.ts';

/** Sentences back in which those who are told something are named. */
const REACH = 2;

/** The channel of words told to 'them', or 'those present'; null where they may be two friends, followers or viewers. */
export function toldThem(units: Unit[], unit: Unit): Pick<Channel, 'medium' | 'weight' | 'by'> | null {
  if (!(unit.signs & TOLD) || !isToldThem(unit)) return null;
  for (let k = unit.index; k >= 0 && k >= unit.index - REACH; k--) {
    const before = units[k]!.words;
    for (let i = before.length - 1; i >= 0; i--) {
      if (before[i]!.quote >= 0) continue;
      if (PRESS.has(before[i]!.text) && /s$/.test(before[i]!.text))
        return { medium: 'interview', weight: SURE, by: 'them' };
      if (isOnline(before, i)) return null;
    }
  }
  return { medium: 'speech', weight: SURE, by: 'them' };
}

const isTold = among('told tells');
const TOLD = sign(isTold);
const isToldThem = ({ words }: Unit): boolean =>
  words.some(({ lexeme }, i) => isTold(lexeme) && isThem(words, i + 1) && words[i - 1]?.text !== 'you');

const isThem = (words: Word[], i: number): boolean =>
  words[i]?.text === 'them' ||
  (words[i]?.text === 'those' && /^(?:present|gathered|there|assembled|in)$/.test(words[i + 1]?.text ?? ''));

/** They may be reached on a platform, or by what was posted, sent or broadcast. */
const isOnline = (words: Word[], i: number): boolean =>
  FOLLOWERS.has(words[i]!.text) ||
  /^(?:viewers|listeners|readers|subscribers)$/.test(words[i]!.text) ||
  platformAt(words, i) !== null ||
  /^(?:livestream|podcast|message|broadcast)$/.test(postNounAt(words, i)?.medium ?? '');
