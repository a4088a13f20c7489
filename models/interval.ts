/** ISO 8601 instant in UTC, as `Date.prototype.toISOString` writes it: `2025-01-27T21:04:00.000Z`. */
export type Instant = string;
/** A calendar day `2025-01-27` (in the outlet's own dating) or an {@link Instant}. */
export type Time = string;

/** A half-known time. Both bounds are inclusive; null is an unknown bound. */
export interface Interval {
  earliest: Time | null;
  latest: Time | null;
  /** Why each bound stands: a short sentence for a reader ("published 28 January 2025"). */
  grounds?: { earliest?: string; latest?: string };
}
