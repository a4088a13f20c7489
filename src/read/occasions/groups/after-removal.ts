// 'She deleted the post and wrote: “…”', '“…,” she tweeted after taking it down': words that came when the others had gone.
import { isRemovalAt } from '../sentences/gone.ts';
import type { Unit, Word } from '../sentences/narration.ts';
import { isPosting, isSpeaking, postNounAt } from '../sentences/words.ts';

const TIES = /^(?:which|that|where|whose|captioned|titled|with)$/;

/** Whether the quotation at word `at` is told as the next thing its speaker did, behind a removal in its own sentence. */
export function isAfterRemoval({ words }: Unit, at: number): boolean {
  if (isBehindIt(words, at) || isReplacement(words, at)) return true;
  const verb = verbBefore(words, at);
  const gone =
    verb < 0
      ? -1
      : words.findLastIndex((word, k) => k < verb && word.quote < 0 && isRemovalAt(words, k) && !isHeld(words, k));
  if (gone < 0) return false;
  const between = words.slice(gone + 1, verb);
  // 'deleted a tweet in which he wrote “…”' tells what went; with words of its own before the next verb, it is over.
  const tie = between.findLastIndex(({ text, quote }) => quote < 0 && TIES.test(text));
  const quoted = between.findLastIndex(({ quote }) => quote >= 0);
  if (tie > quoted) return false;
  const isComment = quoted >= 0 && words[verb]!.text.endsWith('ing') && words[verb - 1]!.text === ',';
  return (
    isComment ||
    between.some(
      ({ text, quote }, k) =>
        quote < 0 && k > quoted && (/^(?:and|then)$/.test(text) || (text === ',' && isOpening(words, gone))),
    )
  );
}

/** '“…,” she wrote on Monday after deleting the post', '“…,” he said, having taken it down'. */
function isBehindIt(words: Word[], at: number): boolean {
  const gone = words.findIndex((word, k) => k > at && k <= at + FAR && word.quote < 0 && isRemovalAt(words, k));
  if (gone < 0 || !words.slice(at, gone).some(word => isPosting(word) || isSpeaking(word))) return false;
  return words
    .slice(Math.max(at, gone - NEAR), gone)
    .some(({ text }) => text === 'after' || text === 'having' || text === 'since');
}
/** Words from the quotation to the removal, and from 'after' to it. */
const FAR = 16;
const NEAR = 3;

/** 'was removed and replaced with a picture captioned “…”'. */
const isReplacement = (words: Word[], at: number): boolean =>
  words.some(
    ({ text, quote }, k) =>
      k < at &&
      quote < 0 &&
      /^(?:replac|swapp)/.test(text) &&
      words.slice(k + 1, k + NEAR).some((next, j) => k + j < at && /^(?:with|by|for)$/.test(next.text)) &&
      words.slice(k, at).some((word, j) => /^(?:one|another)$/.test(word.text) || postNounAt(words, k + j) !== null),
  );

/** The verb that introduces the quotation; below 0 where none does. */
function verbBefore(words: Word[], at: number): number {
  for (let k = at - 1; k >= 0; k--) {
    if (words[k]!.quote >= 0) return -1;
    if (isPosting(words[k]!) || isSpeaking(words[k]!)) return k;
  }
  return -1;
}

/** 'After deleting …, she wrote', 'Deleting it, she wrote', 'Having removed …': the sentence opens with it. */
const isOpening = (words: Word[], gone: number): boolean =>
  words[gone]!.text.endsWith('ing') ? gone <= 2 : /^(?:after|having|once|when)$/.test(words[0]!.text) && gone <= 5;

/** 'the now-deleted post', 'a post that has since been removed': told of a noun. */
const isHeld = (words: Word[], k: number): boolean =>
  (words[k]!.text.endsWith('ed') && /^(?:-|the|a|an|his|her|their|'s)$/.test(words[k - 1]?.text ?? '')) ||
  words
    .slice(Math.max(1, k - NEAR * 2), k)
    .some(({ text }, j) => /^(?:that|which)$/.test(text) && words[Math.max(1, k - NEAR * 2) + j - 1]!.pos !== 'VERB');
