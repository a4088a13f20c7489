// Days that the article gives to all it tells: the news of the day, the meeting, the live blog.

import { isPressCall } from '../channels/surroundings.ts';
import type { Text } from '../frame.ts';
import type { Occasion } from '../occasion.ts';
import type { Unit } from '../sentences/narration.ts';
import { isReported } from '../stamps/told-time.ts';
import { isAside, isIdle, nearestStamp } from '../stamps/when.ts';
import { type Dated, isDayLike } from './posted.ts';

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
    if (!hangs)
      found[i] ??=
        sameMeeting(occasions, found, i) ??
        samePressCall(text, occasions, found, i) ??
        sameScene(text, occasions, found, i) ??
        toldScene(text, occasion, published) ??
        newsOf(text, occasion, published) ??
        live;
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

/** 'The coach told reporters …', after the player did on Monday: at the same press call. */
function samePressCall({ units }: Text, occasions: Occasion[], dates: (Dated | null)[], i: number): Dated | null {
  const { medium, first, sure, units: told } = occasions[i]!;
  const [last, date] = [occasions[i - 1], dates[i - 1]];
  if (medium !== 'interview' || last?.medium !== 'interview' || !date || date.earliest !== date.latest) return null;
  const near = last.last < first && units[first]!.paragraph - units[last.last]!.paragraph <= 2;
  const isPress = told.some(index => units[index]!.words.some(({ text, quote }) => quote < 0 && PRESS.test(text)));
  return near && (isPress || (!sure && last.units.some(index => isBeforePress(units, index)))) ? date : null;
}
/** The sentence, or the one before, tells of a press conference. */
const isBeforePress = (units: Unit[], index: number): boolean =>
  [units[index - 1], units[index]].some(unit =>
    unit?.words.some(({ quote }, k) => quote < 0 && isPressCall(unit.words, k)),
  );
const PRESS = /^(?:reporters|journalists|asked)$/;

/** Who speaks just after the speech, and to nobody in particular, is there too. */
function sameScene({ units }: Text, occasions: Occasion[], dates: (Dated | null)[], i: number): Dated | null {
  const { medium, first, sure } = occasions[i]!;
  const [last, date] = [occasions[i - 1], dates[i - 1]];
  if (medium !== 'interview' || sure || last?.medium !== 'speech' || !date || date.earliest !== date.latest)
    return null;
  const near = last.last < first && units[first]!.paragraph - units[last.last]!.paragraph <= 2;
  return near ? date : null;
}

/** What is said to a hall is said on the day that was told last before it. */
function toldScene({ units, stampsOf }: Text, { medium, first }: Occasion, published: string): Dated | null {
  if (medium !== 'speech') return null;
  for (let index = first; index >= Math.max(0, first - MEETING); index--) {
    if (index < first && units[index]!.quotes.length > 0) return null;
    const day = stampsOf(units[index]!).findLast(({ at, edge }) => !('after' in at) && edge === null && isDayLike(at));
    if (!day || 'after' in day.at) continue;
    if (day.at.earliest > published) return null;
    const ground = `the article says “${day.words}”`;
    return {
      ...day.at,
      latest: day.at.latest < published ? day.at.latest : published,
      grounds: { earliest: ground, latest: ground },
    };
  }
  return null;
}

/** Agency style: 'X on Wednesday ruled out …' dates what X is then quoted with. */
function newsOf(
  { units, who, stampsOf }: Text,
  { medium, person, first: start }: Occasion,
  published: string,
): Dated | null {
  if (person === null || !/^(?:interview|speech|written-statement|message|broadcast|podcast)$/.test(medium))
    return null;
  const back = Array.from({ length: Math.min(start, NEWS_SENTENCES) + 1 }, (_, k) => start - k);
  for (const index of [...back, 0]) {
    const unit = units[index]!;
    if (index < start && unit.quotes.length > 0) continue;
    const near = unit.paragraph === units[start]!.paragraph;
    const stamps = stampsOf(unit).filter(
      stamp => stamp.edge === null && !isReported(unit, stamp) && !isIdle(unit, stamp.first, -1),
    );
    if (stamps.length === 0) continue;
    for (let i = 0; i < unit.words.length; i++) {
      if (!isDone(unit, i, near) || isAside(unit, i) || who.subject(unit, i) !== person) continue;
      const found = nearestStamp(unit, i, stamps);
      if (!found || found.cost > (near ? SAME_PARAGRAPH : OWN_TIME)) continue;
      const { at, words } = found.stamp;
      if ('after' in at || !isDayLike(at)) continue;
      const ground = `the article says “${words}”`;
      return at.earliest <= published
        ? {
            earliest: at.earliest,
            latest: at.latest < published ? at.latest : published,
            grounds: { earliest: ground, latest: ground },
          }
        : null;
    }
  }
  return null;
}
/** A verb of what was said, and within the paragraph of what was done: 'sat down with', 'appeared at'. */
function isDone({ words }: Unit, i: number, near: boolean): boolean {
  const { text, pos, quote } = words[i]!;
  if (quote >= 0 || pos !== 'VERB') return false;
  return near
    ? !text.endsWith('ing') && words[i - 1]?.text !== 'to'
    : /(?:ed|said|told|spoke|gave|put out)$/.test(text);
}
const NEWS_SENTENCES = 3;
/** A time this near belongs to the verb itself. */
const OWN_TIME = 3;
const SAME_PARAGRAPH = 6;

const CLOCK = /^\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)?\b/;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Paragraphs that start with the time of day. */
function isLiveBlog({ doc }: Text): boolean {
  let stamped = 0;
  for (const { start } of doc.paragraphs)
    if (isDigit(doc.text.charCodeAt(start)) && CLOCK.test(doc.text.slice(start, start + 12))) stamped++;
  return stamped >= 2;
}
