// Father and son of one name: 'Roland Roe Sr.', 'the younger Roe'.
import type { Word } from '../words/words.ts';
import type { NameSpan } from './name-span.ts';

const SUFFIXES: Record<string, string> = { sr: 'sr', snr: 'sr', jr: 'jr', jnr: 'jr', ii: 'ii', iii: 'iii', iv: 'iv' };

/** Letters of 'Snr.'. */
const LONGEST = 4;

/** 'sr' of 'Sr.', 'jr' of 'Jnr'; empty where the word ends on no generation. */
export const generationOf = (word: string): string => {
  if (word.length > LONGEST) return '';
  const key = word.toLowerCase().replace('.', '');
  return Object.hasOwn(SUFFIXES, key) ? SUFFIXES[key]! : '';
};

const ELDER = /^(?:elder|older|senior)$/;
const YOUNGER = /^(?:younger|junior)$/;

/** The generation that 'the elder [Roe]', '[Roe] the younger', '[Roe] senior' is of. */
export function generationBefore(words: Word[], { first, last }: NameSpan): string {
  const before = words[first - 2]?.key === 'the' ? words[first - 1]!.key : '';
  const behind = words[last]?.key === 'the' ? words[last + 1]?.key : words[last]?.key;
  for (const key of [before, behind ?? '']) {
    if (ELDER.test(key)) return 'sr';
    if (YOUNGER.test(key)) return 'jr';
  }
  return '';
}
