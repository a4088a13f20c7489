// The spans of days in which an occasion may have been: every day that the article tells near it, alone or as what it came
// after, and what the rules say. Which of them it was is for the ranker.
import type { ReadRemoval } from '../../../models/reading.ts';
import { isForged } from '../occasions/days/forged.ts';
import { isHabitual } from '../occasions/days/habitual.ts';
import { type Dated, isDayLike } from '../occasions/days/posted.ts';
import type { Unit } from '../occasions/sentences/narration.ts';
import { OPEN } from '../occasions/stamps/relative.ts';
import type { Stamp } from '../occasions/stamps/stamp.ts';
import { addDays } from '../times/calendar.ts';
import type { Dateable } from './dateable.ts';
import { type ToldDay, timesAround } from './told-days.ts';

/** How a span of days comes about. */
export type Source =
  | { kind: 'rule' | 'own' | 'none' }
  /** On a day that the text tells; or some time since. */
  | { kind: 'day' | 'since'; day: ToldDay }
  /** 'Hours later' than what was told before it. */
  | { kind: 'after'; day: ToldDay; anchor: Anchor }
  /** 'Two days before', of what was removed. */
  | { kind: 'before'; day: ToldDay }
  /** On the days of another occasion; or some time since. */
  | { kind: 'with' | 'answers'; other: number }
  /** Some time since something was removed; or when it was. */
  | { kind: 'gone' | 'goes'; other: number };

/** What a time hangs on. */
export interface Anchor {
  earliest: string;
  latest: string;
  /** 1 for what was told last before it, 2 for what was told before that … */
  turn: number;
  of: { day: ToldDay } | { occasion: number } | { removal: number };
}

export interface Candidate {
  /** Null: nothing gives a ground. */
  days: Dated | null;
  sources: Source[];
}

/** Sentences before and behind an occasion whose times are looked at, and occasions. */
const REACH = 24;
const OTHERS = 8;

/** What the rules say comes first. */
export function candidatesFor(known: Dateable, i: number): Candidate[] {
  const { published, ruled, dates } = known;
  const list = new Candidates(published, known.removals[i]?.at.latest ?? null, ruled[i] ?? null);
  if (dates[i]) list.add(dates[i], { kind: 'own' }, dates[i].grounds);
  list.add(null, { kind: 'none' });
  const occasion = known.occasions[i]!;
  if (isHabitual(known.text, occasion) || isForged(known.text.units, occasion)) return list.found;
  if (occasion.stamp?.sure && dates[i]) list.lived = dates[i];
  addTimes(list, known, i);
  addOthers(list, known, i);
  return list.possible();
}

/** A span by its bounds; empty for none. */
export const keyOf = (days: { earliest: string; latest: string } | null): string =>
  days ? `${days.earliest}/${days.latest}` : '';

type Grounds = Dated['grounds'] | string;

/** Candidates without their doubles, the rules' answer first: what comes about in several ways says so. */
class Candidates {
  readonly found: Candidate[] = [];
  /** Nothing is posted after it went, or after the article. */
  private readonly end: string;
  private readonly ends: string;
  /** Days in which it was posted, where its removal is told to have come hours after, or its sentence is sure of them. */
  lived: { earliest: string; latest: string } | null = null;

  constructor(published: string, removed: string | null, ruled: Dated | null) {
    const wentBefore = removed !== null && removed < published;
    this.end = wentBefore ? removed : published;
    this.ends = wentBefore ? `it was removed by ${removed}` : `published ${published}`;
    this.found.push({ days: ruled, sources: [{ kind: 'rule' }] });
  }

  /** What is told of how long it stood rules out what else is told: but for what the rules say. */
  possible(): Candidate[] {
    const { lived, found } = this;
    if (!lived) return found;
    return found.filter(
      ({ days }, i) => i === 0 || (days && days.earliest >= lived.earliest && days.latest <= lived.latest),
    );
  }

  add(days: { earliest: string; latest: string } | null, source: Source, grounds: Grounds = ''): void {
    if (days && (days.earliest > this.end || days.earliest > days.latest)) return;
    const capped = days !== null && days.latest > this.end;
    const span = days && { earliest: days.earliest, latest: capped ? this.end : days.latest };
    // They are few, so that a map of them would cost more.
    const same = this.found.find(({ days }) => days?.earliest === span?.earliest && days?.latest === span?.latest);
    if (same) {
      same.sources.push(source);
      return;
    }
    const said = typeof grounds === 'string' ? { earliest: grounds, latest: grounds } : grounds;
    const shown = capped ? { ...said, latest: this.ends } : said;
    this.found.push({ days: span && { ...span, grounds: shown }, sources: [source] });
  }

  /** From a day on: until publication, or until it was removed. */
  addSince(earliest: string, source: Source, ground: string): void {
    this.add({ earliest, latest: this.end }, source, { earliest: ground, latest: this.ends });
  }
}

function addTimes(list: Candidates, known: Dateable, i: number): void {
  const { first, last } = known.occasions[i]!;
  const went = known.removals[i]?.at;
  const around = timesAround(known.calendar, first, REACH, Math.min(last - first, REACH) + REACH);
  for (const day of nearest(around, first)) {
    const { unit, stamp, days } = day;
    const said = `the article says “${stamp.words}”`;
    if (days) {
      if (!day.elsewhere) list.add(days, { kind: 'day', day }, said);
      if (day.rank > 0) list.addSince(days.earliest, { kind: 'since', day }, said);
    } else if ('after' in stamp.at) {
      const [from, to] = stamp.at.after;
      for (const anchor of anchorsOf(known, i, day)) {
        const latest = to === OPEN ? known.published : addDays(anchor.latest, to);
        list.add({ earliest: addDays(anchor.earliest, from), latest }, { kind: 'after', day, anchor }, said);
      }
      if (went?.earliest && went.latest && to !== OPEN && unit.words[stamp.last]!.text === 'after') {
        const since = { earliest: addDays(went.earliest, -to), latest: addDays(went.latest, -from) };
        list.add(since, { kind: 'before', day }, said);
        if (isLife(unit, stamp, known.removals[i]!))
          list.lived = from === 0 ? { earliest: went.earliest, latest: went.latest } : since;
      }
    }
  }
}

/** 'deleted it on Sunday, hours after posting it': the sentence of its removal says when it was posted. */
const isLife = (unit: Unit, { last }: Stamp, { evidence }: ReadRemoval): boolean =>
  evidence.in === undefined &&
  evidence.start >= unit.start &&
  evidence.end <= unit.end &&
  /^(?:posting|publishing|sharing|uploading|tweeting|writing|putting)$/.test(unit.words[last + 1]?.text ?? '');

/** In a list of dated posts every line tells a day: so many are looked at, the nearest. */
const MOST_TIMES = 40;
const nearest = (days: ToldDay[], unit: number): ToldDay[] =>
  days.length <= MOST_TIMES
    ? days
    : days.toSorted((a, b) => Math.abs(a.unit.index - unit) - Math.abs(b.unit.index - unit)).slice(0, MOST_TIMES);

function addOthers(list: Candidates, { occasions, dates, ruled, removals }: Dateable, i: number): void {
  for (let other = Math.max(0, i - OTHERS); other < Math.min(occasions.length, i + OTHERS); other++) {
    const at = removals[other]?.at;
    if (at?.earliest) {
      const ground = 'it answers the removal';
      list.addSince(at.earliest, { kind: 'gone', other }, ground);
      if (at.latest) list.add({ earliest: at.earliest, latest: at.latest }, { kind: 'goes', other }, ground);
    }
    const days = other === i ? null : (dates[other] ?? ruled[other]);
    if (!days) continue;
    list.add(days, { kind: 'with', other }, days.grounds);
    if (isDayLike(days))
      list.addSince(days.earliest, { kind: 'answers', other }, `it answers what happened on ${days.earliest}`);
  }
}

/** What 'hours later' may hang on: the days told last before it, the occasion told last, and its removal. */
function anchorsOf(
  { calendar, occasions, dates, ruled, removals }: Dateable,
  i: number,
  { unit, stamp }: ToldDay,
): Anchor[] {
  const anchors: Anchor[] = [];
  const before = timesAround(calendar, unit.index, NEAR, 0);
  for (let k = before.length - 1, turn = 1; k >= 0 && turn <= ANCHORS; k--) {
    const day = before[k]!;
    if (day.rank > 0 && (day.unit !== unit || day.stamp.last < stamp.first))
      anchors.push({ ...day.days!, turn: turn++, of: { day } });
  }
  for (let other = i - 1; other >= Math.max(0, i - ANCHORS); other--) {
    const days = dates[other] ?? ruled[other];
    const turn = i - other;
    if (days && isDayLike(days) && occasions[other]!.first <= unit.index)
      anchors.push({ ...days, turn, of: { occasion: other } });
    const { earliest, latest } = removals[other]?.at ?? {};
    if (earliest && latest && isDayLike({ earliest, latest }))
      anchors.push({ earliest, latest, turn, of: { removal: other } });
  }
  return anchors;
}
const ANCHORS = 3;
const NEAR = 8;
