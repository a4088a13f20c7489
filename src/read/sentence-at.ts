// In which sentence a place of a text lies.
import type { Doc } from './types.ts';

/** Index of the sentence that holds the offset (binary search); 0 in an empty text. */
export function sentenceAt(doc: Pick<Doc, 'sentences'>, offset: number): number {
  let [low, high] = [0, doc.sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (doc.sentences[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
