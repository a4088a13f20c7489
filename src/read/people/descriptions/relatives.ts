// Whom 'her brother', 'his former manager', 'her guest' mean, whose owner is known.
import { setOf } from '../../word-list.ts';
import type { Discourse } from '../discourse.ts';
import { isOfOtherGender } from '../names/member.ts';
import { MARK } from '../words/marks.ts';
import type { NounPhrase } from '../words/noun-phrases.ts';
import { nounGender, withoutEx } from '../words/role-words.ts';
import { is, isPossessive } from '../words/words.ts';

/** Persons looked at, the most recent first. */
const REACH = 8;
/** Sentences within which the other one of two was spoken of. */
const NEAR = 2;

/** What they are to each other, by what the text says that the one did, or that was done to them. */
const BY_DEED: [nouns: string, deeds: string][] = [
  ['husband wife spouse partner bride groom', 'marry,be marry,wed,be wed,divorce,be divorce'],
  ['predecessor', 'be replace,be succeed,quit,resign'],
  ['successor replacement', 'replace,succeed,be appoint,be name'],
  ['pupil student protégé apprentice', 'be teach,be train,be tutor,be coach'],
  ['teacher mentor tutor', 'teach,train,tutor,coach'],
  ['guest', 'be welcome,be invite,be interview,join'],
  ['attacker assailant', 'attack,assault,stab,hit,punch,slap'],
  ['victim', 'be attack,be assault,be stab,be hit,be punch,be slap'],
];
const DEEDS = new Map(BY_DEED.flatMap(([nouns, deeds]) => nouns.split(' ').map(noun => [noun, deeds.split(',')])));
/** What two are to each other, whoever they are: with one other person near, that is the one. */
const OTHERS = setOf(
  'guest opponent rival co-star costar counterpart challenger host interviewer interviewee teammate bandmate co-host',
);

type Found = { member: number; why: string } | null;

export function relativeOf(discourse: Discourse, { head, last }: NounPhrase, owner: number | undefined): Found {
  const { words, relatives, members, recent, trails } = discourse;
  const key = withoutEx(words[head]!.key);
  if (owner === undefined || isPossessive(words[last])) return null;
  const called = relatives.get(key);
  if (called && called.size > 2) return null;
  if (called) return only([...called], `called ${key} before`);
  const gender = nounGender(key);
  const mayBe = (member: number) => gender === null || !isOfOtherGender(members[member]!, gender);
  const others = recent.slice(0, REACH).filter(member => member !== owner && mayBe(member));
  const holders = others.filter(member => trails[member]!.roles.has(key));
  if (holders.length) return only(holders, `called ${key} before`);
  const deeds = DEEDS.get(key);
  const related = deeds ? others.filter(member => deeds.some(deed => trails[member]!.deeds?.told().has(deed))) : [];
  if (related.length) return only(related, `their ${key}`);
  if (gender && is(words[head], MARK.kin)) {
    const family = others.filter(isNamesake);
    if (family.length) return only(family, 'of the same surname');
  }
  return OTHERS.has(key) ? only(others.filter(isNear), `the only ${key} near`) : null;

  function only(found: number[], why: string): Found {
    const left = found.filter(member => member !== owner);
    return left.length === 1 ? { member: left[0]!, why } : null;
  }

  function isNamesake(member: number): boolean {
    const [mine, theirs] = [members[owner!]!.parts, members[member]!.parts];
    return mine.length > 1 && theirs.length > 1 && mine.at(-1) === theirs.at(-1);
  }

  function isNear(member: number): boolean {
    return words[head]!.sentence - words[trails[member]!.last!.first]!.sentence <= NEAR;
  }
}
