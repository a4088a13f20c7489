import type { Platform } from '../../../models/statement.ts';
import type { Unit, Word } from '../occasions/narration.ts';
import type { Who } from '../occasions/who.ts';
import { ACCOUNT_NOUNS, PART_NOUNS, platformAt, postNounAt } from '../occasions/words.ts';
import type { Cue, Target } from './cue.ts';
import { kindOf } from './kind.ts';
import { isAsserted } from './scope.ts';
import { gonePhrase, STATE_WORDS, statePhrase } from './states.ts';
import { BARE_TAKE, PARTICLES, type Verb, verbOf } from './words.ts';

const OBJECT_REACH = 9;

/** 'it' is the post named last before it: in its sentence, or in the two before. */
export function resolve(target: Target, unit: Unit, before: Unit[]): Target {
  if (target.noun || !target.pronoun || target.account) return target;
  for (const [back, other] of [unit, ...before].entries()) {
    for (let k = (back === 0 ? target.word : other.words.length) - 1; k >= 0; k--) {
      if (other.words[k]!.quote >= 0) return target;
      const noun = postNounAt(other.words, k);
      if (noun) return { ...target, noun, platform: target.platform ?? noun.platform };
    }
  }
  return target;
}

export function cuesIn(unit: Unit, who: Who, before: Unit[]): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < unit.words.length; i++) {
    const { text, quote } = unit.words[i]!;
    if (quote >= 0 || !(verbOf(text) || STATE_WORDS.has(text))) continue;
    const cue = adjective(unit, i, who) ?? verbal(unit, i, who) ?? state(unit, i, who);
    if (!cue || cues.some(known => known.target.word === cue.target.word && known.kind === cue.kind)) continue;
    cues.push({ ...cue, target: resolve(cue.target, unit, before) });
  }
  return cues;
}

/** 'since-deleted post', 'now-private account', 'a deleted tweet', '(since removed)'. */
function adjective(unit: Unit, i: number, who: Who): Cue | null {
  const { words } = unit;
  const verb = verbOf(words[i]!.text);
  const isPrivate = words[i]!.text === 'private' || words[i]!.text === 'expired';
  if (
    !(verb?.form === 'past' && /^(?:delete|withdraw|edit|expire|vanish|hide|deactivate)$/.test(verb.act)) &&
    !isPrivate
  )
    return null;
  const prefix = words[i - 1]?.text === '-' ? words[i - 2]?.text : words[i - 1]?.text;
  const marked = /^(?:since|now|later|quickly|swiftly|hastily|subsequently|promptly|soon|ill-fated)$/.test(
    prefix ?? '',
  );
  const head = nounAfter(unit, i, marked ? 5 : 3);
  if (head === null) return null;
  if (!marked && (verb?.act !== 'delete' || !isAttributive(words, i))) return null;
  if (isPrivate && !marked) return null;
  const target = targetAt(unit, head, who);
  const first = marked ? i - (words[i - 1]?.text === '-' ? 2 : 1) : i;
  return build(unit, i, first, head, target, verb ?? { act: 'hide', form: 'past' }, null, who, 'adjective');
}

const isAttributive = (words: Word[], i: number): boolean =>
  /^(?:a|an|the|his|her|their|'s|this|that|of|on|about|over|one|now)$/.test(words[i - 1]?.text ?? '') || i === 0;

function nounAfter(unit: Unit, i: number, reach: number): number | null {
  for (let k = i + 1; k < unit.words.length && k <= i + reach; k++) {
    const { text, pos, quote } = unit.words[k]!;
    if (
      quote >= 0 ||
      pos === 'ADP' ||
      (pos === 'VERB' && !postNounAt(unit.words, k)) ||
      (pos === 'PUNCT' && text !== '-')
    )
      return null;
    if (postNounAt(unit.words, k) && !postNounAt(unit.words, k + 1 < unit.words.length ? k + 1 : k)) return k;
    if (postNounAt(unit.words, k) && k + 1 >= unit.words.length) return k;
  }
  return null;
}

function verbal(unit: Unit, i: number, who: Who): Cue | null {
  const { words } = unit;
  const verb = verbOf(words[i]!.text);
  if (!verb || /^(?:expire|vanish)$/.test(verb.act) || (words[i]!.pos === 'NOUN' && words[i]!.text.length < 5))
    return null;
  if (verb.form === 'past' && /^(?:a|an|the|his|her|their|'s|this|that)$/.test(words[i - 1]?.text ?? '')) return null;
  if (words[i - 1]?.text === '-' || !isAsserted(unit, i, verb.form)) return null;
  if (i === 0 && verb.form === 'past' && verb.act === 'delete' && words.length < 8) return elliptic(unit, verb, who);
  const passive = isPassive(unit, i, verb);
  const particle = particleAfter(words, i);
  const head = passive ? subjectNoun(unit, i) : objectNoun(unit, i);
  if (head === null) return null;
  const target = targetAt(unit, head, who);
  if (!fits(words, i, verb, target, particle)) return null;
  const agent = passive ? null : who.subject(unit, i);
  const last = Math.max(i, particle ?? i, passive ? i : head);
  return build(unit, i, i, last, target, verb, agent, who, passive ? 'passive' : 'active');
}

/** 'Deleted again.' – what the talk was of. */
function elliptic(unit: Unit, verb: Verb, who: Who): Cue | null {
  const target: Target = { ...targetAt(unit, 0, who), pronoun: 'one' };
  return build(unit, 0, 0, unit.words.length - 1, target, verb, null, who, 'elliptic');
}

/** Whether verb, object and particle make a removal: 'took down a post', but not 'took a photo'. */
function fits(words: Word[], i: number, verb: Verb, target: Target, particle: number | null): boolean {
  const { text } = words[i]!;
  if (verb.act === 'take')
    return (
      particle !== null || (BARE_TAKE.test(text) && (target.noun !== null || target.part || target.pronoun === 'one'))
    );
  if (verb.act === 'edit')
    return !target.account &&
      (target.part || target.noun !== null) &&
      !/^(?:change|update|replace|swap|correct|adjust)/.test(text)
      ? true
      : target.part && !target.account;
  if (verb.act === 'deactivate') return target.account || target.noun !== null;
  if (verb.act === 'withdraw')
    return target.noun !== null && !/^(?:apology|statement|comment|remark)/.test(words[target.word]!.text);
  return true;
}

function isPassive(unit: Unit, i: number, verb: Verb): boolean {
  if (verb.form !== 'past') return false;
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    const { text, pos } = unit.words[k]!;
    if (/^(?:was|were|been|being|is|are|'s|get|got|be)$/.test(text))
      return text !== "'s" || unit.words[k + 1]?.text === 'been';
    if (!/^(?:ADV|PART|AUX)$/.test(pos) && !/^(?:quietly|since|now|later|also|already|then)$/.test(text)) break;
  }
  // 'In that note, since swept away …', 'had a comment taken off the site'
  return (
    objectNoun(unit, i) === null && subjectNoun(unit, i) !== null && !/PRON|PROPN/.test(unit.words[i - 1]?.pos ?? '')
  );
}

function particleAfter(words: Word[], i: number): number | null {
  for (let k = i + 1; k < words.length && k <= i + OBJECT_REACH; k++) {
    if (PARTICLES.has(words[k]!.text)) return k;
    if (words[k]!.text === '.' || words[k]!.text === ',' || words[k]!.pos === 'VERB') return null;
  }
  return null;
}

/** The object's head after an active verb: a post noun, a part of one, an account or a pronoun. */
function objectNoun(unit: Unit, i: number): number | null {
  const { words } = unit;
  let found: number | null = null;
  for (let k = i + 1; k < words.length && k <= i + OBJECT_REACH; k++) {
    const { text, pos, quote } = words[k]!;
    if (quote >= 0 || /^(?:[,.;:–—]|from|after|because|which|who|that|when|about|on|in|for)$/.test(text)) {
      if (text === 'that' && /^(?:one|post|tweet|video|down|too)$/.test(words[k + 1]?.text ?? '')) found = k;
      break;
    }
    if (found !== null && /^(?:and|of)$/.test(text)) break;
    if (found === null && k === i + 1 && text === 'and') {
      k = coordinated(words, k);
      continue;
    }
    if (isHead(unit, k)) found = k;
    else if (found !== null && (pos === 'ADP' || pos === 'VERB' || pos === 'PRON') && text !== 'of') break;
    else if (pos === 'VERB' && k > i + 1 && !/^(?:DET|ADJ|PRON)$/.test(words[k - 1]!.pos)) break;
  }
  return found;
}

/** 'deleted and re-issued a post': the last word of the verb that shares the object; else `and` itself. */
function coordinated(words: Word[], and: number): number {
  for (let k = and + 1; k <= and + 3; k++) if (words[k]?.pos === 'VERB') return k;
  return and;
}

function isHead(unit: Unit, k: number): boolean {
  const { text } = unit.words[k]!;
  if (postNounAt(unit.words, k) || ACCOUNT_NOUNS.has(text) || PART_NOUNS.has(text)) return true;
  if (/^(?:it|them|both|these|those|everything)$/.test(text)) return true;
  return platformAt(unit.words, k) !== null && !/NOUN/.test(unit.words[k + 1]?.pos ?? '');
}

/** The subject's head before a passive or intransitive verb; a relative pronoun gives the noun before it. */
export function subjectNoun(unit: Unit, i: number): number | null {
  const { words } = unit;
  for (let k = i - 1; k >= 0 && k >= i - SUBJECT_REACH; k--) {
    const { text, quote } = words[k]!;
    if (quote >= 0) continue;
    if (postNounAt(words, k) && !inPrepositional(unit, k, i)) return k;
    if (ACCOUNT_NOUNS.has(text) && !follows(words, k)) return k;
    if (/^(?:it|they|both|these|those|this|everything)$/.test(text)) return k;
    if (text === 'that' && (k >= i - 4 || k === 0) && words[k - 1]?.pos !== 'NOUN') return k;
    if (PART_NOUNS.has(text) && /^(?:the|that|this|its)$/.test(words[k - 1]?.text ?? '')) return k;
    if (/^(?:;|—)$/.test(text)) return null;
  }
  return null;
}
const SUBJECT_REACH = 30;

/** 'on her page': the noun stands in a prepositional phrase. */
const follows = (words: Word[], k: number): boolean =>
  words.slice(Math.max(0, k - 4), k).some(({ text }) => /^(?:on|from|to|in|at|for|off)$/.test(text));

// 'The caption under the photo was removed': the photo is no subject.
function inPrepositional(unit: Unit, k: number, i: number): boolean {
  const { words } = unit;
  if (words[k + 1] && /^(?:which|that|,|was|were|has|had|is)$/.test(words[k + 1]!.text)) return false;
  for (let m = k - 1; m >= 0 && m >= k - 4; m--) {
    const { text, pos } = words[m]!;
    if (/^(?:from|under|on|in|of|about|to)$/.test(text)) return m > 0 && isHead(unit, m - 1) && i - k < 12;
    if (pos === 'VERB') return false;
  }
  return false;
}

/** 'has vanished', 'is gone', 'is no longer visible', 'went dark', 'set to private', 'back on Facebook'. */
function state(unit: Unit, i: number, who: Who): Cue | null {
  const phrase = gonePhrase(unit, i) ?? statePhrase(unit, i);
  if (!phrase || !isAsserted(unit, i, phrase.form)) return null;
  const head = phrase.unnamed ? null : (phrase.object ?? subjectNoun(unit, i) ?? invertedSubject(unit, i));
  if (head === null && !phrase.loose) return null;
  const target = head === null ? unnamed(unit, i, who) : targetAt(unit, head, who);
  if (phrase.needsAccountOrPost && !target.account && !target.noun && !target.pronoun && !target.part) return null;
  return build(
    unit,
    i,
    phrase.first,
    phrase.last,
    target,
    { act: phrase.act, form: phrase.form },
    phrase.act === 'vanish' || phrase.act === 'expire' ? null : who.subject(unit, i),
    who,
    'state',
  );
}

/** 'Jane’s half is no longer up': what it is, only the talk before tells. */
function unnamed(unit: Unit, i: number, who: Who): Target {
  const owner = unit.words.findIndex((_, k) => k < i && who.at(unit, k) !== null);
  return {
    ...targetAt(unit, i, who),
    noun: null,
    pronoun: 'one',
    owner: owner < 0 ? null : who.at(unit, owner)!.person,
  };
}

/** 'Gone, too, is the clip', 'up it popped'. */
function invertedSubject(unit: Unit, i: number): number | null {
  if (i > 2) return null;
  for (let k = i + 1; k < unit.words.length && k < i + 12; k++) if (postNounAt(unit.words, k)) return k;
  return null;
}

export function targetAt(unit: Unit, head: number, who: Who): Target {
  const { words } = unit;
  const { text } = words[head]!;
  const platform = platformAround(words, head);
  const noun = postNounAt(words, head);
  const bare = platformAt(words, head) !== null && !noun;
  const account = ACCOUNT_NOUNS.has(text) || bare;
  const before = words.slice(Math.max(0, head - 5), head).map(word => word.text);
  const pronoun = /^(?:it|that|this|one)$/.test(text)
    ? 'one'
    : /^(?:them|both|they|these|those|everything)$/.test(text)
      ? 'many'
      : null;
  return {
    word: head,
    noun: account ? null : noun,
    pronoun,
    account,
    part: PART_NOUNS.has(text) && !noun,
    indefinite: before.some(word => /^(?:a|an|another|several|two|three|some)$/.test(word)),
    owner: who.owner(unit, head),
    platform: noun?.platform ?? platform,
  };
}

function platformAround(words: Word[], head: number): Platform | null {
  for (let k = head; k >= 0 && k >= head - 4; k--) {
    const platform = platformAt(words, k);
    if (platform) return platform;
  }
  for (let k = head + 1; k < words.length && k <= head + 7; k++) {
    const platform = platformAt(words, k);
    if (platform) return platform;
    if (words[k]!.quote >= 0) break;
  }
  return null;
}

function build(
  unit: Unit,
  word: number,
  first: number,
  last: number,
  target: Target,
  verb: Verb,
  agent: number | null,
  who: Who,
  rule: string,
): Cue | null {
  const found = kindOf(unit, word, verb, target, agent, who);
  if (!found) return null;
  return {
    unit,
    word,
    first,
    last,
    agent: found.by === 'author' ? agent : null,
    target,
    seen: rule === 'state' && SEEN.test(unit.words[word]!.text),
    ...found,
    rule: `${rule}: ${verb.act}`,
  };
}

const SEEN = /^(?:gone|longer|nowhere|unavailable|inaccessible|offline|blank|bare|notice|page|message)$/;
