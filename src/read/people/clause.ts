import type { Word } from './words.ts';

/** Stands before its verb, with nothing that governs it in front: 'Gomez, 32, said'. */
export function isSubject(words: Word[], { first, last }: { first: number; last: number }): boolean {
  const before = words[first - 1];
  const here = words[first]!;
  if (before && before.sentence === here.sentence && (before.pos === 'ADP' || /^(than|of|to)$/.test(before.key)))
    return false;
  if (
    before &&
    before.sentence === here.sentence &&
    before.pos === 'VERB' &&
    before.quote === here.quote &&
    words[last]?.pos !== 'VERB' &&
    words[last]?.pos !== 'AUX'
  )
    return false;
  const verb = words[verbBehind(words, last)];
  return !!verb && verb.sentence === here.sentence;
}

/** Index of the verb that what ends at `last` is the subject of, adverbs and an aside between; -1 where there is none. */
export function verbBehind(words: Word[], last: number): number {
  let i = last;
  while (words[i]?.pos === 'ADV') i++;
  if (words[i] && /^[,(–—]$/.test(words[i]!.text)) i = pastAside(words, i);
  while (words[i]?.pos === 'ADV' || (words[i]?.pos === 'AUX' && /^(VERB|ADV|AUX|PART)$/.test(words[i + 1]?.pos ?? '')))
    i++;
  return words[i] &&
    words[i]!.sentence === words[last - 1]!.sentence &&
    (words[i]!.pos === 'VERB' || words[i]!.pos === 'AUX')
    ? i
    : -1;
}

const LONGEST_ASIDE = 25;
function pastAside(words: Word[], open: number): number {
  const close = words[open]!.text === '(' ? ')' : words[open]!.text;
  for (let i = open + 1; i < open + LONGEST_ASIDE && i < words.length; i++) {
    if (words[i]!.sentence !== words[open]!.sentence) break;
    if (words[i]!.text === close) return i + 1;
  }
  return open;
}
