// Noun phrases up to their head: 'the new mayor'.
import { among } from '../../lexemes.ts';
import { setOf } from '../../word-list.ts';
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

/** Words a phrase may take before its head. */
export const LONGEST_FRONT = 12;
const isQuoteMark = among('" “ ” ‘ ’ \'', 'text');

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
    if (head >= 0 && (tellsWhen(words, i) || isPredicate(words, i))) break;
    if (isModifierOnly(words, i)) continue;
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
  isTime(words[i]!.lexeme) ||
  (isWhich(words[i]!.lexeme) && /^(?:NOUN|PROPN)$/.test(words[i + 1]?.pos ?? ''));
const isTime = among('yesterday tonight tomorrow overnight', 'key');
const isWhich = among('last next', 'key');

/** 'the team | used a horn', 'the pianist | asked others'; but 'the band’s Oscar-winning singer', 'the prize winning author' */
const isPredicate = (words: Word[], i: number) =>
  words[i]!.pos === 'VERB' &&
  !words[i]!.capital &&
  !words[i]!.key.includes('-') &&
  !(words[i]!.key.endsWith('ing') && describesSomeone(words[i + 1] ?? words[i]!));

/** 'the general public' */
const isModifierOnly = (words: Word[], i: number) =>
  words[i]!.pos === 'ADJ' && words[i + 1]?.pos === 'ADJ' && !words[i]!.key.endsWith('-year-old');

const LONE_HEAD = new Set(['ADJ', 'NUM']);
const BEHIND_LONE_HEAD = new Set(['of', 'to', 'who', 'whose', 'whom']);
const BEHIND_VERB = new Set(['DET', 'PRON', 'ADP', 'ADV', 'PART', 'ADJ', 'NUM', 'PUNCT']);
/** Past forms that are nouns too. */
const PAST = setOf('lost left won felt thought cut set put saw met led fell shot hit split quit ran read');

/** 'the 22-year-old lost a set', 'the actor lives in Kiel': the tagger takes the verb for a noun. */
function isAlone(words: Word[], i: number): boolean {
  const [word, next, behind] = [words[i]!, words[i + 1], words[i + 2]];
  if (!next || !behind || next.pos !== 'NOUN' || !BEHIND_VERB.has(behind.pos) || behind.key === 'of') return false;
  if (describesSomeone(next) || !describesSomeone(word)) return false;
  if (PAST.has(next.key)) return true;
  return word.key.endsWith('-year-old') || (next.key.endsWith('s') && HUMAN_VERBS.has(next.key.slice(0, -1)));
}

export const isNounLike = (word: Word) =>
  word.pos === 'NOUN' || word.pos === 'PROPN' || describesSomeone(word) || (word.capital && word.text.length > 1);
export const isMark = (word: Word) => isQuoteMark(word.lexeme);
const MODIFIERS = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV']);
const isModifierNext = (words: Word[], i: number) =>
  !!words[i] && (MODIFIERS.has(words[i]!.pos) || isMark(words[i]!) || words[i]!.capital);

/** 'the German – British comedy' */
const joinsNations = (words: Word[], i: number) =>
  /^[-–]$/.test(words[i]!.text) && is(words[i - 1], MARK.nation) && is(words[i + 1], MARK.nation);

const BEFORE_NOUN = new Set(['ever', 'only', 'then', 'once']);

function isFront(words: Word[], i: number): boolean {
  const { pos, key, text } = words[i]!;
  const next = words[i + 1]?.pos ?? '';
  if (pos === 'ADJ' || pos === 'NUM') return true;
  if (pos === 'ADV') return /^(ADJ|VERB|ADV|NUM)$/.test(next) || BEFORE_NOUN.has(key);
  // 'the young and gifted pianist'
  if (key === 'and') return words[i - 1]!.pos === 'ADJ' && next === 'ADJ';
  if (pos === 'VERB') return (next === 'NOUN' || next === 'PROPN' || next === 'ADJ') && /(ing|ed|en|wn)$/.test(key);
  if (text === '/' || text === '&' || joinsNations(words, i)) return true;
  return text === ',' && words[i - 1]?.pos === 'ADJ' && next === 'ADJ';
}
