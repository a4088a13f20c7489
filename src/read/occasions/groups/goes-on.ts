// Whether a quotation goes on with what the same person said or posted before.
import type { Medium } from '../../../../models/statement.ts';
import { daysBetween } from '../../times/calendar.ts';
import { type Channel, SURE } from '../channels/channel.ts';
import type { Frame, Text } from '../frame.ts';
import { type Occasion, WINDOW } from '../occasion.ts';
import { tellsGone } from '../sentences/gone.ts';
import { POST_NOUNS } from '../sentences/words.ts';
import { isVagueStamp, type Stamp } from '../stamps/stamp.ts';
import { goesOnWithText } from './same-post.ts';
import { POSTED, SPOKEN } from './topic.ts';

/** How many paragraphs later 'she said' still goes on with a post or a statement. */
const GOES_ON = 3;

/** 'The post was deleted. On Friday she wrote …': what went is not gone on with, unless it is looked back at. */
export function isGoneSince({ units }: Text, { medium, last }: Occasion, { unit, channel }: Frame): boolean {
  if (!POSTED.has(medium) || unit.index <= last + 1 || (channel.definite && POST_NOUNS.has(channel.by))) return false;
  if (unit.words.some(({ text, quote }) => quote < 0 && /^(?:had|also)$/.test(text))) return false;
  for (let k = Math.max(last + 1, unit.index - WINDOW); k < unit.index; k++) if (tellsGone(units[k]!)) return true;
  return false;
}

/**
 * Whether words go on with an occasion of their speaker.
 * @param away paragraphs between
 */
export function goesWith(occasion: Occasion, frame: Frame, away: number): boolean {
  const { channel, stamp, unit } = frame;
  const platform = occasion.platform ?? occasion.near ?? null;
  if (channel.platform && platform && channel.platform !== platform) return false;
  if (stamp && occasion.stamp && !sameStamp(stamp, occasion.stamp) && !(channel.goesOn && isVagueStamp(occasion.stamp)))
    return false;
  if (!channel.another && goesOnWithText(occasion, unit, away)) return true;
  if (channel.weight >= SURE) {
    if (channel.another && (away === 0 || POSTED.has(channel.medium!) || isOneMoreNoun(frame))) return false;
    // 'A post … She published the essay under the title “…”'
    if (channel.part === 'title' && channel.definite && POSTED.has(occasion.medium) && away <= GOES_ON) return true;
    if (channel.part === 'caption' && occasion.medium !== channel.medium)
      return (
        /^(?:video|story|livestream)$/.test(occasion.medium) &&
        /^(?:image|video)$/.test(channel.medium!) &&
        away <= (occasion.medium === 'story' ? 0 : 2)
      );
    const isHeardThere = occasion.said && !occasion.sure && SPOKEN.has(channel.medium!) && channel.part === 'body';
    if (isHeardThere && away <= 1 && (away === 0 || !isLongSpan(stamp) || occasion.stamp !== null)) return true;
    if (isToldThere(occasion.medium, frame) && away <= 1 && stamp === null) return true;
    if (channel.definite && away <= GOES_ON && isKindOf(channel, occasion.medium)) return true;
    return occasion.medium === channel.medium && occasion.sure;
  }
  if (channel.goesOn && away <= 1) return true;
  if (channel.mode === 'written') {
    const isWritten = POSTED.has(occasion.medium) || /^(?:written-statement|message)$/.test(occasion.medium);
    return isWritten && !channel.another && away <= GOES_ON;
  }
  if (occasion.medium === 'interview' || occasion.medium === 'speech') return true;
  if (SPOKEN.has(occasion.medium) && away <= GOES_ON) return true;
  // 'he said in a post. … “…,” he said': the writer calls it saying; else what is said in the same paragraph.
  const isPost = occasion.medium === 'text-post' && stamp === null && !channel.another;
  if (isPost && away <= (occasion.said ? 1 : 0)) return true;
  return away === 0 && channel.mode === null && !channel.another;
}

/** 'said on Loose Women. … “…,” she told the panel': those who are there while it is made. */
const isToldThere = (known: Medium, { channel, unit: { words } }: Frame): boolean =>
  (known === 'broadcast' || known === 'podcast') &&
  channel.platform === null &&
  words.some(
    ({ text, quote }, i) =>
      quote < 0 &&
      /^t(?:old|ells)$/.test(text) &&
      /^(?:panel|panellists|audience|hosts?|co-hosts?|presenters?|viewers|listeners)$/.test(
        words[i + (words[i + 1]?.text === 'the' ? 2 : 1)]?.text ?? '',
      ),
  );
/** 'In a second statement', 'On another podcast': beside the one before. Of posts that is told already. */
const isOneMoreNoun = ({ unit: { words }, channel: { by } }: Frame): boolean =>
  POST_NOUNS.get(by)?.plural ||
  words.some(
    ({ text, quote }, i) =>
      quote < 0 &&
      text === by &&
      POST_NOUNS.has(by) &&
      words
        .slice(Math.max(0, i - NEXT), i)
        .some((word, k, before) => NEXT_ONE.test(word.text) && !/^(?:-|\d.*)$/.test(before[k - 1]?.text ?? '')),
  );
const NEXT_ONE = /^(?:another|second|third|fourth|separate|subsequent|up|further)$/;
/** Words from 'second' to its noun. */
const NEXT = 3;

/** 'the clip' of a story or a stream, 'the post' of a picture. */
function isKindOf({ medium, by }: Channel, known: Medium): boolean {
  if (POST_NOUNS.get(by)?.generic) return POSTED.has(known) && known !== 'comment';
  if (known === 'story') return medium === 'video' || medium === 'image';
  return known === 'livestream' && medium === 'video';
}

/** 'he says. … In Linz in 2016 he told the hall …': a month or a year tells of something looked back at. */
export const isLongSpan = (stamp: Stamp | null): boolean =>
  stamp !== null && !('after' in stamp.at) && daysBetween(stamp.at.earliest, stamp.at.latest) > WEEKS;
/** Days. */
const WEEKS = 25;

export function sameStamp(a: Stamp, b: Stamp): boolean {
  if ('after' in a.at || 'after' in b.at) return a.words === b.words;
  return a.at.earliest === b.at.earliest && a.at.latest === b.at.latest;
}
