// What a row says of a day that the article tells: as the day of the occasion, or as that since when it may have been.
import { nearestStamp } from '../occasions/when.ts';
import { AT, FAR } from './features.ts';
import { type Asked, headingsBetween, type Marks } from './marks.ts';
import type { ToldDay } from './told-days.ts';

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
  going: AT['day: going'],
  otherVerb: AT['day: other verb'],
  pluperfect: AT['day: pluperfect'],
  deictic: AT['day: deictic'],
  plan: AT['day: plan'],
  ofNoun: AT['day: of a noun'],
  lead: AT['day: lead'],
  ofAnother: AT['day: of another'],
  ofSame: AT['day: of the same speaker'],
  headings: AT['day: headings between'],
  shared: AT['day: shared words'],
  times: AT['day: times told'],
  between: AT['day: occasions between'],
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

export function markDay(row: Marks, asked: Asked, day: ToldDay): void {
  const { known, i, told } = asked;
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
  row.most(DAY.going, day.verb === 'going');
  row.most(DAY.otherVerb, day.verb === 'other');
  row.most(DAY.pluperfect, day.pluperfect);
  row.most(DAY.deictic, day.deictic);
  row.most(DAY.plan, day.plan);
  row.most(DAY.ofNoun, day.ofNoun);
  row.most(DAY.lead, unit.index === 0);
  const others = own ? [] : othersIn(asked, day);
  row.most(DAY.ofAnother, others.length > 0);
  row.most(
    DAY.ofSame,
    others.some(other => person !== null && occasions[other]!.person === person),
  );
  row.least(DAY.headings, headingsBetween(known, first, unit.index));
  row.most(DAY.shared, own ? 0 : known.shared.withUnit(i, unit.index));
  row.most(DAY.times, calendar.times.get(day.days!.earliest) ?? 0);
  row.least(DAY.between, own ? 0 : occasionsBetween(asked, unit.index));
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
  away: AT['since: sentences away'],
  before: AT['since: before'],
  posts: AT['since: posts'],
  firstTold: AT['since: first told'],
  lastTold: AT['since: last told'],
  turn: AT['since: turn'],
  paragraphsAway: AT['since: paragraphs away'],
  samePerson: AT['since: same person'],
  otherPerson: AT['since: other person'],
  tellsGone: AT['since: tells gone'],
  going: AT['since: going'],
  otherVerb: AT['since: other verb'],
  quoted: AT['since: quoted'],
  opensParagraph: AT['since: opens paragraph'],
  aside: AT['since: aside'],
  ofNoun: AT['since: of a noun'],
  lead: AT['since: lead'],
  pluperfect: AT['since: pluperfect'],
  ofAnother: AT['since: of another'],
  headings: AT['since: headings between'],
  shared: AT['since: shared words'],
};

export function markSince(row: Marks, asked: Asked, day: ToldDay): void {
  const { known, i, told } = asked;
  const { first, person } = known.occasions[i]!;
  const { unit, people } = day;
  row.least(SINCE.away, Math.abs(first - unit.index));
  row.most(SINCE.before, unit.index <= first);
  row.most(SINCE.posts, day.posts);
  row.most(SINCE.firstTold, day.rank === 1);
  row.most(SINCE.lastTold, day.rank === told);
  row.most(SINCE.turn, turnOf(day, first, told));
  row.least(SINCE.paragraphsAway, Math.abs(unit.paragraph - known.text.units[first]!.paragraph));
  const named = person !== null && people.has(person);
  row.most(SINCE.samePerson, named);
  row.most(SINCE.otherPerson, people.size > Number(named));
  row.most(SINCE.tellsGone, day.tellsGone);
  row.most(SINCE.going, day.verb === 'going');
  row.most(SINCE.otherVerb, day.verb === 'other');
  row.most(SINCE.quoted, day.quoted);
  row.most(SINCE.opensParagraph, day.opensParagraph);
  row.most(SINCE.aside, day.aside);
  row.most(SINCE.ofNoun, day.ofNoun);
  row.most(SINCE.lead, unit.index === 0);
  row.most(SINCE.pluperfect, day.pluperfect);
  row.most(SINCE.ofAnother, othersIn(asked, day).length > 0);
  row.least(SINCE.headings, headingsBetween(known, first, unit.index));
  row.most(SINCE.shared, known.shared.withUnit(i, unit.index));
}
