import { read } from '../../src/read/reader.ts';

/** Who speaks each quotation of a text, in order. */
export const speakersOf = (text: string, title: string | null = null) =>
  read({ text, title }).quotes.map(({ speaker }) => speaker);
