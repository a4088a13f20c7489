// Words with a capital at the head of a line that begin no name.
import { among } from '../../lexemes.ts';
import type { Word } from './words.ts';

const says = among('said says adds added wrote writes replied tweeted posted cue enter', 'key');

/** 'Said Quill: “…”' opens on a verb, and on no name. */
export function opensOnVerb(words: Word[], i: number): boolean {
  if (!says(words[i]!.lexeme)) return false;
  if (words[i]!.key === 'cue' || words[i]!.key === 'enter') return !!words[i + 1]?.capital;
  for (let k = i + 1; k < i + 6; k++) if (!words[k]?.capital) return words[k]?.text === ':';
  return false;
}

const CREDIT = /^(?:image|photo|photograph|picture|photos|credit|caption|video)$/;

/** 'Image: Ada Quill' */
export const isCredit = (words: Word[], i: number) => words[i + 1]?.text === ':' && CREDIT.test(words[i]!.key);
