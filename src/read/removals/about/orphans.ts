// Words that nobody is said to have written: once what holds them is told to be gone, they are its poster's.
import { readChannel, SURE } from '../../occasions/channels/channel.ts';
import type { Text } from '../../occasions/frame.ts';
import { POSTED } from '../../occasions/groups/topic.ts';
import type { Occasion } from '../../occasions/occasion.ts';
import type { Unit } from '../../occasions/sentences/narration.ts';
import { isPosting } from '../../occasions/sentences/words.ts';

/** Posts whose quoted words belong to no occasion yet; `person` is null where only the removal can tell whose. */
export function orphansOf(text: Text, occasions: Occasion[]): Occasion[] {
  const placed = new Set(occasions.flatMap(({ quotes }) => quotes));
  const orphans: Occasion[] = [];
  for (const unit of text.units)
    for (const quote of unit.quotes) {
      if (placed.has(quote) || text.attributions[quote]!.speaker !== null) continue;
      const last = orphans.at(-1);
      if (last && unit.index - last.last <= 1) {
        last.quotes.push(quote);
        last.units.push(unit.index);
        last.last = unit.index;
        continue;
      }
      const orphan = orphanAt(text, unit, quote);
      if (orphan) orphans.push(orphan);
    }
  return orphans;
}

function orphanAt(text: Text, unit: Unit, quote: number): Occasion | null {
  const { who, units } = text;
  const at = unit.words.findIndex(word => word.quote === quote);
  const own = readChannel(unit, at, who);
  const before = units[unit.index - 1];
  const leads = own.weight < SURE && before && before.paragraph >= unit.paragraph - 1 && before.quotes.length === 0;
  const channel = leads ? readChannel(before, before.words.length, who) : own;
  const { medium, weight, platform } = channel;
  if (weight < SURE || medium === null || !(POSTED.has(medium) || medium === 'written-statement')) return null;
  const person = leads ? posterIn(text, before, before.words.length) : posterIn(text, unit, at);
  const told = leads ? [before.index, unit.index] : [unit.index];
  return {
    speaker: person === null ? '' : (text.nameOf(person) ?? ''),
    person,
    medium,
    platform,
    sure: true,
    quotes: [quote],
    units: told,
    first: told[0]!,
    last: unit.index,
    stamp: null,
    by: channel.by,
    said: false,
  };
}

/** Who posts in the sentence, before the word at `to`: 'Voss posted', 'posted by Voss', 'from the account of Voss'. */
function posterIn({ who }: Text, unit: Unit, to: number): number | null {
  const { words } = unit;
  const verb = words.findLastIndex((word, k) => k < to && word.quote < 0 && isPosting(word));
  const behind = words.findLastIndex(({ text }, k) => k < to && isOfPoster(text, words[k - 1]?.text ?? ''));
  for (let k = behind + 1; behind >= 0 && k < to && k <= behind + NAME; k++)
    if (who.human(unit, k)) return who.at(unit, k)!.person;
  return verb < 0 ? null : who.subject(unit, verb);
}

/** Sentences back in which the poster of words without one is named. */
const NEAR = 2;
/** Whose words without a poster are most likely, once they are told to be gone: who alone is named with them or shortly before. */
export function nearestPoster({ units, who }: Text, { units: told, first }: Occasion): number | null {
  for (let index = told.at(-1)!; index >= Math.max(0, first - NEAR); index--) {
    const people = [...who.named(units[index]!)].filter(person => isHuman(who, units[index]!, person));
    if (people.length === 1) return people[0]!;
    if (people.length > 1 && index < first)
      return who.subject(units[index]!, Math.min(SUBJECT, units[index]!.words.length));
  }
  return null;
}
/** Words at the head of a sentence that hold its subject. */
const SUBJECT = 6;

const isHuman = (who: Text['who'], unit: Unit, person: number): boolean =>
  unit.words.some((_, i) => who.at(unit, i)?.person === person);

/** Words within which a name comes: 'by the striker and former captain Mara Voss'. */
const NAME = 8;
const isOfPoster = (text: string, before: string): boolean =>
  (text === 'by' && /^(?:posted|shared|uploaded|written|sent|put|tweet|post|video|clip|message)$/.test(before)) ||
  (text === 'of' && /^(?:account|page|profile|feed|name)$/.test(before));
