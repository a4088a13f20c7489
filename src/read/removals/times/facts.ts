// What is told about how long a post stood: 'it was up for ten minutes', 'was still visible on Tuesday'.
import { among } from '../../lexemes.ts';
import type { Dated } from '../../occasions/days/posted.ts';
import type { Unit } from '../../occasions/sentences/narration.ts';
import { sign, signsOf } from '../../occasions/sentences/signs.ts';
import type { Who } from '../../occasions/sentences/who.ts';
import type { Stamp, StampsOf } from '../../occasions/stamps/stamp.ts';
import { stampFor } from '../../occasions/stamps/when.ts';
import { addDays } from '../../times/calendar.ts';
import { setOf } from '../../word-list.ts';
import { headAt } from '../clauses/heads.ts';
import { subjectOf } from '../clauses/subjects.ts';
import type { Cue, Target } from '../wordings/cue.ts';
import { targetAt, toldBefore } from '../wordings/target.ts';
import { spanAt, spanBefore } from './spans.ts';
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
const LASTING = setOf(
  'up live online lasted survived survive last lived stayed remained visible there existed stood out',
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
    const lasts = LASTING.has(text) && !isOfOther(unit, i);
    const lasted = lasts ? spanAt(unit, i) : null;
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
    if (until && !isStill(unit, i) && (lasts || isCould(unit, i))) {
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
