// When the words were said: the day their sentence gives, else the day another telling of the same posting gives, else
// what publication and the events they answer allow.
import { addDays } from '../times/calendar.ts';
import type { PostingEvent } from './events.ts';
import type { Text } from './frame.ts';
import { isRemoval } from './gone.ts';
import type { Unit } from './narration.ts';
import { around, awayFrom, type Occasion, WINDOW } from './occasion.ts';
import { OPEN } from './relative.ts';
import { isVagueStamp, type Stamp } from './stamps.ts';
import { isOpening } from './told-time.ts';
import { POSTED } from './topic.ts';

/** Inclusive days with a reader's sentence for each bound. */
export interface Dated {
  earliest: string;
  latest: string;
  grounds: { earliest: string; latest: string };
}

const FARTHEST_EVENT = 60;
const placeOf = ({ unit }: PostingEvent): number => unit.index;

/** When each occasion was, where its own or another telling gives a day; else null, or a time that hangs on another. */
export interface Telling {
  stamp: Stamp | null;
  date: Dated | null;
}

/** @param byRemoval what the removal of an occasion tells of its posting. */
export function tellingsOf(
  text: Text,
  occasions: Occasion[],
  events: PostingEvent[],
  published: string | null,
  byRemoval: (occasion: number) => Dated | null,
): Telling[] {
  return occasions.map((occasion, i) => {
    const known = occasion.stamp && !isOpen(occasion.stamp) ? null : byRemoval(i);
    const own = occasion.stamp;
    const telling =
      own && !isOpen(own) && !isVagueStamp(own) ? null : (tellingOf(occasions, occasion, events)?.stamp ?? null);
    const stamp = telling && (!own || yields(own, telling)) ? telling : (own ?? openingOf(text, occasion));
    const date = known ?? (stamp && !('after' in stamp.at) ? dated(stamp.at, stamp, published) : null);
    return { stamp, date };
  });
}

/** 'She later wrote': after the other event, nobody says how long. */
const isOpen = ({ at }: Stamp): boolean => 'after' in at && at.after[1] === OPEN;

/** 'Just last month …': a time that opens the sentence holds for what it tells, if nothing tells more. */
function openingOf({ units, stampsOf }: Text, occasion: Occasion): Stamp | null {
  for (const index of occasion.units) {
    const unit = units[index]!;
    const found = stampsOf(unit).find(stamp => isOpening(unit, stamp) && (isByThen(unit, stamp) || isLoose(stamp)));
    if (found) return found;
  }
  return null;
}

const isLoose = (stamp: Stamp): boolean => stamp.edge === null && isVagueStamp(stamp);
/** 'By Thursday she was on the radio': of a saying, that is the day; of what was gone by then, it is not. */
const isByThen = ({ words }: Unit, { edge, at }: Stamp): boolean =>
  edge === 'by' &&
  !('after' in at) &&
  !words.some(
    word => isRemoval(word) || /^(?:gone|down|vanished|disappeared|missing|longer|unavailable)$/.test(word.text),
  );

const LONG = 92;
/** What tells no end, or a week or a month, yields to a day; a year only to a day in it. */
function yields(own: Stamp, telling: Stamp): boolean {
  if ('after' in own.at || 'after' in telling.at) return true;
  if (isVagueStamp(telling)) return false;
  const within = telling.at.earliest >= own.at.earliest && telling.at.latest <= own.at.latest;
  return within || own.at.latest <= addDays(own.at.earliest, LONG);
}

/** Fills in the dates that hang on others: 'hours later', 'the following morning' (changes `dates`, in order of the text). */
export function hangOn(
  tellings: Telling[],
  dates: (Dated | null)[],
  occasions: Occasion[],
  text: Text,
  published: string | null,
): void {
  for (const [i, { stamp }] of tellings.entries()) {
    if (dates[i] || !stamp || !('after' in stamp.at)) continue;
    const anchor = anchorBefore(i, occasions, dates, text, published);
    if (!anchor) continue;
    const [from, to] = stamp.at.after;
    const days = { earliest: addDays(anchor.earliest, from), latest: addDays(anchor.latest, to) };
    dates[i] = dated(days, stamp, published);
  }
}

function dated(days: { earliest: string; latest: string }, stamp: Stamp, published: string | null): Dated | null {
  if (published && days.earliest > published) return null;
  const ground = `the article says “${stamp.words}”`;
  const capped = published !== null && days.latest > published;
  return {
    earliest: days.earliest,
    latest: capped ? published : days.latest,
    grounds: { earliest: ground, latest: capped ? `published ${published}` : ground },
  };
}

/** Another telling of the same posting that has a date: same poster, fitting noun and platform, nearest. */
function tellingOf(occasions: Occasion[], occasion: Occasion, events: PostingEvent[]): PostingEvent | null {
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
    if (event.person === null && isNearerToOther(occasions, occasion, event.unit.index, away)) continue;
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

/** What 'hours later' hangs on: the occasion before it that has a date, else the last dated telling. */
function anchorBefore(
  i: number,
  occasions: Occasion[],
  dates: (Dated | null)[],
  text: Text,
  published: string | null,
): Dated | null {
  const start = occasions[i]!.first;
  let best: Dated | null = null;
  let at = -1;
  for (let k = Math.max(0, i - WINDOW); k < Math.min(occasions.length, i + WINDOW); k++) {
    const unit = occasions[k]!.units.reduce((last, index) => (index <= start ? Math.max(last, index) : last), -1);
    if (k !== i && dates[k] && unit > at && isDayLike(dates[k]!)) [best, at] = [dates[k]!, unit];
  }
  const own = occasions[i]!.stamp!;
  for (let k = start; k > at && k >= start - WINDOW; k--) {
    const day = text
      .stampsOf(text.units[k]!)
      .findLast(other => !('after' in other.at) && (k < start || other.last < own.first));
    const found = day && !('after' in day.at) ? dated(day.at, day, published) : null;
    if (found && isDayLike(found)) return found;
  }
  return best;
}

/** A day or two, and no month. */
export const isDayLike = ({ earliest, latest }: { earliest: string; latest: string }): boolean =>
  latest <= addDays(earliest, 3);
