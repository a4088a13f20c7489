// Bounds for occasions that the text does not date: not after publication, not before the event that they answer.
import type { ReadRemoval } from '../../../models/reading.ts';
import { addDays } from '../times/calendar.ts';
import type { Text } from './frame.ts';
import type { Occasion } from './group.ts';
import { type Dated, isDayLike } from './posted.ts';
import { POSTED } from './topic.ts';

/** An event longer ago than this is no news that somebody comments on. */
const NEWS_DAYS = 14;
export const SPEAKS_OF_REMOVAL =
  /\b(?:delet|remov|took (?:it|the|that|them)|tak(?:en?|ing) (?:it |that |them )?(?:off|down)|going back up|disappear|expire|go away)/i;

/** How each occasion ended, as far as it is told. */
interface Ends {
  removals: (ReadRemoval | null)[];
  stoodOn(occasion: number): string | null;
}

/** The posted interval of every occasion; null where nothing gives a ground. */
export function boundBy(
  text: Text,
  occasions: Occasion[],
  dates: (Dated | null)[],
  { removals, stoodOn }: Ends,
  published: string | null,
): (Dated | null)[] {
  if (!published) return dates;
  const since = addDays(published, -NEWS_DAYS);
  const news = newsDays(text, occasions, dates, since, published);
  return occasions.map((occasion, i) => {
    const known = dates[i];
    if (known) return known;
    const start = Math.min(...occasion.units);
    const before = news.filter(({ unit }) => unit <= start);
    if (before.length === 0) return null;
    const taken = removals.find((removal, k) => k !== i && isTaken(removal) && (removal?.at.earliest ?? '') >= since);
    const isOwn = POSTED.has(occasion.medium) && removals[i];
    const removed =
      taken && !isOwn
        ? taken
        : saysRemoval(text, occasion)
          ? removals.find((removal, k) => k !== i && (removal?.at.earliest ?? '') >= since)
          : null;
    const first = before.reduce((a, b) => (b.day < a.day ? b : a));
    const latest = removals[i]?.at.latest ?? stoodOn(i) ?? published;
    return {
      earliest: removed?.at.earliest ?? first.day,
      latest,
      grounds: {
        earliest: removed ? 'it answers the removal' : `it answers what happened on ${first.day}`,
        latest:
          latest === published
            ? `published ${published}`
            : removals[i]
              ? `it was removed by ${latest}`
              : `it stood on ${latest}`,
      },
    };
  });
}

/** What others do to a post is news by itself; what its author does is answered along with the post. */
const isTaken = (removal: ReadRemoval | null): boolean =>
  removal !== null && /^(?:unpublished|platform-removed|expired|restored)$/.test(removal.kind);

function saysRemoval({ doc, quotes }: Text, occasion: Occasion): boolean {
  return occasion.quotes.some(quote =>
    SPEAKS_OF_REMOVAL.test(doc.text.slice(quotes[quote]!.start, quotes[quote]!.end)),
  );
}

interface NewsDay {
  unit: number;
  day: string;
}
/** The days that the article tells of, each where it is told first. */
function newsDays(
  { units, stampsOf }: Text,
  occasions: Occasion[],
  dates: (Dated | null)[],
  since: string,
  published: string,
): NewsDay[] {
  const told = units.flatMap(unit =>
    stampsOf(unit).flatMap(({ at, edge }) =>
      !('after' in at) && edge === null && at.earliest >= since && at.latest <= published && isDayLike(at)
        ? [{ unit: unit.index, day: at.earliest }]
        : [],
    ),
  );
  const said = occasions.flatMap((occasion, i) => {
    const days = dates[i];
    return days && days.earliest >= since && isDayLike(days)
      ? [{ unit: Math.min(...occasion.units), day: days.earliest }]
      : [];
  });
  return [...told, ...said];
}
