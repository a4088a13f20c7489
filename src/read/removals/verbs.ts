// Wordings that turn on a verb with an object: 'deleted the post', 'it was taken down', 'a since-deleted post'.
import type { Unit, Word } from '../occasions/narration.ts';
import type { Who } from '../occasions/who.ts';
import { postNounAt } from '../occasions/words.ts';
import { objectOf, sourceOf, subjectOf } from './arguments.ts';
import type { Target, Wording } from './cue.ts';
import { isAsserted } from './scope.ts';
import { targetAt, toldBefore } from './target.ts';
import { PARTICLES, type Verb, verbOf } from './words.ts';

const PARTICLE_REACH = 9;
/** Verbs of the class `take` that need no particle when a post is their object. */
const BARE_TAKE = /^(?:pull|kill|strip|drop)/;

/** @param headline headlines write the present for the past. */
export function verbal(unit: Unit, i: number, who: Who, headline: boolean): Wording | null {
  const { words } = unit;
  const verb = verbOf(words[i]!.text);
  if (!verb || /^(?:expire|vanish)$/.test(verb.act) || isNoun(words, i, headline)) return null;
  if (verb.form === 'past' && isHeld(words, i)) return null;
  const form = headline && verb.form === 'base' ? 's' : verb.form;
  if (words[i - 1]?.text === '-' || !isAsserted(unit, i, form)) return null;
  if (i === 0 && verb.form === 'past' && verb.act === 'delete' && words.length < 8)
    return { ...at(i), last: words.length - 1, verb, target: toldBefore(0), agent: null, rule: 'elliptic' };
  const passive = isPassive(unit, i, verb, headline);
  if (passive === 'habit' || (passive && /^(?:lost|killed)$/.test(words[i]!.text))) return null;
  const particle = particleAfter(words, i);
  const own = passive ? subjectOf(unit, i) : objectOf(unit, i);
  const whole = sourceOf(unit, i, own);
  const head = whole ?? own;
  if (head === null) return null;
  const target = { ...targetAt(unit, head, who), ...(whole !== null && { part: true }) };
  if (
    !fits(words, i, verb, target, particle) ||
    (!headline && (verb.form === 's' || passive === 'bare') && isGeneral(words, target))
  )
    return null;
  const agent = passive ? null : who.subject(unit, i);
  const last = Math.max(i, particle ?? i, passive ? i : head);
  const weak = verb.act === 'repost';
  return { ...at(i), last, verb, target, agent, weak, rule: passive ? 'passive' : 'active' };
}

const at = (i: number): Pick<Wording, 'word' | 'first'> => ({ word: i, first: i });

/** 'the deleted post', 'a slightly altered version'. */
const isHeld = (words: Word[], i: number): boolean =>
  DETERMINER.test(words[i - 1]?.text ?? '') ||
  (words[i - 1]?.pos === 'ADV' && /^(?:a|an|the)$/.test(words[i - 2]?.text ?? ''));
const DETERMINER = /^(?:a|an|the|his|her|their|'s|this|that|no)$/;

/** 'the cut', 'made it clear', 'the TikTok cut of it'; with a capital in mid-sentence a title. */
function isNoun(words: Word[], i: number, headline: boolean): boolean {
  const { pos, text, capital } = words[i]!;
  if (headline) return false;
  if (capital && i > 0 && /^\w/.test(words[i - 1]!.text)) return true;
  return (
    (pos === 'NOUN' && text.length < 5) ||
    /^(?:clear|empty|clean|correct|limit)$/.test(text) ||
    (text === 'cut' && words[i + 1]?.text === 'of')
  );
}

/** 'deletes posts that break its rules': whichever they are. */
function isGeneral(words: Word[], { noun, word }: Target): boolean {
  if (!noun?.plural) return false;
  let k = word - 1;
  while (k >= 0 && !DEFINITE.test(words[k]!.text) && /^(?:ADJ|NUM|NOUN|PROPN)$/.test(words[k]!.pos)) k--;
  return k < 0 || !DEFINITE.test(words[k]!.text);
}
const DEFINITE = /^(?:the|his|her|their|'s|these|those|both|all|two|three|its)$/;

/** Whether verb, object and particle make a removal: 'took down a post', but not 'took a photo'. */
function fits(words: Word[], i: number, { act }: Verb, target: Target, particle: number | null): boolean {
  const { text } = words[i]!;
  const next = words[i + 1]?.text ?? '';
  if (isPrivateMail(words, target.word)) return false;
  switch (act) {
    case 'take':
      if (particle !== null) return true;
      if (next === 'out' && target.part) return true;
      return BARE_TAKE.test(text) && next !== 'out' && isPullable(words, text, target);
    case 'edit':
      return isEdited(words, text, target, i);
    case 'deactivate':
    case 'moderate':
      return target.account || target.noun !== null;
    case 'limit':
      return isLimited(words, text, target, i);
    case 'leave':
      return target.account && !(/^(?:clos|shut)/.test(text) && words.some(word => word.text === 'bank'));
    case 'hide':
      return target.account || target.noun !== null || (target.pronoun !== null && next !== 'behind');
    case 'withdraw':
      return target.noun !== null && !/^(?:apology|comment|remark)/.test(words[target.word]!.text);
    case 'repost':
      return !target.indefinite && !target.account;
    case 'delete':
      if (/^(?:dump|clear|undo|undid|undone|get|got|gotten|getting|dispos)/.test(text))
        return /^(?:clear|undo|undid|undone)/.test(text)
          ? target.noun !== null || target.account
          : target.noun !== null && text !== 'get' && /^(?:dump)/.test(text);
      return true;
    default:
      return true;
  }
}

/** 'dropped a video' is what singers do with new ones. */
const isPullable = (words: Word[], text: string, target: Target): boolean =>
  /^drop/.test(text)
    ? target.part ||
      (target.noun !== null && words.slice(target.word + 1, target.word + 4).some(word => word.text === 'from'))
    : target.noun !== null || target.part || (target.pronoun === 'one' && !/^strip/.test(text));

const isPrivateMail = (words: Word[], head: number): boolean =>
  /^(?:whatsapp|text|voice)$/.test(words[head - 1]?.text ?? '') && /^(?:messages?|notes?)$/.test(words[head]!.text);

function isEdited(words: Word[], text: string, target: Target, i: number): boolean {
  if (target.account) return words[target.word]!.text === 'profile';
  if (/^cut/.test(text) && words.slice(i + 1, i + 4).some(word => word.text === 'short')) return false;
  if (words[target.word - 1]?.text === 'this' && /^(?:article|story|piece|report)$/.test(words[target.word]!.text))
    return false;
  if (target.part || target.noun?.medium === 'profile') return true;
  if (/^revis/.test(text) && words[target.word]!.text === 'statement') return false;
  const loose = /^(?:change|changing|update|updating|replac|swap|correct|adjust|trim|blur|chop|crop|omit)/.test(text);
  return target.noun !== null && !loose;
}

const isLimited = (words: Word[], text: string, target: Target, i: number): boolean => {
  if (/^(?:lock|protect)/.test(text)) return target.account || /^(?:tweets|posts)$/.test(words[target.word]!.text);
  const circle = words.slice(i).some(word => /^(?:friends|followers|subscribers|members|mutuals)$/.test(word.text));
  return (
    circle &&
    (target.account || target.noun !== null || target.pronoun !== null) &&
    !/^comment/.test(words[target.word]!.text)
  );
};

/** 'habit' where it tells what happens ('posts that are deleted'); 'bare' without its auxiliary ('a post since removed'). */
function isPassive(unit: Unit, i: number, verb: Verb, headline: boolean): boolean | 'habit' | 'bare' {
  if (verb.form !== 'past') return false;
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    const { text, pos } = unit.words[k]!;
    if (/^(?:is|are|'re)$/.test(text) && k === i - 1 && !headline) return 'habit';
    if (/^(?:was|were|been|being|is|are|'s|get|got|be)$/.test(text))
      return text !== "'s" || unit.words[k + 1]?.text === 'been';
    if (!/^(?:ADV|PART|AUX)$/.test(pos) && !/^(?:quietly|since|now|later|also|already|then|all|both)$/.test(text))
      break;
  }
  // 'In that note, since swept away …', 'had a comment taken off the site'
  const next = unit.words[i + 1];
  const bare =
    !(next && /^(?:NOUN|DET|PRON)$/.test(next.pos) && !PARTICLES.has(next.text)) &&
    objectOf(unit, i) === null &&
    subjectOf(unit, i) !== null &&
    !/PRON|PROPN/.test(unit.words[i - 1]?.pos ?? '');
  return bare ? 'bare' : false;
}

function particleAfter(words: Word[], i: number): number | null {
  for (let k = i + 1; k < words.length && k <= i + PARTICLE_REACH; k++) {
    if (PARTICLES.has(words[k]!.text)) return k;
    if (words[k]!.text === '.' || words[k]!.text === ',' || words[k]!.pos === 'VERB') return null;
  }
  // 'the video that she took down', 'taken down'
  return null;
}

const ATTRIBUTED = new Set([
  'delete',
  'withdraw',
  'edit',
  'expire',
  'vanish',
  'hide',
  'deactivate',
  'moderate',
  'take',
]);

const QUICKLY =
  /^(?:(?:hasti|hurried|quick|swift|rapid|speedi|subsequent|prompt|quiet|immediate|eventual|mysterious|brief|sudden|late)ly)$/;

/** 'since-deleted post', 'now-private account', 'a deleted tweet', '(since removed)'. */
export function adjective(unit: Unit, i: number, who: Who, headline: boolean): Wording | null {
  const { words } = unit;
  const verb = verbOf(words[i]!.text);
  const isPrivate = words[i]!.text === 'private';
  if (!(verb?.form === 'past' && ATTRIBUTED.has(verb.act)) && !isPrivate) return null;
  const hyphen = words[i - 1]?.text === '-';
  const prefix = words[hyphen ? i - 2 : i - 1];
  const marked =
    prefix !== undefined &&
    (/^(?:since|now|later|soon|ill-fated|long|already)$/.test(prefix.text) ||
      (QUICKLY.test(prefix.text) && verb?.act !== 'edit'));
  const head = nounAfter(unit, i, marked ? 5 : 3);
  if (head === null) return null;
  if (!marked && (verb?.act !== 'delete' || !isAttributive(words, i, head, headline))) return null;
  const first = marked ? i - (hyphen ? 2 : 1) : i;
  const target = targetAt(unit, head, who);
  return {
    word: i,
    first,
    last: head,
    verb: verb ?? { act: 'hide', form: 'past' },
    target,
    agent: null,
    rule: 'adjective',
  };
}

const isAttributive = (words: Word[], i: number, head: number, headline: boolean): boolean =>
  /^(?:a|an|the|his|her|their|'s|this|that|of|on|about|over|one|now)$/.test(words[i - 1]?.text ?? '') ||
  (i === 0 && (headline || postNounAt(words, head)?.plural !== true));

function nounAfter({ words }: Unit, i: number, reach: number): number | null {
  for (let k = i + 1; k < words.length && k <= i + reach; k++) {
    const { text, pos, quote } = words[k]!;
    if (quote >= 0 || pos === 'ADP' || (pos === 'VERB' && !postNounAt(words, k)) || (pos === 'PUNCT' && text !== '-'))
      return null;
    if (postNounAt(words, k) && !(k + 1 < words.length && postNounAt(words, k + 1))) return k;
  }
  return null;
}
