// Wordings that turn on a verb with an object: 'deleted the post', 'it was taken down'.
import type { Unit, Word } from '../../occasions/sentences/narration.ts';
import type { Who } from '../../occasions/sentences/who.ts';
import { objectOf, relativeOf } from '../clauses/arguments.ts';
import { headAt } from '../clauses/heads.ts';
import { sourceOf } from '../clauses/pieces.ts';
import { isAsserted } from '../clauses/scope.ts';
import { subjectOf } from '../clauses/subjects.ts';
import { PARTICLES, type Verb, verbOf } from '../clauses/words.ts';
import type { Wording } from './cue.ts';
import { fits, mayFit } from './fits.ts';
import { isAnybodys, isByOthers, isGeneral, isOfNone } from './others.ts';
import { targetAt, toldBefore } from './target.ts';

const PARTICLE_REACH = 13;
/** @param headline headlines write the present for the past. */
export function verbal(unit: Unit, i: number, who: Who, headline: boolean): Wording | null {
  const { words } = unit;
  const verb = isStruckOff(words, i) ? STRUCK : verbOf(words[i]!.text);
  if (!verb || verb.act === 'expire' || verb.act === 'vanish' || isNoun(words, i, headline)) return null;
  if (!mayFit(unit, i, verb)) return null;
  if (verb.form === 'past' && isHeld(words, i)) return null;
  if (headline && verb.form === 'base' && isDemand(words, i)) return null;
  const form = headline && verb.form === 'base' ? 's' : verb.form;
  if ((words[i - 1]?.text === '-' && !isStealthy(words, i)) || !isAsserted(unit, i, form)) return null;
  if (isElliptic(words, i, verb))
    return { ...at(i), last: words.length - 1, verb, target: toldBefore(0), agent: null, rule: 'elliptic' };
  const front = headline ? undefined : fronted(words, i, verb);
  if (front === null) return null;
  const passive = front !== undefined || isPassive(unit, i, verb, headline);
  if (
    passive === 'habit' ||
    (passive && (words[i]!.text === 'lost' || (words[i]!.text === 'killed' && words[i + 1]?.text !== 'off')))
  )
    return null;
  const particle = particleAfter(words, i);
  const own =
    front ?? (passive ? (asideOf(words, i) ?? subjectOf(unit, i)) : (objectOf(unit, i) ?? relativeOf(unit, i)));
  const whole = sourceOf(unit, i, own);
  const head = whole ?? own;
  if (head === null) return null;
  const target = { ...targetAt(unit, head, who), ...(whole !== null && { part: true }) };
  if (
    !fits(words, i, verb, target, particle) ||
    isAnybodys(words, target) ||
    isOfNone(words, i, verb, target) ||
    (!headline &&
      isGeneral(words, target) &&
      (verb.form === 's' || passive === 'bare' || (passive && who.named(unit).size === 0)))
  )
    return null;
  if (passive ? isOrdered(words, head) : isByOthers(words, i)) return null;
  const agent = passive ? null : who.subject(unit, i);
  const last = Math.max(i, particle ?? i, passive ? i : head);
  const weak = verb.act === 'repost';
  return { ...at(i), last, verb, target, agent, weak, rule: passive ? 'passive' : 'active' };
}

/** 'Judge orders posts removed', 'wants the tweet taken down': it is asked for. */
function isOrdered(words: Word[], head: number): boolean {
  let verb = head - 1;
  while (verb > 0 && /^(?:DET|ADJ|NUM|PRON)$/.test(words[verb]!.pos)) verb--;
  return /^(?:orders?|ordered|wants?|wanted|demands?|demanded|seeks?|sought|needs?|likes?|urges?)$/.test(
    words[verb]?.text ?? '',
  );
}

/** 'Delete it, groups tell MP', '‘Take down your post,’ judge tells minister': of plurals alone a headline tells so. */
const isDemand = (words: Word[], i: number): boolean =>
  words.slice(0, i).every(({ pos }) => /^(?:PUNCT|ADV)$/.test(pos));

/** 'Deleted again.', 'Now deleted.', 'Taken down on Tuesday.' */
const isElliptic = (words: Word[], i: number, { act, form }: Verb): boolean =>
  form === 'past' &&
  words.length < 8 &&
  (i === 0 || (i === 1 && /^(?:now|since|later|quickly|swiftly|all|both)$/.test(words[0]!.text))) &&
  (act === 'delete'
    ? !/^(?:from|as|scenes?|files?|data|footage)$/.test(words[i + 1]?.text ?? '')
    : act === 'take' && PARTICLES.has(words[i + 1]?.text ?? ''));

const STRUCK: Verb = { act: 'delete', form: 'past' };
/** 'was struck from Twitch', 'struck the post off her page', 'struck it out': what is struck from a post is a part of it. */
function isStruckOff(words: Word[], i: number): boolean {
  if (words[i]!.text !== 'struck' && words[i]!.text !== 'stricken') return false;
  if (words[i + 1]?.text === 'out') return !/^(?:at|against|on|in|for|with)$/.test(words[i + 2]?.text ?? '');
  const from = words.findIndex(({ text }, k) => k > i && k <= i + STRUCK_REACH && /^(?:from|off)$/.test(text));
  return (
    from > 0 &&
    words
      .slice(from + 1, from + 4)
      .some(
        (word, k) =>
          headAt(words, from + 1 + k) === 'platform' ||
          /^(?:site|platform|service|app|timeline|feed|page|profile|grid|channel|wall|account)$/.test(word.text),
      )
  );
}
const STRUCK_REACH = 6;

/** 'stealth-edited'. */
const isStealthy = (words: Word[], i: number): boolean =>
  words[i - 1]?.text === '-' && /^(?:stealth|ghost|soft|quiet|speed)$/.test(words[i - 2]?.text ?? '');

const at = (i: number): Pick<Wording, 'word' | 'first'> => ({ word: i, first: i });

/** 'Deleted within the hour, the tweet …': the noun behind the comma; null where none is, undefined for all others. */
function fronted(words: Word[], i: number, { form }: Verb): number | null | undefined {
  if (form !== 'past' || i > 1 || (i === 1 && !/^(?:now|since|later|quickly)$/.test(words[0]!.text))) return undefined;
  const comma = words.findIndex(({ text }, k) => text === ',' && k > i && k <= i + 8);
  for (let k = comma + 1; comma > 0 && k <= comma + 4 && k < words.length; k++)
    if (headAt(words, k) === 'post' || words[k]!.text === 'it') return k;
  return null;
}

/** 'the deleted post', 'a slightly altered version'. */
const isHeld = (words: Word[], i: number): boolean =>
  (DETERMINER.test(words[i - 1]?.text ?? '') && !(words[i - 1]!.text === "'s" && words[i - 2]?.pos === 'PRON')) ||
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

/** 'habit' where it tells what happens ('posts that are deleted'); 'bare' without its auxiliary ('a post since removed'). */
function isPassive(unit: Unit, i: number, verb: Verb, headline: boolean): boolean | 'habit' | 'bare' {
  if (verb.form !== 'past') return false;
  for (let k = isStealthy(unit.words, i) ? i - 3 : i - 1; k >= 0 && k >= i - 4; k--) {
    const { text, pos } = unit.words[k]!;
    if (/^(?:is|are|'re)$/.test(text) && k === i - 1 && !headline) return 'habit';
    if (/^(?:was|were|been|being|is|are|'s|get|got|be)$/.test(text))
      return text !== "'s" || unit.words[k + 1]?.text === 'been';
    if (!/^(?:ADV|PART|AUX)$/.test(pos) && !/^(?:quietly|since|now|later|also|already|then|all|both)$/.test(text))
      break;
  }
  // 'In that note, since swept away …', 'had a comment taken off the site'
  if (asideOf(unit.words, i) !== null || isNotice(unit.words, i)) return 'bare';
  const next = unit.words[i + 1];
  const bare =
    !(next && /^(?:NOUN|DET|PRON)$/.test(next.pos) && !PARTICLES.has(next.text) && !isTheNext(unit.words, i + 1)) &&
    objectOf(unit, i) === null &&
    subjectOf(unit, i) !== null &&
    !/PRON|PROPN/.test(unit.words[i - 1]?.pos ?? '');
  return bare ? 'bare' : false;
}

/** 'was deleted but restored the next day': no object. */
const isTheNext = (words: Word[], the: number): boolean =>
  /^(?:the|that|this)$/.test(words[the]!.text) &&
  /^(?:next|same|following|day|morning|afternoon|evening|week)$/.test(words[the + 1]?.text ?? '');

/** 'The post, now deleted, drew …', 'the clip by Voss (since taken down) drew …': the noun. */
function asideOf(words: Word[], i: number): number | null {
  let k = i - 1;
  while (k > 0 && (words[k]!.pos === 'ADV' || /^(?:since|now|later|long)$/.test(words[k]!.text))) k--;
  if (!/^[,(–—-]$/.test(words[k]?.text ?? '') || k === 0) return null;
  if (!words.slice(i + 1, i + ASIDE).some(({ text }) => /^[,)–—-]$/.test(text))) return null;
  for (let noun = k - 1; noun >= 0 && noun >= k - ASIDE; noun--) {
    if (headAt(words, noun) === 'post') return noun;
    if (!/^(?:NOUN|PROPN|ADJ|DET|ADP|NUM)$/.test(words[noun]!.pos) || words[noun]!.quote >= 0) return null;
  }
  return null;
}
const ASIDE = 8;

/** 'Post deleted.', 'Message taken down, apology issued.': news in a nutshell. */
const isNotice = (words: Word[], i: number): boolean =>
  i === 1 && headAt(words, 0) === 'post' && /^(?:[.,;:]|and|down|within|by|on)$/.test(words[i + 1]?.text ?? '.');

function particleAfter(words: Word[], i: number): number | null {
  for (let k = i + 1; k < words.length && k <= i + PARTICLE_REACH; k++) {
    if (PARTICLES.has(words[k]!.text)) return k;
    if (words[k]!.text === '.' || words[k]!.text === ',' || words[k]!.pos === 'VERB') return null;
  }
  // 'the video that she took down', 'taken down'
  return null;
}
