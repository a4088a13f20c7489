// 'a comment that she had left under the club’s post': what something stands under holds other words than that.
import { among } from '../../lexemes.ts';
import type { Word } from '../sentences/narration.ts';
import { postNounAt } from '../sentences/words.ts';

export const isUnder = among('under underneath beneath below');

/** Words of 'under a rival club’s Facebook post'. */
const REACH = 7;

/** 'pinned a comment of her own to the video'. */
const isComment = (words: Word[], to: number): boolean =>
  words.slice(Math.max(0, to - 5), to).some(({ text, quote }) => quote < 0 && /^(?:comment|reply)$/.test(text));

export function isStoodUnder(words: Word[], noun: number): boolean {
  for (let k = noun - 1; k >= 0 && k >= noun - REACH; k--) {
    if (isUnder(words[k]!.lexeme)) return true;
    if (/^(?:to|on)$/.test(words[k]!.text)) return isComment(words, k);
    const isVerb = words[k]!.pos === 'VERB' && !/^(?:NOUN|PROPN)$/.test(words[k + 1]!.pos); // no 'kit launch post'
    if (isVerb || words[k]!.pos === 'AUX' || postNounAt(words, k)) return false;
  }
  return false;
}
