// What stands before and after a verb: its subject and its object, as far as they can go.
import type { Unit, Word } from '../occasions/narration.ts';
import { headAt } from './heads.ts';
import { PARTICLES } from './words.ts';

const OBJECT_REACH = 11;
const SUBJECT_REACH = 30;

/** The object's head after an active verb: a post noun, a part of one, an account or what stands for them. */
export function objectOf(unit: Unit, i: number): number | null {
  const { words } = unit;
  let found: number | null = null;
  for (let k = shifted(words, i) + 1; k < words.length && k <= i + OBJECT_REACH; k++) {
    const { text, pos, quote } = words[k]!;
    if (quote >= 0 && found === null && isNamed(words, k)) continue;
    if (quote >= 0 || ENDS.test(text)) {
      if (text === 'that' && (headAt(words, k) || headAt(words, k + 1 < words.length ? k + 1 : k))) {
        found = headAt(words, k + 1) ? k + 1 : k;
      }
      break;
    }
    if (found !== null && (text === 'and' || text === 'of'))
      return text === 'and' ? wholeAfter(words, found, k) : found;
    if (found === null && k === i + 1 && text === 'and') {
      k = coordinated(words, k);
      continue;
    }
    const head = headAt(words, k);
    if (!head && found === null && isOther(words, k)) return null;
    if (head && !(found !== null && head === 'platform')) found = k;
    else if (found !== null && (pos === 'ADP' || pos === 'VERB' || pos === 'PRON')) break;
    else if (pos === 'VERB' && k > i + 1 && !/^(?:DET|ADJ|PRON)$/.test(words[k - 1]!.pos)) break;
  }
  return found;
}
/** 'deletes ‘tat’ post': words that say which post. */
const isNamed = (words: Word[], k: number): boolean => k + 1 < words.length && headAt(words, k + 1) === 'post';

/** 'withdrew its support over the video': another object, with what hangs on it. */
const isOther = (words: Word[], k: number): boolean =>
  words[k]!.pos === 'NOUN' &&
  words[k + 1]?.pos === 'ADP' &&
  words[k + 1]!.text !== 'of' &&
  !PARTICLES.has(words[k + 1]!.text) &&
  (headAt(words, k + 2 < words.length ? k + 2 : k) === null || words[k + 1]!.text === 'over') &&
  /^(?:over|with|behind|against|to|at|into|under)$/.test(words[k + 1]!.text);

const ENDS = /^(?:[.,;:–—]|from|after|because|which|who|that|when|about|on|in|for|before|while|by)$/;

/** 'the video that she took down', 'a tweet he has since deleted': the noun that the clause hangs on. */
export function relativeOf({ words }: Unit, i: number): number | null {
  const next = words[i + 1] && PARTICLES.has(words[i + 1]!.text) ? words[i + 2] : words[i + 1];
  if (next && /^(?:DET|NOUN|PROPN|PRON|NUM)$/.test(next.pos) && !isSpanOfTime(words, words.indexOf(next))) return null;
  for (let k = i - 1; k >= 0 && k >= i - 8; k--) {
    const { text, pos, quote } = words[k]!;
    if (quote >= 0) return null;
    const head = headAt(words, k);
    if (head === 'post')
      return k < i - 1 &&
        /^(?:that|which|PRON|PROPN|NOUN|DET)$/.test(
          /^(?:that|which)$/.test(words[k + 1]!.text) ? 'that' : words[k + 1]!.pos,
        )
        ? k
        : null;
    if (
      !/^(?:PRON|PROPN|ADV|AUX|DET|PART|SCONJ|NOUN)$/.test(pos) &&
      !/^(?:that|which|,|since|has|had|later)$/.test(text)
    )
      return null;
  }
  return null;
}

/** 'which she took down 20 minutes later', 'that he deleted an hour later'. */
const isSpanOfTime = (words: Word[], at: number): boolean =>
  words.slice(at + 1, at + 3).some(({ text }) => /^(?:minute|hour|day|second|week|month)s?$/.test(text));

/** 'removed from his page a message': the object comes behind where it stood. Index of the last word before it. */
function shifted(words: Word[], i: number): number {
  const next = words[i + 1]?.text ?? '';
  if (!/^(?:from|off)$/.test(next) && !(next === 'back' && /^(?:on|onto|to)$/.test(words[i + 2]?.text ?? ''))) return i;
  for (let k = i + 3; k < words.length && k <= i + 8; k++)
    if (/^(?:a|an|the|two|three|several|his|her)$/.test(words[k]!.text) && /NOUN|PROPN/.test(words[k - 1]!.pos))
      return k - 1;
  return i;
}

/** 'the caption and the video': with the video all is gone. */
function wholeAfter(words: Word[], found: number, and: number): number {
  if (headAt(words, found) !== 'part') return found;
  for (let k = and + 1; k < words.length && k <= and + 4; k++) if (headAt(words, k) === 'post') return k;
  return found;
}

/** 'deleted and re-issued a post': the last word of the verb that shares the object; else `and` itself. */
function coordinated(words: Word[], and: number): number {
  for (let k = and + 1; k <= and + 3; k++) if (words[k]?.pos === 'VERB') return k;
  return and;
}

/** The subject's head before a passive or intransitive verb; a relative pronoun gives the noun before it. */
export function subjectOf(unit: Unit, i: number): number | null {
  const { words } = unit;
  for (let k = i - 1; k >= 0 && k >= i - SUBJECT_REACH; k--) {
    const { text, quote } = words[k]!;
    if (quote >= 0) continue;
    if (/^(?:;|—|who)$/.test(text) || isOtherClause(words, k, i)) return null;
    const head = headAt(words, k);
    if (!head || (head === 'platform' && (!isOwned(words, k) || hangsOn(words, k)))) continue;
    const counted = partitive(words, k);
    if (counted !== null) return counted;
    if (head === 'post' && shows(words, k, i)) return null;
    if (head === 'post' && isInPhrase(words, k, i)) continue;
    if (head === 'account' && hangsOn(words, k)) continue;
    if (head === 'part' && !isTold(words, k)) continue;
    return k;
  }
  return null;
}

/** 'Her Instagram has gone private': with an owner it is an account. */
const isOwned = (words: Word[], k: number): boolean => /^(?:her|his|their|'s)$/.test(words[k - 1]?.text ?? '');

/** 'before the show was axed': the clause has a subject of its own. */
function isOtherClause(words: Word[], k: number, i: number): boolean {
  if (!/^(?:before|after|because|while|when|until|although|though|whether|if)$/.test(words[k]!.text)) return false;
  const between = words.slice(k + 1, i);
  return (
    !between.some(({ text }) => /^(?:and|,|but)$/.test(text)) &&
    between.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN')
  );
}

/** 'The clip shows a man being taken down', 'was about a statue that …': told in the post, and not of it. */
const shows = (words: Word[], k: number, i: number): boolean =>
  words
    .slice(k + 1, i)
    .some(
      ({ text }, m, between) =>
        (/^(?:shows|showed|depicts|depicted|features|featured)$/.test(text) ||
          (text === 'about' && /^(?:is|was|were|are)$/.test(between[m - 1]?.text ?? ''))) &&
        !between.slice(m).some(word => /^(?:and|but|,|–)$/.test(word.text)),
    );

/** 'the offending line', 'its first sentence', 'a line that …': which part it is. */
const isTold = (words: Word[], k: number): boolean =>
  words.slice(Math.max(0, k - 3), k).some(({ text }) => /^(?:the|that|this|its|his|her)$/.test(text)) ||
  /^(?:that|from|in|about|accusing|calling)$/.test(words[k + 1]?.text ?? '');

/** 'one of them', 'none of the posts', 'the second of the clips': the word that counts. */
function partitive(words: Word[], k: number): number | null {
  for (let m = k - 1; m >= 1 && m >= k - 4; m--) {
    if (words[m]!.text !== 'of') continue;
    return /^(?:one|neither|none|two|three|four|all|both|first|second|third|last)$/.test(words[m - 1]!.text)
      ? m - 1
      : null;
  }
  return null;
}

/** 'on her page', and no 'on Wednesday the whole account': the noun stands in a prepositional phrase. */
function hangsOn(words: Word[], k: number): boolean {
  let start = k;
  while (start > 0 && k - start < 4 && /^(?:ADJ|NOUN|PROPN|NUM|PART)$/.test(words[start - 1]!.pos)) start--;
  if (start > 0 && /^(?:DET|PRON)$/.test(words[start - 1]!.pos)) start--;
  return /^(?:on|from|to|in|at|for|off)$/.test(words[start - 1]?.text ?? '');
}

// 'The caption under the photo was removed': the photo is no subject.
function isInPhrase(words: Word[], k: number, i: number): boolean {
  if (isOfPost(words, k)) return true;
  if (words[k + 1] && /^(?:which|that|,|was|were|has|had|is)$/.test(words[k + 1]!.text) && !isPartBefore(words, k))
    return false;
  for (let m = k - 1; m >= 0 && m >= k - 4; m--) {
    const { text, pos } = words[m]!;
    if (/^(?:from|under|on|in|of|about|to|beneath|with)$/.test(text))
      return m > 0 && headAt(words, m - 1) !== null && i - k < 12;
    if (pos === 'VERB') return false;
  }
  return false;
}

/** 'the recording of Saturday’s outburst is …', and no 'the first of the posts'. */
function isOfPost(words: Word[], k: number): boolean {
  for (let m = k - 1; m >= 1 && m >= k - 4; m--) if (words[m]!.text === 'of') return headAt(words, m - 1) === 'post';
  return false;
}

/** 'the description under the video was …'. */
function isPartBefore(words: Word[], k: number): boolean {
  for (let m = k - 1; m >= 1 && m >= k - 4; m--)
    if (/^(?:under|of|from|beneath|to)$/.test(words[m]!.text)) return headAt(words, m - 1) === 'part';
  return false;
}
