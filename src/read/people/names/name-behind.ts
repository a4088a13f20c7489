// Points for and against a name being a person's by what stands behind it.
import { among } from '../../lexemes.ts';
import { setOf } from '../../word-list.ts';
import { HUMAN_VERBS } from '../words/lexicon.ts';
import { MARK } from '../words/marks.ts';
import { isRole } from '../words/role-words.ts';
import { is, isPossessive, type Word } from '../words/words.ts';
import { isHumanIdiom, isPlatform, isPosting, ownsPage } from './name-posts.ts';
import { isPlaceOfWork, opensBody, saysHuman } from './name-work.ts';

const ASIDE = new Set([',', '(', '–', '—', '-']);

export function pointsAfter(words: Word[], last: number): number {
  const after = words[last]!;
  if (after.key === 'who' || after.key === 'whose') return 2;
  // 'Keeva Sand and Ashton Boyle'
  if (after.key === 'and' && is(words[last + 1], MARK.givenFemale | MARK.givenMale) && words[last + 2]?.capital)
    return words[last - 2]?.capital ? 1.2 : 0;
  if (after.text === ':') return words[last - 1]!.opens || words[last - 2]?.opens ? 1 : 0;
  if (ASIDE.has(after.text)) return pointsAside(words, last);
  if (isPossessive(after)) return is(words[last + 1], MARK.kin) ? 2 : ownsPage(words, last + 1) ? OWNS_PAGE : 0.2;
  if (MANY.has(after.key) && !isListed(words, last) && !isGoverned(words, last)) return -2.5;
  const verb = verbAfter(words, last);
  if (verb && (HUMAN_VERBS.has(verb.lemma) || isHumanIdiom(words, last)))
    return 1.2 + (isPosting(words, last, verb) ? POSTS : 0);
  if (verb) return 0.4;
  if (after.lemma === 'be' && opensBody(words, last + 1)) return IS_BODY;
  if (after.lemma === 'be' && opensRole(words, last + 1)) return saysHuman(words, last + 1) ? 4 : 2.5;
  if (isPlaceOfWork(words, last)) return -3;
  return after.pos === 'NOUN' && !isRole(after.lemma) ? -0.3 : 0;
}

/** Besides what the verb gives: people post under one name more often than firms do. */
const POSTS = 1.2;
const OWNS_PAGE = 1.8;

/** 'Glass Harbour are on tour': one person is. */
const MANY = new Set(['are', 'were', 'have', 'aren', 'weren', 'haven']);

/** 'Ann Lee and Mia Berg are …' */
function isListed(words: Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 8 && words[i]!.sentence === words[at]!.sentence; i--)
    if (LISTING.has(words[i]!.text)) return true;
  return false;
}
const LISTING = new Set(['and', '&', ',', 'nor', 'or', 'did', 'if']);

/** 'Fans of Ada Quill [were]': the verb is none of hers. */
function isGoverned(words: Word[], at: number): boolean {
  let before = at - 1;
  while (words[before]?.capital && words[before]!.sentence === words[at]!.sentence) before--;
  return words[before]?.sentence === words[at]!.sentence && GOVERNS.has(words[before]!.key);
}
const GOVERNS = setOf('of for with by from about behind around');

/** The verb at `at`, an auxiliary or an adverb or two before it. */
function verbAfter(words: Word[], at: number): Word | undefined {
  const { pos } = words[at]!;
  const furthest = pos === 'AUX' || pos === 'ADV' ? at + 2 : at;
  for (let i = at; i <= furthest; i++) if (words[i]?.pos === 'VERB') return words[i];
  return undefined;
}

/** 'Glass Harbour (2004)' is a work, or cites one. */
const OF_A_YEAR = -1.5;
const IS_BODY = -3;
const GOES_BY = 5;

const TELLS_OF = setOf('who whose born aged née né known aka late formerly previously');
const KINDS_OF_NAME = setOf('real legal birth stage first');

/** ', 34,' ', who …' '(born …' ', the league's leading scorer' */
function pointsAside(words: Word[], last: number): number {
  const [open, next, third] = [words[last]!, words[last + 1], words[last + 2]];
  if (!next) return 0;
  if ((third?.text === ',' || third?.text === ')') && /^\d\d$/.test(next.text)) return 3;
  if (next.key === 'whose' && third && KINDS_OF_NAME.has(third.key)) return GOES_BY; // ', whose real name is'
  if (TELLS_OF.has(next.key)) return 2;
  if (open.text === ',' && next.key === 'which') return -3;
  if (third?.key === 'name' && KINDS_OF_NAME.has(next.key)) return 3;
  if (open.text === ',' && (next.pos === 'DET' || isPossessive(third)) && whoBehind(words, last + 2)) return 2;
  if (open.text === '(' && third?.text === ')' && /^(?:19|20)\d\d$/.test(next.text)) return OF_A_YEAR;
  if (open.text === ',' && opensBody(words, last + 1)) return IS_BODY;
  return open.text === ',' && opensRole(words, last + 1) ? 2 : 0;
}

const takesUp = among('he she his her him himself herself who whose', 'key');

/** 'Galois … his': the next word that could refer is a pronoun for persons, in the same sentence or at the head of the next. */
export function takenUp(words: Word[], last: number): number {
  const { sentence } = words[last - 1]!;
  const end = Math.min(last + 25, words.length);
  for (let i = last; i < end; i++) {
    const word = words[i]!;
    if (word.sentence !== sentence) return opensNext(behindQuote(words, i)?.lexeme) ? TAKEN_UP_NEXT : 0;
    if (word.capital && word.key !== 'i' && !isNobody(word)) return 0;
    if (takesUp(word.lexeme)) return TAKEN_UP;
  }
  return 0;
}
/** 'Tally has left. “…,” [she] wrote': the first of the writer's own words, from `at` on. */
function behindQuote(words: Word[], at: number): Word | undefined {
  let i = at;
  while (i < at + LONGEST_QUOTE && (words[i]?.pos === 'PUNCT' || (words[i]?.quote ?? -1) >= 0)) i++;
  return words[i]?.paragraph === words[at]!.paragraph ? words[i] : undefined;
}
const LONGEST_QUOTE = 80;

const TAKEN_UP = 1.3;
const TAKEN_UP_NEXT = 0.8;
const opensNext = among('he she', 'key');
/** Days and platforms are taken up by no such word. */
const isNobody = (word: Word): boolean => is(word, MARK.calendar) || isPlatform(word.lexeme);

/** ', the Hollow Creek busker who …' */
function whoBehind(words: Word[], at: number): boolean {
  for (let i = at; i < at + 7 && words[i]; i++) {
    if (words[i]!.key === 'who' || words[i]!.key === 'whose') return true;
    if (!INSIDE_ROLE.has(words[i]!.pos)) return false;
  }
  return false;
}

const INSIDE_ROLE = setOf('DET ADJ NOUN PROPN PRON NUM PART');

/** 'a Swiss mathematician', 'the singer', 'president of …': whether a role noun heads the words that start here. */
function opensRole(words: Word[], at: number): boolean {
  for (let i = at; i < at + 7 && i < words.length; i++) {
    if (is(words[i], MARK.role | MARK.kin | MARK.work)) return true;
    if (!INSIDE_ROLE.has(words[i]!.pos)) return false;
  }
  return false;
}
