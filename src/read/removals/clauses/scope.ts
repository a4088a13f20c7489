// Whether a clause asserts what its verb says: not under a negation, a modal, a condition, a demand or a claim.
import { among } from '../../lexemes.ts';
import type { Unit, Word } from '../../occasions/sentences/narration.ts';
import { setOf } from '../../word-list.ts';
import { isDoneThen, isGranted } from './granted.ts';
import { isAsideOfDenial, isBrokenOff, isShortOf, isSubjunctive } from './short-of.ts';
import { isDespiteReports, isInverted, isPutToSomebody, isQuotedClaim, isSupposed } from './supposed.ts';
import { isTaken, isToldBase } from './told-base.ts';
import { type Form, verbOf } from './words.ts';

const NOT =
  setOf(`not n't never nobody nothing none neither nor without hardly denied denies deny denying refused refuses
  refuse refusing refusal declined declines decline yet resisted resisting resists stopped failed instead cannot unable
  falsely rubbished rubbishing rebutted scotched quashed debunked rubbishes scotches quashes debunks dismisses refutes refuted scoffed disputed disputes ruled ruling rejected rejects rejecting dismissed defied defying ignored short alone`);
/** 'no intention of', 'no plans to'; 'no longer' and 'no explanation for' deny nothing. */
const NO = setOf('no');
const NO_WHAT = setOf(
  'intention intentions plan plans reason need wish desire way sign suggestion evidence hurry question',
);
const UNREAL =
  setOf(`would could can may might should must will 'll shall if unless whether until wo ca call calls called
  calling urged urge urges urging ask asked asks asking begs beg begging implore implored implores tell demand demands demanded demanding want wants wanted told tells ordered
  begged pleaded pressure petition threatened threatens promised promises promise vowed vows vow considering
  consider considers considered mulls weighs ponders plans plan planned tempted hopes hoped expected likely possible possibly rumour rumours rumor rumors
  accused accusing accuses claims claimed claim whispers gossip chatter hearsay murmurs alleged allegedly suggestions allegations speculation speculated wondered
  wonder pressed advised advise ought pleas plea appeal appeals appealed request requests requested campaign bid needs need
  how invited threatening suggested clamour imagine suppose wish wishes able supposed ready willing seeking sought seek
  contemplated mulled debated recommended against avoid joked jokes joking pledged pledges anyone suing sues sued letting proposed claiming supposedly purportedly
  purported pretended imagined`);
const CLAUSE_STARTS = setOf('; : – — but then although though because while as when which who');
const isWhen = among('when whenever once');
/** Words before the verb that its clause can hold. */
const REACH = 12;

/**
 * Walks left from the verb. A negation or modal in its own clause undoes the assertion; 'asked her to', 'accused of',
 * 'if' and the like undo it too; 'was forced to', 'decided to' keep it.
 * @param negation whether the wording has its own: 'no longer visible', 'could not be found'.
 */
export function isAsserted(unit: Unit, i: number, form: Form): boolean {
  const { words } = unit;
  if (words.at(-1)?.text === '?' || isInverted(words) || isQuotedClaim(unit) || isSupposed(unit, i, form)) return false;
  if (isPutToSomebody(words, i) || isOfNone(words, i)) return false;
  if (
    (form === 'base' && !isToldBase(unit, i) && !isGranted(words, i)) ||
    isDenied(words, i) ||
    isSubjunctive(words, i)
  )
    return isGranted(words, i) && !isDenied(words, i);
  for (let k = i - 1, steps = 0; k >= 0 && steps < REACH; k--, steps++) {
    const { text, quote, pos, lexeme } = words[k]!;
    if (quote >= 0) return true;
    if (isHarmless(words, k, i)) continue;
    if (isShortOf(words, k, i) || isDespiteReports(words, k)) return false;
    if (text === 'why' || (text === 'until' && isReached(words, k, i, form))) {
      if (text === 'why') return true;
      continue;
    }
    if (undoes(words, k) && !endsBefore(unit, k, i) && !(form === 'past' && isDoneThen(words, k, i)))
      return !NOT.has(text) && text !== 'if' && isGranted(words, i);
    if (isWhen(lexeme) && isHabit(unit, k, i)) return false;
    if (isAsideOfDenial(words, k) || isBrokenOff(words, k, i)) return false;
    if (CLAUSE_STARTS.has(text) && k < i - 1) return true;
    if (text === ',' && pos === 'PUNCT' && steps > 6) return true;
    if (text === 'and' && steps > 3) return true;
  }
  return true;
}

/** 'said that no messages had been deleted', 'no post of hers was ever taken down'. */
function isOfNone(words: Word[], i: number): boolean {
  let k = i - 1;
  while (/^(?:has|have|had|been|was|were|being|got|ever|yet)$/.test(words[k]?.text ?? '')) k--;
  if (k === i - 1) return false;
  for (const least = k - OF_NONE; k >= 0 && k > least && words[k]!.quote < 0 && words[k]!.pos !== 'VERB'; k--)
    if (words[k]!.text === 'no') return words[k + 1]!.text !== 'longer';
  return false;
}
/** Words of 'no post of hers'. */
const OF_NONE = 5;

/** 'until she deleted it', and no 'until it is deleted'. */
const isReached = (words: Word[], k: number, i: number, form: Form): boolean =>
  (form === 'past' || /^(?:not|waited)$/.test(words[k - 1]?.text ?? '') || isTaken(words, k)) &&
  !words.slice(k + 1, i).some(({ text }) => /^(?:is|are|'s|has|have|be|gets?)$/.test(text));

function undoes(words: Word[], k: number): boolean {
  const { text } = words[k]!;
  if (NO.has(text)) return NO_WHAT.has(words[k + 1]?.text ?? '') || NO_WHAT.has(words[k + 2]?.text ?? '');
  if (/^(?:deadlines?|ultimatum|orders?)$/.test(text)) return /^(?:for|to)$/.test(words[k + 1]?.text ?? '');
  if (NOT.has(text)) return !(text === 'yet' && words[k + 1]?.text === 'another');
  return UNREAL.has(text) && !isName(words, k) && !isSoft(words, k) && !isTalk(words, k);
}

const mayBeHarmless = among('anyone anybody no pressed claim claims can could ca may not');
/** 'can no longer', 'not only', 'only to be', and 'anyone following the link' say that it is so. */
function isHarmless(words: Word[], k: number, i: number): boolean {
  const { text, lexeme } = words[k]!;
  if (!mayBeHarmless(lexeme)) return false;
  if (
    /^any(?:one|body)$/.test(text) &&
    /^(?:who|clicking|following|visiting|searching|trying|opening|looking)$/.test(words[k + 1]?.text ?? '')
  )
    return true;
  if (text === 'no' && words[k + 1]?.text === 'longer') return true;
  if (text === 'pressed' && /^(?:the|delete)$/.test(words[k + 1]?.text ?? '')) return i <= k + 3;
  if (/^claims?$/.test(text) && words[k - 1]?.text === 'copyright') return true;
  // 'could find no trace of it'
  if (text === 'could' && /^(?:find|see)$/.test(words[k + 1]?.text ?? '') && words[i]?.text === 'no') return true;
  if (
    /^(?:can|could|ca|may)$/.test(text) &&
    (words.slice(k + 1, i + 1).some(word => /^(?:longer|only)$/.test(word.text)) ||
      words.slice(Math.max(0, k - 4), k).some(word => word.text === 'only'))
  )
    return true;
  return text === 'not' && /^(?:only|until|long)$/.test(words[k + 1]?.text ?? '');
}

/** 'bowed to pressure and deleted it'. */
const isYielded = (words: Word[], k: number): boolean =>
  words[k]!.text === 'pressure' &&
  /^(?:to|under|amid|after|following)$/.test(words[k - 1]?.text ?? '') &&
  !/^(?:to|for|from)$/.test(words[k + 1]?.text ?? '');

/** 'a call from the club', 'an appeal court': no wish, unless something is wished for. */
const isTalk = (words: Word[], k: number): boolean =>
  isYielded(words, k) ||
  (words[k]!.pos === 'NOUN' &&
    /^(?:calls?|appeals?|requests?|bid|campaign|pressure)$/.test(words[k]!.text) &&
    !words.slice(k + 1, k + 3).some(({ text }) => /^(?:for|to|that|on|of)$/.test(text)) &&
    !words.slice(Math.max(0, k - 2), k).some(({ text }) => /^(?:despite|no)$/.test(text)));

/** 'told X that she had', 'claimed it had been', 'a request': reports, not wishes. */
const isSoft = (words: Word[], k: number): boolean =>
  /^(?:told|tells|asked|called)$/.test(words[k]!.text) &&
  !isAboutTalk(words, k) &&
  words.slice(k + 1, k + 7).some(({ text }) => /^(?:that|had|has|have|was|were|after|about|,)$/.test(text));

/** 'asked about reports that it had been cut'. */
const isAboutTalk = (words: Word[], k: number): boolean =>
  words[k + 1]?.text === 'about' &&
  /^(?:reports?|claims?|rumou?rs?|suggestions?|speculation|allegations?)$/.test(words[k + 2]?.text ?? '');

const isDenial = among('denied denies denying');
/** 'denied it, after members told the House that it had been scrubbed': what others say is denied too. */
function isDenied(words: Word[], i: number): boolean {
  const denial = words.findIndex(({ lexeme }) => isDenial(lexeme));
  return (
    denial >= 0 &&
    words.slice(denial, i).some(({ text }) => /^(?:told|said|claimed|alleged|accused|claims)$/.test(text))
  );
}

/** 'when it is removed' tells what happens, and not what did. */
const isHabit = ({ words }: Unit, k: number, i: number): boolean =>
  words.slice(k + 1, i).some(({ text }) => /^(?:is|are|gets?)$/.test(text));

/** A full clause stands between: 'asked about it, she deleted the post'. */
function endsBefore(unit: Unit, k: number, i: number): boolean {
  for (let m = k + 1; m < i; m++)
    if (
      /^(?:,|after|before|;|–|—|but|when|because|following|then|since|which|having|said|despite|amid)$/.test(
        unit.words[m]!.text,
      ) &&
      !(m === k + 1 && unit.words[m]!.text === 'having') &&
      !(unit.words[m]!.text === 'since' && /^(?:had|has|have|'ve|'d)$/.test(unit.words[m - 1]!.text)) &&
      !isList(unit.words, m, i)
    )
      return true;
  return false;
}

/** 'did not post, then delete': the comma parts verbs, and no clauses. */
const isList = (words: Word[], from: number, verb: number): boolean =>
  verbOf(words[verb]!.text)?.form === 'base' &&
  /^(?:,|then)$/.test(words[from]!.text) &&
  words.slice(from + 1, verb).every(({ text }) => /^(?:then|and|or|later|also)$/.test(text));

/** 'Will', 'May' as names. */
function isName(words: Word[], k: number): boolean {
  const { text, capital, pos } = words[k]!;
  const isNamed = pos === 'PROPN' || words[k - 1]?.text === '-';
  return capital && isNamed && k > 0 && /^(?:will|may|can)$/.test(text);
}
