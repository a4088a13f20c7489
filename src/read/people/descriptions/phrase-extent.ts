// How far a noun phrase goes behind its head.
import { setOf } from '../../word-list.ts';
import { clauseEnd, isNounByPlace, isSharedAt, LONGEST_TAIL, PREPOSITION } from '../words/clause-extent.ts';
import { MARK } from '../words/marks.ts';
import { describesSomeone, isMark, isNounLike, LONGEST_FRONT, type NounPhrase } from '../words/noun-phrases.ts';
import { is, type Word } from '../words/words.ts';

const WHO = new Set(['who', 'whom', 'whose']);

/** Takes in what stands behind the head. `whole`: everything up to the end of the clause, as in an apposition. */
export function extendPhrase(words: Word[], phrase: NounPhrase, whole: boolean): NounPhrase {
  const last = coordinated(words, phrase.last);
  const next = words[last];
  if (!next || next.sentence !== words[phrase.first]!.sentence) return { ...phrase, last };
  const told = relativeEnd(words, phrase, last);
  if (told > last) return { ...phrase, last: told };
  if (whole) return { ...phrase, last: clauseEnd(words, last, false, next.key === 'of' && isOwned(words, phrase)) };
  const owned = next.key === 'of' ? ofPhraseEnd(words, last, isOwned(words, phrase)) : last;
  const end = owned > last ? relativeEnd(words, phrase, owned) : subjectEnd(words, phrase, last);
  return { ...phrase, last: end };
}

/** 'the man[, who …]', 'the first guy [she met]': index behind the clause; `last` where there is none. */
function relativeEnd(words: Word[], { head }: NounPhrase, last: number): number {
  const next = words[last];
  if (next?.sentence !== words[head]!.sentence) return last;
  const loose = next.text === ',' && WHO.has(words[last + 1]?.key ?? '');
  if (loose || WHO.has(next.key) || next.key === 'which') return clauseEnd(words, last + (loose ? 1 : 0), true, false);
  return describesSomeone(words[head]!) ? bareRelativeEnd(words, last) : last;
}

const SUBJECTS = new Set(['i', 'he', 'she', 'we', 'they', 'you']);
/** Words of a clause that needs no 'whom'. */
const LONGEST_BARE = 7;

/** 'the man [she had loved]', 'the guy [I told you about]' */
function bareRelativeEnd(words: Word[], last: number): number {
  if (!SUBJECTS.has(words[last]!.key)) return last;
  let verb = -1;
  let i = last + 1;
  for (; i < last + LONGEST_BARE && words[i]?.sentence === words[last]!.sentence; i++) {
    const { pos, key } = words[i]!;
    const goesOn =
      verb < 0
        ? /^(?:VERB|AUX|ADV)$/.test(pos)
        : pos === 'ADP' || (pos === 'PRON' && !SUBJECTS.has(key)) || (pos === 'VERB' && words[i - 1]!.pos === 'AUX');
    if (!goesOn) break;
    if (pos === 'VERB') verb = i;
  }
  return verb < 0 || isNounLike(words[i] ?? words[verb]!) ? last : i;
}

/** 'the senator [from this state] said': what stands between a subject and its verb belongs to the subject. */
function subjectEnd(words: Word[], { first, head }: NounPhrase, last: number): number {
  if (!PREPOSITION.has(words[last]!.key) || !describesSomeone(words[head]!) || !words[first]!.opens) return last;
  let i = last;
  while (PREPOSITION.has(words[i]?.key ?? '') || words[i]?.key === 'of') {
    const noun = nounEnd(words, i);
    if (noun < 0) return last;
    i = noun;
  }
  const verb = words[i];
  return verb?.sentence === words[head]!.sentence && /^(?:VERB|AUX)$/.test(verb.pos) && !verb.key.endsWith('ing')
    ? i
    : last;
}

/** 'the third child [and second son]', 'a French actress[, singer and director]' */
export function coordinated(words: Word[], last: number): number {
  let i = last;
  for (let listed = 0; listed < MOST_LISTED && words[i]?.text === ','; listed++) {
    const next = someoneEnd(words, i + (words[i + 1]?.key === 'and' ? 2 : 1));
    if (next < 0) return last;
    if (words[i + 1]?.key === 'and') return next;
    i = next;
  }
  const end = words[i]?.key === 'and' ? someoneEnd(words, i + 1) : -1;
  return end < 0 ? last : end;
}

const MOST_LISTED = 8;

/** Index behind a noun for somebody and the plain words before it; -1 for anything else. */
function someoneEnd(words: Word[], from: number): number {
  let i = from;
  while (/^(ADJ|NUM)$/.test(words[i]?.pos ?? '') || (words[i]?.pos === 'NOUN' && words[i + 1]?.pos === 'NOUN')) i++;
  return words[i] && describesSomeone(words[i]!) && words[i]!.pos === 'NOUN' ? i + 1 : -1;
}

/** Index behind 'of' and its noun phrases: 'of the New Culture Movement'. */
function ofPhraseEnd(words: Word[], of: number, owned: boolean): number {
  let end = of;
  for (let at = of; (words[at]?.key === 'of' || (owned && isSharedAt(words, at))) && at - of < LONGEST_TAIL; at = end) {
    const noun = nounEnd(words, at);
    if (noun < 0) break;
    end = noun;
  }
  return end;
}

/** 'the daughter of Kate, a dancer, and Paul, a cook': somebody's, who may be several and go on behind their commas. */
const isOwned = (words: Word[], { head }: NounPhrase) => is(words[head], MARK.kin) || OWNED.has(words[head]!.key);
const OWNED = setOf('victim pupil student disciple protégé guest servant prisoner');

/** Index behind the nouns that follow a preposition; -1 where none do. */
function nounEnd(words: Word[], at: number): number {
  let noun = -1;
  for (let i = at + 1; words[i]?.sentence === words[at]!.sentence && i - at < LONGEST_FRONT; i++) {
    const word = words[i]!;
    if (isNounLike(word) || word.pos === 'PRON' || isNounByPlace(words, i)) noun = i;
    else if (!/^(DET|ADJ|NUM|PART)$/.test(word.pos) && !isMark(word)) break;
  }
  return noun < 0 ? noun : noun + 1;
}
