// What is told about how long a post stood: 'it was up for ten minutes', 'was still visible on Tuesday'.
import { among } from '../../lexemes.ts';
import type { Dated } from '../../occasions/days/posted.ts';
import type { Unit } from '../../occasions/sentences/narration.ts';
import { sign, signsOf } from '../../occasions/sentences/signs.ts';
import type { Who } from '../../occasions/sentences/who.ts';
import type { Stamp, StampsOf } from '../../occasions/stamps/stamp.ts';
import { stampFor } from '../../occasions/stamps/when.ts';
import { addDays } from '../../times/calendar.ts';
import { headAt } from '../clauses/heads.ts';
import { subjectOf } from '../clauses/subjects.ts';
import type { Cue, Target } from '../wordings/cue.ts';
import { targetAt, toldBefore } from '../wordings/target.ts';
import type { Bounds } from './timing.ts';

export interface Fact {
  unit: Unit;
  word: number;
  /** Stood for this many days at most; or stood still on a day. */
  lasted: [number, number] | null;
  /** It is told to have stood no longer than that. */
  short: boolean;
  standing: Stamp | null;
  words: string;
  /** What stood, as the sentence has it; null where nothing names it. */
  target: Target | null;
}

/** Words that tell how long something stood. */
const LASTING = new Set(
  'up live online lasted survived survive last lived stayed remained visible there existed stood out'.split(' '),
);

/** What one could do with it, until it went. */
const isSeen = among('watched seen heard read viewed played found opened downloaded streamed');

/** Sign of the words that a fact may turn on. */
export const LASTS = sign(({ folded }) => LASTING.has(folded) || /^(?:still|until|till)$/.test(folded));

/** The facts of one sentence; mostly none. */
export function factsIn(unit: Unit, stampsOf: StampsOf, who: Who): Fact[] {
  const facts: Fact[] = [];
  for (let i = 0; i < unit.words.length; i++) {
    const { text, lexeme } = unit.words[i]!;
    if (!(signsOf(lexeme) & LASTS) && !isCould(unit, i)) continue;
    const lasted =
      LASTING.has(text) && !isOfOther(unit, i)
        ? ((text === 'out' ? null : (spanAfter(unit, i) ?? untilHour(unit, i) ?? spanBefore(unit, i))) ??
          unsurvived(unit, i))
        : null;
    if (lasted)
      facts.push({
        unit,
        word: i,
        lasted: lasted.days,
        short: isOver(unit, i) || spanBefore(unit, i) !== null,
        standing: null,
        words: lasted.words,
        target: standingAt(unit, i, who),
      });
    const until = untilIn(i, stampsOf(unit));
    if (until && !isStill(unit, i) && ((LASTING.has(text) && !isOfOther(unit, i)) || isCould(unit, i))) {
      const target = standingAt(unit, i, who);
      facts.push({ unit, word: i, lasted: null, short: true, standing: until, words: `until ${until.words}`, target });
    }
    const standing = text === 'still' && isStanding(unit, i) ? stampFor(unit, i, stampsOf(unit)) : null;
    if (standing && !('after' in standing.at)) {
      const target = standingAt(unit, i, who);
      facts.push({ unit, word: i, lasted: null, short: false, standing, words: `still … ${standing.words}`, target });
    }
  }
  return facts;
}

/** 'stays up until Friday': it has not gone yet. */
const isStill = ({ words }: Unit, i: number): boolean =>
  /^(?:stays?|remains?|is|are|be)$/.test(words[i - 1]?.text ?? '');

/** 'The call lasted nineteen seconds': the noun before it is nothing that stands somewhere. */
function isOfOther({ words }: Unit, i: number): boolean {
  let k = i - 1;
  while (k > 0 && /^(?:AUX|ADV|PART)$/.test(words[k]!.pos)) k--;
  const subject = words[k];
  return subject?.pos === 'NOUN' && subject.quote < 0 && headAt(words, k) === null;
}

/** 'The passage could be watched until Monday.' */
const isCould = ({ words }: Unit, i: number): boolean =>
  isSeen(words[i]!.lexeme) &&
  words[i - 1]?.text === 'be' &&
  words.slice(Math.max(0, i - 4), i).some(({ text }) => /^(?:could|can)$/.test(text));

/** What the sentence says of it stood. */
function standingAt(unit: Unit, i: number, who: Who): Target | null {
  const head = subjectOf(unit, i);
  return head === null ? null : targetAt(unit, head, who);
}

/** 'survived until Tuesday evening', 'remained online until Wednesday': it went on that day. */
const untilIn = (i: number, stamps: Stamp[]): Stamp | null =>
  stamps.find(({ first, edge, at }) => edge === 'until' && first > i && first <= i + 4 && !('after' in at)) ?? null;

/** 'did not survive the night', 'did not last the day'. */
function unsurvived({ words }: Unit, i: number): { days: [number, number]; words: string } | null {
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
function untilHour({ words }: Unit, i: number): { days: [number, number]; words: string } | null {
  const until = words.findIndex(({ lexeme }, k) => k > i && k <= i + 3 && isUntil(lexeme));
  const part = words[until + 1]?.text ?? '';
  if (until < 0 || !/^(?:noon|midday|lunch\w*|teatime|midnight|evening|nightfall|dusk|\d+(?:\.\d\d)?[ap]m)$/.test(part))
    return null;
  return /^(?:on|of)$/.test(words[until + 2]?.text ?? '') ? null : { days: [0, 0], words: `until ${part}` };
}

/** 'was up for an hour', 'lasted six minutes'; 'has been up for a day' may go on. */
const isOver = ({ words }: Unit, i: number): boolean =>
  /^(?:lasted|survived|last|survive|out)$/.test(words[i]!.text) ||
  (/^(?:up|live|online|there|visible)$/.test(words[i]!.text) &&
    words.slice(Math.max(0, i - 3), i).some(({ text }) => /^(?:was|were|stayed|remained|left|kept)$/.test(text)));

/** What stood for an hour and no longer is looked for like what was removed. */
export function lastedCue({ unit, word, target }: Fact): Cue {
  return {
    unit,
    word,
    first: word,
    last: word,
    kind: target?.part ? 'edited' : 'deleted',
    by: 'unknown',
    agent: null,
    target: target ?? toldBefore(word),
    seen: false,
    weak: false,
    rule: 'fact: lasted',
  };
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
function spanAfter(unit: Unit, i: number): { days: [number, number]; words: string } | null {
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
function spanBefore({ words }: Unit, i: number): { days: [number, number]; words: string } | null {
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

const isStanding = (unit: Unit, i: number): boolean =>
  unit.words.slice(Math.max(0, i - 3), i).some(word => /^(?:was|were|could|had|remained|stayed)$/.test(word.text)) &&
  unit.words
    .slice(i + 1, i + 6)
    .some(word =>
      /^(?:visible|up|live|online|be|available|there|heard|seen|viewed|playing|showing|loading|accessible|readable|watchable|standing)$/.test(
        word.text,
      ),
    );

export function factBounds({ lasted, standing, words }: Fact, posted: Dated | null): Bounds | null {
  const ground = `the article says “${words}”`;
  if (standing && !('after' in standing.at)) return { earliest: { day: standing.at.earliest, ground }, latest: null };
  if (!lasted || !posted) return null;
  return {
    earliest: { day: addDays(posted.earliest, lasted[0]), ground },
    latest: { day: addDays(posted.latest, lasted[1]), ground },
  };
}
