// One row of numbers for each span of days in which an occasion may have been.

import { markAfter } from './after-marks.ts';
import type { Candidate, Source } from './candidates.ts';
import type { Dateable } from './dateable.ts';
import { markDay, markSince } from './day-marks.ts';
import { AT } from './features.ts';
import { type Asked, Marks } from './marks.ts';
import { occasionRow, spread } from './occasion-row.ts';
import { markOther } from './other-marks.ts';
import { daysUpTo } from './told-days.ts';

// Columns are looked up once, not for each span of days.
const SPAN = {
  sources: AT['sources'],
  length: AT['length'],
  age: AT['age'],
  ageOfEnd: AT['age of end'],
  startsAfter: AT['starts after'],
  startsBefore: AT['starts before'],
  within: AT['spans within'],
  sameStart: AT['same start'],
};

/** What `use` says of the row of each candidate. The row is used again for the next: copy what must last. */
export function perRow<T>(
  known: Dateable,
  i: number,
  candidates: Candidate[],
  use: (row: Float64Array, candidate: number) => T,
): T[] {
  const told = daysUpTo(known.calendar, known.occasions[i]!.first);
  const shared = occasionRow(known, i, told);
  const asked = { known, i, told };
  const starts = startsOf(candidates);
  const row = new Marks(new Float64Array(shared.length));
  return candidates.map(({ days, sources }, candidate) => {
    row.values.set(shared);
    row.most(SPAN.sources, sources.length);
    row.most(SPAN.length, days ? spread(days.earliest, days.latest) : 0);
    row.most(SPAN.age, days ? spread(days.earliest, known.published) : 0);
    row.most(SPAN.ageOfEnd, days ? spread(days.latest, known.published) : 0);
    if (days) {
      const at = starts.findIndex(start => start >= days.earliest);
      const same = candidates.filter(other => other.days?.earliest === days.earliest);
      row.most(SPAN.startsBefore, at);
      row.most(SPAN.startsAfter, starts.length - 1 - at);
      row.most(SPAN.sameStart, same.length);
      row.most(SPAN.within, same.filter(other => other.days!.latest < days.latest).length);
    }
    for (const source of sources) mark(row, asked, source);
    return use(row.values, candidate);
  });
}

/** The different days on which the spans start, in order. */
const startsOf = (candidates: Candidate[]): string[] =>
  [...new Set(candidates.flatMap(({ days }) => (days ? [days.earliest] : [])))].sort();

const PLAIN = { rule: AT['rule'], own: AT['own'], none: AT['none'] };
const BEFORE = AT['before: sentences away'];

function mark(row: Marks, asked: Asked, source: Source): void {
  switch (source.kind) {
    case 'day':
      markDay(row, asked, source.day);
      return;
    case 'since':
      markSince(row, asked, source.day);
      return;
    case 'after':
      markAfter(row, asked, source.day, source.anchor);
      return;
    case 'before': {
      const { first } = asked.known.occasions[asked.i]!;
      row.least(BEFORE, Math.abs(first - source.day.unit.index));
      return;
    }
    case 'with':
    case 'answers':
    case 'gone':
    case 'goes':
      markOther(row, asked, source.kind, source.other);
      return;
    default:
      row.most(PLAIN[source.kind], true);
  }
}
