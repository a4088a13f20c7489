// The times of a sentence as its verbs may take them: resolved days, and days after another event.
import { among } from '../lexemes.ts';
import { addDays, daysBetween } from '../times/calendar.ts';
import type { TimeExpression } from '../types.ts';
import type { Unit } from './narration.ts';
import { joinRanges } from './ranges.ts';
import { recentIn } from './recent.ts';
import { offsetsIn, TAKES_PLACE } from './relative.ts';
import { sign } from './signs.ts';
import type { Stamp } from './stamp.ts';

export type { Stamp };
export type StampsOf = (unit: Unit) => Stamp[];

/** Gives each unit's stamps; `times` in order of start. */
export function stampsIn(text: string, times: TimeExpression[], published: string | null): StampsOf {
  const dated = times.filter(time => time.earliest && time.latest);
  const known: Stamp[][] = [];
  return unit => {
    known[unit.index] ??= past(unit, read(text, unit, dated, published), published);
    return known[unit.index]!;
  };
}

const NONE: Stamp[] = [];
function read(text: string, unit: Unit, dated: TimeExpression[], published: string | null): Stamp[] {
  const offsets = offsetsIn(unit);
  const recent = published === null ? NONE : recentIn(unit, published);
  const from = firstFrom(dated, unit.start);
  if (offsets.length === 0 && recent.length === 0 && !(dated[from] && dated[from].start < unit.end)) return NONE;
  const slice = (first: number, last: number): string => text.slice(unit.words[first]!.start, unit.words[last]!.end);
  const stamps: Stamp[] = [...recent];
  const taken = new Set<number>();
  for (const { first, last, days, event } of offsets) {
    const [start, end] = [unit.words[first]!.start, unit.words[last]!.end];
    if (isPartOf(dated, from, start, end) || (event && isDatedBeside(dated, end))) continue;
    const words = slice(first, last);
    const taking = event ? eventBefore(text, dated, unit.words[first]!.start, event === 'then') : null;
    if (event && !taking && (first < last || event === 'then')) continue;
    const at = taking ?? { after: days };
    stamps.push({ first, last, at, edge: edgeAt(unit, first), words });
    for (let i = first; i <= last; i++) taken.add(i);
  }
  for (let k = from; k < dated.length && dated[k]!.start < unit.end; k++) {
    const time = dated[k]!;
    const covered = unit.words.flatMap((word, i) =>
      word.quote < 0 && word.start < time.end && word.end > time.start ? [i] : [],
    );
    if (covered.length === 0 || covered.some(i => taken.has(i))) continue;
    const [first, last] = [covered[0]!, covered.at(-1)!];
    if (isOfName(unit, first, last)) continue;
    const words = slice(first, last);
    const at = { earliest: time.earliest!, latest: time.latest! };
    stamps.push({ first, last, at, edge: edgeAt(unit, first), words });
  }
  if (stamps.length < 2) return stamps;
  return joinRanges(
    unit,
    stamps.sort((a, b) => a.first - b.first),
  );
}

/** 'the night before last', 'the morning after Sunday’s vote': the days are known, and hang on nothing else. */
function isPartOf(dated: TimeExpression[], from: number, start: number, end: number): boolean {
  for (let k = from; k < dated.length && dated[k]!.start <= start; k++) if (dated[k]!.end > end) return true;
  return false;
}

/** 'after practice on Friday': the event's own day stands beside it. */
function isDatedBeside(dated: TimeExpression[], end: number): boolean {
  const next = dated[firstFrom(dated, end)];
  return next !== undefined && next.start <= end + ' on '.length;
}

/** 'the Sunday Echo', 'the Friday Night Show': the day is of a name. */
const isOfName = ({ words }: Unit, first: number, last: number): boolean =>
  words[first - 1]?.text === 'the' &&
  words[first]!.text.endsWith('day') &&
  words[last + 1]?.capital === true &&
  words[last + 1]!.quote < 0;

const WEEKDAY = /^(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the weekend)\b[^\d]*$/i;
const isAhead = among("will would 'll due next upcoming expected scheduled until coming begin starts closes opens");
/** 'Rovers host United on Saturday', 'an interview to be aired on Sunday': set for a day to come. */
const SET =
  /^(?:plays?|hosts?|faces?|visits?|meets?|travels?|opens?|begins?|starts?|resumes?|welcomes?|entertains?|arrives?|expires?|votes?|airs?|premieres?|kicks?|be)$/;
const NEAR = 9;
/** What is told has happened: a weekday read as one to come is the one before, and other days to come date nothing. */
function past(unit: Unit, stamps: Stamp[], published: string | null): Stamp[] {
  if (!published || stamps.length === 0) return stamps;
  return stamps.flatMap(stamp => {
    if ('after' in stamp.at || stamp.at.earliest <= published) return [stamp];
    const before = unit.words.slice(0, stamp.first);
    // 'asked for it to be taken down, and on Monday she obliged': another clause than that which has it to be.
    const clause = before.slice(before.findLastIndex(({ text }) => text === ',') + 1).slice(-NEAR);
    const ahead =
      before.some(({ lexeme }) => isAhead(lexeme)) ||
      clause.some(({ text, pos }, i, near) => SET.test(text) && isSet(pos, near[i - 1]?.text));
    if (ahead || !WEEKDAY.test(stamp.words) || stamp.at.earliest > addDays(published, 7)) return [];
    return [{ ...stamp, at: { earliest: addDays(stamp.at.earliest, -7), latest: addDays(stamp.at.latest, -7) } }];
  });
}

const isSet = (pos: string, before = ''): boolean =>
  before === 'to' ||
  (pos === 'VERB' &&
    !/^(?:did|does|do|n't|not|could|can|might|helped?|let|'s?|the|an?|his|her|their|its|of)$/.test(before));

/** How far back an event is told that something took place after, in characters. */
const EVENT_REACH = 1500;
/** The day of the event (or of anything) told last before the offset: 'Sunday’s derby', 'in the final on Tuesday'. */
function eventBefore(
  text: string,
  dated: TimeExpression[],
  offset: number,
  any: boolean,
): { earliest: string; latest: string } | null {
  for (let k = firstFrom(dated, offset) - 1; k >= 0 && dated[k]!.start > offset - EVENT_REACH; k--) {
    const { start, end, earliest, latest } = dated[k]!;
    if (any) return { earliest: earliest!, latest: latest! };
    if (latest! > addDays(earliest!, 1)) continue;
    const around = [
      ...text.slice(Math.max(0, start - 40), start).split(/[^\p{L}-]+/u),
      ...text.slice(end, end + 40).split(/[^\p{L}-]+/u),
    ];
    if (around.some(word => TAKES_PLACE.test(word.toLowerCase()) || PLAYED.test(word)))
      return { earliest: earliest!, latest: latest! };
  }
  return null;
}

/** 'lost 3-0 on Saturday'. */
const PLAYED = /^(?:lost|won|beat|beaten|drew|defeated|crashed|scored|played|hosted|fought|thrashed|edged|retired)$/;

function firstFrom(times: TimeExpression[], offset: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const EDGES = new Map<string, Stamp['edge']>([
  ['by', 'by'],
  ['before', 'by'],
  ['until', 'until'],
  ['till', 'until'],
  ['since', 'since'],
  ['still', 'still'],
]);
const HAS_EDGE = sign(among(EDGES.keys()));
const BETWEEN = 12;
/** What may stand between 'by' and the day: 'by about 9am on', 'by the end of', 'by breakfast on'. */
const APPROACH =
  /^(?:\d.*|[ap]\.?m\.?|about|around|early|late|mid|the|end|start|close|of|on|-|breakfast|lunchtime|lunch|teatime|noon|midnight|midday|time|this|last|at|least|approximately|shortly|just)$/;
function edgeAt(unit: Unit, first: number): Stamp['edge'] {
  if (!(unit.signs & HAS_EDGE)) return null;
  for (let i = first; i >= 0 && i >= first - BETWEEN; i--) {
    const { text, pos } = unit.words[i]!;
    const edge = EDGES.get(text);
    if (text === 'still' ? STANDING.test(unit.words[i + 1]?.text ?? '') : edge && holds(unit, text, i, first))
      return edge!;
    if (pos === 'PUNCT' || pos === 'QUOTE') return null;
  }
  return null;
}

/** 'still visible on Monday'; no 'still chuckling on Monday'. */
const STANDING =
  /^(?:up|visible|live|online|available|there|standing|accessible|on|in|being|be|viewable|showing|playing|listed|pinned|intact|active|circulating)$/;

const holds = (unit: Unit, edge: string, i: number, first: number): boolean =>
  edge === 'by'
    ? unit.words.slice(i + 1, first).every(word => APPROACH.test(word.text)) || isTheTime(unit, i)
    : i >= first - 2;

/** 'before Tuesday’s meeting' is on Tuesday, for what is said there. */
export const isEve = ({ words }: Unit, { first, last, edge }: Stamp): boolean =>
  edge === 'by' &&
  words.slice(Math.max(0, first - 2), first).some(({ text }) => text === 'before') &&
  (words[last + 1]?.text === "'s" || words[last]!.text === "'s");

/** 'by the time most of Britain woke up on Monday'. */
const isTheTime = (unit: Unit, i: number): boolean =>
  unit.words[i + 1]?.text === 'the' && unit.words[i + 2]?.text === 'time';

/** Weeks, months and years are as often about something else. */
export const isVagueStamp = ({ at }: Stamp): boolean =>
  !('after' in at) && at.latest > at.earliest && daysBetween(at.earliest, at.latest) > 3;
