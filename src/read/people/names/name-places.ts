// Names of places, by the words before them.
import { setOf } from '../../word-list.ts';
import { MARK } from '../words/marks.ts';
import { is, type Word } from '../words/words.ts';
import type { NameSpan } from './name-span.ts';

export const WHERE = setOf('in at near across throughout inside outside into around on');

const PARTY =
  /^(?:Lab|Con|Lib|LD|SNP|Green|Reform|Ind|Plaid|DUP|UUP|SDLP|FF|FG|SF|Labour|Conservative|Independent|D|R|Dem|Rep)$/;

const SITS =
  /^(?:mayor|mayoress|bishop|archbishop|earl|duke|duchess|sheriff|provost|city|town|village|borough|county)$/;

/** 'Cllr Ada Quill (Lab, [Low Tarn])', 'the Mayor of [Low Tarn]' */
export function isSeatOf(words: Word[], at: number): boolean {
  if (words[at]!.key === 'of') return SITS.test(words[at - 1]?.key ?? '');
  if (words[at]!.text !== ',') return false;
  const [party, before] = [words[at - 1], words[at - 2]];
  return PARTY.test(party?.text ?? '') && (before?.text === '(' || words[at - 3]?.text === '(');
}

/** 'born in Exeter, [Devon].', 'a native of Oldham, [Lancashire], England' */
export function endsAddress(words: Word[], { core, first, last }: NameSpan): boolean {
  if (last - first > 1 || is(words[core], MARK.given) || words[first - 1]!.text !== ',') return false;
  if (words[last]?.pos !== 'PUNCT' || !words[first - 2]?.capital) return false;
  const { key } = words[first - 3] ?? words[first]!;
  return WHERE.has(key) || key === 'of' || key === 'from';
}
