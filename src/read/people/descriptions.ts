import type { Discourse, Trail } from './discourse.ts';
import { type Gender, NATIONALITIES } from './lexicon.ts';
import { MARK } from './marks.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { nounGender, type RoleFamily, roleFamilies } from './role-words.ts';
import { is, type Word } from './words.ts';

/** Families whose members are epithets: 'the singer' may stand for somebody of whom the article never said 'singer'. */
const EPITHETS: ReadonlySet<RoleFamily> = new Set(['stage', 'sport', 'coaching', 'screen', 'letters']);
/** Here a senator is no governor, and a surgeon no engineer: only of what is said in general are all alike. */
const STRICT: ReadonlySet<RoleFamily> = new Set(['politics', 'office', 'learning', 'voice', 'folk']);
const GENERAL: ReadonlySet<string> = new Set(
  `politician lawmaker candidate leader legislator nominee contender hopeful statesman stateswoman official executive boss
  businessman businesswoman entrepreneur democrat republican conservative liberal incumbent tycoon mogul magnate scientist researcher academic scholar soldier officer monarch
  ruler sovereign regent cleric preacher activist campaigner advocate aide adviser advisor`.split(/\s+/),
);
const LEAST = 2;
/** Persons weighed, the most recent first. */
const REACH = 12;

/** What is known of a description before anybody is weighed. */
interface Epithet {
  phrase: NounPhrase;
  head: Word;
  families: ReadonlySet<RoleFamily>;
  gender: Gender | null;
  age: boolean;
  nation: boolean;
  /** 'the woman', 'the young man': says nothing but the gender. */
  bare: boolean;
  /** The one person near who is of its gender for certain. */
  only: number | null;
}

/**
 * Whom 'the Halo Drift frontman' means, of those spoken of so far; null where nobody fits. It is none of the `others`,
 * whom its sentence names behind it: 'the singer left while Lim stayed' (Principle C of binding).
 */
export function resolveDescription(
  discourse: Discourse,
  phrase: NounPhrase,
  others: readonly number[],
): { member: number; why: string } | null {
  const { words, recent, most } = discourse;
  const head = words[phrase.head]!;
  if (is(head, MARK.kin) && !RIVALS.has(head.key)) return null;
  const near = recent.slice(0, REACH).filter(member => !others.includes(member));
  if (most !== null && !near.includes(most) && !others.includes(most)) near.push(most);
  const epithet = readEpithet(discourse, phrase, near);
  let best: { member: number; why: string } | null = null;
  let highest = LEAST;
  for (const [rank, member] of near.entries()) {
    const { points, why } = pointsFor(discourse, epithet, member, rank);
    if (points > highest) [best, highest] = [{ member, why }, points];
  }
  return best;
}

const RIVALS = new Set(['partner', 'rival', 'opponent']);
const BARE = new Set(['man', 'woman', 'boy', 'girl', 'lady', 'guy', 'gentleman']);
const YOUNG = new Set(['young', 'old', 'elderly', 'older', 'younger']);

function readEpithet({ words, members }: Discourse, phrase: NounPhrase, near: number[]): Epithet {
  const head = words[phrase.head]!;
  const gender = nounGender(head.key);
  const fits = (id: number) => {
    const { female, male } = members[id]!;
    return gender === 'female' ? female - male : male - female;
  };
  const fitting = gender ? near.filter(id => fits(id) >= 0) : [];
  const plain = phrase.head === phrase.first + 1 || YOUNG.has(words[phrase.first + 1]!.key);
  return {
    phrase,
    head,
    gender,
    families: roleFamilies(head.key),
    age: head.key.endsWith('-year-old'),
    nation: NATIONALITIES.has(head.key),
    bare: BARE.has(head.key) && plain && phrase.last === phrase.head + 1,
    only: fitting.length === 1 && fits(fitting[0]!) > 0 ? fitting[0]! : null,
  };
}

function pointsFor(
  discourse: Discourse,
  epithet: Epithet,
  member: number,
  rank: number,
): { points: number; why: string } {
  const { words, trails, members, most, headline } = discourse;
  const { head, phrase, gender } = epithet;
  const trail = trails[member]!;
  const topical = isTopic(discourse, head, member) && !isSpokenOf(words, phrase);
  const role = rolePoints(epithet, trail, member, topical);
  let { points, why } = role;
  const company = modifiers(words, phrase).filter(key => trail.company.has(key));
  if (company.length) why += `, with ${company.join(' ')}`;
  points += 2 * company.length;
  const lean = members[member]!.female - members[member]!.male;
  if (gender && lean !== 0) points += (gender === 'female') === lean > 0 ? 1 : -8;
  if (epithet.only === member) points += 1.5;
  if (epithet.nation && rank === 0) points += NATION_LAST;
  if (epithet.nation && trail.company.has(head.key)) points += 3;
  points += most === member ? 1.5 : 0;
  points += headline.has(member) ? 1 : 0;
  if (topical && !role.contradicted) points += TOPIC;
  if (isHeadedBy(words, head, trail) && !role.contradicted) points += HEADED;
  points += rank === 0 ? 1.5 : rank === 1 ? 0.7 : -0.2 * rank;
  const back = head.sentence - words[trail.last!.first]!.sentence;
  points -= Math.min(back, 10) * 0.15;
  // Nobody is called a description right after the name in the same sentence unless something stands between.
  if (back === 0 && trail.last!.last >= phrase.first - 2) points -= 4;
  if (back === 0 && trail.last!.kind === 'description' && !role.said) points -= 4;
  // The writer takes up whom he spoke of himself before whom somebody spoke of in a quote.
  if (head.quote < 0 && words[trail.last!.first]!.quote >= 0) points -= 1;
  return { points, why };
}

/** Where somebody is from is told of whom the text spoke last. */
const NATION_LAST = 1.5;

/** Added for whom the paragraph has been about so far. */
const TOPIC = 2;

/** Added for whom the heading right above names. */
const HEADED = 4;
/** Words of a heading. */
const LONGEST_HEADING = 14;

/** 'Ada Quill ¶ The harpist …': a short paragraph without a full stop names them first. */
function isHeadedBy(words: Word[], head: Word, { last, namedIn }: Trail): boolean {
  if (namedIn !== head.paragraph - 1 || words[last!.first]!.paragraph !== namedIn) return false;
  for (let i = last!.first; i < last!.first + LONGEST_HEADING; i++)
    if (words[i + 1]?.paragraph !== namedIn) return words[i]!.pos !== 'PUNCT';
  return false;
}

const isTopic = ({ topic, words }: Discourse, head: Word, member: number) =>
  topic?.member === member &&
  head.quote < 0 &&
  words[topic.first]!.paragraph === head.paragraph &&
  words[topic.first]!.sentence !== head.sentence;

/** 'the surgeon' after 'a surgeon', in the same paragraph: somebody else, whom the text has brought in already. */
function isSpokenOf(words: Word[], { head, first }: NounPhrase): boolean {
  const { key, paragraph } = words[head]!;
  for (let i = first - 1; i >= 0 && words[i]!.paragraph === paragraph; i--) if (words[i]!.key === key) return true;
  return false;
}

/** Held against it that nothing said of whom the paragraph is about bears out an office or a rank. */
const UNKNOWN = 1;

/** For what the text has called somebody so far. */
function rolePoints(
  { head, families, age, nation, bare, only }: Epithet,
  trail: Trail,
  member: number,
  topical: boolean,
): { said: boolean; points: number; why: string; contradicted?: boolean } {
  const said = trail.roles.has(head.key);
  if (said) return { said, points: 6, why: `called ${head.key} before` };
  if (isKindred(head.key, families, trail)) return { said, points: 3, why: 'a kindred role before' };
  if (bare && only === member) return { said, points: 0, why: `the only ${head.key} near` };
  const anybody = age || nation;
  const isEpithet = [...families].some(family => EPITHETS.has(family));
  const unknown = trail.families.size === 0;
  const against = anybody ? 0 : isEpithet ? (unknown ? 0 : 2.5) : topical && unknown ? UNKNOWN : 6;
  return { said, points: -against, why: 'spoken of most', contradicted: !unknown };
}

/** Whether somebody of whom the text said something of the kind may be called so. */
export function isKindred(noun: string, families: ReadonlySet<RoleFamily>, trail: Trail): boolean {
  for (const family of families)
    if (trail.families.has(family) && (!STRICT.has(family) || GENERAL.has(noun))) return true;
  return false;
}

function modifiers(words: Word[], phrase: NounPhrase): string[] {
  const keys: string[] = [];
  for (let i = phrase.first + 1; i < phrase.last; i++) {
    if (i !== phrase.head && /^(NOUN|PROPN|ADJ|NUM)$/.test(words[i]!.pos)) keys.push(words[i]!.key);
  }
  return keys;
}
