import { ENGLISH } from '../../src/read/times/words/lexicon.ts';
import { wordReader } from '../../src/read/times/words/words.ts';

/** The words of an English document as the time grammar sees them; a time may start with those alone that have a reading. */
export const timeWords = wordReader(ENGLISH, { opens: () => false, goesOn: () => false });
