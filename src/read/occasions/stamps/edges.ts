// Times that bound something: 'by Tuesday', 'until Tuesday', 'since Tuesday', 'still up on Tuesday'.
import { among } from '../../lexemes.ts';
import type { Unit } from '../sentences/narration.ts';
import { sign } from '../sentences/signs.ts';
import { isPosting, isSpeaking } from '../sentences/words.ts';
import type { Stamp } from './stamp.ts';

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
export function edgeAt(unit: Unit, first: number, last: number): Stamp['edge'] {
  if (!(unit.signs & HAS_EDGE) || isWhen(unit, last)) return null;
  for (let i = first; i >= 0 && i >= first - BETWEEN; i--) {
    const { text, pos } = unit.words[i]!;
    const edge = EDGES.get(text);
    if (text === 'still' ? STANDING.test(unit.words[i + 1]?.text ?? '') : edge && holds(unit, text, i, first))
      return edge!;
    if (pos === 'PUNCT' || pos === 'QUOTE') return null;
  }
  return null;
}

const CLAUSE = 9;
/** 'under fire since Sunday, when he wrote': on that day. */
const isWhen = ({ words }: Unit, last: number): boolean =>
  words[last + 1]?.text === ',' &&
  words[last + 2]?.text === 'when' &&
  words
    .slice(last + 3, last + 3 + CLAUSE)
    .some(word => word.quote < 0 && word.text !== 'went' && (isPosting(word) || isSpeaking(word)));

/** 'still visible on Monday'; no 'still chuckling on Monday'. */
const STANDING =
  /^(?:up|visible|live|online|available|there|standing|accessible|on|in|being|be|viewable|showing|playing|listed|pinned|intact|active|circulating)$/;

const holds = (unit: Unit, edge: string, i: number, first: number): boolean =>
  isWaiting(unit, edge, i)
    ? false
    : edge === 'by'
      ? unit.words.slice(i + 1, first).every(word => APPROACH.test(word.text)) || isTheTime(unit, i)
      : i >= first - 2;

/** 'waited until Tuesday', 'not until Tuesday did she', 'said nothing till Tuesday': on that day something came. */
export const isWaiting = ({ words }: Unit, edge: string, i: number): boolean =>
  /^(?:until|till)$/.test(edge) &&
  words
    .slice(Math.max(0, i - WAITED), i)
    .some(
      ({ text, quote }) => quote < 0 && /^(?:wait(?:ed|s|ing)?|not|n't|nothing|silent|quiet|silence|took)$/.test(text),
    );
const WAITED = 4;

/** 'before Tuesday’s meeting' is on Tuesday, for what is said there. */
export const isEve = ({ words }: Unit, { first, last, edge }: Stamp): boolean =>
  edge === 'by' &&
  words.slice(Math.max(0, first - 2), first).some(({ text }) => text === 'before') &&
  (words[last + 1]?.text === "'s" || words[last]!.text === "'s");

/** 'by the time most of Britain woke up on Monday'. */
const isTheTime = (unit: Unit, i: number): boolean =>
  unit.words[i + 1]?.text === 'the' && unit.words[i + 2]?.text === 'time';
