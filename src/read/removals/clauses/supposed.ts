// Sentences whose wordings of removal are claimed, imagined or spoken of as a whole, and not told.
import { among } from '../../lexemes.ts';
import type { Unit, Word } from '../../occasions/sentences/narration.ts';
import { sign } from '../../occasions/sentences/signs.ts';
import { setOf } from '../../word-list.ts';
import type { Form } from './words.ts';

/** 'Claim: the minister has erased it', 'What’s being shared: …': what a check of facts looks into. */
export const isQuotedClaim = ({ words, signs }: Unit): boolean => {
  if (signs & REPORTS && isRefuted(words)) return true;
  const colon = words.slice(0, OPENING).findIndex(({ text }) => text === ':');
  return (
    colon > 0 && words.slice(0, colon).some(({ text }) => /^(?:claims?|claimed|rumou?r|shared|circulating)$/.test(text))
  );
};

/** Words of a sentence within which it may say that it is a claim. */
const OPENING = 6;

const isReport = among(
  'report reports claim claims rumor rumors rumour rumours suggestion suggestions word talk stories',
);
const REPORTS = sign(isReport);
/** 'Reports that she had deleted it were wrong.' */
const isRefuted = (words: Word[]): boolean => {
  const report = words.findIndex(({ lexeme }, k) => isReport(lexeme) && words[k + 1]?.text === 'that');
  return (
    report >= 0 &&
    words
      .slice(report)
      .some(
        ({ text, quote }, k, rest) =>
          quote < 0 &&
          /^(?:false|wrong|untrue|incorrect|mistaken|baseless|unfounded|inaccurate|nonsense)$/.test(text) &&
          rest.slice(Math.max(0, k - 4), k).some(word => /^(?:is|are|was|were|be|as|proved)$/.test(word.text)),
      )
  );
};

/** 'is still up, despite reports that it had been deleted': what follows is what the reports say. */
export const isDespiteReports = (words: Word[], k: number): boolean =>
  isReport(words[k]!.lexeme) &&
  words[k + 1]?.text === 'that' &&
  words.slice(Math.max(0, k - 3), k).some(({ text }) => text === 'despite');

/** 'Had she deleted it, …' */
export const isInverted = (words: Word[]): boolean =>
  /^(?:had|should|were)$/.test(words[0]?.text ?? '') && /^(?:PRON|PROPN|DET)$/.test(words[1]?.pos ?? '');

const FAKE = setOf('fake faked hoax fabricated bogus spoof');
const FAKES = sign(({ folded }) => FAKE.has(folded) || /^(?:claim|purport)/.test(folded));
/** 'showed a deleted tweet, but was a fake', 'purports to show a post, since deleted': nothing that it shows is believed. */
export const isFake = (words: Word[]): boolean =>
  words.some(
    ({ text, quote }, k) =>
      quote < 0 &&
      (FAKE.has(text) ||
        (/^(?:claims?|claimed|purports?|purported|purporting|claiming)$/.test(text) &&
          words[k + 1]?.text === 'to' &&
          /^(?:show|be|depict)$/.test(words[k + 2]?.text ?? ''))),
  );

/** 'Deleting the post would be cowardly'; 'the deleted tweet was fake'. */
export const isSupposed = ({ words, signs }: Unit, i: number, form: Form): boolean =>
  (form === 'ing' &&
    i === 0 &&
    words.slice(1, 9).some(({ text }) => /^(?:would|could|might|should|will|may)$/.test(text))) ||
  (form === 'ing' && isWeighed(words, i)) ||
  ((signs & FAKES) !== 0 && isFake(words));

/** 'said that closing an account was no apology': it is spoken of, and not told. */
const isWeighed = (words: Word[], i: number): boolean =>
  /^(?:said|says|that|thought|felt|insisted|argued|added)$/.test(words[i - 1]?.text ?? '') &&
  words.slice(i + 2, i + 6).some(({ text }) => /^(?:is|was|would|had|made)$/.test(text));

/** 'put it to her that it could not be found', 'it was put to him that': what a question holds, and its answer denies. */
export function isPutToSomebody(words: Word[], i: number): boolean {
  const put = words.findIndex(({ text, quote }, k) => k < i && quote < 0 && text === 'put' && isTo(words, k));
  return put >= 0 && words.slice(put + 2, put + 7).some(({ text }) => text === 'that');
}
const isTo = (words: Word[], put: number): boolean => words.slice(put + 1, put + 3).some(({ text }) => text === 'to');
