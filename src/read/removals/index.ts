// From wordings of removal to what happened to each statement.
import type { ReadRemoval } from '../../../models/reading.ts';
import { type Dated, isDayLike } from '../occasions/days/posted.ts';
import type { Text } from '../occasions/frame.ts';
import type { Occasion } from '../occasions/occasion.ts';
import { gather, type Told } from './about/gather.ts';
import { gatherHeadline } from './about/headline.ts';
import { mainOf, withMain } from './about/together.ts';
import { removalFrom } from './decide.ts';
import { firstOf } from './times/interval.ts';
import { postedFrom } from './times/timing.ts';
import type { Cue } from './wordings/cue.ts';
import { runsOut } from './wordings/kind.ts';

/** Languages whose removal words we know; of others no removal is claimed. */
const READS = new Set(['en', 'und']);

export interface Removals {
  /** Whether anything is told of the removal of the occasion of that index. */
  has(occasion: number): boolean;
  /** A day on which it is told to have stood still. */
  stoodOn(occasion: number): string | null;
  /** When it was posted, as far as the removal tells: 'in March deleted it, two days after publishing it'. */
  postedBefore(occasion: number): Dated | null;
  /** What happened to the occasion of that index, once it is known when it and the others were (`dates`). */
  read(occasion: number, dates: (Dated | null)[], published: string | null): ReadRemoval | null;
}

/** Finds all that is told about removals. A removed post that has no words of its own is added to the occasions. */
export function removalsOf(text: Text, occasions: Occasion[]): Removals {
  const told: Told = { cues: new Map(), facts: new Map() };
  if (READS.has(text.doc.lang)) {
    gather(text, occasions, told);
    gatherHeadline(text, occasions, told);
  }
  const { cues, facts } = told;
  const readAlone: Removals['read'] = (i, dates, published) => {
    const own = cues.get(i)?.map(cue => byOthers(cue, occasions[i]!));
    if (!own) return null;
    const saidOn = (quote: number) => dates[occasions.findIndex(({ quotes }) => quotes.includes(quote))] ?? null;
    return removalFrom(text, own, facts.get(i) ?? [], ended(occasions[i]!, dates[i] ?? null), published, saidOn);
  };
  return {
    has: i => cues.has(i),
    stoodOn: i =>
      firstOf(facts.get(i) ?? [], ({ standing }) =>
        standing && !('after' in standing.at) ? standing.at.latest : null,
      ),
    postedBefore: i => firstOf(cues.get(i) ?? [], cue => postedFrom(text.stampsOf(cue.unit), cue.word)),
    read: (i, dates, published) => {
      const removal = readAlone(i, dates, published);
      const main = removal && mainOf(i, cues);
      return main === null ? removal : withMain(removal!, readAlone(main, dates, published));
    },
  };
}

/** A stream that runs past midnight can be taken down when it is over. */
const ended = ({ medium }: Occasion, posted: Dated | null): Dated | null =>
  posted && medium === 'livestream' && isDayLike(posted) ? { ...posted, earliest: posted.latest } : posted;

/** 'The story was gone a day later': of itself. */
const isDayAfter = ({ unit: { words }, rule }: Cue): boolean =>
  rule === 'state: vanish' &&
  words.some(
    ({ text }, k) =>
      text === 'day' &&
      words[k - 1]?.text === 'a' &&
      (words[k - 2]?.text === 'after' || words[k + 1]?.text === 'later'),
  );

/** 'The words “this year” have been removed': some of them. */
const isQuoted = (next: Cue['unit']['words'][number] | undefined): boolean =>
  next !== undefined && (next.quote >= 0 || /^["“‘']/.test(next.text));

/** 'The remark has been deleted': of a post, it is all of it, unless something is told to be left. */
const isAllOfIt = ({ unit: { words }, word, target, rule }: Cue): boolean =>
  /: (?:delete|take)$/.test(rule) &&
  /^(?:remarks?|words)$/.test(words[target.word]!.text) &&
  !words.slice(target.word + 1).some(({ text }) => /^(?:from|out|of|in)$/.test(text)) &&
  !isQuoted(words[target.word + 1]) &&
  /^(?:the|his|her|their|'s|those|these)$/.test(words[target.word - 1]?.text ?? '') &&
  word !== target.word;

/** What a label or a broadcaster takes back of somebody's is unpublished. */
function byOthers(cue: Cue, { person, medium }: Occasion): Cue {
  if (medium === 'story' && cue.kind === 'deleted' && cue.agent === null && (runsOut(cue.unit) || isDayAfter(cue)))
    return { ...cue, kind: 'expired', by: 'platform' };
  if (cue.kind === 'edited' && /^(?:text-post|comment)$/.test(medium) && isAllOfIt(cue))
    return { ...cue, kind: 'deleted' };
  if (cue.kind !== 'deleted' || !/^(?:podcast|broadcast|interview)$/.test(medium)) return cue;
  return cue.agent !== null && cue.agent === person ? cue : { ...cue, kind: 'unpublished', by: 'publisher' };
}
