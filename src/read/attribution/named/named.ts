import type { Cast } from '../../types.ts';

/** Who a phrase names as the source of words. */
export interface Named {
  /** Index into Cast.people; null where the source is nobody of the cast. */
  person: number | null;
  speaker: string | null;
}

export const NOBODY: Named = { person: null, speaker: null };

/** @param person of the cast; below 0 for nobody */
export const personNamed = ({ people }: Cast, person: number): Named =>
  person < 0 ? NOBODY : { person, speaker: people[person]!.name };
