// Who made something go, where others acted for them.
import type { Text } from '../../occasions/frame.ts';
import type { Cue } from '../wordings/cue.ts';

/** The person who did it, if one did. */
export const agentOf = (text: Text, cue: Cue): number | null =>
  isOfHouse(text, cue) ? null : inWhoseName(text, cue.agent);

/** Whether a person did it, and no organization. */
export const isByPerson = ({ at, human }: Text['who'], { unit, agent }: Cue): boolean =>
  agent !== null && unit.words.some((_, k) => at(unit, k)?.person === agent && human(unit, k));

/** 'The club took it down': what it had put up, whoever's words it holds. */
const isOfHouse = ({ who }: Text, cue: Cue): boolean =>
  cue.agent !== null &&
  cue.target.noun === null &&
  !cue.target.account &&
  cue.unit.words.some((_, k) => who.at(cue.unit, k)?.person === cue.agent) &&
  !isByPerson(who, cue);

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
