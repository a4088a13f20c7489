// Bounds for occasions that the text does not date: not after publication, not before the event that they answer.
import type { ReadRemoval } from '../../../models/reading.ts';
import { addDays } from '../times/calendar.ts';
import type { Text } from './frame.ts';
import type { Occasion } from './occasion.ts';
import { type Dated, isDayLike } from './posted.ts';
import { POSTED } from './topic.ts';
import { nearestStamp } from './when.ts';

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
  const live = isLiveBlog(text) ? sameDay(published, 'a live blog of that day') : null;
  return occasions.map((occasion, i) => {
    const known = dates[i];
    if (known) return known;
    const start = occasion.first;
    const told = sameMeeting(occasions, dates, i) ?? newsOf(text, occasion, published) ?? live;
    if (told) return told;
    const first = news[start];
    if (!first) return null;
    const taken = removals.find((removal, k) => k !== i && isTaken(removal) && (removal?.at.earliest ?? '') >= since);
    const isOwn = POSTED.has(occasion.medium) && removals[i];
    const removed =
      taken && !isOwn
        ? taken
        : saysRemoval(text, occasion)
          ? removals.find((removal, k) => k !== i && (removal?.at.earliest ?? '') >= since)
          : null;
    const latest = removals[i]?.at.latest ?? stoodOn(i) ?? published;
    return {
      earliest: removed?.at.earliest ?? first,
      latest,
      grounds: {
        earliest: removed ? 'it answers the removal' : `it answers what happened on ${first}`,
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

/** For each unit the first of the days that the article has told of so far. */
function newsDays(
  { units, stampsOf }: Text,
  occasions: Occasion[],
  dates: (Dated | null)[],
  since: string,
  published: string,
): (string | null)[] {
  const days: (string | null)[] = units.map(() => null);
  const tell = (unit: number, at: { earliest: string; latest: string }): void => {
    if (at.earliest < since || at.latest > published || !isDayLike(at)) return;
    if (days[unit] === null || at.earliest < days[unit]!) days[unit] = at.earliest;
  };
  for (const unit of units)
    for (const { at, edge } of stampsOf(unit)) if (!('after' in at) && edge === null) tell(unit.index, at);
  for (const [i, { first }] of occasions.entries()) if (dates[i]) tell(first, dates[i]);
  for (let k = 1; k < days.length; k++) {
    const [day, before] = [days[k]!, days[k - 1]!];
    if (before !== null && (day === null || before < day)) days[k] = before;
  }
  return days;
}

const sameDay = (day: string, ground: string): Dated => ({
  earliest: day,
  latest: day,
  grounds: { earliest: ground, latest: ground },
});

/** What is said from the gallery or the floor is said at the meeting that was dated just before. */
function sameMeeting(occasions: Occasion[], dates: (Dated | null)[], i: number): Dated | null {
  const { medium, first } = occasions[i]!;
  if (medium !== 'speech') return null;
  for (let k = i - 1; k >= Math.max(0, i - MEETING); k--) {
    const other = occasions[k]!;
    if (other.medium === 'speech' && dates[k] && other.last <= first && first - other.last <= MEETING)
      return dates[k] ?? null;
  }
  return null;
}
/** Sentences and occasions back that a meeting goes on. */
const MEETING = 4;

/** Agency style: 'X on Wednesday ruled out …' dates what X is then quoted with. */
function newsOf(
  { units, who, stampsOf }: Text,
  { medium, person, first: start }: Occasion,
  published: string,
): Dated | null {
  if (person === null || !/^(?:interview|speech|written-statement)$/.test(medium)) return null;
  for (let index = start; index >= Math.max(0, start - NEWS_SENTENCES); index--) {
    const unit = units[index]!;
    if (index < start && unit.quotes.length > 0) continue;
    for (const [i, word] of unit.words.entries()) {
      if (
        word.quote >= 0 ||
        word.pos !== 'VERB' ||
        !/(?:ed|said|told|spoke|gave|put out)$/.test(word.text) ||
        who.subject(unit, i) !== person
      )
        continue;
      const found = nearestStamp(
        unit,
        i,
        stampsOf(unit).filter(({ edge }) => edge === null),
      );
      if (!found || found.cost > OWN_TIME || 'after' in found.stamp.at || !isDayLike(found.stamp.at)) continue;
      const { earliest, latest } = found.stamp.at;
      const ground = `the article says “${found.stamp.words}”`;
      return earliest <= published
        ? { earliest, latest: latest < published ? latest : published, grounds: { earliest: ground, latest: ground } }
        : null;
    }
  }
  return null;
}
const NEWS_SENTENCES = 3;
/** A time this near belongs to the verb itself. */
const OWN_TIME = 3;

/** Paragraphs that start with the time of day. */
function isLiveBlog({ doc }: Text): boolean {
  let stamped = 0;
  for (const { start } of doc.paragraphs)
    if (/^\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)?\b/.test(doc.text.slice(start, start + 12))) stamped++;
  return stamped >= 2;
}
