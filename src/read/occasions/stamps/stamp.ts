/** A time of the sentence as a verb of it may take it. */
export interface Stamp {
  /** First and last word of the unit. */
  first: number;
  last: number;
  /** Resolved days, or days after another event. */
  at: { earliest: string; latest: string } | { after: [number, number] };
  /** 'by Tuesday': had happened then. 'until Tuesday': stood so long. 'since Tuesday'. 'still up on Tuesday'. */
  edge: 'by' | 'until' | 'since' | 'still' | null;
  words: string;
}
