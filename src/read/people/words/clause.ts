// Which words are the subject of which verb.
import type { Word } from './words.ts';

interface Place {
  first: number;
  last: number;
}

/** Stands before its verb, with nothing that governs it in front: 'Gomez, 32, said'. */
export const isSubject = (words: Word[], place: Place): boolean => verbOfSubject(words, place) >= 0;

/** Index of the verb that the words at a place are the subject of; -1 where they are of none. */
export function verbOfSubject(words: Word[], { first, last }: Place): number {
  const before = words[first - 1];
  const here = words[first]!;
  if (before && before.sentence === here.sentence) {
    const { pos, key } = before;
    if (pos === 'ADP' || key === 'than' || key === 'of' || key === 'to') return -1;
    const next = words[last]?.pos;
    if (pos === 'VERB' && before.quote === here.quote && next !== 'VERB' && next !== 'AUX') return -1;
  }
  const verb = verbBehind(words, last);
  return words[verb]?.sentence === here.sentence ? verb : -1;
}

/** Index of the verb that what ends at `last` is the subject of, adverbs and an aside between; -1 where there is none. */
export function verbBehind(words: Word[], last: number): number {
  let i = last;
  while (words[i]?.pos === 'ADV') i++;
  if (opensAside(words[i])) i = pastAside(words, i);
  while (words[i]?.pos === 'ADV' || (words[i]?.pos === 'AUX' && goesOnWithVerb(words[i + 1]))) i++;
  const verb = words[i];
  const isVerb = verb !== undefined && (verb.pos === 'VERB' || verb.pos === 'AUX');
  return isVerb && verb.sentence === words[last - 1]!.sentence ? i : -1;
}

function opensAside(word: Word | undefined): boolean {
  if (word?.pos !== 'PUNCT') return false;
  const { text } = word;
  return text === ',' || text === '(' || text === '–' || text === '—';
}

const VERBAL = new Set(['VERB', 'ADV', 'AUX', 'PART']);
const goesOnWithVerb = (word: Word | undefined) => word !== undefined && VERBAL.has(word.pos);

const LONGEST_ASIDE = 25;
function pastAside(words: Word[], open: number): number {
  const close = words[open]!.text === '(' ? ')' : words[open]!.text;
  for (let i = open + 1; i < open + LONGEST_ASIDE && i < words.length; i++) {
    if (words[i]!.sentence !== words[open]!.sentence) break;
    if (words[i]!.text === close) return i + 1;
  }
  return open;
}
