// What a row says of a day that the article tells: as the day of the occasion, or as that since when it may have been.
import { nearestStamp } from '../occasions/stamps/when.ts';
import { AT, FAR } from './features.ts';
import { type Asked, headingsBetween, type Marks } from './marks.ts';
import type { ToldDay } from './told-days.ts';

const EDGES = { by: 1, still: 2, until: 3, since: 3 };

/** What is asked of a day's telling alike, whatever the day is taken for. */
const telling = (as: 'day' | 'since') => ({
  before: AT[`${as}: before`],
  turn: AT[`${as}: turn`],
  paragraphsAway: AT[`${as}: paragraphs away`],
  samePerson: AT[`${as}: same person`],
  otherPerson: AT[`${as}: other person`],
  going: AT[`${as}: going`],
  otherVerb: AT[`${as}: other verb`],
  pluperfect: AT[`${as}: pluperfect`],
  ofNoun: AT[`${as}: of a noun`],
  lead: AT[`${as}: lead`],
  ofAnother: AT[`${as}: of another`],
  headings: AT[`${as}: headings between`],
  quoted: AT[`${as}: quoted`],
  opensParagraph: AT[`${as}: opens paragraph`],
  aside: AT[`${as}: aside`],
  tellsGone: AT[`${as}: tells gone`],
});

function markTelling(row: Marks, columns: ReturnType<typeof telling>, asked: Asked, day: ToldDay): void {
  const { known, i, told } = asked;
  const { first, person } = known.occasions[i]!;
  const { unit, people } = day;
  row.most(columns.before, unit.index <= first);
  row.most(columns.turn, turnOf(day, first, told));
  row.least(columns.paragraphsAway, Math.abs(unit.paragraph - known.text.units[first]!.paragraph));
  const named = person !== null && people.has(person);
  row.most(columns.samePerson, named);
  row.most(columns.otherPerson, people.size > Number(named));
  row.most(columns.going, day.verb === 'going');
  row.most(columns.otherVerb, day.verb === 'other');
  row.most(columns.pluperfect, day.pluperfect);
  row.most(columns.ofNoun, day.ofNoun);
  row.most(columns.lead, unit.index === 0);
  row.least(columns.headings, headingsBetween(known, first, unit.index));
  row.most(columns.quoted, day.quoted);
  row.most(columns.opensParagraph, day.opensParagraph);
  row.most(columns.aside, day.aside);
  row.most(columns.tellsGone, day.tellsGone);
}

const DAY = {
  ...telling('day'),
  away: AT['day: sentences away'],
  vague: AT['day: vague'],
  edge: AT['day: edge'],
  posting: AT['day: posting'],
  saying: AT['day: saying'],
  deictic: AT['day: deictic'],
  plan: AT['day: plan'],
  ofSame: AT['day: of the same speaker'],
  shared: AT['day: shared words'],
  times: AT['day: times told'],
  between: AT['day: occasions between'],
  opensSentence: AT['day: opens sentence'],
  heading: AT['day: heading'],
  first: AT['day: first'],
  last: AT['day: last'],
  cost: AT['day: cost'],
};

export function markDay(row: Marks, asked: Asked, day: ToldDay): void {
  const { known, i } = asked;
  const { occasions, calendar } = known;
  const { units, first, person, quotes } = occasions[i]!;
  const { unit, stamp } = day;
  const own = units.includes(unit.index);
  markTelling(row, DAY, asked, day);
  row.least(DAY.away, own ? 0 : Math.abs(first - unit.index));
  row.most(DAY.vague, day.vague);
  row.most(DAY.edge, stamp.edge ? EDGES[stamp.edge] : 0);
  row.most(DAY.posting, day.verb === 'posting');
  row.most(DAY.saying, day.verb === 'saying');
  row.most(DAY.deictic, day.deictic);
  row.most(DAY.plan, day.plan);
  const others = own ? [] : othersIn(asked, day);
  row.most(DAY.ofAnother, others.length > 0);
  row.most(
    DAY.ofSame,
    others.some(other => person !== null && occasions[other]!.person === person),
  );
  row.most(DAY.shared, own ? 0 : known.shared.withUnit(i, unit.index));
  row.most(DAY.times, calendar.times.get(day.days!.earliest) ?? 0);
  row.least(DAY.between, own ? 0 : occasionsBetween(asked, unit.index));
  row.most(DAY.opensSentence, day.opensSentence);
  row.most(DAY.heading, day.heading);
  row.most(DAY.first, day.days!.earliest === calendar.first);
  row.most(DAY.last, day.days!.earliest === calendar.last);
  if (!own) return;
  const quote = unit.words.findIndex(word => word.quote >= 0 && quotes.includes(word.quote));
  row.least(DAY.cost, (quote < 0 ? null : nearestStamp(unit, quote, [stamp])?.cost) ?? FAR / 2);
}

/** 1 for the day told last before the occasion, a half for the one before, … 0 for what is told behind it. */
const turnOf = ({ unit, rank }: ToldDay, first: number, upTo: number): number =>
  rank > 0 && unit.index <= first ? 1 / (1 + upTo - rank) : 0;

const othersIn = ({ known, i }: Asked, { unit }: ToldDay): number[] =>
  (known.tellers.get(unit.index) ?? []).filter(other => other !== i);

/** Occasions that are told between a sentence and the occasion. */
function occasionsBetween({ known: { occasions }, i }: Asked, unit: number): number {
  const { first } = occasions[i]!;
  const step = unit < first ? -1 : 1;
  let count = 0;
  for (let k = i + step; k >= 0 && k < occasions.length && count < MANY; k += step) {
    const at = occasions[k]!.first;
    if (step < 0 ? at <= unit : at >= unit) break;
    count++;
  }
  return count;
}
const MANY = 6;

const SINCE = {
  ...telling('since'),
  away: AT['since: sentences away'],
  posts: AT['since: posts'],
  firstTold: AT['since: first told'],
  lastTold: AT['since: last told'],
  shared: AT['since: shared words'],
};

export function markSince(row: Marks, asked: Asked, day: ToldDay): void {
  const { known, i, told } = asked;
  const { first } = known.occasions[i]!;
  const { unit } = day;
  markTelling(row, SINCE, asked, day);
  row.least(SINCE.away, Math.abs(first - unit.index));
  row.most(SINCE.posts, day.posts);
  row.most(SINCE.firstTold, day.rank === 1);
  row.most(SINCE.lastTold, day.rank === told);
  row.most(SINCE.ofAnother, othersIn(asked, day).length > 0);
  row.most(SINCE.shared, known.shared.withUnit(i, unit.index));
}
