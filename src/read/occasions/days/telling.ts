// Another telling of the same posting: 'shared a photo on Monday' dates the caption that is quoted two sentences on.

import type { PostingEvent } from '../groups/events.ts';
import { POSTED } from '../groups/topic.ts';
import { around, awayFrom, type Occasion } from '../occasion.ts';
import { isVagueStamp } from '../stamps/stamp.ts';

const FARTHEST_EVENT = 60;
const placeOf = ({ unit }: PostingEvent): number => unit.index;

/** Another telling of the same posting that has a date: same poster, fitting noun and platform, nearest. */
export function tellingOf(occasions: Occasion[], occasion: Occasion, events: PostingEvent[]): PostingEvent | null {
  if (
    !POSTED.has(occasion.medium) &&
    !/^(?:podcast|broadcast|interview|written-statement|message)$/.test(occasion.medium)
  )
    return null;
  let best: PostingEvent | null = null;
  let least = FARTHEST_EVENT;
  for (const event of around(events, placeOf, occasion.first, FARTHEST_EVENT, FARTHEST_EVENT)) {
    if (!event.stamp || 'after' in event.stamp.at || event.stamp.edge || !isSame(event, occasion)) continue;
    const away = awayFrom(occasion, event.unit.index);
    if (
      event.person === null &&
      isNearerToOther(
        around(occasions, ({ first }) => first, event.unit.index, away, away),
        occasion,
        event.unit.index,
        away,
      )
    )
      continue;
    if (isVagueStamp(event.stamp) && away > 1 && (event.person === null || event.person !== occasion.person)) continue;
    const cost = away + (event.person === null ? 4 : 0) + (event.generic ? 1 : 0);
    if (cost < least) [best, least] = [event, cost];
  }
  return best;
}

/** A telling that names nobody is of the post that is told nearest to it. */
const isNearerToOther = (occasions: Occasion[], occasion: Occasion, unit: number, away: number): boolean =>
  occasions.some(other => other.person !== occasion.person && POSTED.has(other.medium) && awayFrom(other, unit) < away);

/** Sentences within which a telling that names nobody is about the post at hand. */
const NOBODYS = 3;
/** 'posted the demonstration': what cannot be told by its noun was put up by the same hand. */
const isPutUp = ({ unit, word, person }: PostingEvent, occasion: Occasion): boolean =>
  person !== null &&
  person === occasion.person &&
  /^(?:posted|uploaded|shared|tweeted|published|released|dropped)$/.test(unit.words[word]!.text);

function isSame(event: PostingEvent, occasion: Occasion): boolean {
  if (event.person !== null && occasion.person !== null && event.person !== occasion.person) return false;
  if (event.platform && occasion.platform && event.platform !== occasion.platform) return false;
  if (event.medium === null && !occasion.units.includes(event.unit.index) && !isPutUp(event, occasion)) return false;
  const aired =
    /^(?:podcast|broadcast)$/.test(occasion.medium) && /^(?:interview|podcast|broadcast)$/.test(event.medium ?? '');
  if (!POSTED.has(occasion.medium) && event.person !== occasion.person && event.medium !== occasion.medium && !aired)
    return false;
  if (event.person === null && POSTED.has(occasion.medium) && awayFrom(occasion, event.unit.index) > NOBODYS)
    return false;
  if (occasion.medium === 'interview' && event.person !== occasion.person) {
    if (occasion.said || event.person !== null || event.medium !== 'interview') return false;
  }
  if (event.medium === null || event.generic) return POSTED.has(occasion.medium) && occasion.medium !== 'comment';
  if (event.medium === occasion.medium) return true;
  if (occasion.medium === 'message') return event.medium === 'written-statement';
  if (occasion.medium === 'podcast' || occasion.medium === 'broadcast')
    return /^(?:interview|podcast|broadcast|video)$/.test(event.medium);
  if (occasion.medium === 'story') return /^(?:image|video)$/.test(event.medium);
  return occasion.medium === 'livestream' && event.medium === 'video';
}
