// Verbs without a tense that tell all the same that something was done: 'was forced to delete', 'took a day to delete'.
import type { Unit, Word } from '../../occasions/sentences/narration.ts';
import { setOf } from '../../word-list.ts';

/** 'was forced to', 'decided to': what follows did happen. */
const REAL_TO =
  setOf(`decided had forced chose opted moved went rushed scrambled hurried proceeded decision managed made
  led prompted compelled agreed obliged raced hastened elected got quick quicker swift fast appears appeared seems seemed believed understood said
  thought reported known only helped persuaded prevailed upon fit convinced cajoled talked`);

// 'to delete' and 'delete' tell nothing by themselves; 'was forced to delete', 'did delete' do.
export function isToldBase(unit: Unit, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 6; k--) {
    const { text } = unit.words[k]!;
    if (text === 'did' || text === 'does') return !/^(?:not|n't)$/.test(unit.words[k + 1]?.text ?? '');
    if (REAL_TO.has(text) || isGoingOn(unit.words, k) || isWhile(unit, k) || isWait(unit, k)) return true;
    if (
      !/^(?:to|be|have|quietly|hastily|quickly|swiftly|it|them|him|her|she|he|they|then|later|subsequently|on|yesterday|overnight|eventually|finally|immediately|simply|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(
        text,
      )
    )
      return false;
  }
  return false;
}

/** 'went on to delete', and no 'offered on Tuesday to delete'. */
const isGoingOn = (words: Word[], k: number): boolean => words[k]!.text === 'on' && words[k + 1]?.text === 'to';

/** 'waited until Wednesday to', 'waited two days to'. */
const isWait = ({ words }: Unit, k: number): boolean =>
  words.slice(Math.max(0, k - 4), k).some(({ text }) => text === 'waited');

/** 'took her nine minutes to': a time it took, and none that was given. */
const isWhile = ({ words }: Unit, k: number): boolean =>
  (/^(?:minutes?|hours?|seconds?|days?|weeks?)$/.test(words[k]!.text) ||
    words.slice(Math.max(0, k - 4), k).some(({ text }) => /^(?:until|till)$/.test(text))) &&
  isTaken(words, k);

/** 'took her two days to', 'took until Tuesday to'. */
export const isTaken = (words: Word[], k: number): boolean =>
  words.slice(Math.max(0, k - 6), k).some(({ text }) => /^(?:took|taken|takes|needed)$/.test(text));
