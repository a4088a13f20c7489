// The life of a statement as a drawing: lanes of spans in percent of the width, so that the SVG stretches without
// scripts or style attributes. Pure. What is only possible is drawn apart from what is certain.
import type { Instant } from '../../../models/interval.ts';
import type { Observation } from '../../../models/observation.ts';
import type { Statement, Status } from '../../../models/statement.ts';
import { dayWords, inWords, toSpan } from './when.ts';
import { postedWord, REMOVAL } from './words.ts';

/** possible: somewhere in here; certain: all of this; gone: after it; open-*: how far it goes on is not known. */
export type SpanKind = 'possible' | 'certain' | 'gone' | 'open-left' | 'open-right';
export interface BarSpan {
  kind: SpanKind;
  /** Percent of the width. */
  x: number;
  width: number;
}
const MARKS = {
  report: 'report',
  seen: 'page found unchanged',
  edited: 'page found edited',
  gone: 'page found gone',
  blocked: 'check refused',
  failed: 'check failed',
} as const;
export interface BarMark {
  kind: keyof typeof MARKS;
  x: number;
  title: string;
}
export interface Lane {
  label: string;
  /** Drawn in the colour of this status; of what stands, if none. */
  tone?: Status;
  spans: BarSpan[];
  marks: BarMark[];
}
export interface Bar {
  lanes: Lane[];
  ticks: { x: number; label: string }[];
  /** What the marks that are there mean. */
  legend: { kind: BarMark['kind']; label: string }[];
  /** The same in words, for those who do not see it. */
  description: string;
}

type Span = ReturnType<typeof toSpan>;
interface Scale {
  from: number;
  to: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const unknown: Span = { from: null, to: null };

const percent = (at: number, scale: Scale): number =>
  Math.round((Math.min(Math.max((at - scale.from) / (scale.to - scale.from), 0), 1) * 100 + Number.EPSILON) * 100) /
  100;

function span(kind: SpanKind, from: number, to: number, scale: Scale): BarSpan[] {
  const [x, end] = [percent(from, scale), percent(to, scale)];
  return end > x ? [{ kind, x, width: Math.round((end - x) * 100) / 100 }] : [];
}

/** Room for both intervals and for what was reported near them; later reports may lie outside and are left out. */
function scaleOf(posted: Span, removed: Span, others: number[]): Scale | null {
  const core = [posted.from, posted.to, removed.from, removed.to].filter(at => at !== null);
  if (core.length === 0) return null;
  const [from, to] = [Math.min(...core), Math.max(...core)];
  const reach = Math.max(to - from, 2 * DAY);
  const near = others.filter(at => at >= from - reach && at <= to + reach);
  const [first, last] = [Math.min(from, ...near), Math.max(to, ...near)];
  const pad = Math.max((last - first) * 0.08, 2 * HOUR);
  // What is gone stays gone: that must be seen, and not only where the drawing happens to end.
  return { from: first - pad, to: last + (removed.to === null ? pad : 3 * pad) };
}

// Where a half-known moment lies: hatched between its bounds, fading where a bound is missing.
function moment({ from, to }: Span, scale: Scale): BarSpan[] {
  if (from === null && to === null) return [];
  if (from === null) return span('open-left', scale.from, to!, scale);
  if (to === null) return span('open-right', from, scale.to, scale);
  // A moment known to the minute would be a hair's breadth: it keeps a visible width.
  const least = (scale.to - scale.from) * 0.012;
  return to - from < least ? span('certain', from, from + least, scale) : span('possible', from, to, scale);
}

// From `sure` on it stood, until `gone` it did; before and after that it may have.
function stood(posted: Span, removed: Span, lastSeen: number | null, scale: Scale): BarSpan[] {
  const sure = posted.to ?? posted.from;
  const gone = removed.from ?? removed.to;
  const opening =
    posted.from === null
      ? span('open-left', scale.from, sure ?? gone ?? scale.to, scale)
      : span('possible', posted.from, sure ?? posted.from, scale);
  if (gone === null) {
    const until = Math.max(sure ?? scale.from, lastSeen ?? scale.from);
    return [...opening, ...span('certain', sure ?? until, until, scale), ...span('open-right', until, scale.to, scale)];
  }
  const end = removed.to ?? removed.from ?? gone;
  const begin = sure ?? gone;
  return [
    ...opening,
    ...span('certain', begin, gone, scale),
    ...span('possible', Math.max(begin, gone), end, scale),
    ...(removed.to === null ? span('open-right', gone, scale.to, scale) : []),
  ];
}

const TICKS: [number, 'hour' | 'day' | 'month' | 'year'][] = [
  [HOUR, 'hour'],
  [3 * HOUR, 'hour'],
  [6 * HOUR, 'hour'],
  [DAY, 'day'],
  [2 * DAY, 'day'],
  [7 * DAY, 'day'],
  [14 * DAY, 'day'],
  [30 * DAY, 'day'],
  [91 * DAY, 'month'],
  [365 * DAY, 'month'],
];
const MOST_TICKS = 5;

function label(at: number, unit: string, first: boolean): string {
  const iso = new Date(at).toISOString();
  const [day, month, year] = dayWords(iso).split(' ') as [string, string, string];
  const short = `${day} ${month.slice(0, 3)}`;
  if (unit === 'month') return `${month.slice(0, 3)} ${year}`;
  if (unit === 'day' || iso.slice(11, 16) === '00:00') return short;
  return first ? `${short}, ${iso.slice(11, 16)}` : iso.slice(11, 16);
}

function ticksOf(scale: Scale): Bar['ticks'] {
  const length = scale.to - scale.from;
  const [step, unit] = TICKS.find(([size]) => length / size <= MOST_TICKS) ?? [length / 4, 'month'];
  const ticks: Bar['ticks'] = [];
  for (let at = Math.ceil(scale.from / step) * step; at <= scale.to; at += step)
    ticks.push({ x: percent(at, scale), label: label(at, unit, ticks.length === 0) });
  return ticks;
}

const inScale = (at: Instant | null, { from, to }: Scale): at is Instant =>
  at !== null && Date.parse(at) >= from && Date.parse(at) <= to;

function marks(statement: Statement, observations: Observation[], scale: Scale): BarMark[] {
  const reports = statement.sources.items.flatMap(({ outlet, published }): BarMark[] =>
    inScale(published, scale)
      ? [{ kind: 'report', x: percent(Date.parse(published), scale), title: `${outlet} reports` }]
      : [],
  );
  const checks = observations.flatMap(({ saw, at }): BarMark[] =>
    inScale(at, scale) ? [{ kind: saw, x: percent(Date.parse(at), scale), title: `Our check: ${MARKS[saw]}` }] : [],
  );
  return [...reports, ...checks];
}

function describe(statement: Statement): string {
  const posted = statement.posted
    ? `${postedWord(statement.platform)} ${inWords(statement.posted).text}.`
    : 'When it was said is not known.';
  if (!statement.removal) return `${posted} Nothing says that it is gone.`;
  return `${posted} ${REMOVAL[statement.removal.kind]} ${inWords(statement.removal.at).text}.`;
}

function lanesOf(statement: Statement, posted: Span, removed: Span, lastSeen: number | null, scale: Scale): Lane[] {
  const { removal, status } = statement;
  const lanes: Lane[] = [{ label: postedWord(statement.platform), spans: moment(posted, scale), marks: [] }];
  // What was gone and came back stood twice, and when it was gone in between is seldom told.
  if (status !== 'restored') {
    const label = status === 'edited' ? 'Unchanged' : 'Stood';
    lanes.push({ label, spans: stood(posted, removed, lastSeen, scale), marks: [] });
  }
  if (removal) {
    const gone = status === 'removed' && removed.to !== null ? span('gone', removed.to, scale.to, scale) : [];
    lanes.push({ label: REMOVAL[removal.kind], tone: status, spans: [...moment(removed, scale), ...gone], marks: [] });
  }
  return lanes;
}

/** The drawing of a statement, or null where no time of it is known. */
export function lifeBar(statement: Statement, observations: Observation[]): Bar | null {
  const posted = statement.posted ? toSpan(statement.posted) : unknown;
  const removed = statement.removal ? toSpan(statement.removal.at) : unknown;
  const times = [...statement.sources.items.map(({ published }) => published), ...observations.map(({ at }) => at)];
  const others = times.filter(at => at !== null).map(at => Date.parse(at));
  const scale = scaleOf(posted, removed, others);
  if (!scale) return null;
  const seen = observations.filter(({ saw }) => saw === 'seen').map(({ at }) => Date.parse(at));
  const lanes = lanesOf(statement, posted, removed, seen.length > 0 ? Math.max(...seen) : null, scale);
  const found = marks(statement, observations, scale);
  if (found.length > 0) lanes.push({ label: 'Reports and checks', spans: [], marks: found });
  const legend = [...new Set(found.map(({ kind }) => kind))].map(kind => ({ kind, label: MARKS[kind] }));
  return { lanes, ticks: ticksOf(scale), legend, description: describe(statement) };
}
