// What is said in a programme or a podcast that is called by its name: 'on Loose Women', 'told The Lena Moss Show', 'in an interview
// on CNN', 'told ITV’s Lena Moss'.
import type { Medium } from '../../../../models/statement.ts';
import { among } from '../../lexemes.ts';
import { setOf } from '../../word-list.ts';
import { textAt, type Word } from '../sentences/narration.ts';
import { leadsIn } from '../sentences/phrase.ts';
import { FIRSTS, namedShow, STATIONS, showAt } from '../sentences/shows.ts';
import { platformAt, SPEAKING } from '../sentences/words.ts';
import { isDay } from './air.ts';

/** By the words that may name one; the medium. */
export const SHOWS: [string | Iterable<string>, (words: Word[], i: number) => Medium | null][] = [
  [FIRSTS, (words, i) => (isSaidOn(words, i) ? showAt(words, i) : null)],
  ['show tonight', (words, i) => onNamedShow(words, i)],
  [STATIONS, (words, i) => (isOnStation(words, i) || isToStations(words, i) ? 'broadcast' : null)],
  ['aired broadcast televised airs', (words, i) => (isOfTalk(words, i) || isAired(words, i) ? 'broadcast' : null)],
  ['confessional', (words, i) => (leadsIn(words, i) ? 'broadcast' : null)],
  ['pundit', (words, i) => (textAt(words, i - 2) === 'as' && textAt(words, i + 1) === 'for' ? 'broadcast' : null)],
  ['on', (words, i) => (isAppearance(words, i) || isHosted(words, i) ? 'broadcast' : null)],
  ['on told tells', (words, i) => (isMark(words[i + 1]) ? onTitled(words, i) : null)],
];

/** 'on The Lena Moss Show': and no 'on the show', no '“The Lena Moss Show” is back'. */
function onNamedShow(words: Word[], i: number): Medium | null {
  if (!words[i]!.capital) return null;
  const from = namedShow(words, i);
  return from >= 0 && showAt(words, from) === null && isSaidOn(words, from) ? 'broadcast' : null;
}

/** 'said on “The Late Desk”', 'told “Harbour Mornings”': and no 'appeared on “Harbour Mornings” in 2019'. */
function onTitled(words: Word[], i: number): Medium | null {
  if (!words[i + 2]?.capital || showAt(words, i + 2) !== null || showAt(words, i + 3) !== null) return null;
  const before = words[i - 1];
  const isSaid =
    textAt(words, i) !== 'on' || (before && (SPEAKING.has(before.text) || isDay(before) || isSpot(before.lexeme)));
  return isSaid && isHeardOn(words, i)
    ? words.slice(i, i + REACH).some(({ text }) => text === 'podcast')
      ? 'podcast'
      : 'broadcast'
    : null;
}

/** What stands between a preposition and the name: 'in Monday’s episode of', 'on last night’s', 'on ITV chat show'. */
const isMark = (word: Word | undefined): boolean => /^["“]$/.test(word?.text ?? '');
const isFill = (word: Word): boolean =>
  isMark(word) || /^(?:DET|ADJ|PART|NUM|PROPN|NOUN)$/.test(word.pos) || word.text === 'of';
/** Words of it. */
const REACH = 10;
const TALKING =
  /^(?:speak|speaks|speaking|spoke|talk|talks|talking|talked|chatting|chatted|opened|opening|explained|admitted|revealed)$/;
const TALK =
  /^(?:interview|conversation|chat|sit|sat|sitting|down|sit-down|catch-up|discussion|spoke|speaking|appearance)$/;
const isPart = among(
  'episode edition instalment installment broadcast interview segment appearance preview clip episodes',
);

/** 'told Loose Women', 'in an interview with 60 Minutes', 'during Monday’s View': and no 'who found fame on Sunrise', 'the View host'. */
function isSaidOn(words: Word[], from: number): boolean {
  let part = false;
  for (let k = from - 1; k >= 0 && k >= from - REACH; k--) {
    const { text, quote, lexeme } = words[k]!;
    if (quote >= 0) return false;
    if (/^(?:told|tells|telling)$/.test(text)) return true;
    if (text === 'during') return true;
    if (text === 'on' || text === 'via') return isHeardOn(words, k);
    if (text === 'in') return part;
    if (text === 'to') return TALKING.test(textAt(words, k - 1)) || textAt(words, k - 1) === 'up';
    if (text === 'with') return words.slice(Math.max(0, k - 3), k).some(word => TALK.test(word.text));
    part ||= isPart(lexeme);
    if (!isFill(words[k]!)) return false;
  }
  return false;
}

/** What somebody does on the air for a living, or was seen in: it tells of who they are. */
const FAME =
  setOf(`fame famous star stars starred starring judge judges host hosts hosted hosting co-host presenter presenters contestant contestants
  panellist panelist known role job work works worked stint seen watch watched watching winner regular debut met competed
  pundit expert fans viewers career years couple time`);
const isSpot = among('appearance appearances interview interviews spot segment');
const OUTER = /^(?:after|before|following|since|about|of|over|despite|from)$/;

/** 'said on', 'was asked about it on', 'in an interview on': and no 'after her interview on', 'a judge on'. */
function isHeardOn(words: Word[], on: number): boolean {
  const before = words[on - 1];
  if (!before) return true;
  if (FAME.has(before.text)) return false;
  if (!isSpot(before.lexeme)) return true;
  const opens = words.slice(Math.max(0, on - 5), on - 1);
  return (
    !opens.some(({ text }) => OUTER.test(text)) &&
    (leadsIn(words, on - 1) || opens.some(({ text }) => /^(?:made|making|makes)$/.test(text)))
  );
}

/** 'said on CNN', 'in an interview on BBC Two': and no 'a documentary shown on ITV'. */
const isOnStation = (words: Word[], i: number): boolean =>
  words[i]!.capital &&
  textAt(words, i - 1) === 'on' &&
  !/^(?:shown|screened|available|streaming|airs|aired|programme|show|series|film|drama|documentary)$/.test(
    textAt(words, i - 2),
  ) &&
  isHeardOn(words, i - 1);

/** 'told ITV’s Lena Moss', 'speaking to the BBC’s Lena Moss': who works there asks on the air. */
function isToStations(words: Word[], i: number): boolean {
  if (!words[i]!.capital) return false;
  const of = [i + 1, i + 2, i + 3].find(k => textAt(words, k) === "'s");
  const name = of === undefined ? undefined : words[isMark(words[of + 1]) ? of + 2 : of + 1];
  return name !== undefined && isNamed(name) && isSaidOn(words, i);
}

const isNamed = (word: Word): boolean => word.capital && word.quote < 0 && !isDay(word);

/** 'in an interview that aired on Sunday', 'in an interview broadcast on Monday'. */
function isOfTalk(words: Word[], i: number): boolean {
  const talk = words.findLastIndex(
    ({ text, quote }, k) => k < i && k > i - REACH && quote < 0 && /^(?:interview|conversation)$/.test(text),
  );
  return (
    talk >= 0 && leadsIn(words, talk) && !words.slice(talk, i).some(({ text, quote }) => quote >= 0 || text === ',')
  );
}

/** 'During the reunion, which aired on Tuesday, Voss said'. */
const isAired = (words: Word[], i: number): boolean =>
  /^(?:during|in|on)$/.test(textAt(words, 0)) && /^(?:which|that)$/.test(textAt(words, i - 1));

/** 'said on Harbour Nights with Lena Moss': a name with its host. */
function isHosted(words: Word[], i: number): boolean {
  if (!SPEAKING.has(textAt(words, i - 1))) return false;
  let k = i + 1;
  while (k < words.length && isNamed(words[k]!) && platformAt(words, k) === null) k++;
  return k > i + 2 && textAt(words, k) === 'with' && words[k + 1]?.capital === true;
}

/** 'during an appearance on Harbour Nights'. */
function isAppearance(words: Word[], i: number): boolean {
  const at = textAt(words, i + 1) === 'the' || isMark(words[i + 1]) ? i + 2 : i + 1;
  const name = words[at];
  return (
    textAt(words, i - 1) === 'appearance' &&
    name !== undefined &&
    isNamed(name) &&
    !/^(?:broadway|capitol|instagram|tiktok|youtube|facebook|twitch|x|long)$/.test(name.text) &&
    isHeardOn(words, i)
  );
}
