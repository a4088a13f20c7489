// Every time that an article tells, with what its own sentence says of it; read once an article, for all occasions.

import { countBefore } from '../count-before.ts';
import { among } from '../lexemes.ts';
import { isDayLike } from '../occasions/days/posted.ts';
import type { Text } from '../occasions/frame.ts';
import { around } from '../occasions/occasion.ts';
import type { Unit, Word } from '../occasions/sentences/narration.ts';
import { sign, signsOf } from '../occasions/sentences/signs.ts';
import { isPosting, isSpeaking } from '../occasions/sentences/words.ts';
import { isVagueStamp, type Stamp } from '../occasions/stamps/stamp.ts';
import { isReported } from '../occasions/stamps/told-time.ts';
import { isAside, isIdle, isOfRemoval } from '../occasions/stamps/when.ts';

/** A time of the text. */
export interface ToldDay {
  unit: Unit;
  stamp: Stamp;
  /** Its days, where it tells any by itself; 'hours later' tells none. */
  days: { earliest: string; latest: string } | null;
  /** Place among the times that tell a day or two, counted from 1; 0 for others. */
  rank: number;
  vague: boolean;
  aside: boolean;
  opensSentence: boolean;
  opensParagraph: boolean;
  /** It is all that its sentence says: 'January.' over what is told of that month. */
  heading: boolean;
  /** Tells when something was that is told of, or when something went: no time of the telling. */
  elsewhere: boolean;
  /** The verb nearest to it. */
  verb: 'posting' | 'saying' | 'going' | 'other' | null;
  /** 'had posted it on Monday'. */
  pluperfect: boolean;
  /** Told from the day of publication: 'yesterday', 'this morning'. */
  deictic: boolean;
  /** 'the April 22 episode', 'Saturday’s loss', 'a video from Wednesday': which one it was. */
  ofNoun: boolean;
  /** Its sentence tells what is to come. */
  plan: boolean;
  /** Its sentence posts something, tells of a removal, holds quotations. */
  posts: boolean;
  tellsGone: boolean;
  quoted: boolean;
  people: Set<number>;
}

/** The times of an article in order, and what they say together. */
export interface Calendar {
  told: ToldDay[];
  first: string;
  last: string;
  /** Different days. */
  distinct: number;
  /** By paragraph how many days it tells. */
  inParagraph: Map<number, number>;
  /** By sentence the last one before it, or itself, that tells of a removal; -1 for none. */
  goneBefore: Int32Array;
  /** By sentence how many headings stand before it. */
  headings: Int32Array;
  /** By day on which something starts, how often it is told. */
  times: Map<string, number>;
}

/** Words that may tell that something went, changed or came back. */
const GONE = sign(({ folded }) =>
  /^(?:gone|down|private|takedown|taken|took|(?:vanish|disappear|delet|remov|pull|withdr|scrub|edit|restor|reinstat|expir|laps|wip|deactivat|unpublish|swapp|amend|chang).*)$/.test(
    folded,
  ),
);

export function calendarOf(text: Text): Calendar {
  const told: ToldDay[] = [];
  const inParagraph = new Map<number, number>();
  const days = new Set<string>();
  const goneBefore = new Int32Array(text.units.length);
  const headings = new Int32Array(text.units.length);
  const times = new Map<string, number>();
  let rank = 0;
  for (const unit of text.units) {
    headings[unit.index] = (headings[unit.index - 1] ?? 0) + Number(isHeading(text, unit));
    goneBefore[unit.index] = unit.signs & GONE ? unit.index : (goneBefore[unit.index - 1] ?? -1);
    const stamps = text.stampsOf(unit);
    if (stamps.length === 0) continue;
    const people = text.who.named(unit);
    for (const stamp of stamps) {
      const day = describe(text, unit, stamp, people);
      if (day.days && isDayLike(day.days)) {
        day.rank = ++rank;
        days.add(day.days.earliest);
        times.set(day.days.earliest, (times.get(day.days.earliest) ?? 0) + 1);
        inParagraph.set(unit.paragraph, (inParagraph.get(unit.paragraph) ?? 0) + 1);
      }
      told.push(day);
    }
  }
  const sorted = [...days].sort();
  return {
    told,
    first: sorted[0] ?? '',
    last: sorted.at(-1) ?? '',
    distinct: days.size,
    inParagraph,
    goneBefore,
    headings,
    times,
  };
}

const isAlone = (units: Unit[], { index, paragraph }: Unit): boolean =>
  (index === 0 || units[index - 1]!.paragraph !== paragraph) && units[index + 1]?.paragraph !== paragraph;

/** A paragraph of a few words: a heading, a question, a name over what is told of it. */
const isHeading = ({ units, doc }: Text, unit: Unit): boolean =>
  unit.quotes.length === 0 &&
  // Of most sentences the words need not be made to tell.
  isAlone(units, unit) &&
  unit.words.length <= HEADING &&
  (unit.words.length <= 3 || !/[.!:…"”’]$/.test(doc.text.slice(Math.max(0, unit.end - 3), unit.end).trimEnd()));
const HEADING = 9;

function describe({ units }: Text, unit: Unit, stamp: Stamp, people: Set<number>): ToldDay {
  const opensSentence = stamp.first <= 2;
  return {
    unit,
    stamp,
    days: 'after' in stamp.at ? null : stamp.at,
    rank: 0,
    vague: isVagueStamp(stamp),
    aside: isAside(unit, stamp.first),
    opensSentence,
    opensParagraph: opensSentence && units[unit.index - 1]?.paragraph !== unit.paragraph,
    elsewhere: tellsElse(unit, stamp),
    heading: opensSentence && unit.words.length <= stamp.last - stamp.first + 2,
    verb: nearestVerb(unit, stamp),
    pluperfect: unit.words.some(
      (word, i) =>
        word.text === 'had' && i >= stamp.first - CLAUSE && i <= stamp.last + CLAUSE && isPast(unit.words[i + 1]),
    ),
    deictic: DEICTIC.test(stamp.words),
    ofNoun: isOfNoun(unit, stamp),
    plan: unit.words.some(word => isPlan(word.lexeme)),
    posts: unit.words.some(word => word.quote < 0 && isPosting(word)),
    tellsGone: (unit.signs & GONE) !== 0,
    quoted: unit.quotes.length > 0,
    people,
  };
}

const tellsElse = (unit: Unit, stamp: Stamp): boolean =>
  isReported(unit, stamp) ||
  isOfRemoval(unit, stamp) ||
  isIdle(unit, stamp.first, -1) ||
  (stamp.edge !== null && stamp.edge !== 'by') ||
  WENT.test(unit.words[stamp.first - 1]?.text ?? '') ||
  WENT.test(unit.words[stamp.first - 2]?.text ?? '');
/** 'was gone on Wednesday'. */
const WENT = /^(?:gone|vanished|disappeared|missing|offline|dark|private)$/;

const DEICTIC = /^(?:yesterday|today|tonight|last night|this (?:morning|afternoon|evening|week))/i;
const isPlan = among('will shall plans due scheduled expected upcoming next');
const isPast = (word: Word | undefined): boolean => word !== undefined && /^(?:VERB|AUX|ADV)$/.test(word.pos);

const isOfNoun = ({ words }: Unit, { first, last }: Stamp): boolean =>
  words[last]!.text.endsWith("'s") ||
  words[last + 1]?.text === "'s" ||
  words[last + 1]?.text === "'" ||
  (/^(?:the|a|an|his|her|its|their)$/.test(words[first]!.text) && words[last + 1]?.pos === 'NOUN') ||
  (/^(?:the|a|an|his|her|its|their)$/.test(words[first - 1]?.text ?? '') && words[last + 1]?.pos === 'NOUN') ||
  (words[first - 1]?.text === 'from' && words[first - 2]?.pos === 'NOUN');

/** Words on either side of a time among which its verb is looked for. */
const CLAUSE = 12;
function nearestVerb({ words }: Unit, { first, last }: Stamp): ToldDay['verb'] {
  for (let away = 1; away <= CLAUSE; away++)
    for (const word of [words[first - away], words[last + away]]) {
      if (!word || word.quote >= 0) continue;
      if (isPosting(word)) return 'posting';
      if (isSpeaking(word)) return 'saying';
      if (signsOf(word.lexeme) & GONE) return 'going';
      if (word.pos === 'VERB') return 'other';
    }
  return null;
}

/** The times of the sentences from `back` before the unit to `ahead` behind it. */
export const timesAround = ({ told }: Calendar, unit: number, back: number, ahead: number): ToldDay[] =>
  around(told, day => day.unit.index, unit, back, ahead);

/** How many times that tell a day stand in the text up to the end of the unit. */
export function daysUpTo({ told }: Calendar, unit: number): number {
  for (let k = countBefore(told, day => day.unit.index <= unit) - 1; k >= 0; k--)
    if (told[k]!.rank > 0) return told[k]!.rank;
  return 0;
}
