// What is sent to somebody and not put before the public.
import { textAt, type Word } from '../sentences/narration.ts';
import { isEmailed } from './written.ts';

/** By the words that may tell one; the weight of what they say. */
export const MESSAGES: [string, (words: Word[], i: number) => boolean, number][] = [
  ['texted', () => true, 8],
  ['resigned quit resignation', hasLetter, 7.5],
  ['whatsapp dm dms voicemail emailed messaged whatsapps imessage', (words, i) => !isEmailed(words, i), 8],
  ['channel', (words, i) => textAt(words, i - 1) === 'broadcast', 8],
  ['chat', (words, i) => textAt(words, i - 1) === 'group', 6],
  ['text letter whatsapp', (words, i) => /^(?:by|via|over)$/.test(textAt(words, i - 1)), 7],
];

/** 'resigned in a letter'. */
function hasLetter(words: Word[], i: number): boolean {
  return words[i]!.quote < 0 && words.some(({ text, quote }) => text === 'letter' && quote < 0);
}
