// Names of what somebody makes, runs, serves or plays in, by the role beside them.
import { setOf } from '../../word-list.ts';
import { MARK } from '../words/marks.ts';
import { type RoleFamily, roleFamilies } from '../words/role-words.ts';
import { is, isSaying, type Word } from '../words/words.ts';
import type { NameSpan } from './name-span.ts';

const OF_BODIES: readonly RoleFamily[] = ['stage', 'screen', 'sport', 'coaching', 'office'];

/** 'Glass Harbour guitarist Ada Quill': what somebody else plays in, or for. But who has an adviser is a person. */
export function isPlaceOfWork(words: Word[], at: number): boolean {
  const [role, next] = [words[at]!, words[at + 1]];
  if (!is(role, MARK.role) || role.capital || !next?.capital || next.sentence !== role.sentence) return false;
  return isOfBodies(role.key);
}

function isOfBodies(role: string): boolean {
  const families = roleFamilies(role);
  return !families.has('voice') && OF_BODIES.some(family => families.has(family));
}

/** 'the Friends [of] Tarn Lido', 'the University [of] Port Quill': the end of a longer name. */
export const isPartOfName = (words: Word[], of: number) =>
  words[of]!.key === 'of' &&
  !!words[of - 1]?.capital &&
  !words[of - 1]!.opens &&
  !is(words[of - 1], MARK.title | MARK.role | MARK.kin);

/** 'the presenter of Hedge', 'the minister for Rural Affairs': what somebody makes, runs, or plays in. */
export function isWorkedOn(words: Word[], { core, first, titles }: NameSpan): boolean {
  const [link, role] = [words[first - 1]!, words[first - 2]];
  if (
    (link.key !== 'of' && link.key !== 'for') ||
    !role ||
    titles.length ||
    is(words[core], MARK.givenFemale | MARK.givenMale)
  )
    return false;
  return is(role, MARK.role) && (isOfBodies(role.key) || HEADS.test(role.key)) && !SERVES.test(role.key);
}

const HEADS = /^(?:minister|secretary|commissioner|leader|whip|editor)$/;
/** Who works for a person as often as for a body. */
const SERVES = /^(?:lawyer|attorney|solicitor|barrister|manager|boss|doctor|coach|trainer|fan|employee)$/;

/** 'Ada Quill’s [Antigone]': who has a full name and a given one has no other person, kin aside, whom nothing introduces. */
export function isWorkOf(words: Word[], { core, first }: NameSpan): boolean {
  const [given, owner] = [words[first - 3], words[first - 2]];
  return (
    core === first && is(given, MARK.given) && !!given!.capital && !!owner?.capital && !is(words[core], MARK.given)
  );
}

/** Words of a phrase that says what something is. */
const LONGEST = 6;
const MODIFIES = new Set(['ADJ', 'NUM', 'PROPN', 'NOUN', 'VERB', 'PART']);

/** ', a London firm that …', 'is the city’s oldest club': a body, and nobody of one ('a club captain'). */
export function opensBody(words: Word[], at: number): boolean {
  if (words[at]?.pos !== 'DET') return false;
  for (let i = at + 1; i < at + LONGEST && words[i]; i++) {
    const word = words[i]!;
    if (is(word, MARK.someone) || !MODIFIES.has(word.pos)) return false;
    const next = words[i + 1];
    if (is(word, MARK.bodyNoun) && !word.capital && !MODIFIES.has(next?.pos ?? '') && !is(next, MARK.someone))
      return !isSaying(next);
  }
  return false;
}

const HUMAN = setOf('man woman boy girl guy lady gentleman person bloke lad chap');

/** 'was the first guy to …': no body is one. */
export function saysHuman(words: Word[], at: number): boolean {
  for (let i = at; i < at + 7 && (MODIFIES.has(words[i]?.pos ?? '') || words[i]?.pos === 'DET'); i++)
    if (HUMAN.has(words[i]!.key)) return true;
  return false;
}
