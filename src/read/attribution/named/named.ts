/** Who a phrase names as the source of words. */
export interface Named {
  /** Index into Cast.people; null where the source is nobody of the cast. */
  person: number | null;
  speaker: string | null;
}

export const NOBODY: Named = { person: null, speaker: null };
