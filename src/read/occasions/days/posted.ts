// When the words were said: the day their sentence gives, else the day another telling of the same posting gives, else
// what publication and the events they answer allow.
import { addDays } from '../../times/calendar.ts';
import type { Text } from '../frame.ts';
import type { PostingEvent } from '../groups/events.ts';
import { type Occasion, WINDOW } from '../occasion.ts';
import { isRemoval } from '../sentences/gone.ts';
import type { Unit } from '../sentences/narration.ts';
import { OPEN } from '../stamps/relative.ts';
import { isVagueStamp, type Stamp } from '../stamps/stamp.ts';
import { isOpening } from '../stamps/told-time.ts';
import { tellingOf } from './telling.ts';
import { stampBehind, stampSince } from './told-behind.ts';

/** Inclusive days with a reader's sentence for each bound. */
export interface Dated {
  earliest: string;
  latest: string;
  grounds: { earliest: string; latest: string };
}

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
    if (!known && !stamp) return fromElsewhere(text, occasion, published);
    const date = known ?? (stamp && !('after' in stamp.at) ? dated(stamp.at, stamp, published) : null);
    return { stamp, date };
  });
}

/** By a sentence behind the words, or as what has gone on since. */
function fromElsewhere(text: Text, occasion: Occasion, published: string | null): Telling {
  const behind = stampBehind(text, occasion);
  if (behind && !('after' in behind.at)) return { stamp: behind, date: dated(behind.at, behind, published) };
  const since = published === null ? null : stampSince(text, occasion);
  if (!since || 'after' in since.at) return { stamp: null, date: null };
  return { stamp: since, date: dated({ earliest: since.at.earliest, latest: published! }, since, published) };
}

/** 'She later wrote': after the other event, nobody says how long. */
const isOpen = ({ at }: Stamp): boolean => 'after' in at && at.after[1] === OPEN;

/**
 * 'Just last month …': a time that opens the sentence holds for what it tells, if nothing tells more;
 * 'By Thursday she had thought better of it.' for what she says next.
 */
function openingOf({ units, stampsOf, who }: Text, occasion: Occasion): Stamp | null {
  for (const index of occasion.units) {
    const unit = units[index]!;
    const found = stampsOf(unit).find(stamp => isOpening(unit, stamp) && (isByThen(unit, stamp) || isLoose(stamp)));
    if (found) return found;
  }
  const [own, lead] = [units[occasion.first]!, units[occasion.first - 1]];
  if (!lead || lead.paragraph !== own.paragraph || lead.quotes.length > 0 || occasion.person === null) return null;
  if (!who.named(lead).has(occasion.person)) return null;
  return stampsOf(lead).find(stamp => isOpening(lead, stamp) && isByThen(lead, stamp)) ?? null;
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
    if (!anchor) {
      if (published && stamp.words.toLowerCase() === 'overnight')
        dates[i] = dated({ earliest: addDays(published, -1), latest: published }, stamp, published);
      continue;
    }
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
