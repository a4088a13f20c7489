// What did not come to a removal: 'almost deleted it', 'thought about deleting it', 'asked that it be taken down'.
import { among } from '../../lexemes.ts';
import type { Word } from '../../occasions/sentences/narration.ts';

const isAlmost = among('almost nearly');
const THOUGHTS = `thinking thinks thought talk talked talking toyed toying dream dreams dreamed weighing weighed mulling
  contemplating discussed discussing risk risks risked`.split(/\s+/);
const isThought = among(THOUGHTS);
const mayBeShort = among([...'almost nearly case lest close verge point'.split(' '), ...THOUGHTS]);
/** 'almost deleted it', 'came close to deleting it', 'thought about it', 'in case it was deleted': it did not come to that. */
export function isShortOf(words: Word[], k: number, i: number): boolean {
  const { text, lexeme } = words[k]!;
  if (!mayBeShort(lexeme)) return false;
  const next = words[k + 1]?.text ?? '';
  if (isAlmost(lexeme)) return words.slice(k + 1, i).every(({ pos }) => /^(?:AUX|ADV|VERB)$/.test(pos));
  if (text === 'case' || text === 'lest') return text !== 'case' || words[k - 1]?.text === 'in';
  if (!words[i]!.text.endsWith('ing')) return false;
  if (text === 'close' || text === 'verge' || text === 'point') return next === 'to' || next === 'of';
  return isThought(lexeme) && (next === 'of' || next === 'about' || next === 'with' || k === i - 1);
}

const isNot = among("not n't never");
/** 'has not, as some suggest, deleted it'. */
export const isAsideOfDenial = (words: Word[], k: number): boolean =>
  words[k]!.text === 'as' && words[k - 1]?.text === ',' && isNot(words[k - 2]?.lexeme);

/** 'will not, she wants you to know, be deleting it'. */
export const isBrokenOff = (words: Word[], k: number, i: number): boolean =>
  isNot(words[k]!.lexeme) && words[k + 1]?.text === ',' && words.slice(k + 2, i).some(({ text }) => text === ',');

/** 'asked that it be taken down': a wish. */
export const isSubjunctive = (words: Word[], i: number): boolean =>
  words[i - 1]?.text === 'be' && /^(?:PRON|NOUN|PROPN)$/.test(words[i - 2]?.pos ?? '');
