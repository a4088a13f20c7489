// What was done all the same: after a request that was granted, or beside something else that was not done.
import { among } from '../../lexemes.ts';
import type { Word } from '../../occasions/sentences/narration.ts';

/** 'refused to apologise and deleted it', 'decided against leaving it up and took it down': what was not done, and what was. */
export function isDoneThen(words: Word[], k: number, i: number): boolean {
  let and = i - 1;
  while (and > k && words[and]!.pos === 'ADV') and--;
  if (words[and]!.text !== 'and' || and - k < 3) return false;
  const between = words.slice(k + 1, and);
  const isBase =
    /^(?:not|n't)$/.test(words[k]!.text) && /^(?:did|does|do|would|will|could)$/.test(words[k - 1]?.text ?? '');
  return (
    (isBase || between[0]!.text === 'to' || between[0]!.text.endsWith('ing')) &&
    !between.some(({ text }) => /^(?:have|having|has|had|get|getting|be|been|being|see|that)$/.test(text))
  );
}

/** What is said of somebody who does as was asked. */
export const obliges = among('obliged complied obeyed relented acquiesced');
/** 'was asked to remove the picture and did so', 'asked for it to be taken down, and she obliged'. */
export const isGranted = (words: Word[], i: number): boolean =>
  words.some(
    ({ text, lexeme }, k) =>
      k > i &&
      (obliges(lexeme) ||
        (text === 'so' && words[k - 1]?.text === 'did') ||
        (text === 'was' &&
          /^(?:it|that)$/.test(words[k - 1]?.text ?? '') &&
          /^[.,;]$/.test(words[k + 1]?.text ?? '.')) ||
        (text === 'did' && (words[k - 2]?.text === 'which' || isLastOf(words, k)))) &&
      !/^(?:not|n't|never)$/.test(words[k - 1]?.text ?? ''),
  );

/** '… and did'. */
const isLastOf = (words: Word[], k: number): boolean =>
  words[k - 1]?.text === 'and' && /^[.,;]$/.test(words[k + 1]?.text ?? '.');
