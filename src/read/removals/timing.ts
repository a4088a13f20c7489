// When it went: what the wordings about one removal allow together, within posting and publication.

import type { Stamp } from '../occasions/when.ts';
import { addDays } from '../times/calendar.ts';

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

/** Both, or the first alone where they contradict each other. */
export function narrow(a: Bounds, b: Bounds): Bounds {
  const earliest = later(a.earliest, b.earliest);
  const latest = sooner(a.latest, b.latest);
  return earliest && latest && earliest.day > latest.day ? a : { earliest, latest };
}

type Bound = Bounds['earliest'];
const later = (a: Bound, b: Bound): Bound => (a && b ? (a.day >= b.day ? a : b) : (a ?? b));
const sooner = (a: Bound, b: Bound): Bound => (a && b ? (a.day <= b.day ? a : b) : (a ?? b));
