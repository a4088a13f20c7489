// Whom a singular 'they' means, and of whom the text says that they go by it.
import type { Discourse } from '../discourse.ts';
import { MARK } from '../words/marks.ts';
import { is, type Word } from '../words/words.ts';

/** What a mention by a singular 'they' gives as its ground. */
export const SINGULAR_THEY = 'singular they';
/** How many words back somebody may have been spoken of whom 'they' takes up. */
const NEAR = 40;

/**
 * Whom a 'they' at words[at] stands for if it is a singular one: the person spoken of last, who is known to use it, or
 * who is called neither he nor she and has nothing plural between. Null for the plural, which is nobody of the cast.
 */
export function singularThey(discourse: Discourse, at: number): number | null {
  const { words, recent, trails, members, neutral, toldNeutral } = discourse;
  for (const id of recent.slice(0, 2)) {
    const { last } = trails[id]!;
    const member = members[id]!;
    if (!last || at - last.last > NEAR || last.first > at) continue;
    if (neutral.has(id)) return hasPlural(words, last.last, at, toldNeutral.has(id)) ? null : id;
    const alone = recent.length === 1 || words[at]!.sentence - words[last.first]!.sentence <= 1;
    if (member.female !== member.male || !alone || recent[0] !== id) continue;
    if (!last.subject || hasPlural(words, last.first - 4, at)) continue;
    return id;
  }
  return null;
}

/** Takes note where the text says it of somebody: 'the non-binary singer', 'uses they/them pronouns'. */
export function noteNeutral(discourse: Discourse, from: number, to: number, here: readonly { member: number }[]): void {
  const { words, recent } = discourse;
  for (let i = from; i < to; i++) {
    if (!is(words[i], MARK.neutral | MARK.saysThey)) continue;
    const said =
      is(words[i], MARK.saysThey) ||
      (words[i]!.key === 'they' && words[i + 1]?.key === 'and' && words[i + 2]?.key === 'them') ||
      (words[i + 1]?.text === '/' && words[i]!.key === 'they' && words[i + 2]?.key === 'them');
    if (!said) continue;
    const member = here[0]?.member ?? recent[0];
    if (member === undefined) continue;
    discourse.neutral.add(member);
    discourse.toldNeutral.add(member);
  }
}

/** @param ofPeople whether only people count: of who is said to go by 'they' no 'nights' are meant */
function hasPlural(words: Word[], from: number, to: number, ofPeople = false): boolean {
  for (let i = Math.max(0, from); i < to; i++) {
    const { pos, key, lemma, quote } = words[i]!;
    // Of whom somebody spoke is not whom the writer takes up.
    if (quote >= 0 && quote !== words[to]!.quote) continue;
    if (
      pos === 'NOUN' &&
      ((key !== lemma && (!ofPeople || is(words[i], MARK.someone))) ||
        /^(people|fans|police|staff|team|couple|pair|group|band|crowd|family)$/.test(key))
    )
      return true;
    if (pos === 'PROPN' && /[^s]s$/.test(key) && (words[i]!.opens || words[i - 1]?.key === 'the')) return true;
    if (key === 'and' && words[i + 1]?.capital && words[i - 1]?.capital) return true;
  }
  return false;
}
