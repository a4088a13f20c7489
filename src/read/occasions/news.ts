// Days that the article gives to all it tells: the news of the day, the meeting, the live blog.
import type { Text } from './frame.ts';
import type { Occasion } from './occasion.ts';
import { type Dated, isDayLike } from './posted.ts';
import { nearestStamp } from './when.ts';

/** Dates what is still undated by the news that it is part of; a time that hangs on another is left for later. */
export function datedByNews(
  text: Text,
  occasions: Occasion[],
  dates: (Dated | null)[],
  published: string | null,
): (Dated | null)[] {
  if (!published) return dates;
  const live = isLiveBlog(text) ? sameDay(published, 'a live blog of that day') : null;
  const found = [...dates];
  for (const [i, occasion] of occasions.entries()) {
    const hangs = occasion.stamp !== null && 'after' in occasion.stamp.at;
    if (!hangs) found[i] ??= sameMeeting(occasions, found, i) ?? newsOf(text, occasion, published) ?? live;
  }
  return found;
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
  if (person === null || !/^(?:interview|speech|written-statement|message|broadcast|podcast)$/.test(medium))
    return null;
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
      if (
        !found ||
        found.cost > (unit.paragraph === units[start]!.paragraph ? SAME_PARAGRAPH : OWN_TIME) ||
        'after' in found.stamp.at ||
        !isDayLike(found.stamp.at)
      )
        continue;
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
const SAME_PARAGRAPH = 6;

/** Paragraphs that start with the time of day. */
function isLiveBlog({ doc }: Text): boolean {
  let stamped = 0;
  for (const { start } of doc.paragraphs)
    if (/^\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)?\b/.test(doc.text.slice(start, start + 12))) stamped++;
  return stamped >= 2;
}
