// Occasions of speaking: which quotes belong together, through which channel and when they were said, and what is told
// about their removal.
import type { ReadStatement } from '../../../models/reading.ts';
import type { Part } from '../../../models/statement.ts';
import type { Known } from '../dating/dateable.ts';
import { type Choice, datesOf } from '../dating/index.ts';
import { type Removals, removalsOf } from '../removals/index.ts';
import type { Attribution, Cast, Doc, Occasions, QuoteSpan, TimeExpression } from '../types.ts';
import { isForged } from './days/forged.ts';
import { isHabitual } from './days/habitual.ts';
import { datedByNews } from './days/news.ts';
import { hangOn, tellingsOf } from './days/posted.ts';
import { boundBy } from './days/reactions.ts';
import type { Text } from './frame.ts';
import { carryPlatforms, platformsOf } from './groups/carry.ts';
import { postingEvents } from './groups/events.ts';
import { groupQuotes } from './groups/group.ts';
import { toStories } from './groups/stories.ts';
import type { Occasion } from './occasion.ts';
import { toUnits } from './sentences/narration.ts';
import { whoIn } from './sentences/who.ts';
import { stampsIn } from './stamps/stamps.ts';

/** All that the rules find out about the occasions of an article; arrays by occasion unless said otherwise. */
export interface Told extends Known {
  /** By quotation. */
  of: (number | null)[];
  parts: Part[];
  gone: Removals;
}

/** @param times in order of start, as findTimes gives them. */
export function tellOccasions(
  doc: Doc,
  quotes: QuoteSpan[],
  attributions: Attribution[],
  cast: Cast,
  times: TimeExpression[],
): Told {
  const published = doc.published?.slice(0, 10) ?? null;
  const text: Text = {
    doc,
    quotes,
    attributions,
    units: toUnits(doc, quotes),
    who: whoIn(cast),
    stampsOf: stampsIn(doc.text, times, published),
    nameOf: person => cast.people[person]?.name ?? null,
  };
  const { occasions, of, parts } = groupQuotes(text);
  toStories(text, occasions);
  const events = postingEvents(text.units, text.who, text.stampsOf);
  const platforms = platformsOf(text);
  carryPlatforms(occasions, platforms, events);
  const gone = removalsOf(text, occasions);
  for (const [i, { quotes: held }] of occasions.entries()) for (const quote of held) of[quote] ??= i;
  carryPlatforms(occasions, platforms, events, gone.has);
  const tellings = tellingsOf(text, occasions, events, published, gone.postedBefore);
  const forged = occasions.map(occasion => isForged(text.units, occasion));
  const dates = datedByNews(
    text,
    occasions,
    tellings.map(({ date }) => date),
    published,
  ).map((date, i) => (forged[i] || (!tellings[i]!.date && isHabitual(text, occasions[i]!)) ? null : date));
  hangOn(tellings, dates, occasions, text, published);
  const removals = occasions.map((_, i) => gone.read(i, dates, published));
  const ruled = boundBy(text, occasions, dates, { removals, stoodOn: gone.stoodOn }, published).map((days, i) =>
    forged[i] ? null : days,
  );
  return { text, occasions, of, parts, gone, dates, removals, ruled, published };
}

/**
 * The statements of an article, one for each occasion of speaking, and for every quote the statement it belongs to.
 * @param times in order of start, as findTimes gives them.
 */
export function findStatements(
  doc: Doc,
  quotes: QuoteSpan[],
  attributions: Attribution[],
  cast: Cast,
  times: TimeExpression[],
  explain = false,
): Occasions {
  const told = tellOccasions(doc, quotes, attributions, cast, times);
  const { occasions, of, parts, gone, published } = told;
  const dating = datesOf(told, explain);
  const posted = dating.map(({ days }) => days);
  // What went is read anew: 'within the hour' is an hour after the day that was chosen, and not after the rules' own.
  const statements = occasions.map((occasion, i) =>
    toStatement(occasion, i, dating[i]!, gone.read(i, posted, published)),
  );
  return {
    statements,
    quoteStatement: of.map(index => (index === null ? null : statements[index]!.id)),
    quotePart: parts,
    quoteSpeaker: of.map((index, i) => attributions[i]?.speaker ?? (index === null ? null : occasions[index]!.speaker)),
  };
}

function toStatement(
  { speaker, medium, platform }: Occasion,
  i: number,
  { days, weighed }: Choice,
  removal: ReadStatement['removal'],
): ReadStatement {
  return { id: `s${i + 1}`, speaker, medium, platform, posted: days, ...(weighed && { weighed }), removal };
}
