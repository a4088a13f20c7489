// One row of numbers for each span of days in which an occasion may have been.
import { POSTED } from '../occasions/topic.ts';
import { nearestStamp } from '../occasions/when.ts';
import type { Candidate, Dateable, Source } from './candidates.ts';
import { AT, FAR, type Feature } from './features.ts';
import { occasionRow, spread } from './occasion-row.ts';
import { daysUpTo, type ToldDay } from './told-days.ts';

export function rowsOf(known: Dateable, i: number, candidates: Candidate[]): Float64Array[] {
  const shared = occasionRow(known, i);
  return candidates.map(({ days, sources }) => {
    const row = new Row(shared.slice());
    row.most('sources', sources.length);
    row.most('length', days ? spread(days.earliest, days.latest) : 0);
    row.most('age', days ? spread(days.earliest, known.published) : 0);
    row.most('age of end', days ? spread(days.latest, known.published) : 0);
    for (const source of sources) mark(row, known, i, source);
    return row.values;
  });
}

/** What comes about in several ways has the strongest of each. */
class Row {
  readonly values: Float64Array;
  constructor(values: Float64Array) {
    this.values = values;
  }
  most(name: Feature, value: number | boolean): void {
    const at = AT[name];
    if (Number(value) > this.values[at]!) this.values[at] = Number(value);
  }
  least(name: Feature, value: number): void {
    const at = AT[name];
    if (value < this.values[at]!) this.values[at] = value;
  }
}

function mark(row: Row, known: Dateable, i: number, source: Source): void {
  const { occasions } = known;
  const { first } = occasions[i]!;
  switch (source.kind) {
    case 'day':
      markDay(row, known, i, source.day);
      return;
    case 'since':
      markSince(row, known, first, source.day);
      return;
    case 'after':
    case 'before':
      row.least(`${source.kind}: sentences away`, Math.abs(first - source.day.unit.index));
      return;
    case 'with':
    case 'answers':
    case 'gone':
    case 'goes':
      markOther(row, known, i, source.kind, source.other);
      return;
    default:
      row.most(source.kind, true);
  }
}

const EDGES = { by: 1, still: 2, until: 3, since: 3 };

function markDay(row: Row, { text, occasions, calendar }: Dateable, i: number, day: ToldDay): void {
  const { units, first, person, quotes } = occasions[i]!;
  const { unit, stamp, people } = day;
  const own = units.includes(unit.index);
  row.least('day: sentences away', own ? 0 : Math.abs(first - unit.index));
  row.least('day: paragraphs away', Math.abs(unit.paragraph - text.units[first]!.paragraph));
  row.most('day: before', unit.index <= first);
  row.most('day: turn', turnOf(day, first, daysUpTo(calendar, first)));
  row.most('day: vague', day.vague);
  row.most('day: edge', stamp.edge ? EDGES[stamp.edge] : 0);
  const named = person !== null && people.has(person);
  row.most('day: same person', named);
  row.most('day: other person', people.size > Number(named));
  row.most('day: posting', day.verb === 'posting');
  row.most('day: saying', day.verb === 'saying');
  row.most('day: quoted', day.quoted);
  row.most('day: opens sentence', day.opensSentence);
  row.most('day: opens paragraph', day.opensParagraph);
  row.most('day: heading', day.heading);
  row.most('day: aside', day.aside);
  row.most('day: tells gone', day.tellsGone);
  row.most('day: first', day.days!.earliest === calendar.first);
  row.most('day: last', day.days!.earliest === calendar.last);
  if (!own) return;
  const quote = unit.words.findIndex(word => word.quote >= 0 && quotes.includes(word.quote));
  row.least('day: cost', (quote < 0 ? null : nearestStamp(unit, quote, [stamp])?.cost) ?? FAR / 2);
}

/** 1 for the day told last before the occasion, a half for the one before, … 0 for what is told behind it. */
const turnOf = ({ unit, rank }: ToldDay, first: number, upTo: number): number =>
  rank > 0 && unit.index <= first ? 1 / (1 + upTo - rank) : 0;

function markSince(row: Row, { calendar }: Dateable, first: number, day: ToldDay): void {
  row.least('since: sentences away', Math.abs(first - day.unit.index));
  row.most('since: before', day.unit.index <= first);
  row.most('since: posts', day.posts);
  row.most('since: first told', day.rank === 1);
  row.most('since: last told', day.rank === daysUpTo(calendar, first));
}

function markOther(
  row: Row,
  { occasions, dates, removals }: Dateable,
  i: number,
  kind: 'with' | 'answers' | 'gone' | 'goes',
  other: number,
): void {
  const { medium } = occasions[other]!;
  const away = Math.abs(i - other);
  if (kind === 'goes') row.most('goes: other', other !== i);
  if (kind === 'gone') {
    row.least('gone: occasions away', away);
    row.most('gone: by others', removals[other]!.by !== 'author');
  }
  if (kind === 'with') {
    row.least('with: occasions away', away);
    row.most('with: posted', POSTED.has(medium));
    row.most('with: same medium', medium === occasions[i]!.medium);
    row.most('with: dated', dates[other] !== null);
  }
  if (kind === 'answers') {
    row.least('answers: occasions away', away);
    row.most('answers: ahead', other > i);
    row.most('answers: posted', POSTED.has(medium));
    row.most('answers: removed', removals[other] !== null);
  }
}
