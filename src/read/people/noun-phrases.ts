import { HUMAN_VERBS } from './lexicon.ts';
import { MARK } from './marks.ts';
import { is, isPossessive, type Word } from './words.ts';

/** 'the new mayor of Philadelphia': word indexes, last exclusive. */
export interface NounPhrase {
  first: number;
  /** The noun that says what it is: 'mayor'. */
  head: number;
  last: number;
}

/** Words a phrase may take before its head, and after it. */
const LONGEST_FRONT = 12;
const LONGEST_TAIL = 70;
const PREPOSITION = new Set(
  'of in at for from to with on by under behind between against within near among over into'.split(' '),
);
const TEMPORAL = new Set(
  'after before during since until till as when while because if although though despite following than then once yesterday today tomorrow'.split(
    ' ',
  ),
);
const RELATIVE = new Set(['who', 'whom', 'whose', 'that', 'which', 'where']);
const WHO = new Set(['who', 'whom', 'whose']);
const QUOTE_MARKS = new Set('"“”‘’\'');
const CLAUSE_MARKS = new Set(['.', ';', ':', '!', '?', '–', '—', '“', '”', '-', '--']);

/** What calls somebody by what they do or are: a role, a kin term, an age, a nationality. */
export const describesSomeone = (word: Word): boolean => is(word, MARK.someone);

/**
 * The noun phrase whose determiner is words[at], without anything behind its head. `stop(i)` is true where a name
 * begins: 'the physician | Yang Buwei'. Null where no noun follows.
 */
export function baseNounPhrase(words: Word[], at: number, stop: (i: number) => boolean): NounPhrase | null {
  let head = -1;
  let i = at + 1;
  for (; i < words.length && i - at <= LONGEST_FRONT; i++) {
    const word = words[i]!;
    if (word.sentence !== words[at]!.sentence || (stop(i) && head >= 0 && describesSomeone(words[head]!))) break;
    if (head >= 0 && tellsWhen(words, i)) break;
    if (isNounLike(word)) {
      head = i;
      if (isAlone(words, i)) break;
    } else if (isMark(word)) continue;
    else if (isPossessive(word) ? !isModifierNext(words, i + 1) : !isFront(words, i)) break;
  }
  // 'the youngest of five', 'the first to say so', 'the one who wrote it'
  if (head < 0 && i > at + 1 && LONE_HEAD.has(words[i - 1]!.pos) && BEHIND_LONE_HEAD.has(words[i]?.key ?? ''))
    head = i - 1;
  return head < 0 ? null : { first: at, head, last: head + 1 };
}

/** 'the singer | last night wrote', 'the singer | yesterday wrote' */
const tellsWhen = (words: Word[], i: number) =>
  is(words[i], MARK.calendar) ||
  TIMES.has(words[i]!.key) ||
  (WHICH.has(words[i]!.key) && /^(?:NOUN|PROPN)$/.test(words[i + 1]?.pos ?? ''));
const TIMES = new Set(['yesterday', 'tonight', 'tomorrow', 'overnight']);
const WHICH = new Set(['last', 'next']);

const LONE_HEAD = new Set(['ADJ', 'NUM']);
const BEHIND_LONE_HEAD = new Set(['of', 'to', 'who', 'whose', 'whom']);
const BEHIND_VERB = new Set(['DET', 'PRON', 'ADP', 'ADV', 'PART']);

/** 'the 22-year-old lost a set', 'the actor lives in Kiel': the tagger takes the verb for a noun. */
function isAlone(words: Word[], i: number): boolean {
  const [word, next, behind] = [words[i]!, words[i + 1], words[i + 2]];
  if (!next || !behind || next.pos !== 'NOUN' || !BEHIND_VERB.has(behind.pos) || behind.key === 'of') return false;
  if (describesSomeone(next) || !describesSomeone(word)) return false;
  return word.key.endsWith('-year-old') || (next.key.endsWith('s') && HUMAN_VERBS.has(next.key.slice(0, -1)));
}

const isNounLike = (word: Word) =>
  word.pos === 'NOUN' || word.pos === 'PROPN' || describesSomeone(word) || (word.capital && word.text.length > 1);
const isMark = (word: Word) => QUOTE_MARKS.has(word.text);
const MODIFIERS = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV']);
const isModifierNext = (words: Word[], i: number) =>
  !!words[i] && (MODIFIERS.has(words[i]!.pos) || isMark(words[i]!) || words[i]!.capital);

function isFront(words: Word[], i: number): boolean {
  const { pos, key, text } = words[i]!;
  const next = words[i + 1]?.pos ?? '';
  if (pos === 'ADJ' || pos === 'NUM') return true;
  if (pos === 'ADV') return /^(ADJ|VERB|ADV|NUM)$/.test(next) || key === 'ever';
  if (pos === 'VERB') return (next === 'NOUN' || next === 'PROPN' || next === 'ADJ') && /(ing|ed|en|wn)$/.test(key);
  if (text === '/' || text === '&') return true;
  return text === ',' && words[i - 1]?.pos === 'ADJ' && next === 'ADJ';
}

/** Takes in what stands behind the head. `whole`: everything up to the end of the clause, as in an apposition. */
export function extendPhrase(words: Word[], phrase: NounPhrase, whole: boolean): NounPhrase {
  const last = coordinated(words, phrase.last);
  const next = words[last];
  if (!next || next.sentence !== words[phrase.first]!.sentence) return { ...phrase, last };
  const loose = next.text === ',' && WHO.has(words[last + 1]?.key ?? '');
  if (loose || WHO.has(next.key) || next.key === 'which')
    return { ...phrase, last: clauseEnd(words, last + (loose ? 1 : 0), true, false) };
  if (whole) return { ...phrase, last: clauseEnd(words, last, false, listsKin(words, phrase, last)) };
  if (next.key === 'of') return { ...phrase, last: ofPhraseEnd(words, last) };
  return { ...phrase, last };
}

/** 'the daughter of Kate, a dancer, and Paul, a cook': the parents go on behind their commas. */
const listsKin = (words: Word[], phrase: NounPhrase, last: number) =>
  words[last]!.key === 'of' && is(words[phrase.head], MARK.kin);

/** 'the third child [and second son]' */
export function coordinated(words: Word[], last: number): number {
  if (words[last]?.key !== 'and') return last;
  let i = last + 1;
  while (/^(ADJ|NUM)$/.test(words[i]?.pos ?? '') || (words[i]?.pos === 'NOUN' && words[i + 1]?.pos === 'NOUN')) i++;
  return words[i] && describesSomeone(words[i]!) && words[i]!.pos === 'NOUN' ? i + 1 : last;
}

/** Index behind 'of' and its noun phrases: 'of the New Culture Movement'. */
function ofPhraseEnd(words: Word[], of: number): number {
  let end = of;
  for (let at = of; words[at]?.key === 'of' && at - of < LONGEST_TAIL; at = end) {
    let noun = -1;
    for (let i = at + 1; words[i]?.sentence === words[of]!.sentence && i - at < LONGEST_FRONT; i++) {
      const word = words[i]!;
      if (isNounLike(word) || word.pos === 'PRON') noun = i;
      else if (!/^(DET|ADJ|NUM|PART)$/.test(word.pos) && !isMark(word)) break;
    }
    if (noun < 0) break;
    end = noun + 1;
  }
  return end;
}

/**
 * Where the clause that goes on at `from` ends: before a comma, a finite verb, a time; brackets stay closed.
 * `relative`: it begins with 'who', so it has a verb of its own. `list`: commas do not end it.
 */
function clauseEnd(words: Word[], from: number, relative: boolean, list: boolean): number {
  let verbs = relative ? 1 : 0;
  let depth = 0;
  let i = from;
  for (; i < words.length && i - from < LONGEST_TAIL; i++) {
    const word = words[i]!;
    if (word.sentence !== words[from]!.sentence) break;
    if (word.text === '(') depth++;
    if (word.text === ')' && --depth < 0) break;
    if (depth > 0 || word.text === ')') continue;
    if (word.key === 'including' || (word.pos === 'VERB' && words[i + 1]?.key === 'by')) list = true;
    if (RELATIVE.has(word.key) && i > from) {
      verbs++;
      relative = true;
    }
    if (endsClause(words, i, relative, list)) break;
    if (!isFiniteVerb(words, i)) continue;
    if (verbs === 0) break;
    if (!/^(VERB|AUX|ADV|PART)$/.test(words[i + 1]?.pos ?? '')) verbs--;
  }
  while (i > from && words[i - 1]!.pos === 'PUNCT' && words[i - 1]!.text !== ')') i--;
  return Math.max(i, from);
}

function endsClause(words: Word[], i: number, relative: boolean, list: boolean): boolean {
  const { text, key, pos } = words[i]!;
  const next = words[i + 1];
  // 'the voice of the Owl in Tales: The Owl Returns'
  if (text === ':' && words[i - 1]?.capital && next?.capital) return false;
  if (CLAUSE_MARKS.has(text)) return true;
  if (text === ',') return !goesOn(words, i, list);
  if ((key === 'and' || key === 'but' || key === 'or') && /^(VERB|AUX|PRON|ADV)$/.test(next?.pos ?? ''))
    return !relative;
  if (relative) return false;
  if (key === 'and' && !list && next?.pos === 'DET' && saysMore(words, i)) return true;
  if (pos !== 'NOUN' && TEMPORAL.has(key)) return true;
  return !list && key !== 'of' && PREPOSITION.has(key) && /^\d{4}$|^\d\d?$/.test(next?.text ?? '');
}

/** 'the founder of the club [and] the author of its rules': a second thing that somebody is, not two of whom they are it. */
function saysMore(words: Word[], and: number): boolean {
  const second = baseNounPhrase(words, and + 1, () => false);
  return (
    !!second &&
    describesSomeone(words[second.head]!) &&
    !words[second.head]!.capital &&
    !describesSomeone(words[and - 1]!)
  );
}

/** Whether the clause goes on behind the comma at `comma`: with a list, 'including …', 'directed by …', 'in which …'. */
function goesOn(words: Word[], comma: number, list: boolean): boolean {
  const [next, second] = [words[comma + 1], words[comma + 2]];
  if (!next || next.sentence !== words[comma]!.sentence) return false;
  if (next.key === 'including' || second?.key === 'which' || (next.pos === 'VERB' && second?.key === 'by')) return true;
  const plain = next.key === 'and' ? second : next;
  return list && !!plain && !/^(VERB|AUX|PRON)$/.test(plain.pos) && !TEMPORAL.has(plain.key);
}

function isFiniteVerb(words: Word[], i: number): boolean {
  const { pos, key } = words[i]!;
  const before = words[i - 1]?.key;
  if (pos === 'AUX') return before !== 'to';
  if (pos !== 'VERB' || before === 'to' || /ing$/.test(key)) return false;
  return !(/(ed|en|wn)$/.test(key) && PREPOSITION.has(words[i + 1]?.key ?? ''));
}
