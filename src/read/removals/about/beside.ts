// Quoted words in the sentence of a removal that are not what went: what came in its place, and what is said of it.

import type { Occasion } from '../../occasions/occasion.ts';
import type { Word } from '../../occasions/sentences/narration.ts';
import { isPosting, SPEAKING, WRITING } from '../../occasions/sentences/words.ts';
import type { Cue } from '../wordings/cue.ts';

/** 'was altered and now reads “…”': the words that came in place of the old ones. */
export function isNewWording({ unit, word, kind }: Cue, { first }: Occasion): boolean {
  if (kind !== 'edited' || first !== unit.index) return false;
  const at = unit.words.findIndex(({ quote }, k) => quote >= 0 && k > word);
  const between = at < 0 ? [] : unit.words.slice(word, at).map(({ text }) => text);
  return (
    (between.includes('now') ||
      /\b(?:so that|and|which|to) (?:it |now )*(?:reads?|says?|say)$/.test(between.join(' ')) ||
      NEW_WORDS.test(unit.words[word]!.text) ||
      (between.includes('to') && !between.includes('of'))) &&
    !between.some(text =>
      /^(?:original|originally|had|previously|first|earlier|once|which|called|from|dropping|removing|deleting|cutting|omitting|without|reference|references)$/.test(
        text,
      ),
    )
  );
}

/** 'had become “…”', 'by Tuesday it read “…”'. */
const NEW_WORDS =
  /^(?:become|became|reads?|calls|thanked|ended|ends|said|says|ran|runs|spoke|speaks|praised|praises|mentioned|mentions)$/;

const SAYING = /^(?:saying|citing|adding|explaining|insisting)$/;
/** 'deleted it, saying “…”', 'had been removed “out of respect”': what is said of the removal in its own sentence. */
export function isSaidOfIt(
  { unit, word, target, last: end }: Cue,
  { quotes }: Occasion,
  isReason: () => boolean,
): boolean {
  if (quotes.length === 0 || !quotes.every(quote => unit.quotes.includes(quote))) return false;
  const { words } = unit;
  const at = words.findIndex(({ quote }) => quote >= 0);
  if (at <= word) return false;
  const between = words.slice(word, at);
  if (between.some(({ text }, k, all) => SAYING.test(text) && all[k - 1]?.text === ',')) return true;
  if (at === end + 1 && isReason()) return true;
  if (isInItsClause(words, target.word, word)) return false;
  if (isAfterwards(words.slice(Math.max(word, target.word) + 1, at))) return true;
  if (isReplacement(words.slice(Math.max(word, target.word) + 1, at))) return true;
  if (isNext(words.slice(Math.max(word, target.word) + 1, at), target)) return true;
  return target.word < word && at > end && words.slice(end + 1, at).every(({ text }) => REASON.test(text));
}
/** 'In a second post, which was also deleted, she wrote “…”': the clause tells of the noun that the words stand in. */
const isInItsClause = (words: Word[], noun: number, word: number): boolean =>
  noun < word &&
  words.slice(noun + 1, word).some(({ text }) => text === 'which' || text === 'that') &&
  words.slice(Math.max(0, noun - PHRASE), noun).some(({ text }) => text === 'in' || text === 'on');
/** Words of the noun's phrase. */
const PHRASE = 5;

/** 'deleted the tweet and wrote another: “…”', 'removed it, though he said “…”': what came after it. */
const isAfterwards = (between: Word[]): boolean =>
  between.some(
    ({ text }, k) =>
      (/^(?:and|then)$/.test(text) || BUT.test(between[k - 1]?.text ?? '')) &&
      /^(?:and|then|he|she|they)$/.test(text) &&
      between[k + 1] !== undefined &&
      SPEAKS.has(between[k + 1]!.text),
  ) && !between.some(({ text }) => /^(?:which|whose|where)$/.test(text));
/** 'removed and replaced with a picture captioned “…”'. */
const isReplacement = (between: Word[]): boolean =>
  between.some(
    ({ text }, k) =>
      /^(?:replac|swap)/.test(text) && between.slice(k + 1, k + NEXT).some(next => /^(?:with|by|for)$/.test(next.text)),
  );
/** 'set it to private and, on Instagram, shared a picture captioned “…”': the next thing that its poster did. */
const isNext = (between: Word[], { indefinite }: Cue['target']): boolean =>
  !indefinite &&
  !between.some(({ text }) => /^(?:which|whose|where)$/.test(text)) &&
  between.some(({ text }, k) => {
    const rest = between.slice(k + 1, k + NEXT);
    const isClause = between.slice(0, k).some(word => word.text === 'that');
    return text === 'and' && !isClause && rest.some(word => isPosting(word) || SPEAKS.has(word.text));
  });
const NEXT = 8;
const BUT = /^(?:though|although|but|because|,)$/;
const SPEAKS = new Set([...WRITING, ...SPEAKING]);

const REASON = /^(?:because|as|for|out|of|it|was|due|to|since|the|being|after|being|,|by|a|an|is)$/;
