// The platform that a sentence leaves out is the one told before: 'removed the video from her Instagram story and wrote …'.
import type { Medium, Platform } from '../../../../models/statement.ts';
import type { Text } from '../frame.ts';
import { around, type Occasion, WINDOW } from '../occasion.ts';
import { NAMES, platformAt } from '../sentences/words.ts';
import type { PostingEvent } from './events.ts';
import { POSTED } from './topic.ts';

/** Platforms as they are named, in order. */
interface Named {
  unit: number;
  platform: Platform;
  person: number | null;
}

/** The platforms of an article: where the writer names them, and the one that only the headline or quoted words name. */
interface Platforms {
  named: Named[];
  elsewhere(): Platform | null;
}
export function platformsOf(text: Text): Platforms {
  const named: Named[] = [];
  for (const unit of text.units) {
    if (!(unit.signs & NAMES)) continue;
    for (let i = 0; i < unit.words.length; i++) {
      const platform = platformAt(unit.words, i);
      if (!platform) continue;
      named.push({ unit: unit.index, platform, person: text.who.owner(unit, i) ?? text.who.subject(unit, i) });
    }
  }
  let known: Platform | null | undefined;
  return {
    named,
    elsewhere: () => {
      if (known === undefined) known = platformElsewhere(text);
      return known;
    },
  };
}

/**
 * Fills in the platform of posts that have none (changes the occasions).
 * @param isRemoved a statement that can be deleted was posted somewhere, whatever it is called.
 */
export function carryPlatforms(
  occasions: Occasion[],
  { named, elsewhere }: Platforms,
  events: PostingEvent[],
  isRemoved?: (occasion: number) => boolean,
): void {
  for (const [i, occasion] of occasions.entries()) {
    const posted =
      POSTED.has(occasion.medium) ||
      (occasion.medium === 'written-statement' && isRemoved?.(i) && !PRINTED.test(occasion.by));
    // What is said to the press or a hall is on no platform, whichever its sentence names.
    const isChannel = occasion.medium === 'message' && occasion.by === 'channel';
    if (!posted && !isChannel && occasion.sure && occasion.medium !== 'written-statement') occasion.platform = null;
    if (occasion.medium === 'interview' && isRemoved && !isRemoved(i)) occasion.platform = null;
    if (occasion.platform || occasion.abroad || !posted) continue;
    const fits = (platform: Platform | null): boolean =>
      platform !== null && !LACKS.get(occasion.medium)?.has(platform);
    occasion.platform =
      nearestBefore(occasion, named, fits) ??
      fromTelling(occasion, events) ??
      nearestAfter(occasion, named, fits) ??
      (fits(elsewhere()) ? elsewhere() : null);
  }
}

/** What a platform does not hold, or hardly ever: no stories on Bluesky, no streams on Threads, no posts of words on YouTube. */
const LACKS = new Map<Medium, Set<Platform>>([
  ['story', new Set<Platform>(['X', 'Threads', 'Bluesky', 'Reddit', 'YouTube', 'Twitch', 'Truth Social'])],
  ['livestream', new Set<Platform>(['Threads', 'Bluesky', 'Reddit', 'Truth Social', 'Snapchat'])],
  ['image', new Set<Platform>(['Reddit', 'YouTube', 'Twitch'])],
  ['text-post', new Set<Platform>(['YouTube', 'Twitch', 'Snapchat'])],
]);

/** What a paper prints was never on a platform. */
const PRINTED = /^(?:columns?|essays?|editorials?|op|article|review|letter|memo|told|work|writing|wrote)$/;

type Fits = (platform: Platform) => boolean;

function nearestBefore({ first, person }: Occasion, named: Named[], fits: Fits): Platform | null {
  const before = around(named, ({ unit }) => unit, first, WINDOW, 0).filter(({ platform }) => fits(platform));
  const own = person === null ? undefined : before.findLast(found => found.person === person);
  const last = before.at(-1);
  if (own && (!last || first - own.unit <= 6 || last.unit - own.unit < 4)) return own.platform;
  return last?.platform ?? own?.platform ?? null;
}

function fromTelling({ first, person, medium }: Occasion, events: PostingEvent[]): Platform | null {
  const near = around(events, ({ unit }) => unit.index, first);
  return near.find(event => event.person === person && event.medium === medium && event.platform)?.platform ?? null;
}

const nearestAfter = ({ first }: Occasion, named: Named[], fits: Fits): Platform | null =>
  around(named, ({ unit }) => unit, first, -1).find(({ platform }) => fits(platform))?.platform ?? null;

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
  ['X', /\b[Tt]weet(?:s|ed)?\b|\bTwitter\b|\b(?:on|to|via) X\b|\bX post\b/],
];

/** The one platform that the headline names, or else what is quoted; null where there are several. */
function platformElsewhere({ doc, quotes }: Text): Platform | null {
  const said = quotes.map(({ start, end }) => doc.text.slice(start, end)).join('\n');
  for (const text of [doc.title ?? '', said]) {
    const named = ANYWHERE.filter(([, pattern]) => pattern.test(text));
    if (named.length === 1) return named[0]![0];
  }
  return null;
}
