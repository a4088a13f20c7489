// What somebody used to say, and on no one day: 'she would tell her band', 'he often said', 'they liked to say'.
import { among } from '../../lexemes.ts';
import type { Unit, Word } from './narration.ts';
import { SPEAKING } from './words.ts';

const isOften = among('often always frequently invariably regularly');
const isFond = among('used liked likes loved loves');
const says = (word: Word | undefined): boolean =>
  word !== undefined && word.quote < 0 && SPEAKING.has(word.text) && word.pos !== 'NOUN';

/** Whether a sentence tells of a habit of saying. */
export const isHabit = ({ words }: Unit): boolean =>
  words.some(({ lexeme, text, quote }, i) => {
    if (quote >= 0) return false;
    if (isFond(lexeme)) return words[i + 1]?.text === 'to' && says(words[i + 2]);
    return (text === 'would' || isOften(lexeme)) && says(words[i + 1]);
  });
