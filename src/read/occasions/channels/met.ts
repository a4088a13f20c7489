// How the press meets somebody: outside the court, backstage, on the way in, by phone.
import { setOf } from '../../word-list.ts';
import { textAt, type Word } from '../sentences/narration.ts';
import { leadsIn } from '../sentences/phrase.ts';
import { SPEAKING } from '../sentences/words.ts';
import { isSpokenTo, isVenue } from './surroundings.ts';

/** By the words that may tell it; the weight of what they say. */
export const MEETINGS: [string, (words: Word[], i: number) => boolean, number][] = [
  ['fronted', (words, i) => words.slice(i + 1, i + 4).some(({ text }) => text === 'cameras'), 6],
  [
    'way',
    (words, i) => /^(?:in|out|into|home)$/.test(textAt(words, i + 1)) && /^(?:his|her|the)$/.test(textAt(words, i - 1)),
    4,
  ],
  ['stopped', (words, i) => /^(?:on|outside|by|in)$/.test(textAt(words, i + 1)), 4],
  ['backstage offstage', () => true, 5],
  ['outside', (words, i) => isVenue(words, i), 5],
  ['after', (words, i) => isVenue(words, i), 4],
  ['after following at', isPlayed, 4],
  ['afterwards', (words, i) => SPEAKING.has(textAt(words, i - 1)), 4],
  [
    'caught',
    (words, i) => words.slice(i + 1, i + 4).some(({ text }) => /^(?:outside|backstage|afterwards|after)$/.test(text)),
    5,
  ],
  [
    'contacted reached approached collared interviewed quizzed',
    (words, i) => /^(?:by|in|at|on|outside|for|about)$/.test(textAt(words, i + 1)),
    4,
  ],
  ['phone telephone', (words, i) => /^(?:by|the)$/.test(textAt(words, i - 1)), 4],
  ['call', (words, i) => /^(?:video|zoom|conference)$/.test(textAt(words, i - 1)) && leadsIn(words, i), 4],
  ['reporters journalists', (words, i) => isSpokenTo(words, i), 6],
  ['reporter correspondent', (words, i) => textAt(words, i - 1) === 'our' && textAt(words, i - 2) === 'to', 6],
];

/** 'said after Wednesday’s practice', 'told him at full time': when the press meets those who play. */
function isPlayed(words: Word[], i: number): boolean {
  const said = words
    .slice(Math.max(0, i - 4), i)
    .some(({ text, quote }) => quote < 0 && (SPEAKING.has(text) || text === 'speaking'));
  if (!said && textAt(words, i - 1) !== 'speaking') return false;
  for (let k = i + 1; k < words.length && k <= i + 6; k++) {
    const { text, quote } = words[k]!;
    if (quote >= 0 || text === ',') return false;
    if (textAt(words, i) === 'at' ? isWhistle(words, k) : PLAYED.has(text)) return true;
  }
  return false;
}
const isWhistle = (words: Word[], k: number): boolean =>
  /^(?:time|whistle)$/.test(textAt(words, k)) && /^(?:full|half|final|-)$/.test(textAt(words, k - 1));
const PLAYED = setOf(
  'game match win defeat draw loss victory race qualifying fight bout final practice practise training shootaround skate whistle tie derby round',
);
