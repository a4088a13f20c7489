// Where what is said behind a noun ends: its clauses and what they hold.
import { setOf } from '../../word-list.ts';
import { MARK } from './marks.ts';
import { baseNounPhrase, describesSomeone } from './noun-phrases.ts';
import { is, type Word } from './words.ts';

/** Words a phrase may take after its head. */
export const LONGEST_TAIL = 70;
export const PREPOSITION = setOf(
  'of in at for from to with on by under behind between against within near among over into',
);
const TEMPORAL = setOf(
  'after before during since until till as when while because if although though despite following than then once yesterday today tomorrow',
);
const RELATIVE = new Set(['who', 'whom', 'whose', 'that', 'which', 'where']);
const CLAUSE_MARKS = new Set(['.', ';', ':', '!', '?', '–', '—', '“', '”', '-', '--']);

/** 'the son of a miller [and] his wife': the second is told of by the first. */
export const isSharedAt = (words: Word[], at: number) =>
  words[at]?.key === 'and' &&
  is(words[at + 1], MARK.female | MARK.male) &&
  words[at + 2]?.sentence === words[at]!.sentence;

/**
 * Where the clause that goes on at `from` ends: before a comma, a finite verb, a time; brackets stay closed.
 * `relative`: it begins with 'who', so it has a verb of its own. `list`: commas do not end it.
 */
export function clauseEnd(words: Word[], from: number, relative: boolean, list: boolean): number {
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
  if (list && isSharedAt(words, i)) return false;
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

/** 'of a [cooper]', 'and her two [dupes].': no verb stands there, whatever the tagger says. */
export const isNounByPlace = (words: Word[], i: number) =>
  words[i - 1]?.key === 'a' ||
  words[i - 1]?.key === 'an' ||
  (words[i - 1]?.pos === 'NUM' && is(words[i - 2], MARK.determiner) && words[i + 1]?.pos === 'PUNCT');

function isFiniteVerb(words: Word[], i: number): boolean {
  const { pos, key } = words[i]!;
  const before = words[i - 1]?.key;
  if (pos === 'AUX') return before !== 'to';
  if (
    pos !== 'VERB' ||
    before === 'to' ||
    isNounByPlace(words, i) ||
    /ing$/.test(key) ||
    (words[i]!.capital && !words[i]!.opens)
  )
    return false;
  return !(/(ed|en|wn)$/.test(key) && PREPOSITION.has(words[i + 1]?.key ?? ''));
}
