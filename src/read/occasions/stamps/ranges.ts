// Two times of a sentence that make one: 'from Tuesday into Wednesday'.
import { addDays } from '../../times/calendar.ts';
import { isRemoved } from '../sentences/gone.ts';
import type { Unit, Word } from '../sentences/narration.ts';
import { isPosting, isSpeaking, POST_NOUNS } from '../sentences/words.ts';
import type { Stamp } from './stamp.ts';

/** 'from Tuesday into Wednesday', 'between Monday and Friday': one time. */
export function joinRanges(unit: Unit, stamps: Stamp[]): Stamp[] {
  const joined: Stamp[] = [];
  for (const stamp of stamps) {
    const last = joined.at(-1);
    const between = last
      ? unit.words
          .slice(last.last + 1, stamp.first)
          .map(word => word.text)
          .join(' ')
      : '';
    const ranged =
      /^(?:to|(?:and )?(?:on )?into|until|till|through|or|or on|well into|and through)$/.test(between) ||
      (last !== undefined && isBetween(unit, last, stamp));
    if (last && ranged && !('after' in last.at) && !('after' in stamp.at))
      joined[joined.length - 1] = {
        ...last,
        last: stamp.last,
        at: { earliest: last.at.earliest, latest: stamp.at.latest },
        edge: null,
        words: `${last.words} ${between} ${stamp.words}`,
      };
    else if (last && hangsOn(unit, last, stamp)) joined[joined.length - 1] = counted(last, stamp);
    else joined.push(stamp);
  }
  return joined;
}

/**
 * 'between Monday and Friday', 'between the verdict on Monday and the sentence on Friday', 'after Monday’s game and before
 * Friday’s', 'from Monday’s verdict to Friday’s sentence'.
 */
function isBetween({ words }: Unit, { first, last }: Stamp, next: Stamp): boolean {
  const gap = words.slice(last + 1, next.first);
  if (gap.length > GAP || gap.some(({ quote, text }) => quote >= 0 || /^[;:.]$/.test(text))) return false;
  const says = (pattern: RegExp): number => gap.findIndex(({ text }) => pattern.test(text));
  let verb = false;
  for (let k = first - 1; k >= 0 && k >= first - OPENED; k--) {
    const { text, quote, pos } = words[k]!;
    if (quote >= 0) return false;
    if (text === 'after') return says(/^before$/) >= 0 && words[last + 1 + says(/^before$/) - 1]?.text === 'and';
    verb ||= pos === 'VERB';
    if (verb) continue;
    if (text === 'between') return says(/^and$/) >= 0;
    if (text === 'from') return says(/^(?:to|until|till)$/) >= 0 && !gap.some(word => word.pos === 'VERB');
  }
  return false;
}
/** Words before the first of two times in which the range that they make is opened. */
const OPENED = 6;
/** Words between the two times at most. */
const GAP = 12;

/** 'the day after the vote on 5 May': the first is counted from the second. */
function hangsOn({ words }: Unit, { last, at }: Stamp, next: Stamp): boolean {
  if (!('after' in at) || 'after' in next.at || !/^(?:after|before)$/.test(words[last]!.text)) return false;
  const gap = words.slice(last + 1, next.first);
  if (gap.length === 0 || gap.length > GAP || !/^(?:on|of|in|late|early|over)$/.test(gap.at(-1)!.text)) return false;
  // 'two days after the final, which they lost on Sunday'
  const isWhich = (k: number): boolean => gap[k]!.text === ',' && gap[k + 1]?.text === 'which';
  return gap.every(
    (word, k) => word.quote < 0 && (!/^(?:PUNCT|SCONJ|CCONJ)$/.test(word.pos) || isWhich(k)) && !tellsPost(word),
  );
}

/** 'hours after posting it on Tuesday': the day is of the post, and what came after it hangs on that. */
const tellsPost = (word: Word): boolean =>
  isPosting(word) ||
  isSpeaking(word) ||
  (isRemoved(word) && word.text !== 'lost') ||
  (POST_NOUNS.has(word.text) && !/^polls?$/.test(word.text));

function counted(offset: Stamp, { last, at, words }: Stamp): Stamp {
  if (!('after' in offset.at) || 'after' in at) return offset;
  const [from, to] = offset.at.after;
  const days = { earliest: addDays(at.earliest, from), latest: addDays(at.latest, to) };
  return { ...offset, last, at: days, words: `${offset.words} … ${words}` };
}
