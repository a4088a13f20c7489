// Who made something go, where others acted for them.
import type { Text } from '../../occasions/frame.ts';
import type { Cue } from '../wordings/cue.ts';

/** The person who did it, if one did. */
export const agentOf = (text: Text, cue: Cue): number | null =>
  isOfHouse(text, cue) ? null : inWhoseName(text, cue.agent);

/** 'The club took it down': what it had put up, whoever's words it holds. */
const isOfHouse = ({ who }: Text, { unit, agent, target }: Cue): boolean =>
  agent !== null &&
  target.noun === null &&
  !target.account &&
  unit.words.some((_, k) => who.at(unit, k)?.person === agent) &&
  !unit.words.some((_, k) => who.at(unit, k)?.person === agent && who.human(unit, k));

/** 'Her representatives deleted it': in her name. */
const inWhoseName = ({ nameOf }: Text, agent: number | null): number | null =>
  agent === null ? null : (spokenForBy(nameOf, nameOf(agent)) ?? agent);

/** Whom 'Ann Lee spokesperson' speaks for; null for any other name, and where that is nobody known. */
export function spokenForBy(nameOf: Text['nameOf'], name: string | null): number | null {
  if (!name?.endsWith(SPOKESPERSON)) return null;
  const whose = name.slice(0, -SPOKESPERSON.length);
  for (let person = 0; nameOf(person) !== null; person++) if (nameOf(person) === whose) return person;
  return null;
}
const SPOKESPERSON = ' spokesperson';
