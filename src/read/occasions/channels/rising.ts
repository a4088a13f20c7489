// Those who stand up to speak, and what they give.
import { textAt, type Word } from '../sentences/narration.ts';

/** 'Her wedding toast was short', 'the mayor’s state-of-the-city address ran to an hour': and no 'her email address', 'avocado toast'. */
export function isOwnAddress(words: Word[], i: number): boolean {
  if (/^(?:email|e-mail|home|ip|postal|web|street|avocado|french|melba)$/.test(textAt(words, i - 1))) return false;
  if (!/^(?:was|ran|lasted|drew|ended|began|opened|closed|took|had|went)$/.test(textAt(words, i + 1))) return false;
  return words.slice(Math.max(0, i - 8), i).some(({ text }) => /^(?:his|her|their|'s|the|a)$/.test(text));
}

/** 'before a sell-out house', 'to a full house': and no 'a full house of cards'. */
export const isFullHouse = (words: Word[], i: number): boolean =>
  /^(?:full|packed|crowded|out)$/.test(textAt(words, i - 1)) &&
  words.slice(Math.max(0, i - 6), i).some(({ text }) => /^(?:before|to|at|of)$/.test(text)) &&
  textAt(words, i + 1) !== 'of';

/** 'delegates rose to their feet', 'brought the hall to its feet'. */
export const isToFeet = (words: Word[], i: number): boolean =>
  /^(?:his|her|their|its)$/.test(textAt(words, i - 1)) &&
  textAt(words, i - 2) === 'to' &&
  words
    .slice(Math.max(0, i - 7), i - 2)
    .some(({ text }) => /^(?:rose|rises|leapt|brought|got|jumped|rising)$/.test(text));

/** 'Standing on a chair in the canteen', 'climbed onto a table': and no 'sat on a bench'. */
export function isStandingOn(words: Word[], i: number): boolean {
  const before = words.slice(Math.max(0, i - 6), i);
  return (
    before.some(({ text }) => /^(?:on|onto|atop)$/.test(text)) &&
    before.some(({ text }) => /^(?:standing|stood|climbed|climbing|clambered|jumped|hopped|stands|climbs)$/.test(text))
  );
}
