// 'a post in which she called …': a noun on which somebody's words hang.
import { among } from '../../lexemes.ts';
import { setOf } from '../../word-list.ts';
import { textAt, type Word } from './narration.ts';

const HOLDING = setOf(
  `said read reads reading ended ending began beginning attributed quoted quoting carrying saying calling declaring describing
  accusing suggesting asking telling mocking joking urging claiming arguing alleging insisting warning complaining
  comparing likening boasting promising blaming branding thanking states stated sums describes declares proclaims insists warns
  opens ends begins lists`,
);
/** 'the message, dated Monday, says': what follows the aside. */
export function isHeldBehindAside(words: Word[], i: number): boolean {
  if (words[i + 1]?.text !== ',' || words[i]!.text === 'version') return false;
  for (let k = i + 2; k <= i + ASIDE && k < words.length; k++) {
    if (words[k]!.quote >= 0) return false;
    if (words[k]!.text === ',')
      return /^says?$/.test(words[k + 1]?.text ?? '') || HOLDING.has(words[k + 1]?.text ?? '');
  }
  return false;
}
const ASIDE = 12;

/** What may stand between the noun and its verb. */
const isBeside = among('still now also simply only then already reportedly');

/** 'a post in which she called …', 'the post said …', 'a tweet calling …'. */
export function holdsWords(words: Word[], i: number): boolean {
  for (let k = i + 1; k <= i + 5 && k < words.length; k++) {
    const [next, after] = [words[k]!.text, textAt(words, k + 1)];
    if (next === 'in' && after === 'which') return true;
    if (/^(?:is|was|came|comes)$/.test(next) && after === 'from') return true;
    if (isBeside(words[k]!.lexeme) || (k > i + 1 && !isBeside(words[k - 1]!.lexeme))) continue;
    if (
      (next === 'that' || next === 'which') &&
      /^(?:said|reads?|called|says|ended|began|contained|included)$/.test(after)
    )
      return true;
    if (HOLDING.has(next)) return true;
    // 'a post on X in which …', 'a post about ferries in which …': what is between belongs to the noun.
    if (!/^(?:on|from|to|about|of|,)$/.test(next)) return false;
  }
  return false;
}
