// Removed posts that are no occasion yet: by words of their sentence that are nobody's, or without any words.
import type { Text } from '../occasions/frame.ts';
import type { Unit } from '../occasions/narration.ts';
import type { Occasion } from '../occasions/occasion.ts';
import { isOthersWord } from '../occasions/phrase.ts';
import { POSTED } from '../occasions/topic.ts';
import { isPosting, postNounAt } from '../occasions/words.ts';
import type { Cue } from './cue.ts';

/** 'Among those that are gone is one in which she wrote “…”': a post by words of its sentence that are nobody's yet. */
export function ofItsWords(text: Text, cue: Cue, occasions: Occasion[]): Occasion | null {
  const { target, agent, unit, kind } = cue;
  const at = unit.words.findIndex(({ quote }, k) => quote >= 0 && k > target.word && k > cue.word);
  if (at < 0 || !target.noun || !POSTED.has(target.noun.medium) || kind === 'restored' || kind === 'edited')
    return null;
  const { quote } = unit.words[at]!;
  if (occasions.some(({ quotes }) => quotes.includes(quote))) return null;
  if (!unit.words.slice(cue.word, at).some(({ text: word }) => word === 'which' || word === 'that')) return null;
  if (isOthersWord(unit.words.slice(target.word + 1, at))) return null;
  const [alone, other] = [...text.who.named(unit)];
  const person =
    target.owner ??
    agent ??
    text.attributions[quote]?.person ??
    within(text, unit, target.word, at) ??
    (other === undefined ? alone : undefined) ??
    null;
  const speaker = person === null ? null : text.nameOf(person);
  if (!speaker) return null;
  const { medium, generic, platform } = target.noun;
  const [first, last] = [unit.index, unit.index];
  const post = {
    medium,
    platform: target.platform ?? platform,
    sure: !generic,
    quotes: [quote],
    units: [first],
    first,
    last,
  };
  return { speaker, person, ...post, stamp: null, by: '', said: false };
}

/** 'a video in which the actress Mara Voss claims “…”': who is named between the noun and the words. */
function within({ who }: Text, unit: Unit, from: number, to: number): number | null {
  for (let k = from + 1; k < to; k++) if (who.human(unit, k)) return who.at(unit, k)!.person;
  return null;
}

/** A removed post that has no words of its own. */
export function wordless(text: Text, cue: Cue): Occasion | null {
  const { target, agent, unit, kind } = cue;
  const { noun, platform } = target;
  const person = target.owner ?? agent ?? posterBefore(text, cue);
  const speaker = person === null ? null : text.nameOf(person);
  if (!speaker || !noun || !POSTED.has(noun.medium) || noun.plural || kind === 'edited') return null;
  const at = { units: [unit.index], first: unit.index, last: unit.index };
  const { medium, generic } = noun;
  return { speaker, person, medium, platform, sure: !generic, quotes: [], ...at, stamp: null, by: '', said: false };
}

/** 'Voss put up a story. The story is no longer available': whose post the sentence before tells of. */
function posterBefore({ units, who }: Text, { target, unit, kind }: Cue): number | null {
  const before = units[unit.index - 1];
  if (!target.noun || target.indefinite || kind === 'made-private' || before?.paragraph !== unit.paragraph) return null;
  for (const [i, word] of before.words.entries()) {
    const noun = postNounAt(before.words, i);
    if (noun?.medium !== target.noun.medium || noun.plural) continue;
    const verb = before.words.findLastIndex((other, k) => k < i && k >= i - 8 && isPosting(other));
    if (verb >= 0 && word.quote < 0) return who.subject(before, verb);
  }
  return null;
}
