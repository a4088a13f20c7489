// Removed posts that nobody quotes.
import type { Text } from '../../occasions/frame.ts';
import { POSTED } from '../../occasions/groups/topic.ts';
import type { Occasion } from '../../occasions/occasion.ts';
import type { Unit } from '../../occasions/sentences/narration.ts';
import { isPosting, postNounAt } from '../../occasions/sentences/words.ts';
import type { Cue } from '../wordings/cue.ts';
import { isNextOne, isTheirs } from './meant.ts';

/** A removed post that has no words of its own. */
export function wordless(text: Text, cue: Cue): Occasion | null {
  const { target, agent, unit, kind } = cue;
  const { noun, platform } = target;
  if (agent === null && isTheirs(cue)) return null;
  const person = target.owner ?? agent ?? posterBefore(text, cue);
  const speaker = person === null ? null : text.nameOf(person);
  if (!speaker || !noun || !POSTED.has(noun.medium) || noun.plural || kind === 'edited') return null;
  const at = { units: [unit.index], first: unit.index, last: unit.index };
  const { medium, generic } = noun;
  return { speaker, person, medium, platform, sure: !generic, quotes: [], ...at, stamp: null, by: '', said: false };
}

const isSecond = (unit: Unit, { word, noun, indefinite }: Cue['target']): boolean =>
  noun?.plural === false && indefinite && isNextOne(unit, word);
/** 'A second post, in which she named him, was deleted': whoever alone is named with it. */
const alone = (named: Set<number>): number | null => (named.size === 1 ? [...named][0]! : null);

/** 'Voss put up a story. The story is no longer available': whose post the sentence before tells of. */
function posterBefore({ units, who }: Text, { target, unit, kind }: Cue): number | null {
  const before = units[unit.index - 1];
  if (isSecond(unit, target)) return alone(who.named(unit));
  if (!target.noun || target.indefinite || kind === 'made-private' || before?.paragraph !== unit.paragraph) return null;
  for (const [i, word] of before.words.entries()) {
    const noun = postNounAt(before.words, i);
    if (noun?.medium !== target.noun.medium || noun.plural) continue;
    const verb = before.words.findLastIndex((other, k) => k < i && k >= i - 8 && isPosting(other));
    if (verb >= 0 && word.quote < 0) return who.subject(before, verb);
  }
  return null;
}
