// Which times of its sentence are no times of a removal: when it was posted, when somebody was asked, what was foreseen.
import type { Unit } from '../../occasions/sentences/narration.ts';
import type { Stamp } from '../../occasions/stamps/stamp.ts';
import type { Cue } from '../wordings/cue.ts';

/** 'Her dig on Tuesday disappeared overnight': when it was posted, since the verb has a time behind it. */
export const isOfSubject = ({ target, word }: Cue, { first, last }: Stamp, all: Stamp[]): boolean =>
  target.word < first && last < word && all.some(other => other.first > word);

/** 'has been deleted': no day of the past is its own. */
export const isPerfect = ({ unit: { words }, word }: Cue): boolean =>
  words
    .slice(Math.max(0, word - 3), word)
    .some(({ text }, k, all) => /^(?:has|have|'ve)$/.test(text) || (text === "'s" && all[k + 1]?.text === 'been'));

/** 'The tweet, sent on Monday, has been deleted': when it was sent. */
export function isInAside({ unit: { words }, target, word }: Cue, { first, last }: Stamp): boolean {
  if (last >= word || target.word > first || words[last + 1]?.text !== ',') return false;
  const opens = words.slice(target.word + 1, first).some(({ text }) => text === ',');
  return (
    opens &&
    words
      .slice(last + 2, word)
      .every(
        ({ pos, text }) =>
          /^(?:AUX|ADV|PART)$/.test(pos) || /^(?:since|no|set|made|switched|turned|taken|to|as)$/.test(text),
      )
  );
}

/** 'has pulled the interview, the company confirmed on Wednesday': it had happened by then. */
export const isToldThen = ({ unit: { words }, word }: Cue, { first, at, edge }: Stamp): boolean =>
  first > word &&
  edge === null &&
  !('after' in at) &&
  words
    .slice(Math.max(word, first - 2), first)
    .some(({ text }) => /^(?:said|confirmed|announced|acknowledged|reported)$/.test(text));

/** 'Asked afterwards why it had gone': when that was asked. */
export const isOfAsking = ({ words }: Unit, { first, last, at }: Stamp, word: number): boolean =>
  'after' in at &&
  last < word &&
  /^(?:asked|speaking|quizzed|pressed|told|reached)$/.test(words[first - 1]?.text ?? '');

/** 'took down a tweet promising that they would fly on Tuesday'. */
export const isForeseen = ({ words }: Unit, { first }: Stamp, word: number): boolean =>
  words.slice(word, first).some(({ text }) => /^(?:would|will|'ll|'d)$/.test(text));

/** 'announced it on Wednesday only to delete it': when it was announced. */
export const isBeforeOnly = ({ words }: Unit, { last }: Stamp, word: number): boolean =>
  words.slice(last + 1, word).some(({ text }, k, all) => text === 'only' && all[k + 1]?.text === 'to');

/** 'drew anger within minutes and was gone': another verb's time. */
export const isParted = ({ words }: Unit, { last }: Stamp, word: number): boolean =>
  words.slice(last + 1, word).some(({ text }) => text === 'and' || text === 'but');

/** 'The stream was later deleted, and on Tuesday he tweeted …': when the next thing was done. */
export const isOfNext = ({ words }: Unit, { first, last }: Stamp, word: number): boolean => {
  const and = words.findIndex(
    ({ text }, k) =>
      k > word && k >= first - 2 && k < first && /^(?:and|but)$/.test(text) && words[k - 1]?.text === ',',
  );
  return and > 0 && /^(?:PRON|PROPN|DET|NOUN)$/.test(words[last + 1]?.pos ?? '');
};
