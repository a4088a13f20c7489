// One row of numbers for each span of days in which an occasion may have been.
import { POSTED } from '../occasions/topic.ts';
import { nearestStamp } from '../occasions/when.ts';
import type { Candidate, Dateable, Source } from './candidates.ts';
import { AT, FAR } from './features.ts';
import { occasionRow, spread } from './occasion-row.ts';
import { daysUpTo, type ToldDay } from './told-days.ts';

/** An occasion that is to be dated. */
interface Asked {
  known: Dateable;
  i: number;
  /** Days told up to it. */
  told: number;
}

// Columns are looked up once, not for each span of days.
const SPAN = { sources: AT['sources'], length: AT['length'], age: AT['age'], ageOfEnd: AT['age of end'] };

/** What `use` says of the row of each candidate. The row is used again for the next: copy what must last. */
export function perRow<T>(known: Dateable, i: number, candidates: Candidate[], use: (row: Float64Array) => T): T[] {
  const told = daysUpTo(known.calendar, known.occasions[i]!.first);
  const shared = occasionRow(known, i, told);
  const asked = { known, i, told };
  const row = new Row(new Float64Array(shared.length));
  return candidates.map(({ days, sources }) => {
    row.values.set(shared);
    row.most(SPAN.sources, sources.length);
    row.most(SPAN.length, days ? spread(days.earliest, days.latest) : 0);
    row.most(SPAN.age, days ? spread(days.earliest, known.published) : 0);
    row.most(SPAN.ageOfEnd, days ? spread(days.latest, known.published) : 0);
    for (const source of sources) mark(row, asked, source);
    return use(row.values);
  });
}

/** What comes about in several ways has the strongest of each. */
class Row {
  readonly values: Float64Array;
  constructor(values: Float64Array) {
    this.values = values;
  }
  most(column: number, value: number | boolean): void {
    if (Number(value) > this.values[column]!) this.values[column] = Number(value);
  }
  least(column: number, value: number): void {
    if (value < this.values[column]!) this.values[column] = value;
  }
}

const PLAIN = { rule: AT['rule'], own: AT['own'], none: AT['none'] };
const RELATIVE = { after: AT['after: sentences away'], before: AT['before: sentences away'] };

function mark(row: Row, asked: Asked, source: Source): void {
  switch (source.kind) {
    case 'day':
      markDay(row, asked, source.day);
      return;
    case 'since':
      markSince(row, asked, source.day);
      return;
    case 'after':
    case 'before': {
      const { first } = asked.known.occasions[asked.i]!;
      row.least(RELATIVE[source.kind], Math.abs(first - source.day.unit.index));
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

const EDGES = { by: 1, still: 2, until: 3, since: 3 };

const DAY = {
  away: AT['day: sentences away'],
  paragraphsAway: AT['day: paragraphs away'],
  before: AT['day: before'],
  turn: AT['day: turn'],
  vague: AT['day: vague'],
  edge: AT['day: edge'],
  samePerson: AT['day: same person'],
  otherPerson: AT['day: other person'],
  posting: AT['day: posting'],
  saying: AT['day: saying'],
  quoted: AT['day: quoted'],
  opensSentence: AT['day: opens sentence'],
  opensParagraph: AT['day: opens paragraph'],
  heading: AT['day: heading'],
  aside: AT['day: aside'],
  tellsGone: AT['day: tells gone'],
  first: AT['day: first'],
  last: AT['day: last'],
  cost: AT['day: cost'],
};

function markDay(row: Row, { known, i, told }: Asked, day: ToldDay): void {
  const { text, occasions, calendar } = known;
  const { units, first, person, quotes } = occasions[i]!;
  const { unit, stamp, people } = day;
  const own = units.includes(unit.index);
  row.least(DAY.away, own ? 0 : Math.abs(first - unit.index));
  row.least(DAY.paragraphsAway, Math.abs(unit.paragraph - text.units[first]!.paragraph));
  row.most(DAY.before, unit.index <= first);
  row.most(DAY.turn, turnOf(day, first, told));
  row.most(DAY.vague, day.vague);
  row.most(DAY.edge, stamp.edge ? EDGES[stamp.edge] : 0);
  const named = person !== null && people.has(person);
  row.most(DAY.samePerson, named);
  row.most(DAY.otherPerson, people.size > Number(named));
  row.most(DAY.posting, day.verb === 'posting');
  row.most(DAY.saying, day.verb === 'saying');
  row.most(DAY.quoted, day.quoted);
  row.most(DAY.opensSentence, day.opensSentence);
  row.most(DAY.opensParagraph, day.opensParagraph);
  row.most(DAY.heading, day.heading);
  row.most(DAY.aside, day.aside);
  row.most(DAY.tellsGone, day.tellsGone);
  row.most(DAY.first, day.days!.earliest === calendar.first);
  row.most(DAY.last, day.days!.earliest === calendar.last);
  if (!own) return;
  const quote = unit.words.findIndex(word => word.quote >= 0 && quotes.includes(word.quote));
  row.least(DAY.cost, (quote < 0 ? null : nearestStamp(unit, quote, [stamp])?.cost) ?? FAR / 2);
}

/** 1 for the day told last before the occasion, a half for the one before, … 0 for what is told behind it. */
const turnOf = ({ unit, rank }: ToldDay, first: number, upTo: number): number =>
  rank > 0 && unit.index <= first ? 1 / (1 + upTo - rank) : 0;

const SINCE = {
  away: AT['since: sentences away'],
  before: AT['since: before'],
  posts: AT['since: posts'],
  firstTold: AT['since: first told'],
  lastTold: AT['since: last told'],
};

function markSince(row: Row, { known, i, told }: Asked, day: ToldDay): void {
  const { first } = known.occasions[i]!;
  row.least(SINCE.away, Math.abs(first - day.unit.index));
  row.most(SINCE.before, day.unit.index <= first);
  row.most(SINCE.posts, day.posts);
  row.most(SINCE.firstTold, day.rank === 1);
  row.most(SINCE.lastTold, day.rank === told);
}

const WITH = {
  away: AT['with: occasions away'],
  posted: AT['with: posted'],
  sameMedium: AT['with: same medium'],
  dated: AT['with: dated'],
};
const ANSWERS = {
  away: AT['answers: occasions away'],
  ahead: AT['answers: ahead'],
  posted: AT['answers: posted'],
  removed: AT['answers: removed'],
};
const GONE = { away: AT['gone: occasions away'], byOthers: AT['gone: by others'] };
const GOES = { other: AT['goes: other'] };

function markOther(row: Row, { known, i }: Asked, kind: 'with' | 'answers' | 'gone' | 'goes', other: number): void {
  const { occasions, dates, removals } = known;
  const { medium } = occasions[other]!;
  const away = Math.abs(i - other);
  if (kind === 'goes') row.most(GOES.other, other !== i);
  if (kind === 'gone') {
    row.least(GONE.away, away);
    row.most(GONE.byOthers, removals[other]!.by !== 'author');
  }
  if (kind === 'with') {
    row.least(WITH.away, away);
    row.most(WITH.posted, POSTED.has(medium));
    row.most(WITH.sameMedium, medium === occasions[i]!.medium);
    row.most(WITH.dated, dates[other] !== null);
  }
  if (kind === 'answers') {
    row.least(ANSWERS.away, away);
    row.most(ANSWERS.ahead, other > i);
    row.most(ANSWERS.posted, POSTED.has(medium));
    row.most(ANSWERS.removed, removals[other] !== null);
  }
}
