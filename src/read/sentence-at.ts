// In which sentence a place of a text lies.
import { countBefore } from './count-before.ts';
import type { Doc } from './types.ts';

/** Index of the sentence that holds the offset; 0 in an empty text. */
export const sentenceAt = ({ sentences }: Pick<Doc, 'sentences'>, offset: number): number =>
  Math.max(0, countBefore(sentences, ({ start }) => start <= offset) - 1);
