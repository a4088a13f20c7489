// What stands before a verb: its subject, as far as it can go.
import type { Unit, Word } from '../../occasions/sentences/narration.ts';
import { headAt } from './heads.ts';

const SUBJECT_REACH = 30;
/** The subject's head before a passive or intransitive verb; a relative pronoun gives the noun before it. */
export function subjectOf(unit: Unit, i: number): number | null {
  const { words } = unit;
  const own = isBeforeBeing(words, i) ? openingPost(words, i) : null;
  if (own !== null) return own;
  if (hasOther(words, i)) return null;
  for (let k = i - 1; k >= 0 && k >= i - SUBJECT_REACH; k--) {
    const { text, quote } = words[k]!;
    if (quote >= 0) continue;
    if (text === 'who' && isClosed(words, k, i)) continue;
    if ((/^(?:;|—|who|:)$/.test(text) && !isAside(words, k)) || isOtherClause(words, k, i)) return null;
    const head = headAt(words, k);
    if (!head || (head === 'platform' && (!isOwned(words, k) || hangsOn(words, k)))) continue;
    const counted = partitive(words, k);
    if (counted !== null) return counted;
    if (head === 'one' && isInClause(words, k, i)) continue;
    if (head === 'post' && shows(words, k, i)) return null;
    if (head === 'post' && isInPhrase(words, k, i)) continue;
    if (head === 'account' && hangsOn(words, k)) continue;
    if (head === 'part' && !isTold(words, k)) continue;
    if (isAlong(words, k) || isCalled(words, k)) continue;
    return k;
  }
  return null;
}

/** 'The account from which it was sent was suspended': of a clause of its own. */
const isInClause = (words: Word[], k: number, i: number): boolean =>
  /^(?:it|they)$/.test(words[k]!.text) &&
  (words[k - 1]?.text === 'behind' ||
    (words[k - 1]?.pos === 'VERB' &&
      /^(?:that|which)$/.test(words[k - 2]?.text ?? '') &&
      headAt(words, k - 3) === 'account') ||
    isFromWhich(words, k, i));

const isFromWhich = (words: Word[], k: number, i: number): boolean =>
  words[k - 1]?.text === 'which' &&
  /^(?:from|on|in|to|under)$/.test(words[k - 2]?.text ?? '') &&
  words.slice(k + 2, i).some(({ pos }) => /^(?:VERB|AUX)$/.test(pos));

/** 'a statement that the coach was gone': the verb has a subject of its own, and it is nothing published. */
function hasOther(words: Word[], i: number): boolean {
  let last = i - 1;
  while (last > 0 && (/^(?:AUX|ADV)$/.test(words[last]!.pos) || /^(?:been|since|all|both)$/.test(words[last]!.text)))
    last--;
  if (
    last < 1 ||
    words[last]!.pos !== 'NOUN' ||
    words[last]!.quote >= 0 ||
    headAt(words, last) ||
    IT.test(words[last]!.text)
  )
    return false;
  let start = last;
  while (start > 0 && last - start < 4 && /^(?:ADJ|NOUN|NUM|ADV)$/.test(words[start - 1]!.pos)) {
    if (headAt(words, start - 1)) return false;
    start--;
  }
  return words[start - 1]?.pos === 'DET' && (start === 1 || OPENS_CLAUSE.test(words[start - 2]!.text));
}
/** 'say that the content is unavailable': names for whatever is there. */
const IT = /^(?:content|material|link|url|item|thing|rest|whole|result|source)$/;
const OPENS_CLAUSE = /^(?:that|and|but|because|as|since|while|when|if|though|although|said|so|or)$/;

/** 'The tweet — which has since been deleted — …': told of what stands before the dash. */
const isAside = (words: Word[], dash: number): boolean =>
  words[dash]!.text === '—' && /^(?:which|now|since)$/.test(words[dash + 1]?.text ?? '');

/** 'before being deleted': its subject is the sentence's. */
const isBeforeBeing = (words: Word[], i: number): boolean =>
  (words[i - 1]?.text === 'being' && /^(?:before|after|until|and)$/.test(words[i - 2]?.text ?? '')) ||
  (words[i]!.text.endsWith('ing') && /^(?:before|until)$/.test(words[i - 1]?.text ?? ''));

/** 'The post drew 300 replies before …', 'It had 300 replies before …': what the sentence opens with. */
function openingPost(words: Word[], to: number): number | null {
  for (let k = 0; k < to && k < OPENING; k++) {
    const head = words[k]!.quote < 0 ? headAt(words, k) : null;
    if ((head === 'post' || head === 'one') && !isInPhrase(words, k, to)) return k;
    if (words[k]!.pos === 'VERB') return null;
  }
  return null;
}
const OPENING = 10;

/** 'The profile of Voss, who wrote …, has been deleted': the clause is over before the verb. */
function isClosed(words: Word[], k: number, i: number): boolean {
  let end = i - 1;
  while (end > k && /^(?:AUX|ADV|PART)$/.test(words[end]!.pos)) end--;
  return end > k + 1 && words[end]!.text === ',' && words[k - 1]?.text === ',';
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
  /^(?:that|from|in|to|about|accusing|calling)$/.test(words[k + 1]?.text ?? '') ||
  isTakenOut(words.slice(k + 1, k + OUT));
/** 'A passage was quietly cut from the video', and no 'footage cut from the first season': such things are made by cutting. */
function isTakenOut(behind: Word[]): boolean {
  const from = behind.findIndex(({ text }) => text === 'from');
  return from >= 0 && !behind.slice(from).some(({ text }) => MADE.test(text));
}
const OUT = 9;
const MADE =
  /^(?:seasons?|series|films?|movies?|dramas?|shows?|plays?|albums?|scripts?|novels?|books?|games?|sitcoms?)$/;

/** 'the post and its 900 comments': what went with it. */
const isAlong = (words: Word[], k: number): boolean => {
  if (!/^(?:comments|replies|responses|caption|captions)$/.test(words[k]!.text)) return false;
  const and = words.findLastIndex(({ text }, m) => text === 'and' && m < k && m >= k - 4);
  return and > 0 && /^(?:its|the|all|their)$/.test(words[and + 1]!.text) && headAt(words, and - 1) === 'post';
};

/** 'Her post, the one about the bridge, has been taken down'. */
const isCalled = (words: Word[], k: number): boolean =>
  words[k]!.text === 'one' && words[k - 1]?.text === 'the' && words[k - 2]?.text === ',';

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
