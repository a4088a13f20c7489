// Whom a description of the kind of 'the frontman' takes up, of those spoken of before.
import type { Discourse, Trail } from '../discourse.ts';
import { MARK } from '../words/marks.ts';
import type { NounPhrase } from '../words/noun-phrases.ts';
import { is, type Word } from '../words/words.ts';
import { onlyOneLeft } from './elimination.ts';
import { type Epithet, readEpithet, rolePoints } from './epithets.ts';
import { fateOf } from './fates.ts';
import { isParentOfSome } from './kin.ts';
import { originPoints } from './origins.ts';

const LEAST = 2;
/** Persons weighed, the most recent first. */
const REACH = 12;

/**
 * Whom 'the Halo Drift frontman' means, of those spoken of so far; null where nobody fits. It is none of the `others`,
 * whom its sentence names behind it, nor whom the words that it speaks do: 'the singer left while Lim stayed' (Principle C
 * of binding).
 */
export function resolveDescription(
  discourse: Discourse,
  phrase: NounPhrase,
  others: readonly number[],
  spokenFor: readonly number[],
): { member: number; why: string } | null {
  const { words, recent, most, trails } = discourse;
  const head = words[phrase.head]!;
  const stranger = discourse.strangers.get(head.key) ?? -1;
  const isKin = is(head, MARK.kin) && !RIVALS.has(head.key) && !isParentOfSome(words, phrase.head);
  const near = recent.slice(0, REACH).filter(member => !others.includes(member));
  if (most !== null && !near.includes(most) && !others.includes(most)) near.push(most);
  const epithet = readEpithet(discourse, phrase, near);
  let best: { member: number; why: string } | null = null;
  let highest = LEAST;
  for (const [rank, member] of near.entries()) {
    const called = trails[member]!.roles.get(head.key) ?? -1;
    // Whoever was brought in last by that noun is meant; and kin are only who has been called so.
    if (called < stranger || (isKin && called < 0)) continue;
    const { points: fits, why } = pointsFor(discourse, epithet, member, rank);
    const points = fits + (spokenFor.includes(member) ? SPOKEN_FOR : 0);
    if (points > highest) [best, highest] = [{ member, why }, points];
  }
  return best ?? (stranger < 0 && !isKin ? onlyOneLeft(discourse, epithet, near, others.length) : null);
}

const RIVALS = new Set(['partner', 'rival', 'opponent']);

function pointsFor(
  discourse: Discourse,
  epithet: Epithet,
  member: number,
  rank: number,
): { points: number; why: string } {
  const { words, trails, members, most, headline } = discourse;
  const { head, phrase, gender, shown } = epithet;
  const trail = trails[member]!;
  const topical = isTopic(discourse, head, member) && !isSpokenOf(words, phrase);
  const role = rolePoints(epithet, trail, member, topical);
  let { points, why } = role;
  const company = epithet.modifiers.filter(key => trail.company.has(key));
  if (company.length) why += `, with ${company.join(' ')}`;
  points += 2 * company.length;
  const fate = fateOf(epithet.fates, trail.deeds);
  if (fate > 0 && !role.contradicted) [points, why] = [Math.max(points, 0) + FATE, 'by what befell them'];
  else if (fate < 0) points -= CONTRARY_FATE;
  const lean = members[member]!.female - members[member]!.male;
  if (gender && lean !== 0) points += (gender === 'female') === lean > 0 ? 1 : -8;
  if (shown && lean !== 0) points += (shown === 'female') === lean > 0 ? 1 : -6;
  if (epithet.only === member) points += 1.5;
  if (epithet.nation && rank === 0) points += NATION_LAST;
  if (epithet.nation) points += originPoints(head.key, trail);
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

/** For 'the sacked coach', of whom the text has told that they were fired. */
const FATE = 4;
const CONTRARY_FATE = 8;

/** For whom the words of their spokesman name. */
const SPOKEN_FOR = 6;

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
