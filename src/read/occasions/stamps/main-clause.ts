// The day that the main clause tells of who speaks, where the sentence holds another: 'Birch apologised on Wednesday after a
// video of him went round on Monday', 'Hayes named her squad on Wednesday for the match on Saturday'.
import { among } from '../../lexemes.ts';
import { isRemoval } from '../sentences/gone.ts';
import type { Unit, Word } from '../sentences/narration.ts';
import type { Who } from '../sentences/who.ts';
import { isPosting, isSpeaking, postNounAt } from '../sentences/words.ts';
import { isVagueStamp, type Stamp } from './stamp.ts';
import { isAside } from './when.ts';

/**
 * The stamp of the main clause; null where it tells none, or the sentence has no other to be told from it.
 * @param at the word at which the words of `person` begin; behind the last where they follow in the next sentence
 */
export function mainTime(unit: Unit, at: number, stamps: Stamp[], person: number | null, who: Who): Stamp | null {
  if (person === null || stamps.length < 2) return null;
  const days = stamps.filter(stamp => !('after' in stamp.at) && !isVagueStamp(stamp) && stamp.last < at);
  if (days.length < 2) return null;
  const from = mainFrom(unit);
  const subject = subjectFrom(unit, Math.max(from, frontedBy(unit)), person, who);
  const verb = subject < 0 ? -1 : verbFrom(unit, subject);
  if (verb < 0 || !isDeed(unit.words, verb)) return null;
  const first = days.find(stamp => stamp.first >= from && isOfClause(unit, stamp, subject, verb));
  if (!first) return null;
  const next = days.find(stamp => stamp.first > first.last);
  const behind = Math.max(verb, first.last);
  if (next && (goesOnBetween(unit, behind, next.first) || isOfPostBetween(unit, verb, behind, next.first))) return null;
  return at >= unit.words.length || isTailBetween(unit, (next ?? first).last, verb, at) ? first : null;
}

const isFronting = among('after following when before while as since although though despite with amid because once');
const isOffset = among('hours days weeks minutes months moments');
/** Where the main clause begins: behind 'After he lost the vote on Monday,', 'Days after Monday’s vote,'. */
function mainFrom({ words }: Unit): number {
  const opens = words.slice(0, OFFSET).findIndex(({ lexeme }) => isFronting(lexeme));
  const fronted = opens === 0 || (opens > 0 && words.slice(0, opens).some(({ lexeme }) => isOffset(lexeme)));
  const isWake = words[0]?.text === 'in' && /^(?:wake|run|lead|aftermath|light)$/.test(words[2]?.text ?? '');
  const isOpened = words[0]?.text === 'ahead' || words[0]?.text === 'asked';
  if (!fronted && !isWake && !isOpened) return 0;
  return words.findIndex(({ text }) => text === ',') + 1;
}
/** Words of 'Two and a half hours after'. */
const OFFSET = 6;

/** Where the clause begins behind 'In a post on Wednesday responding to the vote,'. */
function frontedBy({ words }: Unit): number {
  const comma = /^(?:in|at|on|during)$/.test(words[0]?.text ?? '') ? words.findIndex(({ text }) => text === ',') : -1;
  const told = words.slice(0, Math.max(0, comma)).some(({ pos, text }) => pos === 'VERB' && !PUT_OUT.test(text));
  return told || words[comma + 1]?.pos === 'ADP' ? 0 : comma + 1;
}
const PUT_OUT = /(?:ing|published|released|posted|shared|aired|broadcast|issued|given|recorded|filmed|held)$/;

/** The last word of who speaks, as the subject of the main clause; -1 where it is somebody else’s. */
function subjectFrom(unit: Unit, from: number, person: number, who: Who): number {
  const { words } = unit;
  const spelled = words
    .slice(from, from + AGE)
    .map(({ text }) => text)
    .join(' ');
  if (/^the (?:\d+ - year - old|(?:father|mother|dad|mum|mom) )/.test(spelled)) return from + 1;
  for (let k = from; k < words.length; k++) {
    const mention = who.at(unit, k);
    if (mention?.person === person) {
      const isObject = words[k - 1]?.pos === 'ADP' && k > from;
      if (isObject || /^'s?$/.test(words[k + 1]?.text ?? '') || /^(?:his|their|its)$/.test(words[k]!.text)) return -1;
      let last = k;
      while (last + 1 < words.length && who.at(unit, last + 1) === mention) last++;
      return last;
    }
    const { pos, text, quote } = words[k]!;
    const speaking = k === from && /(?:ing|asked|pressed)$/.test(text);
    if (quote >= 0 || mention || (!speaking && (pos === 'VERB' || pos === 'AUX'))) return -1;
  }
  return -1;
}

/** Words of 'The 43-year-old'. */
const AGE = 7;

/** The verb of the subject: behind ', 43, who was elected in 2019,'. */
function verbFrom({ words }: Unit, subject: number): number {
  let aside = false;
  for (let k = subject + 1; k < words.length; k++) {
    const { pos, text, quote } = words[k]!;
    if (quote >= 0) return -1;
    if (text === ',' || text === '(' || text === ')') aside = !aside;
    else if (!aside && (pos === 'VERB' || pos === 'AUX' || text === 'spoke')) return k;
  }
  return -1;
}

/** Done by the subject, and no removal: nothing that was done to them, had been or is to come dates their words. */
function isDeed(words: Word[], verb: number): boolean {
  const { text } = words[verb]!;
  if (/^(?:had|will|would|could|should|may|might|must|can|shall|'d|'ll)$/.test(text)) return false;
  const clause = words.slice(verb, verb + PASSIVE);
  // 'took to Facebook'
  if (clause.some((word, k) => isRemoval(word) && word.pos === 'VERB' && clause[k + 1]?.text !== 'to')) return false;
  if (!/^(?:is|are|was|were|been|being|has|have|got)$/.test(text)) return true;
  const next = clause.slice(1).find(({ pos }) => pos === 'VERB');
  return !next || !/(?:ed|en|wn|ught|ung|ot)$/.test(next.text) || isQuestioned([next])
    ? true
    : /^(?:has|have)$/.test(text) && !clause.some(word => word.text === 'been');
}
const isQuestioned = (words: Word[]): boolean =>
  words.some(({ text }) => /^(?:asked|interviewed|pressed|quizzed|questioned)$/.test(text));
/** Words in which what an auxiliary helps is found. */
const PASSIVE = 4;

const isBreak = among(
  `who whom whose which that when where after before while because as if since following to amid until despite and but`,
);
const isAbout = among('about of over regarding concerning for into against');
/** 'On Wednesday, Birch …', 'Birch on Wednesday …', 'Birch apologised on Wednesday'; no 'defended Monday’s vote'. */
function isOfClause(unit: Unit, { first, last }: Stamp, subject: number, verb: number): boolean {
  if (isAside(unit, first)) return false;
  const { words } = unit;
  const isHeld = /^(?:the|a|an|his|her|their)$/.test(words[first - 1]?.text ?? '') && words[last + 1]?.pos === 'NOUN';
  const isOf = isHeld || words[last]!.text.endsWith("'s") || words[last + 1]?.text === "'s";
  if (first < subject && words.slice(0, first).some(({ lexeme }) => isBreak(lexeme) || isAbout(lexeme))) return false;
  if (first < subject) return !isOf || /^(?:at|in|during|on)$/.test(words[first - 1]?.text ?? '');
  if (isOf) return false;
  return (
    first < verb ||
    !words
      .slice(verb + 1, first)
      .some(
        ({ lexeme, text }, k, gap) => isBreak(lexeme) && !(text === 'to' && (k === 0 || gap[k + 1]?.pos !== 'VERB')),
      )
  );
}

/** 'was released on Monday and spoke to reporters on Wednesday': another deed, which has a day of its own. */
function goesOnBetween({ words }: Unit, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) {
    const { text } = words[k]!;
    if (text === ';' || words[k]!.quote >= 0) return true;
    const tells = (by: number): boolean => words[by] !== undefined && (isPosting(words[by]!) || isSpeaking(words[by]!));
    if (text === ',' && (tells(k + 1) || tells(k + 2) || words[k + 1]?.text.endsWith('ing'))) return true;
    if (!/^(?:and|but|before|then)$/.test(text)) continue;
    if (words.slice(k + 1, Math.min(to, k + 1 + DEED)).some(({ pos }) => pos === 'VERB')) return true;
  }
  return false;
}
/** Words behind 'and' in which the next verb stands. */
const DEED = 4;

const isUndergone = among(
  `came faced drew made lost found sparked caused prompted earned landed received provoked triggered attracted met got
  ignited stirred suffered was were is has became`,
);
/** 'drew criticism on Tuesday for a tweet that she posted on Sunday': what follows are the words of the tweet. */
const isOfPostBetween = ({ words }: Unit, verb: number, from: number, to: number): boolean =>
  isUndergone(words[verb]!.lexeme) &&
  !isQuestioned(words.slice(verb + 1, verb + PASSIVE)) &&
  words.slice(from + 1, to).some((word, k) => isPosting(word) || postNounAt(words, from + 1 + k));

/** '…, saying: “”', '… and said: “”', '… with the words “”': said by who is told of in the main clause. */
function isTailBetween({ words }: Unit, last: number, verb: number, at: number): boolean {
  // 'In a statement on Wednesday about the crash on Sunday, Birch said: “”', '…, Birch said of the crash on Sunday: “”'
  const isMain = isPosting(words[verb]!) || isSpeaking(words[verb]!);
  if (isMain && (verb > last || /^(?:of|about)$/.test(words[verb + 1]!.text))) return true;
  for (let k = last + 1; k < at; k++) {
    const [{ text }, next] = [words[k]!, words[k + 1]];
    if (text === 'with' && next?.text === 'the' && words[k + 2]?.text === 'words') return true;
    if (text === ',' && next?.pos === 'VERB' && next.text.endsWith('ing')) return true;
    if (text === 'and' && next && (isPosting(next) || isSpeaking(next))) return true;
  }
  return false;
}

/** 'was fined on Tuesday for a tweet that she sent on 3 May. “…,” it read': of the post that is shown, where another day stands before it. */
export function shownTime({ words }: Unit, stamps: Stamp[]): Stamp | null {
  const first = stamps[0];
  if (!first || stamps.length < 2) return null;
  const post = words.findIndex((word, k) => k > first.last && word.quote < 0 && postNounAt(words, k) !== null);
  const found = post < 0 ? undefined : stamps.find(stamp => stamp.first > post && !('after' in stamp.at));
  if (!found || stamps.some(stamp => stamp.first > post && stamp.first < found.first)) return null;
  return words.slice(post, found.first).some(({ text }) => /^(?:and|but|[,;:])$/.test(text)) ? null : found;
}
