// All wordings of removal in a sentence, each with its kind and with what it is about.
import type { Unit } from '../occasions/narration.ts';
import { sign, signsOf } from '../occasions/signs.ts';
import type { Who } from '../occasions/who.ts';
import { postNounAt } from '../occasions/words.ts';
import { objectOf } from './arguments.ts';
import { ban, SHUT_OUT } from './bans.ts';
import type { Cue, Target, Wording } from './cue.ts';
import { headAt } from './heads.ts';
import { kindOf } from './kind.ts';
import { nominal } from './nominal.ts';
import { NOTICE, PAGE_WORDS, page } from './pages.ts';
import { adjective } from './participles.ts';
import { isAsserted } from './scope.ts';
import { statesAt, type Turned, turnWords } from './state.ts';
import type { State } from './state-words.ts';
import { subjectOf } from './subjects.ts';
import { resolve, targetAt, toldBefore } from './target.ts';
import { verbal } from './verbs.ts';
import { ACT_NOUNS, verbForms, verbOf } from './words.ts';

const TELLING = new Set([...verbForms(), ...turnWords(), ...PAGE_WORDS, ...SHUT_OUT, ...ACT_NOUNS.keys()]);
/** Whether a wording may turn on the word; lower case, straight apostrophes. */
export const mayTell = (text: string): boolean => TELLING.has(text);
/** The same as a sign. */
export const TELLS = sign(({ folded }) => mayTell(folded));

/**
 * The wordings of a sentence in order, at most one of a kind for each target.
 * @param before the sentences before, nearest first: what 'it' stands for may be told there.
 */
export function cuesIn(unit: Unit, who: Who, before: Unit[], headline = false): Cue[] {
  const cues: Cue[] = [];
  let told = -1;
  for (let i = 0; i < unit.words.length; i++) {
    if (i <= told || !(signsOf(unit.words[i]!.lexeme) & TELLS)) continue;
    const found =
      adjective(unit, i, who, headline) ??
      verbal(unit, i, who, headline) ??
      intransitive(unit, i, who, headline) ??
      state(unit, i, who) ??
      page(unit, i, who) ??
      ban(unit, i, who) ??
      nominal(unit, i, who);
    if (found?.rule === 'page') told = i + NOTICE;
    const target = found && resolve(found.target, unit, before, found.rule === 'page');
    const cue = target && toCue(unit, { ...found, target }, who);
    if (!cue || (isUnknown(cue) && !before.some(({ quotes }) => quotes.length > 0))) continue;
    const same = cues.findIndex(
      known => known.kind === cue.kind && (known.target.word === cue.target.word || isToldAgain(cue, known)),
    );
    if (same >= 0 && !saysMore(cue, cues[same]!)) continue;
    if (cue.kind === 'edited' && target.pronoun && !target.noun && !before.some(({ quotes }) => quotes.length > 0))
      continue;
    if (same >= 0) cues[same] = cue;
    else cues.push(cue);
  }
  return cues;
}

/** 'The post was taken down, and a picture of leaves went up in its place': one removal, told twice. */
const isToldAgain = ({ target, rule }: Cue, known: Cue): boolean =>
  rule.startsWith('state') && target.pronoun !== null && target.word > known.word && known.target.noun !== null;

/** 'She withdrew it': an offer, where no post was told of. */
const isUnknown = ({ rule, target }: Cue): boolean =>
  target.noun === null && !target.account && /: (?:withdraw|moderate)$/.test(rule);

/** 'Gone is the tweet, deleted on Monday': who tells how it went tells when. */
const saysMore = (cue: Cue, known: Cue): boolean =>
  known.rule === 'state: vanish' && /^(?:active|passive): /.test(cue.rule);

function toCue(unit: Unit, wording: Wording, who: Who): Cue | null {
  const kind = kindOf(unit, wording, who);
  if (!kind) return null;
  const { word, first, last, target, agent, rule, verb, seen = false, weak = false } = wording;
  return {
    unit,
    word,
    first,
    last,
    target,
    seen,
    weak,
    ...kind,
    agent: kind.by === 'author' ? agent : null,
    rule: `${rule}: ${verb.act}`,
  };
}

/** 'has vanished', 'expired overnight', 'reappeared'. */
function intransitive(unit: Unit, i: number, who: Who, headline: boolean): Wording | null {
  const { text, pos } = unit.words[i]!;
  const verb = verbOf(text);
  const itself = verb && (/^(?:vanish|expire)$/.test(verb.act) || /^reappear/.test(text));
  if (!itself || (pos === 'NOUN' && !headline) || unit.words[i - 1]?.text === '-') return null;
  const form = verb.form === 's' || (headline && verb.form === 'base') ? 'past' : verb.form;
  if (
    (verb.form === 'base' && unit.words[i - 1]?.text !== 'to' && !headline && !isLet(unit, i)) ||
    !isAsserted(unit, i, form === 'base' && (isOutcome(unit, i) || isLet(unit, i)) ? 'past' : form)
  )
    return null;
  const head = subjectOf(unit, i) ?? inverted(unit, i);
  if (head === null) return null;
  const target = targetAt(unit, head, who);
  return { word: i, first: i, last: i, verb, target, agent: null, rule: 'state' };
}

/** 'let it expire', 'was left to lapse'. */
const isLet = ({ words }: Unit, i: number): boolean =>
  words.slice(Math.max(0, i - 4), i).some(({ text }) => /^(?:let|lets|letting|left|allowed)$/.test(text));

/** 'only to reappear'. */
const isOutcome = ({ words }: Unit, i: number): boolean => words[i - 2]?.text === 'only';

function state(unit: Unit, i: number, who: Who): Wording | null {
  for (const turned of statesAt(unit, i)) {
    const told = stated(unit, i, turned, who);
    if (told) return told;
  }
  return null;
}

function stated(unit: Unit, i: number, { state, first, last, seen }: Turned, who: Who): Wording | null {
  if (!isAsserted(unit, state.denies ? first : i, 'past')) return null;
  if (state.act === 'restore' && state.of === 'subject' && isPersons(unit, first, i)) return null;
  const target = targetOf(unit, i, first, state, who);
  if (
    !target ||
    (state.account && !target.account) ||
    (state.part && !target.part) ||
    (state.post && ((!target.noun && target.pronoun === null) || target.part || target.account))
  )
    return null;
  if (!target.account && !target.noun && !target.pronoun && !target.part) return null;
  const agent = /^(?:vanish|expire)$/.test(state.act) ? null : who.subject(unit, i);
  const { act, weak = false } = state;
  return {
    word: i,
    first,
    last: Math.max(last, target.word),
    verb: { act, form: 'past' },
    target,
    agent,
    seen,
    weak,
    rule: 'state',
  };
}

/** 'She’s back', 'dog returned': whoever came back, it was no post. */
const isPersons = ({ words }: Unit, first: number, i: number): boolean => {
  const before = words[first < i ? first - 1 : i - 1];
  if (before === undefined) return false;
  const isNoun = before.pos === 'NOUN' && /^return/.test(words[i]!.text) && !headAt(words, words.indexOf(before));
  return isNoun || /^(?:he|she|who|i|we|you)$/.test(before.text);
};

function targetOf(
  unit: Unit,
  i: number,
  first: number,
  { of, act, account, seen, weak }: State,
  who: Who,
): Target | null {
  if (of === 'told') return toldBefore(i);
  if (of === 'object') {
    const head =
      (act === 'vanish' || seen ? objectOf(unit, i) : null) ??
      objectOf(
        unit,
        /^(?:delete|deactivate)$/.test(act) ? (unit.words[i + 1]?.text === 'button' ? i + 2 : i + 1) : first,
      ) ??
      objectOf(unit, first) ??
      (act === 'hide' || act === 'restore' ? subjectOf(unit, first) : null);
    const platform = headAt(unit.words, i) === 'platform' ? i : null;
    if (head === null && platform === null) return unit.words[i]!.text === 'delete' ? toldBefore(i) : null;
    return targetAt(unit, head ?? platform!, who);
  }
  const head =
    subjectOf(unit, unit.words[i]!.text === 'neither' || unit.words[i]!.text === 'none' ? i + 1 : first) ??
    inverted(unit, i) ??
    (account || weak ? subjectOf(unit, i) : null);
  if (head !== null) return targetAt(unit, head, who);
  if (act === 'expire') return isOfOther(unit, i) ? null : toldBefore(i);
  if (act === 'hide') return onPlatform(unit, i, who) ?? byThemselves(unit, i, who);
  return ownedBefore(unit, first, who);
}

/** 'The negotiating window, extended twice, runs out in May': something else has its time. */
const isOfOther = ({ words }: Unit, i: number): boolean =>
  /^r[au]ns?$/.test(words[i]?.text ?? '') &&
  words.slice(0, i).some(({ pos, quote }) => quote < 0 && /^(?:NOUN|PROPN)$/.test(pos)) &&
  !words.slice(0, i + 4).some(({ text }) => /^(?:it|its|they|their|both|that|this|stor(?:y|ies))$/.test(text));

/** 'has gone private on Instagram'. */
function onPlatform(unit: Unit, i: number, who: Who): Target | null {
  for (let k = i + 1; k < unit.words.length && k <= i + 3; k++)
    if (headAt(unit.words, k) === 'platform') return targetAt(unit, k, who);
  return null;
}

/** 'She went private on Tuesday': with all that she had posted. */
function byThemselves(unit: Unit, i: number, who: Who): Target | null {
  const { words } = unit;
  const next = words[i + 1]?.text ?? '.';
  if (words[i]!.text !== 'private' || !/^(?:went|gone)$/.test(words[i - 1]?.text ?? '')) return null;
  const person = /^(?:[.,;]|on|by|after|within|hours|overnight|in)$/.test(next) ? who.subject(unit, i - 1) : null;
  return person === null ? null : { ...toldBefore(i, person), account: true };
}

/** 'Jane’s half is no longer up': what it is, only the talk before tells. */
function ownedBefore(unit: Unit, i: number, who: Who): Target | null {
  for (let k = 0; k < i && k < 4; k++) {
    const mention = who.at(unit, k);
    if (mention && who.owner(unit, i) !== null) return toldBefore(k, mention.person);
    if (mention && unit.words.slice(k, i).some(({ text }) => text === "'s")) return toldBefore(k, mention.person);
  }
  return null;
}

/** 'Gone, too, is the clip', 'up it popped'. */
function inverted(unit: Unit, i: number): number | null {
  if (i > 0 && !/^(?:up|gone|also)$/.test(unit.words[0]!.text)) return null;
  for (let k = i + 1; k < unit.words.length && k < i + 12; k++) if (postNounAt(unit.words, k)) return k;
  return null;
}
