// The platform that a sentence leaves out is the one told before: 'removed the video from her Instagram story and wrote …'.
import type { Platform } from '../../../models/statement.ts';
import type { PostingEvent } from './events.ts';
import type { Text } from './frame.ts';
import type { Unit } from './narration.ts';
import type { Occasion } from './occasion.ts';
import { POSTED } from './topic.ts';
import type { Who } from './who.ts';
import { platformAt } from './words.ts';

/** Platforms as they are named, in order. */
interface Named {
  unit: number;
  platform: Platform;
  person: number | null;
}

/**
 * Fills in the platform of posts that have none (changes the occasions).
 * @param isRemoved a statement that can be deleted was posted somewhere, whatever it is called.
 * @param elsewhere the platform that only the headline or quoted words name.
 */
export function carryPlatforms(
  occasions: Occasion[],
  units: Unit[],
  events: PostingEvent[],
  who: Who,
  elsewhere: Platform | null,
  isRemoved: (occasion: number) => boolean = () => false,
): void {
  const named: Named[] = units.flatMap(unit =>
    unit.words.flatMap((word, i) => {
      const platform = word.quote < 0 ? platformAt(unit.words, i) : null;
      return platform ? [{ unit: unit.index, platform, person: who.owner(unit, i) ?? who.subject(unit, i) }] : [];
    }),
  );
  for (const [i, occasion] of occasions.entries()) {
    const posted = POSTED.has(occasion.medium) || (occasion.medium === 'written-statement' && isRemoved(i));
    if (occasion.platform || !posted) continue;
    occasion.platform =
      nearestBefore(occasion, named) ?? fromTelling(occasion, events) ?? nearestAfter(occasion, named) ?? elsewhere;
  }
}

/** The post that a comment stands under: the last one told before it. */
export function parentOf(comment: Occasion, occasions: Occasion[]): Occasion | null {
  const first = Math.min(...comment.units);
  const posts = occasions.filter(
    ({ medium, units }) => POSTED.has(medium) && medium !== 'comment' && Math.min(...units) <= first,
  );
  return posts.at(-1) ?? null;
}

function nearestBefore({ units, person }: Occasion, named: Named[]): Platform | null {
  const first = Math.min(...units);
  const before = named.filter(({ unit }) => unit <= first);
  const own = before.filter(found => found.person === person && person !== null).at(-1);
  const last = before.at(-1);
  if (own && (!last || first - own.unit <= 6 || last.unit - own.unit < 4)) return own.platform;
  return last?.platform ?? own?.platform ?? null;
}

function fromTelling({ person, medium }: Occasion, events: PostingEvent[]): Platform | null {
  return events.find(event => event.person === person && event.medium === medium && event.platform)?.platform ?? null;
}

function nearestAfter({ units }: Occasion, named: Named[]): Platform | null {
  const first = Math.min(...units);
  return named.find(({ unit }) => unit > first)?.platform ?? null;
}

const ANYWHERE: [Platform, RegExp][] = [
  ['Instagram', /\b(?:Instagram|Insta)\b/],
  ['TikTok', /\bTikTok\b/],
  ['Truth Social', /\bTruth Social\b/],
  ['Facebook', /\bFacebook\b/],
  ['YouTube', /\bYouTube\b/],
  ['Bluesky', /\bBluesky\b/],
  ['Snapchat', /\bSnapchat\b/],
  ['Reddit', /\bReddit\b/],
  ['Weibo', /\bWeibo\b/],
  ['Twitch', /\bTwitch\b/],
  ['X', /\b[Tt]weet(?:s|ed)?\b|\bTwitter\b/],
];

/** The one platform that the headline names, or else what is quoted; null where there are several. */
export function platformElsewhere({ doc, quotes }: Text): Platform | null {
  const said = quotes.map(({ start, end }) => doc.text.slice(start, end)).join('\n');
  for (const text of [doc.title ?? '', said]) {
    const named = ANYWHERE.filter(([, pattern]) => pattern.test(text));
    if (named.length === 1) return named[0]![0];
  }
  return null;
}
