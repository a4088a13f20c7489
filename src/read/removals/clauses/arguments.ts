// What stands after a verb: its object, as far as it can go.
import type { Unit, Word } from '../../occasions/sentences/narration.ts';
import { headAt, isWhatWasPosted } from './heads.ts';
import { PARTICLES } from './words.ts';

const OBJECT_REACH = 11;

/** The object's head after an active verb: a post noun, a part of one, an account or what stands for them. */
export function objectOf(unit: Unit, i: number): number | null {
  const { words } = unit;
  let found: number | null = null;
  for (let k = shifted(words, i) + 1; k < words.length && k <= i + OBJECT_REACH; k++) {
    const { text, pos, quote } = words[k]!;
    if (quote >= 0 && found === null && isNamed(words, k)) continue;
    const afterVerb = k === i + 1 || (k === i + 2 && PARTICLES.has(words[i + 1]!.text));
    if (found === null && afterVerb && text === ',') {
      const next = listed(words, k);
      if (next === null) break;
      k = next;
      continue;
    }
    if (quote >= 0 || ENDS.test(text)) {
      if (text === 'that' && (headAt(words, k) || headAt(words, k + 1))) {
        found = headAt(words, k + 1) ? k + 1 : k;
      }
      break;
    }
    if (found !== null && text === 'of' && words[found]!.text === 'all') continue; // 'all of her accounts'
    if (found !== null && (text === 'and' || text === 'of'))
      return text === 'and' ? wholeAfter(words, found, k) : found;
    if (found === null && k === i + 1 && text === 'and') {
      k = coordinated(words, k);
      continue;
    }
    if (found === null && text === 'what' && isWhatWasPosted(words, k)) return k;
    const head = headAt(words, k);
    if (!head && found === null && isOther(words, k)) return null;
    if (head && !(found !== null && head === 'platform')) found = k;
    else if (found !== null && (pos === 'ADP' || pos === 'VERB' || pos === 'PRON')) break;
    else if (pos === 'VERB' && k > i + 1 && !/^(?:DET|ADJ|PRON)$/.test(words[k - 1]!.pos)) break;
  }
  return found;
}
/** 'deletes ‘tat’ post', 'deletes ‘lazy’ students tweet': words that say which post. */
const isNamed = (words: Word[], k: number): boolean =>
  headAt(words, k + 1) === 'post' || (words[k + 1]?.pos === 'NOUN' && headAt(words, k + 2) === 'post');

/** 'withdrew its support over the video': another object, with what hangs on it. */
const isOther = (words: Word[], k: number): boolean =>
  words[k]!.pos === 'NOUN' &&
  words[k]!.text !== 'access' &&
  words[k + 1]?.pos === 'ADP' &&
  words[k + 1]!.text !== 'of' &&
  !PARTICLES.has(words[k + 1]!.text) &&
  (headAt(words, k + 2) === null || words[k + 1]!.text === 'over') &&
  /^(?:over|with|behind|against|to|at|into|under)$/.test(words[k + 1]!.text);

const ENDS = /^(?:[.,;:–—]|from|after|because|which|who|that|when|about|on|in|for|before|while|by)$/;

/** 'the video that she took down', 'a tweet he has since deleted': the noun that the clause hangs on. */
export function relativeOf({ words }: Unit, i: number): number | null {
  const next = words[i + 1] && PARTICLES.has(words[i + 1]!.text) ? words[i + 2] : words[i + 1];
  if (next && /^(?:DET|NOUN|PROPN|PRON|NUM)$/.test(next.pos) && !isSpanOfTime(words, words.indexOf(next))) return null;
  let isBehind = false;
  for (let k = i - 1; k >= 0 && k >= i - RELATIVE_REACH; k--) {
    const { text, pos, quote } = words[k]!;
    if (quote >= 0 || (!isBehind && k < i - NEAR_REACH)) return null;
    isBehind ||= opensClause(words, k) && text !== 'that';
    const head = headAt(words, k);
    if (head === 'post')
      return k < i - 1 &&
        (isBehind ||
          /^(?:that|which|PRON|PROPN|NOUN|DET)$/.test(opensClause(words, k + 1) ? 'that' : words[k + 1]!.pos))
        ? k
        : null;
    if (
      !(isBehind && pos === 'ADP') &&
      !/^(?:PRON|PROPN|ADV|AUX|DET|PART|SCONJ|NOUN)$/.test(pos) &&
      !/^(?:that|which|,|–|—|\(|since|has|had|later)$/.test(text)
    )
      return null;
  }
  return null;
}

/** Words back to the noun of a clause; further where it is 'which' that opens it: 'the post by the singer Mara Voss, which …'. */
const NEAR_REACH = 8;
const RELATIVE_REACH = 16;

/** 'the tweet that', 'the tweet, which'. */
const opensClause = (words: Word[], k: number): boolean =>
  /^(?:that|which)$/.test(words[k]!.text) || (/^[,–—(]$/.test(words[k]!.text) && words[k + 1]?.text === 'which');

/** 'which she took down 20 minutes later', 'that he deleted an hour later'. */
const isSpanOfTime = (words: Word[], at: number): boolean =>
  words.slice(at + 1, at + 3).some(({ text }) => /^(?:minute|hour|day|second|week|month)s?$/.test(text));

/** 'deleted on Wednesday a post', 'took down on Tuesday what …': the day's word. */
function behindDay(words: Word[], i: number): number | null {
  const on = PARTICLES.has(words[i + 1]?.text ?? '') ? i + 2 : i + 1;
  const isDay =
    words[on]?.text === 'on' && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(words[on + 1]?.text ?? '');
  return isDay && /^(?:an?|the|his|her|their|what|two|three|several)$/.test(words[on + 2]?.text ?? '') ? on + 1 : null;
}

/** 'removed from his page a message': the object comes behind where it stood. Index of the last word before it. */
function shifted(words: Word[], i: number): number {
  const day = behindDay(words, i);
  if (day !== null) return day;
  const next = words[i + 1]?.text ?? '';
  if (!/^(?:from|off)$/.test(next) && !(next === 'back' && /^(?:on|onto|to)$/.test(words[i + 2]?.text ?? ''))) return i;
  for (let k = i + 3; k < words.length && k <= i + 8; k++)
    if (
      /^(?:a|an|the|two|three|several|his|her|every|all|both)$/.test(words[k]!.text) &&
      (/NOUN|PROPN/.test(words[k - 1]!.pos) || words[k - 1]!.capital)
    )
      return k - 1;
  return i;
}

/** 'the caption and the video': with the video all is gone. */
function wholeAfter(words: Word[], found: number, and: number): number {
  if (headAt(words, found) !== 'part') return found;
  for (let k = and + 1; k < words.length && k <= and + 4; k++) if (headAt(words, k) === 'post') return k;
  return found;
}

/** 'posted, deleted, then reposted a video', 'pinned, and finally deleted, a tweet': the word before the object. */
function listed(words: Word[], comma: number): number | null {
  if (/^(?:a|an|the|his|her|their)$/.test(words[comma + 1]?.text ?? ''))
    return words.slice(Math.max(0, comma - 8), comma).some(({ text }) => text === 'and' || text === ',') ? comma : null;
  if (
    words[comma + 1]?.pos === 'NOUN' &&
    words.slice(Math.max(0, comma - 3), comma).some(({ text }) => text === 'then')
  )
    return comma;
  for (let k = comma + 1; k <= comma + 4 && k < words.length; k++) {
    if (words[k]!.pos === 'VERB' && !words[k]!.text.endsWith('ing')) return k;
    if (!/^(?:ADV|CCONJ)$/.test(words[k]!.pos) && !/^(?:then|and|,)$/.test(words[k]!.text)) return null;
  }
  return null;
}

/** 'deleted and re-issued a post': the last word of the verb that shares the object; else `and` itself. */
function coordinated(words: Word[], and: number): number {
  for (let k = and + 1; k <= and + 3; k++) if (words[k]?.pos === 'VERB') return k;
  return and;
}
