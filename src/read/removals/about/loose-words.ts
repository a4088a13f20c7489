// Words that nobody is said to have written, beside a wording of removal that is about nothing else: 'Voss greeted the list
// with a tweet: “…” It was deleted within the hour.'
import type { Text } from '../../occasions/frame.ts';
import { POSTED } from '../../occasions/groups/topic.ts';
import type { Occasion } from '../../occasions/occasion.ts';
import type { Cue } from '../wordings/cue.ts';
import { nearestPoster } from './orphans.ts';

/** Sentences before a removal, and behind one of a post told for the first time, that can hold its words. */
const REACH = 2;

/** The post that they make; null where none are near, or nobody is named whose they can be. */
export function looseWords(text: Text, cue: Cue, occasions: Occasion[]): Occasion | null {
  const { unit, target, agent } = cue;
  if (target.account || target.part || cue.kind === 'restored' || target.noun?.plural) return null;
  const medium = target.noun?.medium ?? 'text-post';
  if (!POSTED.has(medium)) return null;
  const step = target.indefinite ? 1 : -1;
  for (let back = 1; back <= REACH; back++) {
    const other = text.units[unit.index + step * back];
    if (!other || Math.abs(other.paragraph - unit.paragraph) > 1) return null;
    if (other.quotes.length === 0) continue;
    const quotes = other.quotes.filter(quote => text.attributions[quote]!.speaker === null);
    if (
      quotes.length < other.quotes.length ||
      occasions.some(known => known.quotes.some(quote => quotes.includes(quote)))
    )
      return null;
    const at = { units: [other.index], first: other.index, last: other.index };
    const post = {
      speaker: '',
      medium,
      platform: target.platform,
      quotes,
      sure: !(target.noun?.generic ?? true),
      ...at,
    };
    const found: Occasion = { ...post, person: null, stamp: null, by: '', said: false };
    const person = target.owner ?? agent ?? nearestPoster(text, found);
    const speaker = person === null ? null : text.nameOf(person);
    return speaker ? { ...found, person, speaker } : null;
  }
  return null;
}
