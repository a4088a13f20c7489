// On the air: how English names the programme in which something was said.
import { textAt, type Word } from '../sentences/narration.ts';
import { leadsIn } from '../sentences/phrase.ts';
import { SHOW_NAMES } from '../sentences/places.ts';
import { platformAt, SPEAKING } from '../sentences/words.ts';
import { isInStudio, isOnChannel, isOnThat, isWatched } from './studio.ts';

/** By the words that may tell one; the weight of what they say. */
export const PROGRAMMES: [string, (words: Word[], i: number) => boolean, number][] = [
  ['show programme program', isLiveShow, 5],
  ['show programme program slot', isOwnShow, 6],
  ['show programme program', isOnThat, 5],
  ['studio studios', isInStudio, 5],
  ['channel', isOnChannel, 5],
  ['viewers listeners', isWatched, 5],
  ['commentating', (words, i) => /^(?:for|on)$/.test(textAt(words, i + 1)), 5],
  ['speaking appearing guesting', isOnShow, 6],
  ['edition coverage', isAired, 6],
  ['on', isOnDaysShow, 5],
  ['on', isOnTitle, 5],
  ['on', isOnNamedShow, 5],
  ['air', isOnAir, 5],
  ['live', isLiveOnShow, 6],
  ['sofa couch', isOfShow, 5],
  ['debate debates', isTelevised, 6],
  ['on', isOnChannelsShow, 8],
  ['phone call', isPhoneIn, 8],
  ['panellist panelist presenter host co-host pundit anchor', isOnNamed, 5],
  ['finale', (words, i) => leadsIn(words, i) || (textAt(words, i + 1) === 'of' && words[i + 2]?.capital === true), 5],
  ['commentary', (words, i) => /^(?:in|on)$/.test(textAt(words, i - 1)) || textAt(words, i + 1) === 'box', 5],
];

const DAYS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
export const isDay = ({ text }: Word): boolean => DAYS.test(text);

/** 'on her own radio show', 'during the breakfast programme'. */
function isOwnShow(words: Word[], i: number): boolean {
  return isShowOf(words, i) && leadsIn(words, i);
}
const OF_SHOW =
  /^(?:radio|tv|television|breakfast|morning|chat|talk|evening|late-evening|drivetime|late|late-night|night|weekly|nightly|daily|call-in|phone-in|results|quiz|panel|reality|variety|comedy|news|politics|debate|sports)$/;
/** 'the morning show', 'a radio program'. */
export const isShowOf = (words: Word[], i: number): boolean =>
  /^(?:show|programme|program|slot)$/.test(textAt(words, i)) && OF_SHOW.test(textAt(words, i - 1));

/** 'on Meridian’s Face the Week': a name that belongs to a name. */
function isOnChannelsShow(words: Word[], i: number): boolean {
  for (let k = i + 1; k < words.length && k <= i + 4; k++) {
    const { text, capital, quote } = words[k]!;
    if (k > i + 1 && text === "'s") {
      const name = words[k + 1];
      return (
        !!name?.capital &&
        name.quote < 0 &&
        (!isDay(name) || words[k + 2]?.capital === true) &&
        !platformAt(words, k + 1) &&
        isTold(words)
      );
    }
    if (!capital || quote >= 0 || isDay(words[k]!) || platformAt(words, k)) return false;
  }
  return false;
}
const isTold = (words: Word[]): boolean =>
  words.some(
    ({ text, quote }) =>
      quote < 0 &&
      (SPEAKING.has(text) ||
        /^(?:pressed|grilled|questioned|appeared|interviewed|interview|defended|denied|told)$/.test(text)),
  );

/** 'on her weekly phone-in'. */
function isPhoneIn(words: Word[], i: number): boolean {
  return textAt(words, i + 1) === '-' && textAt(words, i + 2) === 'in';
}

/** 'on air', 'on the air'. */
function isOnAir(words: Word[], i: number): boolean {
  return textAt(words, textAt(words, i - 1) === 'the' ? i - 2 : i - 1) === 'on';
}

/** 'the TV judge', 'a television gardener': what somebody is, and no place. */
export function isOfPerson(words: Word[], i: number): boolean {
  const next = words[i + 1];
  return next?.pos === 'NOUN' && !next.capital && next.quote < 0 && !MADE.test(next.text);
}
const MADE =
  /^(?:shows?|programmes?|stations?|channels?|networks?|interviews?|studios?|debates?|series|specials?|segments?|broadcasts?|news|crews?|audience|audiences|appearance|cameras?|slot|bulletin|viewers|listeners|hosts?|presenters?|station|phone)$/;

/** 'during Wednesday’s televised debate', 'in the TV debate': before a camera, whatever the hall. */
function isTelevised(words: Word[], i: number): boolean {
  return /^(?:televised|tv|television|radio|broadcast)$/.test(textAt(words, i - 1));
}

/** 'on the Breakfast sofa', 'from This Morning’s sofa': and no 'on the sofa at home'. */
function isOfShow(words: Word[], i: number): boolean {
  const isNamed = words[i - 1]?.capital === true || textAt(words, i - 1) === "'s";
  return (
    (isNamed || /^(?:breakfast|morning|show|studio|daytime|tv|late-night)$/.test(textAt(words, i - 1))) &&
    leadsIn(words, i)
  );
}

/** 'until Saturday’s live show': what is said there is on the air. */
function isLiveShow(words: Word[], i: number): boolean {
  return textAt(words, i - 1) === 'live' && /^(?:'s|the|last)$/.test(textAt(words, i - 2));
}

/** 'speaking on Meridian Today': a name after 'on' that is no platform and no day. */
function isOnShow(words: Word[], i: number): boolean {
  for (let k = i + 2; k < words.length && k <= i + 10; k++) {
    const { text, quote } = words[k]!;
    if (quote >= 0 || text === ',' || SPEAKING.has(text)) break;
    if (text !== 'on') continue;
    if (isOnShow(words, k - 1)) return true;
    break; // it has looked at all that follow: to ask each of them again would double the work with every 'on'
  }
  const name = textAt(words, i + 2) === 'the' || /'s$/.test(textAt(words, i + 2)) ? i + 3 : i + 2;
  const word = words[name];
  return textAt(words, i + 1) === 'on' && !!word?.capital && word.quote < 0 && !isDay(word) && !platformAt(words, name);
}

/** 'on Friday’s edition of Late Desk', 'on their live coverage': and no 'in Friday’s edition of the Herald', which is print. */
function isAired(words: Word[], i: number): boolean {
  return (
    (textAt(words, i + 1) === 'of' || textAt(words, i - 1) === 'live') &&
    words.slice(Math.max(0, i - 6), i).some(({ text }) => text === 'on')
  );
}

/** 'On Loose Ends this morning, panellist Ada Voss was not having it': what the sentence opens with is a programme. */
function isOnNamed(words: Word[], i: number): boolean {
  const name = textAt(words, 1) === 'the' ? 2 : 1;
  return (
    textAt(words, 0) === 'on' &&
    i > name &&
    i < name + 10 &&
    words[name]!.capital &&
    words[name]!.quote < 0 &&
    !isDay(words[name]!) &&
    !words.slice(0, i).some((_, k) => platformAt(words, k) !== null)
  );
}

/** 'said on Friday’s Late Desk': a name after a day is a programme. */
function isOnDaysShow(words: Word[], i: number): boolean {
  return isDaysShow(words, i + 1) && i > 0;
}

export function isDaysShow(words: Word[], day: number): boolean {
  const [at, name] = [words[day], words[day + 2]];
  if (!at || !name || !isDay(at) || textAt(words, day + 1) !== "'s") return false;
  return name.capital && name.quote < 0 && !isDay(name) && !platformAt(words, day + 2);
}

/** 'she said on “The Late Desk”': a title behind the verb of saying. */
function isOnTitle(words: Word[], i: number): boolean {
  return SPEAKING.has(textAt(words, i - 1)) && (words[i + 1]?.quote ?? -1) >= 0;
}

/** 'was asked about it on Good Morning Harbour', 'on the Late Show': a name that is a show's. */
function isOnNamedShow(words: Word[], i: number): boolean {
  const from = textAt(words, i + 1) === 'the' ? i + 2 : i + 1;
  if (!words[from]?.capital) return false;
  if (
    !/^(?:it|that|this|quizzed|appeared|appearing|guest|interviewed|back)$/.test(textAt(words, i - 1)) &&
    !SPEAKING.has(textAt(words, i - 1))
  )
    return false;
  for (let k = from; k < from + 4 && words[k]?.capital && words[k]!.quote < 0; k++) {
    if (isDay(words[k]!) || platformAt(words, k)) return false;
    if (SHOW_NAMES.has(textAt(words, k)) && (k > from || words[k + 1]?.capital === true)) return true;
  }
  return false;
}

/** 'live on Meridian Tonight': and no 'live on Friday', no 'live on TikTok'. */
function isLiveOnShow(words: Word[], i: number): boolean {
  const name = words[i + 2];
  return textAt(words, i + 1) === 'on' && !!name?.capital && !platformAt(words, i + 2) && !isDay(name);
}
