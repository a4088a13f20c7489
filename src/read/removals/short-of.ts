// What did not come to a removal: 'almost deleted it', 'thought about deleting it', 'asked that it be taken down'.
import type { Word } from '../occasions/narration.ts';

/** 'almost deleted it', 'came close to deleting it', 'thought about it', 'in case it was deleted': it did not come to that. */
export function isShortOf(words: Word[], k: number, i: number): boolean {
  const [text, next] = [words[k]!.text, words[k + 1]?.text ?? ''];
  if (/^(?:almost|nearly)$/.test(text)) return words.slice(k + 1, i).every(({ pos }) => /^(?:AUX|ADV|VERB)$/.test(pos));
  if (/^(?:case|lest)$/.test(text)) return text !== 'case' || words[k - 1]?.text === 'in';
  if (!words[i]!.text.endsWith('ing')) return false;
  if (text === 'close' || text === 'verge' || text === 'point') return next === 'to' || next === 'of';
  return (
    /^(?:thinking|thinks|thought|talk|talked|talking|toyed|toying|dreams?|dreamed|weighing|weighed|mulling|contemplating|discussed|discussing|risks?|risked)$/.test(
      text,
    ) &&
    (next === 'of' || next === 'about' || next === 'with' || k === i - 1)
  );
}

/** 'has not, as some suggest, deleted it'. */
export const isAsideOfDenial = (words: Word[], k: number): boolean =>
  words[k]!.text === 'as' && words[k - 1]?.text === ',' && /^(?:not|n't|never)$/.test(words[k - 2]?.text ?? '');

/** 'will not, she wants you to know, be deleting it'. */
export const isBrokenOff = (words: Word[], k: number, i: number): boolean =>
  /^(?:not|n't|never)$/.test(words[k]!.text) &&
  words[k + 1]?.text === ',' &&
  words.slice(k + 2, i).some(({ text }) => text === ',');

/** 'asked that it be taken down': a wish. */
export const isSubjunctive = (words: Word[], i: number): boolean =>
  words[i - 1]?.text === 'be' && /^(?:PRON|NOUN|PROPN)$/.test(words[i - 2]?.pos ?? '');
