// The times of a sentence as its verbs may take them: resolved days, and days after another event.
import { countBefore } from '../../count-before.ts';
import { addDays } from '../../times/calendar.ts';
import { OF_EVENT } from '../../times/events/event-days.ts';
import type { TimeExpression } from '../../types.ts';
import type { Unit } from '../sentences/narration.ts';
import { edgeAt } from './edges.ts';
import { joinRanges } from './ranges.ts';
import { recentIn } from './recent.ts';
import { offsetsIn, TAKES_PLACE } from './relative.ts';
import type { Stamp, StampsOf } from './stamp.ts';
import { past } from './to-come.ts';

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
  /** What hangs on an event that no day may stand beside: its own days, where another sentence dates the event. */
  const besides = new Map<Stamp, Stamp['at'] | null>();
  for (const { first, last, days, event } of offsets) {
    const [start, end] = [unit.words[first]!.start, unit.words[last]!.end];
    if (isPartOf(dated, from, start, end) || (event && isDatedBeside(dated, end))) continue;
    const words = slice(first, last);
    const over = timeOver(dated, from, start, end);
    const beside = event === 'beside' || over !== null;
    const taking = event && !beside ? eventBefore(text, dated, start, event === 'then') : null;
    if (event && !beside && !taking && (first < last || event === 'then')) continue;
    const at = taking ?? untilPublished(words, firstFrom(dated, unit.end), published) ?? { after: days };
    const stamp: Stamp = { first, last, at, edge: edgeAt(unit, first, last), words };
    if (beside) besides.set(stamp, over ?? (isPlayed(unit, last) ? eventBefore(text, dated, start, false) : null));
    stamps.push(stamp);
    for (let i = first; i <= last; i++) taken.add(i);
  }
  for (let k = from; k < dated.length && dated[k]!.start < unit.end; k++) {
    const time = dated[k]!;
    const covered = unit.words.flatMap((word, i) =>
      word.quote < 0 && word.start < time.end && word.end > time.start ? [i] : [],
    );
    if (covered.length === 0 || covered.some(i => taken.has(i))) continue;
    const [first, last] = [covered[0]!, covered.at(-1)!];
    if (isOfName(unit, first, last) || isOfClock(unit, first)) continue;
    const words = slice(first, last);
    const at = { earliest: time.earliest!, latest: time.latest! };
    stamps.push({ first, last, at, edge: edgeAt(unit, first, last), words });
  }
  if (stamps.length < 2 && besides.size === 0) return stamps;
  const joined = joinRanges(
    unit,
    stamps.sort((a, b) => a.first - b.first),
  );
  if (besides.size === 0) return joined;
  return joined.flatMap((stamp, k) => {
    const at = besides.get(stamp);
    return at === undefined
      ? [stamp]
      : at === null || isApposed(unit, joined[k - 1], stamp, joined[k + 1])
        ? []
        : [{ ...stamp, at }];
  });
}

/** 'On Monday, a day after the killings', 'the day after the vote, June 4': which day it was is told. */
function isApposed(
  { words }: Unit,
  before: Stamp | undefined,
  { first, last }: Stamp,
  next: Stamp | undefined,
): boolean {
  if (next && !('after' in next.at) && next.first - last < EVENT && words[next.first - 1]?.text === ',') return true;
  if (!before || 'after' in before.at || words[before.last + 1]?.text !== ',') return false;
  return words.slice(before.last + 2, first).every(({ text }) => /^(?:just|only|exactly|barely|and)$/.test(text));
}
/** Words of 'the general election,'. */
const EVENT = 6;

/** 'overnight', 'earlier in the day', where no day is told up to its sentence’s end that it could hang on: until publication. */
function untilPublished(words: string, before: number, published: string | null): Stamp['at'] | null {
  if (before > 0 || published === null) return null;
  if (/^overnight$/i.test(words)) return { earliest: addDays(published, -1), latest: published };
  return /^(?:earlier|later) in the day$/i.test(words) ? { earliest: published, latest: published } : null;
}

/** 'minutes after the final whistle': of what took place. */
const isPlayed = ({ words }: Unit, last: number): boolean =>
  words.slice(last + 1, last + 5).some(({ text }) => TAKES_PLACE.test(text));

/** The days of a time that ends with some words and holds them, where it is counted from an event. */
function timeOver(dated: TimeExpression[], from: number, start: number, end: number): Stamp['at'] | null {
  for (let k = from; k < dated.length && dated[k]!.start <= start; k++)
    if (dated[k]!.end === end && dated[k]!.rule === OF_EVENT)
      return { earliest: dated[k]!.earliest!, latest: dated[k]!.latest! };
  return null;
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

/** 'at 10 p.m. on Tuesday (0200 GMT on Wednesday)': the same hour by another clock. */
function isOfClock({ words }: Unit, first: number): boolean {
  for (let k = first - 1; k >= 0 && k >= first - CLOCK; k--)
    if (words[k]!.text === '(') return words.slice(k + 1, first).some(({ text }) => ZONE.test(text));
  return false;
}
const CLOCK = 6;
const ZONE = /^(?:gmt|bst|utc|cet|cest|ist|jst|aest|aedt|est|edt|et|pst|pdt|pt|local)$/;

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

/** Index of the first time that starts at or behind the offset. */
const firstFrom = (times: TimeExpression[], offset: number): number =>
  countBefore(times, ({ start }) => start < offset);
