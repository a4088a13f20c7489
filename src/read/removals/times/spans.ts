// For how long something stood, as the words beside 'lasted' or 'was up' tell: 'for ten minutes', 'until noon', 'not … the night'.
import { among } from '../../lexemes.ts';
import type { Unit } from '../../occasions/sentences/narration.ts';

/** From how many days to how many, and the words that say so. */
export interface Span {
  days: [number, number];
  words: string;
}

/** The span that goes with the word at `i`; null where none is told. */
export function spanAt(unit: Unit, i: number): Span | null {
  const told = unit.words[i]!.text === 'out' ? null : (spanAfter(unit, i) ?? untilHour(unit, i) ?? spanBefore(unit, i));
  return told ?? unsurvived(unit, i);
}

/** 'did not survive the night', 'did not last the day'. */
function unsurvived({ words }: Unit, i: number): Span | null {
  const at = /^(?:the|to|out|a)$/.test(words[i + 1]?.text ?? '')
    ? words[i + 2]?.text === 'the'
      ? i + 3
      : i + 2
    : i + 1;
  const span = words[at]?.text ?? '';
  if (words[i]!.text === 'out' && words[i - 1]?.text !== 'see') return null;
  if (!SPAN.test(span) || !words.slice(Math.max(0, i - 3), i).some(({ lexeme }) => denies(lexeme))) return null;
  return {
    days: /^(?:night|day|weekend)$/.test(span) ? [0, span === 'weekend' ? 2 : 1] : [0, 0],
    words: `not … ${span}`,
  };
}
const denies = among("not n't never failed");
const SPAN = /^(?:hour|morning|afternoon|day|evening|night|lunch|lunchtime|breakfast|dinner|supper|weekend|broadcast)$/;

const isUntil = among('until till');
/** 'was up until noon', 'stayed up until lunchtime on Tuesday' has a day of its own. */
function untilHour({ words }: Unit, i: number): Span | null {
  const until = words.findIndex(({ lexeme }, k) => k > i && k <= i + 3 && isUntil(lexeme));
  const part = words[until + 1]?.text ?? '';
  if (until < 0 || !/^(?:noon|midday|lunch\w*|teatime|midnight|evening|nightfall|dusk|\d+(?:\.\d\d)?[ap]m)$/.test(part))
    return null;
  return /^(?:on|of)$/.test(words[until + 2]?.text ?? '') ? null : { days: [0, 0], words: `until ${part}` };
}

const isPause = among('. , ;');
const isSpan = among('minute minutes second seconds moments hour hours day days');
const DAYS = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
]);
/** 'for about ten minutes', 'six minutes', 'less than an hour'. */
function spanAfter(unit: Unit, i: number): Span | null {
  for (let k = i + 1; k < unit.words.length && k <= i + 8; k++) {
    const { text, quote, lexeme } = unit.words[k]!;
    if (quote >= 0 || isPause(lexeme)) return null;
    if (!isSpan(lexeme)) continue;
    const words = unit.words
      .slice(i, k + 1)
      .map(word => word.text)
      .join(' ');
    if (/^(?:minutes?|seconds?|moments|hour)$/.test(text)) return { days: [0, 0], words };
    if (text === 'hours') return { days: [0, 1], words };
    if (text === 'days') {
      const days = DAYS.get(unit.words[k - 1]!.text) ?? Number(unit.words[k - 1]!.text);
      return days > 0 ? { days: [days, days], words } : null;
    }
    if (text === 'day')
      return /\b(?:most|much|part|half|rest|less|under)\b/.test(words)
        ? { days: [0, 1], words }
        : { days: [1, 1], words };
  }
  return null;
}

/** 'for the eleven minutes that it was up', 'in the hour it lasted': over, since it is told how long it took. */
export function spanBefore({ words }: Unit, i: number): Span | null {
  for (let k = i - 1; k >= 1 && k >= i - 7; k--) {
    if (!isSpan(words[k]!.lexeme)) continue;
    const between = words.slice(k + 1, i).map(({ text }) => text);
    const isIts =
      between.some(text => /^(?:it|they|that|this)$/.test(text)) && /^(?:was|were|had|it|they)$/.test(between.at(-1)!);
    const isThe = words.slice(Math.max(0, k - 4), k).some(({ text }) => /^(?:the|those)$/.test(text));
    if (!isIts || !isThe || /^days?$/.test(words[k]!.text)) return null;
    return { days: words[k]!.text === 'hours' ? [0, 1] : [0, 0], words: `${words[k]!.text} ${between.join(' ')}` };
  }
  return null;
}
