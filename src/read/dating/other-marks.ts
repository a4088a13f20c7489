// What a row says of another occasion on whose days this one may have been, or since which, and of a removal.
import { POSTED } from '../occasions/groups/topic.ts';
import { AT } from './features.ts';
import { type Asked, headingsBetween, type Marks } from './marks.ts';

const WITH = {
  away: AT['with: occasions away'],
  posted: AT['with: posted'],
  sameMedium: AT['with: same medium'],
  dated: AT['with: dated'],
  samePerson: AT['with: same person'],
  ahead: AT['with: ahead'],
  sameParagraph: AT['with: same paragraph'],
  headings: AT['with: headings between'],
  shared: AT['with: shared words'],
};
const ANSWERS = {
  away: AT['answers: occasions away'],
  ahead: AT['answers: ahead'],
  posted: AT['answers: posted'],
  removed: AT['answers: removed'],
  samePerson: AT['answers: same person'],
  named: AT['answers: named'],
  samePlatform: AT['answers: same platform'],
  dated: AT['answers: dated'],
  headings: AT['answers: headings between'],
  shared: AT['answers: shared words'],
};
const GONE = {
  away: AT['gone: occasions away'],
  byOthers: AT['gone: by others'],
  samePerson: AT['gone: same person'],
  ahead: AT['gone: ahead'],
};
const GOES = { other: AT['goes: other'] };

export function markOther(row: Marks, asked: Asked, kind: 'with' | 'answers' | 'gone' | 'goes', other: number): void {
  const { known, i } = asked;
  const { occasions, dates, removals } = known;
  const [own, { medium, platform, person, first }] = [occasions[i]!, occasions[other]!];
  const away = Math.abs(i - other);
  const samePerson = own.person !== null && own.person === person;
  if (kind === 'goes') row.most(GOES.other, other !== i);
  if (kind === 'gone') {
    row.least(GONE.away, away);
    row.most(GONE.byOthers, removals[other]!.by !== 'author');
    row.most(GONE.samePerson, samePerson);
    row.most(GONE.ahead, other > i);
  }
  if (kind === 'with') {
    row.least(WITH.away, away);
    row.most(WITH.posted, POSTED.has(medium));
    row.most(WITH.sameMedium, medium === own.medium);
    row.most(WITH.dated, dates[other] !== null);
    row.most(WITH.samePerson, samePerson);
    row.most(WITH.ahead, other > i);
    row.most(WITH.sameParagraph, isSameParagraph(asked, other));
    row.least(WITH.headings, headingsBetween(known, own.first, first));
    row.most(WITH.shared, known.shared.withOccasion(i, other));
  }
  if (kind === 'answers') {
    row.least(ANSWERS.away, away);
    row.most(ANSWERS.ahead, other > i);
    row.most(ANSWERS.posted, POSTED.has(medium));
    row.most(ANSWERS.removed, removals[other] !== null);
    row.most(ANSWERS.samePerson, samePerson);
    row.most(ANSWERS.named, person !== null && !samePerson && names(asked, person));
    row.most(ANSWERS.samePlatform, platform !== null && platform === own.platform);
    row.most(ANSWERS.dated, dates[other] !== null);
    row.least(ANSWERS.headings, headingsBetween(known, own.first, first));
    row.most(ANSWERS.shared, known.shared.withOccasion(i, other));
  }
}

const isSameParagraph = ({ known: { text, occasions }, i }: Asked, other: number): boolean =>
  text.units[occasions[i]!.first]!.paragraph === text.units[occasions[other]!.first]!.paragraph;

/** Sentences of an occasion that are looked at. */
const MOST = 8;
const names = ({ known: { text, occasions }, i }: Asked, person: number): boolean =>
  occasions[i]!.units.slice(0, MOST).some(unit => text.who.named(text.units[unit]!).has(person));
