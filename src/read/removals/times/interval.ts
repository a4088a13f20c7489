// When it went: which times of the article belong to a removal, and what they allow together.

import type { Dated } from '../../occasions/days/posted.ts';
import type { Text } from '../../occasions/frame.ts';
import type { Unit } from '../../occasions/sentences/narration.ts';
import { POSTING, SPEAKING } from '../../occasions/sentences/words.ts';
import type { Stamp } from '../../occasions/stamps/stamp.ts';
import { stampFor } from '../../occasions/stamps/when.ts';
import { addDays } from '../../times/calendar.ts';
import { verbOf } from '../clauses/words.ts';
import type { Cue } from '../wordings/cue.ts';
import { type Fact, factBounds } from './facts.ts';
import { hoursIn, isBeforeDawn, isBeforeHour } from './hours.ts';
import { grantedFrom, isOfLooking, stampsBefore } from './looked.ts';
import { dayBefore, momentIn } from './moments.ts';
import { isOfNoun } from './noun-days.ts';
import { OLD, sinceNews } from './old-posts.ts';
import {
  isBeforeOnly,
  isForeseen,
  isInAside,
  isOfAsking,
  isOfNext,
  isOfSubject,
  isParted,
  isPerfect,
  isToldThen,
} from './own-times.ts';
import { allowed, type Bounds, narrow, nearPosting } from './timing.ts';

/** When a quotation was said; null where that is not known. */
export type SaidOn = (quote: number) => Dated | null;

const CLAUSE = 14; // a removal takes the times of its own clause

/** What the wordings, the most telling first, and the facts allow within posting and publication. */
export function boundsOf(
  text: Text,
  cues: Cue[],
  facts: Fact[],
  posted: Dated | null,
  published: string | null,
  saidOn: SaidOn,
): Bounds {
  let bounds: Bounds = {
    earliest: posted ? { day: posted.earliest, ground: 'not before it was posted' } : null,
    latest: published ? { day: published, ground: `published ${published}` } : null,
  };
  const allow = (said: Bounds | null): void => {
    if (said) bounds = narrow(bounds, said);
  };
  for (const cue of cues) {
    if (cue.quote === undefined) for (const stamp of stampsOf(text, cue, posted)) allow(allowed(stamp, posted));
    else allow(saidBy(saidOn(cue.quote)));
  }
  for (const fact of facts) allow(factBounds(fact, posted));
  // Only where nothing else tells that it did not stand until then.
  if (posted && published && posted.latest < addDays(published, -OLD))
    allow(firstOf(cues, cue => sinceNews(text, cue, posted, published)));
  return bounds;
}

/** What its poster says has gone had gone by then. */
const saidBy = (said: Dated | null): Bounds | null =>
  said && { earliest: null, latest: { day: said.latest, ground: `its poster said so: ${said.grounds.latest}` } };

function stampsOf(text: Text, cue: Cue, posted: Dated | null): Stamp[] {
  const { unit } = cue;
  if (isSince(cue)) return [];
  const momentOr = (otherwise: () => Stamp[]): Stamp[] => {
    const moment = momentIn(unit, cue.word, text.doc.text);
    return moment ? [anchored(text, cue, moment, posted)] : otherwise();
  };
  const stamps = [...text.stampsOf(unit), ...hoursIn(unit, text.doc.text)];
  if (stamps.length === 0) return momentOr(() => stampsBefore(text, cue));
  const before = dayBefore(unit, cue.word, stamps);
  if (before) return [before];
  const own = timesOf(cue, isOneOfMany(cue, posted) ? stamps.filter(stamp => !isAfter(unit, stamp)) : stamps).map(
    stamp => nearPosting({ ...anchored(text, cue, stamp, posted), edge: edgeOf(cue, stamp) }, posted),
  );
  const told = stamps.filter(stamp => isToldThen(cue, stamp)).map(stamp => ({ ...stamp, edge: 'by' as const }));
  if (own.length === 0 && told.length === 0) return momentOr(() => []);
  return [...own.filter(({ first }) => told.every(stamp => stamp.first !== first)), ...told];
}

/** 'closed his account three days after telling her so': no days after an old post, which went with it. */
const isOneOfMany = ({ target }: Cue, posted: Dated | null): boolean =>
  target.account && posted !== null && posted.earliest !== posted.latest;
const isAfter = ({ words }: Unit, { at, last }: Stamp): boolean => 'after' in at && words[last]!.text === 'after';

/**
 * 'On Tuesday … That afternoon it was withdrawn': it hangs on the day told last, and not on the posting's. So does all
 * that hangs on the posting, where nobody knows when that was.
 */
function anchored({ units, stampsOf }: Text, { unit }: Cue, stamp: Stamp, posted: Dated | null): Stamp {
  if (!('after' in stamp.at)) return stamp;
  const own = stampsOf(unit).filter(({ last }) => last < stamp.first);
  const isBy = stamp.edge === 'by';
  if (posted && !isBy && !/^(?:that|the same|same)\b/i.test(stamp.words)) return stamp;
  const reach = isBy || /^that (?:night|evening|afternoon|morning|day)\b/i.test(stamp.words) ? TOLD : 1;
  const told = [...own];
  for (let back = 1; back <= reach && told.length === 0; back++) {
    const before = units[unit.index - back];
    if (before && (reach > 1 || before.paragraph === unit.paragraph)) told.push(...stampsOf(before));
  }
  const day = told.findLast(({ at }) => !('after' in at) && at.earliest === at.latest)?.at;
  if (!day || 'after' in day || (isBy && own.length === 0 && posted && day.earliest <= posted.latest)) return stamp;
  const [from, to] = stamp.at.after;
  return { ...stamp, at: { earliest: addDays(day.earliest, from), latest: addDays(day.latest, to) } };
}

/** Sentences back in which the day is told that 'that night' was the night of. */
const TOLD = 3;

/** 'has since been deleted', 'a now-deleted post': some time until now. */
const isSince = ({ unit, word, rule }: Cue): boolean =>
  rule.startsWith('adjective') ||
  unit.words.slice(Math.max(0, word - 3), word).some(({ text }) => text === 'since' || text === 'now');

/** What is found first, of the first item that has any. */
export function firstOf<T, U>(items: T[], find: (item: T) => U | null): U | null {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return null;
}

export const isVerb = (word: string): boolean =>
  POSTING.has(word) || SPEAKING.has(word) || verbOf(word)?.form === 'past';

/** The time of its own clause, and what lay between; 'two days after it was removed' is no time of the removal. */
function timesOf(cue: Cue, stamps: Stamp[]): Stamp[] {
  const { unit, word } = cue;
  const granted = grantedFrom(unit, word);
  const usable = stamps.filter(
    stamp =>
      (granted < 0 || stamp.first > granted || stamps.every(({ first }) => first < granted)) &&
      (!('after' in stamp.at) || stamp.last > word || unit.words[stamp.last]!.text !== 'after') &&
      !isOfNoun(unit, stamp) &&
      !isInAside(cue, stamp) &&
      !isOfAsking(unit, stamp, word) &&
      !isForeseen(unit, stamp, word) &&
      (granted >= 0 || !isOfNext(unit, stamp, word)) &&
      !isBeforeOnly(unit, stamp, word),
  );
  const near = usable.filter(stamp => !isParted(unit, stamp, word) && !isOfSubject(cue, stamp, usable));
  const own =
    stampFor(unit, word, near.length > 0 || isPerfect(cue) ? near : usable, isVerb, CLAUSE) ??
    usable.find(
      ({ at, edge, first, last }) =>
        first <= 1 && ('after' in at || edge === 'by' || unit.words[last + 1]?.text === ','),
    ) ??
    usable.find(stamp => isOfLooking(cue, stamp));
  if (!own) return [];
  const apart = usable.filter(other => other !== own && 'after' in other.at && !isParted(unit, other, word));
  return [own, ...apart];
}

function edgeOf(cue: Cue, stamp: Stamp): Stamp['edge'] {
  const { unit, word, seen } = cue;
  const { edge, first } = stamp;
  if (edge === 'by' && first > word && isTheTime(unit, word)) return null;
  if (isAfterEvent(unit, word, first)) return 'since';
  if (edge === 'since' && (first > word || (first <= 1 && cue.kind === 'made-private'))) return null;
  if (edge !== null) return edge;
  if (isBeforeDawn(unit, first)) return null;
  if (isBeforeHour(unit, first) || isAheadOf(unit, first) || isBeforeEvent(unit, word, first)) return 'by';
  const next = first > word && /^(?:and|but)$/.test(unit.words[first - 1]?.text ?? '');
  return seen || next || isReported(cue, stamp) ? 'by' : null;
}

/** 'deleted it after the mayor complained on Tuesday': then, or any time since. */
function isAfterEvent({ words }: Unit, word: number, first: number): boolean {
  const after = words.findIndex(({ text }, k) => k > word && k < first && text === 'after');
  const between = after < 0 ? [] : words.slice(after + 1, words[first - 1]?.text === 'on' ? first - 1 : first);
  return (
    between.some(({ pos, text }, k) => k > 0 && pos === 'VERB' && !/(?:ing)$/.test(text)) &&
    between.every(({ text }) => !/^[,;]$/.test(text))
  );
}

/** 'came down before Parliament sat again on Monday'. */
const isBeforeEvent = ({ words }: Unit, word: number, first: number): boolean =>
  words.slice(word + 1, first).some(({ text }) => text === 'before');

/** 'ahead of Tuesday’s meeting'. */
const isAheadOf = ({ words }: Unit, first: number): boolean =>
  words[first - 1]?.text === 'of' && words[first - 2]?.text === 'ahead';

/** 'by the time she closed it on Wednesday': what was by then is something else. */
const isTheTime = ({ words }: Unit, word: number): boolean =>
  words.slice(Math.max(0, word - 6), word).some(({ text }, k, all) => text === 'time' && all[k - 2]?.text === 'by');

/** 'told her on Tuesday that it had been taken down': it had happened by then. */
function isReported({ unit: { words }, word }: Cue, { last, at }: Stamp): boolean {
  if ('after' in at || last > word) return false;
  const between = words.slice(last + 1, word).map(({ text }) => text);
  return between.includes('had') && between.some(text => /^(?:that|said|confirmed|it|they|she|he|the)$/.test(text));
}
