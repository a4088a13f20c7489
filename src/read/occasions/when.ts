// Which of a sentence's times belongs to which of its verbs.
import type { TimeExpression } from '../types.ts';
import type { Unit } from './narration.ts';
import { offsetsIn } from './relative.ts';
import { POSTING, SPEAKING } from './words.ts';

/** A time of the sentence as a verb of it may take it. */
export interface Stamp {
  /** First and last word of the unit. */
  first: number;
  last: number;
  /** Resolved days, or days after another event. */
  at: { earliest: string; latest: string } | { after: [number, number] };
  /** 'by Tuesday': had happened then. 'until Tuesday': stood so long. 'since Tuesday'. 'still up on Tuesday'. */
  edge: 'by' | 'until' | 'since' | 'still' | null;
  /** Late in the day or at night: what comes hours later may be the next day. */
  late: boolean;
  words: string;
}

export type StampsOf = (unit: Unit) => Stamp[];

/** Gives each unit's stamps; `times` in order of start. */
export function stampsIn(times: TimeExpression[]): StampsOf {
  const dated = times.filter(time => time.earliest && time.latest);
  const known = new Map<number, Stamp[]>();
  return unit => {
    const stamps = known.get(unit.index) ?? read(unit, dated);
    known.set(unit.index, stamps);
    return stamps;
  };
}

function read(unit: Unit, dated: TimeExpression[]): Stamp[] {
  const stamps: Stamp[] = [];
  const taken = new Set<number>();
  for (const { first, last, days, words } of offsetsIn(unit)) {
    stamps.push({ first, last, at: { after: days }, edge: edgeAt(unit, first), late: false, words });
    for (let i = first; i <= last; i++) taken.add(i);
  }
  for (let k = firstFrom(dated, unit.start); k < dated.length && dated[k]!.start < unit.end; k++) {
    const time = dated[k]!;
    const covered = unit.words.flatMap((word, i) =>
      word.quote < 0 && word.start < time.end && word.end > time.start ? [i] : [],
    );
    if (covered.length === 0 || covered.some(i => taken.has(i))) continue;
    const [first, last] = [covered[0]!, covered.at(-1)!];
    const words = covered.map(i => unit.words[i]!.text).join(' ');
    const at = { earliest: time.earliest!, latest: time.latest! };
    stamps.push({ first, last, at, edge: edgeAt(unit, first), late: isLate(unit, first, last), words });
  }
  return stamps.sort((a, b) => a.first - b.first);
}

function firstFrom(times: TimeExpression[], offset: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const LATE = new Set('night evening midnight late overnight'.split(' '));
function isLate(unit: Unit, first: number, last: number): boolean {
  for (let i = Math.max(0, first - 3); i <= Math.min(unit.words.length - 1, last + 2); i++)
    if (LATE.has(unit.words[i]!.text)) return true;
  return false;
}

const EDGES = new Map<string, Stamp['edge']>([
  ['by', 'by'],
  ['before', 'by'],
  ['until', 'until'],
  ['till', 'until'],
  ['since', 'since'],
  ['still', 'still'],
]);
/** What may stand between 'by' and the day: 'by about 9am on', 'by the time Britain woke on'. */
const BETWEEN = 9;
function edgeAt(unit: Unit, first: number): Stamp['edge'] {
  for (let i = first; i >= 0 && i >= first - BETWEEN; i--) {
    const { text, pos } = unit.words[i]!;
    const edge = EDGES.get(text);
    if (edge && (text === 'by' || text === 'still' || i >= first - 4)) return edge;
    if (pos === 'PUNCT' || pos === 'QUOTE' || (pos === 'VERB' && i < first - 6 && !isByTheTime(unit, i))) return null;
  }
  return null;
}

const isByTheTime = (unit: Unit, i: number): boolean =>
  unit.words.slice(Math.max(0, i - 8), i).some((word, k, all) => word.text === 'the' && all[k + 1]?.text === 'time');

const BREAKS = new Set('after before when while who which whose where although though because ; – — : but'.split(' '));

/**
 * The stamp that belongs to the word at `i`, if any: the nearest, where clause borders and other verbs cost more than
 * words. `verbs` are words that would take a time themselves.
 */
export function stampFor(
  unit: Unit,
  i: number,
  stamps: Stamp[],
  verbs: (word: string) => boolean = isVerb,
): Stamp | null {
  let best: Stamp | null = null;
  let least = 22;
  for (const stamp of stamps) {
    const cost = distance(unit, i, stamp, verbs);
    if (cost < least) [best, least] = [stamp, cost];
  }
  return best;
}

const isVerb = (word: string): boolean => POSTING.has(word) || SPEAKING.has(word);

function distance(unit: Unit, i: number, stamp: Stamp, verbs: (word: string) => boolean): number {
  const [from, to] = stamp.first > i ? [i + 1, stamp.first] : [stamp.last + 1, i];
  let cost = 0;
  for (let k = from; k < to; k++) {
    const { text, pos } = unit.words[k]!;
    cost += text === '“”' ? 2 : 0.5;
    if (BREAKS.has(text)) cost += 10;
    else if (text === ',') cost += 1.5;
    else if (text === 'and' && verbs(unit.words[k + 1]?.text ?? '')) cost += 6;
    else if (verbs(text) && pos !== 'NOUN') cost += 8;
  }
  // The subordinate clause's own border: '…, the morning after it aired' belongs to neither side.
  return stamp.first > i ? cost : cost + 1;
}
