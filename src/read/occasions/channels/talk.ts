// Where a talk was that the text calls an interview.
import type { Medium } from '../../../../models/statement.ts';
import { among } from '../../lexemes.ts';
import type { Unit } from '../sentences/narration.ts';
import { postNounAt } from '../sentences/words.ts';

/** Sentences back in which the recording is named. */
const REACH = 5;
const isOnAir = among('radio television');

/** An interview or a conversation on the podcast or the programme that was named before; else it is no recording. */
export function talkOf(units: Unit[], index: number): Medium | null {
  for (let k = index; k >= 0 && k >= index - REACH; k--)
    for (let i = 0; i < units[k]!.words.length; i++) {
      const medium = postNounAt(units[k]!.words, i)?.medium;
      if (medium === 'podcast' || medium === 'broadcast') return medium;
      if (isOnAir(units[k]!.words[i]!.lexeme)) return 'broadcast';
    }
  return null;
}
