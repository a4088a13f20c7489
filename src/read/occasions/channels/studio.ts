// Places of the air: a channel, a studio, the programme that was named before.
import { textAt, type Word } from '../sentences/narration.ts';
import { SPEAKING } from '../sentences/words.ts';

/** 'on television', 'on breakfast television', 'live on national radio'. */
export const isOnTheAir = (words: Word[], i: number): boolean =>
  /^(?:on|on-air|live)$/.test(textAt(words, i - 1)) ||
  (textAt(words, i - 1) === 'the' && textAt(words, i - 2) === 'on' && WENT.test(textAt(words, i - 3))) ||
  (/^(?:television|tv|radio)$/.test(textAt(words, i)) &&
    textAt(words, i - 2) === 'on' &&
    /^(?:breakfast|national|local|live|state|daytime|prime-time|community|hospital|public|cable|morning|student)$/.test(
      textAt(words, i - 1),
    ));

/** 'went on the radio': and no 'a song on the radio'. */
const WENT = /^(?:went|was|appeared|said|goes|been|were|back|speaking)$/;

/** 'viewers saw her squirm', 'listeners heard him cough'. */
export const isWatched = (words: Word[], i: number): boolean => /^(?:saw|heard|watched)$/.test(textAt(words, i + 1));

/** 'on Channel Six', 'on Channel 4’s news'. */
export function isOnChannel(words: Word[], i: number): boolean {
  const next = words[i + 1];
  if (!words[i]!.capital || !next || !(next.capital || next.pos === 'NUM')) return false;
  return words.slice(Math.max(0, i - 3), i).some(({ text }) => text === 'on');
}

/** 'had said on the programme': and no 'spent on the program'. */
export function isOnThat(words: Word[], i: number): boolean {
  return (
    /^(?:the|that|his|her|their|same|'s)$/.test(textAt(words, i - 1)) &&
    words.slice(Math.max(0, i - 3), i).some(({ text }) => text === 'on') &&
    words.slice(Math.max(0, i - 6), i).some(({ text, quote }) => quote < 0 && SPEAKING.has(text)) &&
    textAt(words, i + 1) !== 'of'
  );
}

/** 'in the Sport Live studio', 'said in the studio': and no 'recorded in the studio'. */
export function isInStudio(words: Word[], i: number): boolean {
  const before = words.slice(Math.max(0, i - 5), i);
  if (!before.some(({ text }) => text === 'in' || text === 'from')) return false;
  if (/^(?:tv|television|radio|news|broadcast)$/.test(textAt(words, i - 1))) return true;
  return words
    .slice(Math.max(0, i - 8), i)
    .some(({ text, quote }) => quote < 0 && (SPEAKING.has(text) || /^(?:pundit|presenter|anchor)$/.test(text)));
}
