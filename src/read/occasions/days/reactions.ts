// Bounds for occasions that the text does not date: not after publication, not before the event that they answer.
import type { ReadRemoval } from '../../../../models/reading.ts';
import { addDays } from '../../times/calendar.ts';
import type { Text } from '../frame.ts';
import { POSTED } from '../groups/topic.ts';
import { type Occasion, WINDOW } from '../occasion.ts';
import { isReported } from '../stamps/told-time.ts';
import { isHabitual } from './habitual.ts';
import { type Dated, isDayLike } from './posted.ts';
import { dayOfTitle } from './title-day.ts';

/** An event longer ago than this is no news that somebody comments on. */
const NEWS_DAYS = 14;
export const SPEAKS_OF_REMOVAL =
  /\b(?:delet|remov|took (?:it|that|them|down|(?:the|my|this) (?:post|tweet|video|clip|photo|picture|story|thing))|tak(?:en?|ing) (?:it |that |them )?(?:off|down)|(?:com(?:e|es|ing)|came|go(?:es|ne|ing)?|went) (?:back up|down|away)|disappear|expire)/i;

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
  const title = dayOfTitle(text, published);
  if (title) return dates.map(date => date ?? title);
  const since = addDays(published, -NEWS_DAYS);
  const posting = dates.reduce<string | null>((least, date, i) => {
    if (
      !date ||
      !removals[i] ||
      date.earliest < since ||
      !isDayLike(date) ||
      !/^(?:video|image|text-post|story|comment|livestream|profile|podcast|broadcast)$/.test(occasions[i]!.medium)
    )
      return least;
    return least && least < date.earliest ? least : date.earliest;
  }, null);
  // Mostly none: every occasion asks for those of the others.
  const recent = removals.flatMap((removal, of) =>
    removal && (removal.at.earliest ?? '') >= since ? [{ removal, of }] : [],
  );
  const news = newsDays(text, occasions, dates, since, published);
  const main = mainPost(occasions, dates, since);
  // What somebody else says answers it.
  const mainBefore = (i: number): string | null =>
    main !== null && main < i && occasions[main]!.speaker !== occasions[i]!.speaker ? dates[main]!.earliest : null;
  return occasions.map((occasion, i) => {
    const known = dates[i] ?? sinceReplaced(occasion, dates, removals, published);
    if (known || isHabitual(text, occasion)) return known;
    const start = occasion.first;
    const first =
      (occasion.medium === 'comment' ? postBefore(occasions, dates, i) : null) ??
      posting ??
      mainBefore(i) ??
      news[start];
    if (!first) return null;
    const others = recent.filter(({ of }) => of !== i);
    const taken = others.find(({ removal }) => isTaken(removal))?.removal;
    const isOwn = POSTED.has(occasion.medium) && removals[i];
    const answered = others[0]?.removal;
    const removed = taken && !isOwn ? taken : answered && saysRemoval(text, occasion) ? answered : null;
    const latest = removals[i]?.at.latest ?? stoodOn(i) ?? published;
    return {
      earliest: removed?.at.earliest && removed.at.earliest > first ? removed.at.earliest : first,
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

/** The post that the article tells first, where it is dated and news. */
function mainPost(occasions: Occasion[], dates: (Dated | null)[], since: string): number | null {
  const main = occasions.findIndex(({ medium }, k) => POSTED.has(medium) && medium !== 'comment' && dates[k]);
  const date = dates[main];
  return date && isDayLike(date) && date.earliest >= since ? main : null;
}

/** A comment came after the post that was told last before it. */
function postBefore(occasions: Occasion[], dates: (Dated | null)[], i: number): string | null {
  for (let k = i - 1; k >= Math.max(0, i - WINDOW); k--) {
    const [{ medium }, date] = [occasions[k]!, dates[k]];
    if (POSTED.has(medium) && medium !== 'comment' && date && isDayLike(date)) return date.earliest;
  }
  return null;
}

/** The new words of a post came when it was changed: after it was posted. */
function sinceReplaced(
  { replaces }: Occasion,
  dates: (Dated | null)[],
  removals: (ReadRemoval | null)[],
  published: string,
): Dated | null {
  const first = replaces === undefined ? null : dates[replaces];
  if (replaces === undefined || !first) return null;
  const at = removals[replaces]?.kind === 'edited' ? removals[replaces].at : null;
  const ground = 'when the words before it were changed';
  return {
    earliest: at?.earliest ?? first.earliest,
    latest: at?.latest ?? published,
    grounds: { earliest: ground, latest: at?.latest ? ground : `published ${published}` },
  };
}

/** What others do to a post is news by itself; what its author does is answered along with the post. */
const isTaken = (removal: ReadRemoval | null): boolean =>
  removal !== null && /^(?:unpublished|platform-removed|expired|restored)$/.test(removal.kind);

const OF_REMOVAL =
  /\b(?:withdraw(?:n|al)|takedown|pulled|unavailable|reinstated|back up|no longer|gone|vanish|deactivat|suspen[ds]|ban(?:ned)?\b)/i;
const STANDS = /\b(?:not|n['’]t|never) been (?:removed|deleted|taken down)\b/;
/** The words, or the sentence that tells them, speak of the removal. */
function saysRemoval({ doc, quotes, units }: Text, occasion: Occasion): boolean {
  const said = occasion.quotes.map(quote => doc.text.slice(quotes[quote]!.start, quotes[quote]!.end));
  const told = occasion.units.map(unit => doc.text.slice(units[unit]!.start, units[unit]!.end).replace(STANDS, ''));
  return [...said, ...told].some(words => SPEAKS_OF_REMOVAL.test(words) || OF_REMOVAL.test(words));
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
    for (const stamp of stampsOf(unit))
      if (!('after' in stamp.at) && stamp.edge === null && !isReported(unit, stamp)) tell(unit.index, stamp.at);
  for (const [i, { first }] of occasions.entries()) if (dates[i]) tell(first, dates[i]);
  for (let k = 1; k < days.length; k++) {
    const [day, before] = [days[k]!, days[k - 1]!];
    if (before !== null && (day === null || before < day)) days[k] = before;
  }
  return days;
}
