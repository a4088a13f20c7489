// 'Reporter Ella Voss asked Roy Tanner about it. “…,” the treasurer said.': of two who were spoken of just before, one is
// something else, and of the other nothing is known.
import { setOf } from '../../word-list.ts';
import type { Discourse, Trail } from '../discourse.ts';
import { isOfOtherGender } from '../names/member.ts';
import { areOtherCrafts } from '../words/crafts.ts';
import type { RoleFamily } from '../words/role-words.ts';
import { type Epithet, rolePoints } from './epithets.ts';

/** Sentences back within which somebody was spoken of just before. */
const NEAR = 2;
/** Who turns up in a story without being named: 'the judge said', 'the officer told her'. */
const UNNAMED =
  setOf(`judge justice magistrate prosecutor officer detective inspector constable policeman policewoman cop sergeant
  referee umpire coroner driver president pope king queen minister premier chancellor speaker commissioner mayor governor director
  administrator official regulator clerk receptionist waiter waitress nurse doctor surgeon teacher interviewer interviewee reporter
  journalist broadcaster presenter host moderator narrator critic publisher editor author writer manager owner landlord chair
  guest witness victim survivor caller patient suspect attacker gunman shooter killer plaintiff defendant man woman boy girl person guy
  lady gentleman child individual native adult baby chap resident voter passenger winner champion client customer recipient`);

/** The one whom the noun does not contradict; null where none is left, or several are, or all there are is one. `excluded`: who are out already. */
export function onlyOneLeft(
  { words, trails, members }: Discourse,
  epithet: Epithet,
  near: readonly number[],
  excluded: number,
): { member: number; why: string } | null {
  const { families, gender, head, noun, shown } = epithet;
  if (families.size === 0 || UNNAMED.has(noun) || families.has('voice') || families.has('force')) return null;
  const told = gender ?? shown;
  let [left, others] = [-1, excluded];
  for (const member of near) {
    const { last, families: known } = trails[member]!;
    const { paragraph, sentence } = words[last!.first]!;
    if (head.sentence - sentence > NEAR || head.paragraph - paragraph > 1) continue;
    const clashes = told !== null && isOfOtherGender(members[member]!, told);
    const { contradicted } = rolePoints(epithet, trails[member]!, member, false);
    if (clashes || contradicted) {
      // Who holds one office may hold another.
      if (!clashes && sharesFamily(families, known) && !isOfOtherCraft(noun, trails[member]!)) return null;
      others++;
    } else if (left >= 0) return null;
    else left = member;
  }
  return left >= 0 && others > 0 ? { member: left, why: 'the only one near of whom nothing else is told' } : null;
}

const sharesFamily = (families: ReadonlySet<RoleFamily>, known: ReadonlySet<RoleFamily>) =>
  [...families].some(family => known.has(family));

const isOfOtherCraft = (noun: string, { roles }: Trail) => [...roles.keys()].some(role => areOtherCrafts(noun, role));
