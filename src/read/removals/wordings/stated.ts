// Wordings that turn on a state ('is gone', 'no longer visible'), with what it is that is in that state.
import type { Unit } from '../../occasions/sentences/narration.ts';
import type { Who } from '../../occasions/sentences/who.ts';
import { postNounAt } from '../../occasions/sentences/words.ts';
import { objectOf } from '../clauses/arguments.ts';
import { headAt } from '../clauses/heads.ts';
import { isAsserted } from '../clauses/scope.ts';
import { subjectOf } from '../clauses/subjects.ts';
import { statesAt, type Turned } from '../states/state.ts';
import type { State } from '../states/state-words.ts';
import type { Target, Wording } from './cue.ts';
import { targetAt, toldBefore } from './target.ts';

/** The first turn of phrase at the word that is asserted of something. */
export function state(unit: Unit, i: number, who: Who): Wording | null {
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
  if (of === 'told') return account ? { ...toldBefore(i, who.subject(unit, i)), account } : toldBefore(i);
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
    const isOwned = who.owner(unit, i) !== null || unit.words.slice(k, i).some(({ text }) => text === "'s");
    if (mention && isOwned && isShare(unit, k, i)) return toldBefore(k, mention.person);
  }
  return null;
}

/** 'her half', and no 'her father'. */
const isShare = ({ words }: Unit, k: number, i: number): boolean =>
  words
    .slice(k, i)
    .some(({ text }) =>
      /^(?:half|part|share|bit|side|version|take|contribution|effort|own|entry|end|attempt|input|musings?|thoughts|handiwork)$/.test(
        text,
      ),
    );

/** 'Gone, too, is the clip', 'up it popped'. */
export function inverted(unit: Unit, i: number): number | null {
  if (i > 0 && !/^(?:up|gone|also)$/.test(unit.words[0]!.text)) return null;
  for (let k = i + 1; k < unit.words.length && k < i + 12; k++) if (postNounAt(unit.words, k)) return k;
  return null;
}
