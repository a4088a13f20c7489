// Where and to whom something is said, by the words around the one that tells it: whom one tells, what one speaks at or on,
// to whom a letter goes, under what a comment stands.
import type { Medium } from '../../../../models/statement.ts';
import { textAt, type Word } from '../sentences/narration.ts';
import {
  AUDIENCE,
  COLLEAGUES,
  FOLLOWERS,
  HOSTS,
  ON_AIR,
  PRESS,
  PRESS_CALLS,
  SHOW_NAMES,
  VENUES,
} from '../sentences/places.ts';
import { platformAt, postNounAt, SPEAKING } from '../sentences/words.ts';
import { isDay, isDaysShow, isShowOf } from './air.ts';
import { mediumOn } from './on-platform.ts';
import { reachedBy } from './reached.ts';

/** Whom one tells is where one speaks: a crowd, a court, a radio station, reporters, a newspaper. */
export function listener(words: Word[], i: number, human: (i: number) => boolean): [Medium, number] | null {
  if (isToFollowers(words, i)) return toFollowers(words, i);
  const to = textAt(words, i + 1) === 'to' ? i + 1 : i;
  for (let k = to + 1; k < words.length && k < to + 9; k++) {
    const { text, quote, capital } = words[k]!;
    if (quote >= 0 || isListenersEnd(words, k)) break;
    const noun = postNounAt(words, k);
    if (noun && /^(?:livestream|podcast|video)$/.test(noun.medium)) return [noun.medium, 8];
    if (
      ON_AIR.has(text) ||
      (capital && k > to + 1 && SHOW_NAMES.has(text) && !words[k + 1]?.capital) ||
      (capital && text === 'good' && textAt(words, k + 1) === 'morning') ||
      (text === 'feed' && textAt(words, k - 1) === 'world')
    )
      return isStation(words, k)
        ? ['interview', 6]
        : /^(?:viewers|listeners)$/.test(text) && isStreamed(words)
          ? ['livestream', 8]
          : [text === 'listeners' && isPodcast(words) ? 'podcast' : 'broadcast', text === 'viewers' ? UNSURE : 7];
    if (text === 'live' && capital) return ['livestream', 8];
    if (text === 'subreddit') return ['text-post', 7];
    if (text === 'readers') return isOnPage(words, k) ? null : ['written-statement', 4];
    if (HOSTS.has(text)) return ['broadcast', UNSURE];
    if (/^(?:packed|crowded|hushed)$/.test(text)) return ['speech', 7];
    if (isShowOf(words, k)) return ['broadcast', 7];
    if (isOutletName(words, k)) return ['interview', 6];
    if (AUDIENCE.has(text))
      return text === 'audience' && isStreamed(words) ? ['livestream', 8] : (reachedBy(words, k) ?? ['speech', 7]);
    if (COLLEAGUES.has(text)) return reachedBy(words, k) ?? ['speech', UNSURE];
    if (text === 'analysts' && words.some(isResultsCall)) return null;
    if (PRESS.has(text) || isNewsChannel(words, k)) return ['interview', 6];
  }
  const outlet = textAt(words, to + 1) === 'the' ? to + 2 : to + 1;
  if (isDaysShow(words, outlet)) return ['broadcast', 6];
  if (!words[outlet]?.capital) return null;
  if (platformAt(words, outlet)) return isPublic(words, outlet) ? ['text-post', 6] : null;
  return ['interview', human(outlet) ? UNSURE : 4.5];
}
/** 'on Wednesday’s earnings call': which is held before them all. */
const isResultsCall = ({ text }: Word, i: number, words: Word[]): boolean =>
  text === 'call' && /^(?:earnings|results)$/.test(textAt(words, i - 1));

/** 'told The Forum': a name with its article. */
const isOutletName = (words: Word[], k: number): boolean =>
  words[k]!.capital && textAt(words, k - 1) === 'the' && words[k - 1]!.capital && k > 1;

/** 'told | over lunch', 'told voters | who have no room': and no end in 'told hundreds | of supporters'. */
const isListenersEnd = (words: Word[], k: number): boolean => {
  const { text } = words[k]!;
  if (text === 'of')
    return !/^(?:hundreds|thousands|dozens|scores|crowd|roomful|hall|group)$/.test(textAt(words, k - 1));
  return /^(?:that|,|how|:|outside|after|before|ahead|who|whose|over|in|at)$/.test(text);
};
/** Whom one tells something may be the host of what was named before: this counts where nothing was. */
export const UNSURE = 2.5;

/** 'told readers of the college’s Facebook page'. */
const isOnPage = (words: Word[], i: number): boolean =>
  words.slice(i + 1, i + 7).some((_, k) => platformAt(words, i + 1 + k) !== null);

/** 'told his Facebook friends', 'told her two million TikTok followers': there, and by hand or before a camera. */
export function toFollowers(words: Word[], i: number): [Medium, number] {
  const at = words.findIndex(({ text, quote }, k) => k > i && quote < 0 && FOLLOWERS.has(text));
  const platform = at > i + 1 ? platformAt(words, at - 1) : null;
  return platform ? [mediumOn(platform, words), NAMED] : ['text-post', UNSURE];
}
const NAMED = 4;

/** 'told X that it was over'; and no 'told YouTube to take it down', 'told Facebook executives'. */
const isPublic = (words: Word[], k: number): boolean =>
  textAt(words, k + 1) !== 'to' && !/^(?:NOUN|PROPN)$/.test(words[k + 1]?.pos ?? '');

/** 'a stream in which he told viewers', 'told viewers in a livestream'. */
export const isStreamed = (words: Word[]): boolean =>
  words.some(
    (word, k) =>
      postNounAt(words, k)?.medium === 'livestream' ||
      platformAt(words, k) === 'Twitch' ||
      (word.capital && /^spaces?$/.test(word.text)),
  );

/** 'an episode of Past Caring in which she told listeners'. */
const isPodcast = (words: Word[]): boolean =>
  words.some(({ text, quote }) => quote < 0 && /^(?:podcast|podcasts|episode)$/.test(text)) &&
  !words.some(({ text }) => /^(?:radio|tv|fm|television)$/.test(text));

/** 'told a Hindi news channel': a station, and no 'told her YouTube channel'. */
const isNewsChannel = (words: Word[], k: number): boolean =>
  /^(?:channels?|network)$/.test(textAt(words, k)) &&
  /^(?:news|tv|television|cable|broadcast|local|satellite)$/.test(textAt(words, k - 1));

/** 'told Radio Meridian', and no guest on the air: 'told Radio Meridian’s Ada Voss'. */
const isStation = (words: Word[], k: number): boolean =>
  /^(?:radio|tv|television|broadcaster|fm)$/.test(textAt(words, k)) &&
  !words.slice(k + 1, k + 4).some(({ text }, i, rest) => text === "'s" && rest[i + 1]?.capital);

/** 'told her followers', 'asked fans'. */
export const isToFollowers = (words: Word[], i: number): boolean =>
  words
    .slice(i + 1, i + 7)
    .some(({ text, quote }, k, some) => FOLLOWERS.has(text) && quote < 0 && !some.slice(0, k).some(isStop));
/** '“…?” she asks the crowd'. */
export const isToHall = (words: Word[], i: number): boolean =>
  textAt(words, i + 1) === 'the' &&
  /^(?:crowd|audience|congregation|room|hall|rally|tent|delegates)$/.test(textAt(words, i + 2));
const isStop = ({ text, quote }: Word): boolean => quote >= 0 || /^(?:,|that|:|;)$/.test(text);

/** 'at the summit', 'during the debate', 'from the stage': and no 'after the concert', no 'in the meeting room'. */
export function isHeldAt(words: Word[], i: number): boolean {
  const next = words[i + 1];
  const isPart = next?.pos === 'NOUN' || (next?.pos === 'PROPN' && (!next.capital || words[i]!.capital));
  if (isPressCall(words, i) || isSameSession(words, i) || (isPart && !isDay(next!))) return false;
  for (let k = i - 1; k >= 0 && k >= i - 7; k--) {
    const { text, pos } = words[k]!;
    if (text === 'on' && /^(?:sits?|sat|serves?|served)$/.test(textAt(words, k - 1))) return false;
    if (text === 'on') return /^(?:stage|podium|floor|night|panel)$/.test(textAt(words, i)) && !isOfRace(words, i);
    if (/^(?:in|at|from|during)$/.test(text)) return k === 0 || postNounAt(words, k - 1) === null; // 'a photo from the summit'
    if (/^(?:VERB|AUX|QUOTE|ADP)$/.test(pos) || text === ',') return false;
  }
  return false;
}

/** 'on the stage to Gap', 'on Tuesday’s stage 12': of a race. */
const isOfRace = (words: Word[], i: number): boolean =>
  /^(?:to|from|into|between)$/.test(textAt(words, i + 1)) || words[i + 1]?.pos === 'NUM';

/** 'at the same session': whatever that was. */
const isSameSession = (words: Word[], i: number): boolean =>
  textAt(words, i - 1) === 'same' && /^(?:session|event|conference)$/.test(textAt(words, i));

/** 'said outside the court', 'told him outside parliament': where the press waits. */
export const isVenue = (words: Word[], i: number): boolean =>
  words.slice(Math.max(0, i - 5), i).some(({ text }) => SPEAKING.has(text) || /^(?:speaking|reached)$/.test(text)) &&
  words.slice(i + 1, i + 5).some(({ text }) => VENUES.has(text));

export function isPressCall(words: Word[], i: number): boolean {
  const before = words[i]?.capital ? undefined : PRESS_CALLS.get(textAt(words, i)); // and no show of that name
  return before === null || (before?.has(textAt(words, i - 1)) ?? false);
}

/** 'announced on his own page', 'wrote on her wall': and no 'on page 4'. */
export function isOwnPage(words: Word[], i: number): boolean {
  const whose = /^(?:own|fan|public|personal|official)$/.test(textAt(words, i - 1)) ? i - 2 : i - 1;
  return /^(?:his|her|their|its)$/.test(textAt(words, whose)) && /^(?:on|to)$/.test(textAt(words, whose - 1));
}

/** 'goes live on TikTok', 'on the app', 'live on the cathedral’s YouTube channel': and no 'live on Friday'. */
export const isLiveOn = (words: Word[], i: number): boolean =>
  textAt(words, i + 1) === 'on' &&
  words
    .slice(i + 2, i + 7)
    .some(({ text }, k) => /^(?:app|platform)$/.test(text) || platformAt(words, i + 2 + k) !== null);

/** 'Kit Danso went live', 'she goes live': and no 'the site went live'. */
export const isSomebody = (words: Word[], i: number, human: (i: number) => boolean): boolean =>
  /^(?:he|she|they|who|and)$/.test(textAt(words, i)) || human(i);

/** 'told reporters', 'a question from journalists', and no 'tweeted that journalists …'. */
export const isSpokenTo = (words: Word[], i: number): boolean =>
  words.slice(Math.max(0, i - 4), i).every(({ text }) => text !== 'that' && text !== 'called');

/** 'Her account, where she had called voters “…”', 'the page from which he told women …'. */
export const isWhereWords = (words: Word[], i: number): boolean => {
  const at = textAt(words, i + 1) === ',' ? i + 2 : i + 1;
  return (
    textAt(words, at) === 'where' || (/^(?:from|on|in)$/.test(textAt(words, at)) && textAt(words, at + 1) === 'which')
  );
};
