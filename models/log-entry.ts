import { createHash } from 'node:crypto';
import type { Instant } from './interval.ts';

export const LOG_KINDS = ['source', 'capture', 'claim', 'observation', 'correction', 'redaction'] as const;
/** One line of the append-only log. Everything but the log can be rebuilt from it and the revisions it names. */
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

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** JSON with the keys of every object sorted and no undefined values: the same data is the same text (cf. RFC 8785). */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, v) =>
    v && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : v,
  );
}

export function logEntry(kind: LogEntry['kind'], at: Instant, body: unknown): LogEntry {
  const hash = sha256(canonicalJson(body));
  return { id: `l_${sha256(`${kind}\n${hash}`).slice(0, 32)}`, kind, at, hash, body, seq: null, chain: null };
}

/** The chain after an entry: a hash over the chain before it and the entry's own identity, so that no line can be
 * changed, dropped or moved without every later chain value changing (Haber and Stornetta 1991). */
export const chainHash = (before: string, entry: Pick<LogEntry, 'kind' | 'at' | 'hash'>): string =>
  sha256(`${before}\n${entry.kind}\n${entry.at}\n${entry.hash}`);
