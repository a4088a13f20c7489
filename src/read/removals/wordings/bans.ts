// People who are shut out of a platform: 'was banned from Twitch', 'X suspended her', 'kicked off the site'. What they
// posted there goes with their account.
import type { Unit, Word } from '../../occasions/sentences/narration.ts';
import type { Who } from '../../occasions/sentences/who.ts';
import { platformAt } from '../../occasions/sentences/words.ts';
import { setOf } from '../../word-list.ts';
import { isAsserted } from '../clauses/scope.ts';
import type { Wording } from './cue.ts';
import { toldBefore } from './target.ts';

/** Participles of shutting somebody out. */
export const SHUT_OUT = setOf('banned suspended booted kicked barred ejected expelled thrown threw deplatformed');
const REACH = 7;

/** The wording that turns on such a verb, of a person and a platform that the sentence names. */
export function ban(unit: Unit, i: number, who: Who): Wording | null {
  const { words } = unit;
  if (!SHUT_OUT.has(words[i]!.text) || !isAsserted(unit, i, 'past')) return null;
  const passive = isPassive(words, i);
  const place = passive ? placeAfter(words, i) : actsBefore(words, i);
  if (place === null) return null;
  const person = passive ? who.subject(unit, i) : objectAfter(unit, i, who);
  if (person === null) return null;
  const platform = platformAt(words, place);
  const target = { ...toldBefore(place, person), pronoun: null, account: true, platform };
  const [first, last] = [Math.min(i, place), Math.max(i, place)];
  return { word: i, first, last, verb: { act: 'moderate', form: 'past' }, target, agent: null, rule: 'ban' };
}

/** 'was suspended', 'was this week suspended'. */
function isPassive(words: Word[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    if (/^(?:was|were|been|got|being)$/.test(words[k]!.text)) return true;
    if (!/^(?:ADV|DET|NOUN|ADP|PROPN|ADJ)$/.test(words[k]!.pos)) return false;
  }
  return false;
}

/** 'from Twitch', 'off YouTube', 'by X'. */
function placeAfter(words: Word[], i: number): number | null {
  for (let k = i + 1; k < words.length && k <= i + REACH; k++) {
    if (words[k]!.quote >= 0) return null;
    const opened = words.slice(i + 1, k).some(({ text }) => /^(?:from|off|by|on)$/.test(text));
    if (opened && (platformAt(words, k) || isThePlatform(words, k))) return k;
  }
  return null;
}

/** 'by the platform', 'from the site': which one, the text told before. */
const isThePlatform = (words: Word[], k: number): boolean =>
  /^(?:platform|site|app)$/.test(words[k]!.text) && /^(?:the|its)$/.test(words[k - 1]?.text ?? '');

/** 'TikTok has banned': the platform acts. */
function actsBefore(words: Word[], i: number): number | null {
  for (let k = i - 1; k >= 0 && k >= i - 3; k--) {
    if (platformAt(words, k) && !/^(?:on|from|to|in|via)$/.test(words[k - 1]?.text ?? '')) return k;
    if (!/^(?:AUX|ADV)$/.test(words[k]!.pos)) return null;
  }
  return null;
}

function objectAfter(unit: Unit, i: number, who: Who): number | null {
  for (let k = i + 1; k < unit.words.length && k <= i + REACH; k++) {
    const { pos, quote, text } = unit.words[k]!;
    if (quote >= 0 || /^(?:VERB|ADP)$/.test(pos) || text === ',') return null;
    if (who.at(unit, k)) return unit.words[k + 1]?.text === "'s" ? null : who.at(unit, k)!.person;
  }
  return null;
}
