// What somebody used to say, and on no one day: 'she would tell her band', 'he often said', 'they liked to say'.
import { among } from '../../lexemes.ts';
import type { Unit } from './narration.ts';
import { SPEAKING } from './words.ts';

const isOften = among('often always frequently invariably regularly');
const isFond = among('used liked likes loved loves');
const saysLater = (words: Unit['words'], from: number, within: number): boolean =>
  words.slice(from, from + within).some(({ text, quote, pos }) => quote < 0 && SPEAKING.has(text) && pos !== 'NOUN');

/** Whether a sentence tells of a habit of saying. */
export const isHabit = ({ words }: Unit): boolean =>
  words.some(({ lexeme, text, quote }, i) => {
    if (quote >= 0) return false;
    if (isFond(lexeme)) return words[i + 1]?.text === 'to' && saysLater(words, i + 2, 1);
    if (isOften(lexeme)) return saysLater(words, i + 1, 1);
    return text === 'would' && saysLater(words, i + 1, 1) && !/^(?:not|n't|he|she)$/.test(words[i + 1]!.text);
  });
