// What the name of a channel stands for where it is told.

import type { Unit } from '../sentences/narration.ts';
import type { Who } from '../sentences/who.ts';
import { underOwnPicture } from './captions.ts';
import type { Channel } from './channel.ts';
import { workIn } from './lead.ts';
import { talkOf } from './talk.ts';

/** What the words of the channel stand for here: 'in the interview' on a podcast, 'under his own photo'. */
export function narrower(
  units: Unit[],
  who: Who,
  { medium, by, definite }: Channel,
  unit: Unit,
): Partial<Channel> | null {
  if (medium === 'comment') return underOwnPicture(unit, who);
  const recorded = by === 'interview' && definite ? talkOf(units, unit.index - 1) : null;
  return recorded && { medium: recorded };
}

/** A memo is sent to those who work there. */
export const workOf = ({ words }: Unit): Pick<Channel, 'medium' | 'by'> =>
  /^memo(?:randum)?$/.test(words[workIn(words)]!.text)
    ? { medium: 'message', by: 'memo' }
    : { medium: 'written-statement', by: 'work' };
