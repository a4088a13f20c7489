import type { Evidence } from './evidence.ts';
import type { Interval } from './interval.ts';

export const REMOVAL_KINDS = [
  'deleted',
  'edited',
  'expired',
  'made-private',
  'account-deactivated',
  'platform-removed',
  'unpublished',
  'restored',
] as const;
export type RemovalKind = (typeof REMOVAL_KINDS)[number];
export const REMOVERS = ['author', 'platform', 'publisher', 'unknown'] as const;
export type Remover = (typeof REMOVERS)[number];
/** reported: an article says so; observed: our own checks saw it; editorial: a correction of this archive. */
export const BASES = ['reported', 'observed', 'editorial'] as const;
export type Basis = (typeof BASES)[number];

export interface Removal {
  kind: RemovalKind;
  by: Remover;
  at: Interval;
  basis: Basis;
  evidence: Evidence[];
  /** Set where sources contradict each other (one says deleted, another denies or observed it standing). */
  conflict?: string;
}
