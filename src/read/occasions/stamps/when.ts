// Which of a sentence's times belongs to which of its verbs.
import { among } from '../../lexemes.ts';
import { setOf } from '../../word-list.ts';
import { isRemoved } from '../sentences/gone.ts';
import { QUOTE, type Unit, type Word } from '../sentences/narration.ts';
import { sign } from '../sentences/signs.ts';
import type { Who } from '../sentences/who.ts';
import { isPosting, isSpeaking, POSTING, postNounAt, SPEAKING } from '../sentences/words.ts';
import type { Stamp } from './stamp.ts';

const BREAKS = setOf('after before when while who which whose where although though because ; – — : but');

/**
 * The stamp that belongs to the word at `i`, if any: the nearest, where clause borders and other verbs cost more than
 * words. `verbs` are words that would take a time themselves.
 */
export function stampFor(
  unit: Unit,
  i: number,
  stamps: Stamp[],
  verbs: (word: string) => boolean = isVerb,
  limit = LIMIT,
): Stamp | null {
  const found = nearestStamp(unit, i, stamps, verbs);
  return found && found.cost < limit ? found.stamp : null;
}

const LIMIT = 24;
/** The same with what it costs. */
export function nearestStamp(
  unit: Unit,
  i: number,
  stamps: Stamp[],
  verbs: (word: string) => boolean = isVerb,
): { stamp: Stamp; cost: number } | null {
  let best: { stamp: Stamp; cost: number } | null = null;
  for (const stamp of stamps) {
    const cost = distance(unit, i, stamp, verbs);
    if (cost < (best?.cost ?? LIMIT)) best = { stamp, cost };
  }
  return best;
}

const isVerb = (word: string): boolean => POSTING.has(word) || SPEAKING.has(word);

function distance(unit: Unit, i: number, stamp: Stamp, verbs: (word: string) => boolean): number {
  const [from, to] = stamp.first > i ? [i + 1, stamp.first] : [stamp.last + 1, i];
  const aside = asides(unit);
  const when = whenBehind(unit, stamp.last);
  const within = stamp.first < i && aside[when] !== 0 && aside[when] === aside[i];
  let cost = aside[stamp.first] === aside[i] || within ? 0 : ASIDE;
  for (let k = from; k < to; k++) {
    const { text, pos } = unit.words[k]!;
    if (aside[k] !== 0 && aside[k] !== aside[i] && aside[k] !== aside[stamp.first]) continue;
    cost += text === QUOTE ? 2 : 0.5;
    if (k === when) continue;
    if ((BREAKS.has(text) && !isHour(unit, k)) || (text === 'that' && unit.words[k - 1]?.pos === 'NOUN')) cost += 10;
    else if (text === ',') cost += 1.5;
    else if (text === 'and' && (verbs(unit.words[k + 1]?.text ?? '') || unit.words[k + 1]?.pos === 'VERB')) cost += 6;
    else if (verbs(text) && pos !== 'NOUN') cost += 8;
  }
  if ('after' in stamp.at) cost += RELATIVE;
  // 'hours after posting it' is the time of what the sentence told before.
  if ('after' in stamp.at && stamp.last < i && isBeforeOther(unit, stamp.last)) cost += LIMIT;
  // The subordinate clause's own border: '…, the morning after it aired' belongs to neither side.
  return stamp.first > i ? cost : cost + 1;
}
/** 'on Saturday when she wrote', 'on Monday, when she wrote': where the clause begins that tells what was then; -1 for none. */
function whenBehind({ words }: Unit, last: number): number {
  const at = words[last + 1]?.text === ',' ? last + 2 : last + 1;
  return words[at]?.text === 'when' ? at : -1;
}

/** 'hours after posting it', 'the day after the vote'; no 'the morning after, she wrote', 'the day after that'. */
const isBeforeOther = ({ words }: Unit, last: number): boolean =>
  words[last]!.text === 'after' && !/^(?:that|it|this|,|)$/.test(words[last + 1]?.text ?? '');

/** 'before dawn on Tuesday', 'after lunch on Monday': no clause begins there. */
const isHour = ({ words }: Unit, k: number): boolean =>
  /^(?:before|after)$/.test(words[k]!.text) &&
  /^(?:dawn|daybreak|sunrise|breakfast|noon|midday|lunch|lunchtime|teatime|dark|midnight|work|school)$/.test(
    words[k + 1]?.text ?? '',
  );
/** What it costs to take a time from a relative clause, or from outside into it. */
const ASIDE = 10;
/** A day is taken before 'hours later'. */
const RELATIVE = 5;

const isRelative = among('who whom which whose where when');
const RELATIVES = sign(isRelative);
const NO_ASIDES: number[] = [];
const asidesOf = new WeakMap<Unit, number[]>();
/** For each word 0, or the number of the ', who …,' that it stands in; empty where there is none. */
function asides(unit: Unit): number[] {
  if (!(unit.signs & RELATIVES)) return NO_ASIDES;
  const known = asidesOf.get(unit);
  if (known) return known;
  const aside: number[] = [];
  let [count, open] = [0, false];
  for (const [k, { text }] of unit.words.entries()) {
    if (open && /^(?:,|;|–|—)$/.test(text)) open = false;
    else if (!open && text === ',' && isRelative(unit.words[k + 1]?.lexeme)) {
      open =
        (unit.words[k + 1]!.text === 'whose' && isBehindQuote(unit, k)) ||
        unit.words.slice(k + 2, k + 25).some(word => word.text === ',');
      if (open) count++;
    }
    aside.push(open ? count : 0);
  }
  asidesOf.set(unit, aside);
  return aside;
}

/** '“…,” he said of the player, whose slip cost them the cup on Sunday': to the end of the sentence. */
const isBehindQuote = ({ words }: Unit, k: number): boolean => words.slice(0, k).some(word => word.quote >= 0);

/** 'Voss, whose album came out last month, …': told by the way, and not in the aside that the word at `of` stands in. */
export function isAside(unit: Unit, i: number, of = -1): boolean {
  const aside = asides(unit);
  return (aside[i] ?? 0) !== 0 && aside[i] !== aside[of];
}

/** 'Lund, who won it in 1994, wrote': in an aside that tells of no speaking, and that the word at `of` does not stand in. */
export function isIdle(unit: Unit, i: number, of: number): boolean {
  if (!isAside(unit, i, of)) return false;
  const aside = asides(unit);
  const opens = unit.words[aside.indexOf(aside[i]!) + 1]!;
  return isOfPerson(opens.lexeme) && !unit.words.some((word, k) => aside[k] === aside[i] && tellsWords(word));
}
const tellsWords = (word: Word): boolean => isPosting(word) || isSpeaking(word) || isTalking(word.lexeme);

/** 'Tributes came in on Wednesday for Osgood, who died on Tuesday.': of another than `person`, who speaks next. */
export function isOfOther(unit: Unit, { first }: Stamp, person: number | null, who: Who): boolean {
  const { words, signs } = unit;
  if (!(signs & RELATIVES)) return false;
  const comma = words.findLastIndex(({ text }) => text === ',');
  if (comma < 1 || comma > first || !isOfPerson(words[comma + 1]?.lexeme)) return false;
  return who.at(unit, comma - 1)?.person !== person && !words.slice(comma).some(tellsWords);
}
const isOfPerson = among('who whom whose');
const isTalking = among('speaking talking spoke talked addressing appearing interviewed answering answered');

/** 'a tweet deleted last week', 'taken down on Monday'; no 'a since-deleted Sunday tweet'. */
export function isOfRemoval({ words }: Unit, { first, last }: Stamp): boolean {
  const k = verbBefore(words, first);
  if (k < 0 || !isRemoved(words[k]!)) return false;
  return k < first - 1 || words[k - 1]?.text !== '-' || !isPost(words, last + 1, last + 2);
}

/** 'deleted the post on Monday': with what went between. */
export function isOfRemovalOf({ words }: Unit, { first }: Stamp): boolean {
  let k = verbBefore(words, first);
  if (k === first - 1) return false;
  for (let told = false; k >= 0 && k > first - OBJECT; k--) {
    if (told && isRemoved(words[k]!)) return true;
    if (!isOfObject(words[k]!)) return false;
    told ||= /^(?:it|them)$/.test(words[k]!.text) || isPost(words, k);
  }
  return false;
}
/** Words from a removal to its day: 'deleted the video from her Instagram page on'. */
const OBJECT = 10;
const isOfObject = ({ pos, text }: Word): boolean =>
  /^(?:NOUN|PROPN|ADJ|DET|PRON|NUM|PART)$/.test(pos) || text === '-' || text === 'from';
const isPost = (words: Word[], ...at: number[]): boolean => at.some(k => k < words.length && postNounAt(words, k));

const isBetween = among('on in at late early down again by');
/** The word before a time and its 'on', 'late on', 'down on'. */
function verbBefore(words: Word[], first: number): number {
  let k = first - 1;
  while (k >= 0 && isBetween(words[k]!.lexeme)) k--;
  return k;
}
