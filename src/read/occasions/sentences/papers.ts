// How English names its papers.
import { setOf } from '../../word-list.ts';
import { textAt, type Word } from './narration.ts';
import { platformAt } from './words.ts';

/** Words that end the name of a paper. */
const PAPERS =
  setOf(`herald times post courier gazette tribune echo mail journal news standard guardian telegraph observer star sun chronicle
  ledger argus mirror express independent record press review wire daily bulletin dispatch globe inquirer register sentinel
  examiner advertiser magazine weekly today leader monitor`);
/** Words of a paper’s name. */
const NAME = 5;

/** The name that begins at `i` is a paper's: 'the Harbour Times'. */
export function isPaper(words: Word[], i: number): boolean {
  let k = textAt(words, i) === 'the' ? i + 1 : i;
  for (const end = k + NAME; k < end && words[k]?.capital && words[k]!.quote < 0; k++)
    if (PAPERS.has(words[k]!.text) && !platformAt(words, k)) return true;
  return false;
}
