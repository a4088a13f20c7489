// Old posts that are taken down once somebody has found them: they stood until they were in the news.

import type { Dated } from '../../occasions/days/posted.ts';
import type { Text } from '../../occasions/frame.ts';
import type { Stamp } from '../../occasions/stamps/stamp.ts';
import { addDays } from '../../times/calendar.ts';
import type { Cue } from '../wordings/cue.ts';
import type { Bounds } from './timing.ts';

/** Days after which a post that goes has come up again: it went after that. */
export const OLD = 30;
/** 'Over the weekend users began to share it': days that news may be told of at once. */
const WEEKEND = 1;
/** Sentences before and behind a removal that tell how an old post came up. */
const NEWS_BEFORE = 3;
const NEWS_BEHIND = 2;

/** An old post that goes stood until it was in the news: the day told nearest before the removal, else behind it. */
export function sinceNews(
  { units, stampsOf }: Text,
  { unit, rule }: Cue,
  posted: Dated,
  published: string,
): Bounds | null {
  const dayIn = (at: number): Stamp | undefined =>
    units[at] &&
    stampsOf(units[at]).find(
      ({ at, edge }) =>
        !('after' in at) &&
        edge === null &&
        at.latest <= addDays(at.earliest, WEEKEND) &&
        at.latest <= published &&
        at.earliest > addDays(published, -OLD),
    );
  const isAside =
    rule.startsWith('adjective') ||
    stampsOf(unit).some(({ at }) => !('after' in at) && at.earliest === posted.earliest);
  if (isAside) return null;
  for (const step of [...Array(NEWS_BEFORE).keys()]
    .map(k => -k - 1)
    .concat(
      [0],
      [...Array(NEWS_BEHIND).keys()].map(k => k + 1),
    )) {
    const stamp = dayIn(unit.index + step);
    if (stamp && !('after' in stamp.at))
      return { earliest: { day: stamp.at.earliest, ground: `it was in the news: “${stamp.words}”` }, latest: null };
  }
  return null;
}
