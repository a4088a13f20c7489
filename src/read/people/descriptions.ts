import type { Discourse } from './discourse.ts';
import { isKin, NATIONALITIES, nounGender, type RoleFamily, roleFamilies } from './lexicon.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Word } from './words.ts';

/** Families whose members are epithets: 'the singer' may stand for somebody of whom the article never said 'singer'. */
const EPITHETS: ReadonlySet<RoleFamily> = new Set(['stage', 'sport', 'screen', 'letters']);
const LEAST = 2;
/** Persons weighed, the most recent first. */
const REACH = 12;

/** Whom 'the Halo Drift frontman' means, of those spoken of so far; null where nobody fits. */
export function resolveDescription(discourse: Discourse, phrase: NounPhrase): { member: number; why: string } | null {
  const { words, recent, most } = discourse;
  const head = words[phrase.head]!;
  if (isKin(head.key) && !/^(partner|rival|opponent)$/.test(head.key)) return null;
  const near = recent.slice(0, REACH);
  if (most !== null && !near.includes(most)) near.push(most);
  let best: { member: number; why: string } | null = null;
  let highest = LEAST;
  for (const [rank, member] of near.entries()) {
    const { points, why } = pointsFor(discourse, phrase, member, rank);
    if (points > highest) [best, highest] = [{ member, why }, points];
  }
  return best;
}

function pointsFor(
  discourse: Discourse,
  phrase: NounPhrase,
  member: number,
  rank: number,
): { points: number; why: string } {
  const { words, trails, members, most, headline } = discourse;
  const head = words[phrase.head]!;
  const trail = trails[member]!;
  const families = roleFamilies(head.key);
  const shared = [...families].some(family => trail.families.has(family));
  const said = trail.roles.has(head.key);
  const age = /-year-old$/.test(head.key);
  const nation = NATIONALITIES.has(head.key);
  let points = said ? 6 : shared ? 3 : 0;
  let why = said ? `called ${head.key} before` : shared ? 'a kindred role before' : 'spoken of most';
  const epithet = age || nation || [...families].some(family => EPITHETS.has(family));
  if (!said && !shared && !age && !nation) points -= epithet ? (trail.families.size > 0 ? 2.5 : 0) : 6;
  const company = modifiers(words, phrase).filter(key => trail.company.has(key));
  if (company.length) why += `, with ${company.join(' ')}`;
  points += 2 * company.length;
  points += genderPoints(words, phrase, members[member]!.female - members[member]!.male);
  if (nation && trail.company.has(head.key)) points += 3;
  points += most === member ? 1.5 : 0;
  points += headline.has(member) ? 1 : 0;
  points += rank === 0 ? 1.5 : rank === 1 ? 0.7 : -0.2 * rank;
  const back = head.sentence - words[trail.last!.first]!.sentence;
  points -= Math.min(back, 10) * 0.15;
  // Nobody is called a description right after the name in the same sentence unless something stands between.
  if (back === 0 && trail.last!.last >= phrase.first - 2) points -= 4;
  const otherwise = trail.last!.kind === 'description' && words[trail.last!.first]!.sentence === head.sentence;
  if (otherwise && !said) points -= 4;
  return { points, why };
}

function modifiers(words: Word[], phrase: NounPhrase): string[] {
  const keys: string[] = [];
  for (let i = phrase.first + 1; i < phrase.last; i++) {
    if (i !== phrase.head && /^(NOUN|PROPN|ADJ|NUM)$/.test(words[i]!.pos)) keys.push(words[i]!.key);
  }
  return keys;
}

function genderPoints(words: Word[], phrase: NounPhrase, lean: number): number {
  const gender = nounGender(words[phrase.head]!.key);
  if (!gender || lean === 0) return 0;
  return (gender === 'female') === lean > 0 ? 1 : -8;
}
