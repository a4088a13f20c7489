import type { Instant } from './interval.ts';

export const LOG_KINDS = ['source', 'capture', 'claim', 'observation', 'correction', 'redaction'] as const;
/** One line of the append-only log. Everything but the log can be rebuilt from it. */
export interface LogEntry {
  /** Hash of kind and body: appending the same entry twice leaves one. */
  id: string;
  kind: (typeof LOG_KINDS)[number];
  at: Instant;
  /** sha256 of the body's canonical JSON, hex. A redaction may drop a body; its hash stays. */
  hash: string;
  body: unknown;
  /** Set when sealed: its place, and the hash over the chain up to it. */
  seq: number | null;
  chain: string | null;
}
