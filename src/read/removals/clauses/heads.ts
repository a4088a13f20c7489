// The words that a wording of removal can be about: a post, a part of one, an account, or what stands for them.
import { textAt, type Word } from '../../occasions/sentences/narration.ts';
import { ACCOUNT_NOUNS, isPosting, PART_NOUNS, platformAt } from '../../occasions/sentences/words.ts';
import { setOf } from '../../word-list.ts';
import { isAccount, isGoods, isSpan, isUpright } from './look-alikes.ts';
import { nounAt } from './published.ts';
import { verbOf } from './words.ts';

export type Head = 'post' | 'account' | 'platform' | 'part' | 'one' | 'many' | 'ordinal';

const ONE = setOf('it this hers theirs mine');
const MANY = setOf('them they both these those everything lot pair trio neither none');
/** 'the first', 'the latter'; what is counted from the end is negative. */
export const ORDINALS = new Map([
  ['first', 1],
  ['former', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['latter', -1],
  ['last', -1],
  ['other', -1],
]);

/** What the word at `k` heads, if it heads anything that can go. */
export function headAt(words: Word[], k: number): Head | null {
  if (k >= words.length) return null;
  const { text, quote } = words[k]!;
  if (quote >= 0) return null;
  // '@maravoss no longer exists'
  if (text.length > 2 && text.startsWith('@')) return 'account';
  if (ORDINALS.has(text)) return isOrdinal(words, k) ? 'ordinal' : null;
  if (ACCOUNT_NOUNS.has(text)) return isAccount(words, k) ? 'account' : null;
  if (text === 'tiktok' && words[k]!.capital && !isHeld(words, k)) return 'platform';
  if (nounAt(words, k)) return isUpright(words, k) ? null : 'post';
  if (PART_NOUNS.has(text)) return isSpan(words, k) || isGoods(words, k) ? null : 'part';
  if (ONE.has(text)) return isAlone(words, k) ? 'one' : null;
  if (text === 'that') return isThat(words, k) ? 'one' : null;
  if (text === 'what') return isWhatWasPosted(words, k) ? 'one' : null;
  if (/^(?:wall|timeline)$/.test(text) && k > 0 && platformAt(words, k - 1) !== null) return 'account';
  if (text === 'one') return /^(?:that|this|the|other|first|second)$/.test(textAt(words, k - 1)) ? 'one' : null;
  if (text === 'thing') return /^(?:whole|entire)$/.test(textAt(words, k - 1)) ? 'one' : null;
  if (CALLED.has(text)) return isCalled(words, k) ? 'one' : null;
  if (MANY.has(text)) return isMany(words, k) && !isOfOthers(words, k) ? 'many' : null;
  if (text === 'all' || words[k]!.pos === 'NUM') return isCount(words, k) && !isOfOthers(words, k) ? 'many' : null;
  return platformAt(words, k) !== null && !/NOUN/.test(words[k + 1]?.pos ?? '') ? 'platform' : null;
}

/** 'What she wrote on X', 'what she had put on Facebook'. */
export const isWhatWasPosted = (words: Word[], what: number): boolean =>
  words
    .slice(what + 2, what + 8)
    .some((word, k) => isPosting(word) && words.slice(what, what + 2 + k).every(({ quote }) => quote < 0));

/** What a post may be called once it has been told; then it stands for 'it'. */
const CALLED = setOf(
  `film edition resignation tutorial notice meme montage cartoon sketch trailer teaser graphic commitment eulogy
  lecture prediction boast original crack quip gag offering gem confession endorsement verdict obituary warning greeting compliment dispatch`,
);
/** 'the whole film', 'that edition', and no 'a film', no 'the notice of …'. */
function isCalled(words: Word[], k: number): boolean {
  let start = k - 1;
  while (start > k - 3 && /^(?:ADJ|NOUN)$/.test(words[start]?.pos ?? '')) start--;
  return /^(?:the|that|this|his|her|their|its|'s)$/.test(textAt(words, start)) && textAt(words, k + 1) !== 'of';
}

/** 'a TikTok', 'her first TikTok', and no 'TikTok was banned'. */
const isHeld = (words: Word[], k: number): boolean =>
  words
    .slice(Math.max(0, k - 3), k)
    .some(({ text }) => /^(?:an?|the|his|her|their|that|this|'s|one|another)$/.test(text));

/** 'the post and the comment': index of the other of two heads that 'and' joins; null where none is. */
export function besideHead(words: Word[], head: number): number | null {
  const opens = (k: number): boolean => /^(?:the|a|an|his|her|their)$/.test(textAt(words, k));
  for (let and = head - 2; and > 0 && and >= head - 4; and--)
    if (textAt(words, and) === 'and') return opens(and + 1) && headAt(words, and - 1) === 'post' ? and - 1 : null;
  if (textAt(words, head + 1) !== 'and' || !opens(head + 2)) return null;
  for (let k = head + 3; k <= head + 5 && k < words.length; k++) {
    if (headAt(words, k) === 'post') return k;
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(words[k]!.pos)) return null;
  }
  return null;
}

const isNominal = (word: Word | undefined): boolean =>
  word !== undefined && word.quote < 0 && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(word.pos);

const isOrdinal = (words: Word[], k: number): boolean =>
  /^(?:the|its|his|her|their)$/.test(textAt(words, k - 1)) &&
  !isNominal(words[k + 1]) &&
  !/^(?:-|one|time|two|three|half)$/.test(textAt(words, k + 1)) &&
  words[k + 1] !== undefined;

const isAlone = (words: Word[], k: number): boolean =>
  /^(?:it|hers|theirs|mine)$/.test(textAt(words, k)) || /^(?:VERB|AUX|ADV|PUNCT)$/.test(words[k + 1]?.pos ?? 'PUNCT');
const isThat = (words: Word[], k: number): boolean =>
  k === 0
    ? /^(?:VERB|AUX|ADV|PUNCT)$/.test(words[1]?.pos ?? '')
    : (words[k - 1]!.pos === 'VERB' && THAT_ENDS.test(textAt(words, k + 1) || '.')) ||
      (verbOf(textAt(words, k - 1))?.act === 'delete' &&
        /^(?:the|this|last|yesterday|that|a)$/.test(textAt(words, k + 1))) ||
      (TIMES.test(textAt(words, k - 1)) &&
        words[k + 1]?.pos === 'AUX' &&
        /^(?:by|on|within|at|an|later)$/.test(textAt(words, 0)));
/** 'By Tuesday morning that had been deleted too.' */
const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|night|noon|midday|midnight|lunch|lunchtime|breakfast|teatime|dawn|day|hour|later|then|,)$/;
/** 'deleted that on Tuesday', 'removed that within minutes', and no 'said that on …'. */
const THAT_ENDS =
  /^(?:down|too|as|[.,;]|on|within|by|before|after|around|later|overnight|soon|shortly|minutes|hours|an|two|again|and|at|when|once|inside|because)$/;
/** 'all of her scenes', 'both of the signs': of what nobody posts. */
function isOfOthers(words: Word[], k: number): boolean {
  if (textAt(words, k + 1) !== 'of') return false;
  for (let i = k + 2; i < words.length && i <= k + OF; i++) {
    const { pos, text, quote } = words[i]!;
    if (quote >= 0 || headAt(words, i)) return false;
    if (pos === 'NOUN' && words[i + 1]?.pos !== 'NOUN' && text !== "'s" && words[i + 1]?.text !== "'s")
      return !/^(?:content|output|material|work|media|stuff|presence|trace|history|activity)$/.test(text);
  }
  return false;
}
/** Words from 'all' to what it is all of. */
const OF = 5;
const isMany = (words: Word[], k: number): boolean =>
  !/^(?:lot|pair|trio)$/.test(textAt(words, k)) || (textAt(words, k - 1) === 'the' && textAt(words, k + 1) !== 'of');
const isCount = (words: Word[], k: number): boolean =>
  (textAt(words, k) === 'all'
    ? /^(?:of|have|has|were|are|been)$/.test(textAt(words, k + 1)) &&
      !/^(?:him|me|you|us)$/.test(textAt(words, k + 2)) &&
      !/^(?:have|has|had|were|are|at|after)$/.test(textAt(words, k - 1))
    : /^(?:all|other|the)$/.test(textAt(words, k - 1))) &&
  !isNominal(words[k + 1]) &&
  textAt(words, k + 1) !== '-';
