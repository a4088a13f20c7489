// What the name of a channel stands for where it is told.

import type { Unit } from '../sentences/narration.ts';
import type { Who } from '../sentences/who.ts';
import { POSTS, postNounAt } from '../sentences/words.ts';
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
  if (/^messages?$/.test(by) && wasSent(units, unit.index)) return SENT;
  const recorded = by === 'interview' && definite ? talkOf(units, unit.index - 1) : null;
  return recorded && { medium: recorded };
}

const SENT = { medium: 'message', platform: null } as const;
/** Sentences back in which texts are named. */
const REACH = 4;
/** 'Text messages were read out in court. “…,” Voss wrote in one message': one of those. */
const wasSent = (units: Unit[], index: number): boolean =>
  units
    .slice(Math.max(0, index - REACH), index)
    .some(
      ({ words, signs }) => (signs & POSTS) !== 0 && words.some((_, i) => postNounAt(words, i)?.medium === 'message'),
    );

/** A memo is sent to those who work there. */
export const workOf = ({ words }: Unit): Pick<Channel, 'medium' | 'by'> =>
  /^memo(?:randum)?$/.test(words[workIn(words)]!.text)
    ? { medium: 'message', by: 'memo' }
    : { medium: 'written-statement', by: 'work' };
