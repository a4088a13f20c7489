// When it went: what the wordings about one removal allow together, within posting and publication.

import type { Dated } from '../../occasions/days/posted.ts';
import { OPEN } from '../../occasions/stamps/relative.ts';
import type { Stamp } from '../../occasions/stamps/stamp.ts';
import { addDays } from '../../times/calendar.ts';

export interface Days {
  earliest: string;
  latest: string;
}
export interface Bounds {
  earliest: { day: string; ground: string } | null;
  latest: { day: string; ground: string } | null;
}

/** What one stamp at a removal's verb allows; null where it hangs on a day that is not known. */
export function allowed(stamp: Stamp, posted: Days | null): Bounds | null {
  const said = `the article says “${stamp.words}”`;
  if ('after' in stamp.at) {
    if (!posted) return null;
    const [from, to] = stamp.at.after;
    return {
      earliest: { day: addDays(posted.earliest, stamp.edge === 'by' ? 0 : from), ground: said },
      latest: { day: addDays(posted.latest, to), ground: said },
    };
  }
  const { earliest, latest } = stamp.at;
  if (stamp.edge === 'by') return { earliest: null, latest: { day: latest, ground: said } };
  if (stamp.edge === 'since') return { earliest: { day: earliest, ground: said }, latest: null };
  return { earliest: { day: earliest, ground: said }, latest: { day: latest, ground: said } };
}

/** 'Posted last Wednesday … by Thursday it had gone': the first such day after the posting, and not the last. */
export function nearPosting(stamp: Stamp, posted: Days | null): Stamp {
  if ('after' in stamp.at || stamp.edge !== 'by' || !posted || !WEEKDAY.test(stamp.words)) return stamp;
  const before = { earliest: addDays(stamp.at.earliest, -WEEK), latest: addDays(stamp.at.latest, -WEEK) };
  const isNear = before.earliest > posted.latest && before.earliest <= addDays(posted.latest, WEEK);
  return isNear ? { ...stamp, at: before } : stamp;
}
const WEEKDAY = /^(?:by |before )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
const WEEK = 7;

/** Both, or the first alone where they contradict each other. */
export function narrow(a: Bounds, b: Bounds): Bounds {
  const earliest = later(a.earliest, b.earliest);
  const latest = sooner(a.latest, b.latest);
  return earliest && latest && earliest.day > latest.day ? a : { earliest, latest };
}

type Bound = Bounds['earliest'];
const later = (a: Bound, b: Bound): Bound => (a && b ? (a.day >= b.day ? a : b) : (a ?? b));
const sooner = (a: Bound, b: Bound): Bound => (a && b ? (a.day <= b.day ? a : b) : (a ?? b));

/**
 * A removal's own time less what lay between: 'In March … deleted it within the hour', '… two days after posting it'.
 * @param word of the unit that tells the removal
 */
export function postedFrom(stamps: Stamp[], word: number): Dated | null {
  const gone = stamps.find(({ at, edge }) => !('after' in at) && edge === null);
  const apart = stamps.find(({ at }) => 'after' in at && at.after[1] !== OPEN);
  if (!gone || !apart || 'after' in gone.at || !('after' in apart.at)) return null;
  // 'posted on Sunday and deleted the next day': the day is that of the posting.
  if (gone.last < word && word < apart.first && HENCE.test(apart.words)) return null;
  const [least, most] = isHours(apart.at.after) ? [0, 0] : apart.at.after;
  const ground = `the article says “${gone.words}” and “${apart.words}”`;
  const isYear = gone.at.earliest.endsWith('-01-01') && gone.at.latest.endsWith('-12-31');
  const earliest = isYear ? gone.at.earliest : addDays(gone.at.earliest, -most);
  return { earliest, latest: addDays(gone.at.latest, -least), grounds: { earliest: ground, latest: ground } };
}

/** 'deleted it on Tuesday, hours after posting it': on one day, as far as anybody tells. */
const isHours = ([from, to]: [number, number]): boolean => from === 0 && to === 1;
const HENCE = /^(?:(?:next|following) |(?:a )?day later$)/i;

/** What expires stands for 24 hours. */
export function afterADay({ earliest, latest }: Dated): Bounds {
  const ground = 'it stands for 24 hours';
  return { earliest: { day: addDays(earliest, 1), ground }, latest: { day: addDays(latest, 1), ground } };
}
