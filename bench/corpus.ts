// Reads the annotated corpora for training and measuring; see bench/README of the corpora for the fields.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../models/reading.ts';

export interface Article {
  id: string;
  text: string;
  title?: string | null;
  date?: string;
  published?: string;
  lang?: string;
  blocks?: (Span & { kind: string })[];
  direct?: (Span & { words: number; form: string; speaker?: Span & { text: string } })[];
  quotes?: (Span & { mention: Span | null; speaker: string })[];
  people?: { name: string; mentions: Span[] }[];
}

export function loadCorpus(bench: string, name: string): Article[] {
  const lines = gunzipSync(readFileSync(join(bench, 'data', `${name}.dev.jsonl.gz`)))
    .toString('utf8')
    .trim()
    .split('\n');
  return lines.map(line => JSON.parse(line) as Article);
}

/** FNV-1a of the id: a fifth of the articles is held out, and nothing is ever tuned on it. */
export function isHeldOut(id: string): boolean {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193) >>> 0;
  return hash % 5 === 0;
}

/** The same for times, whose rules were written with another fold left aside: sha256 of the id, a quarter. */
export const isHeldOutOfTimes = (id: string): boolean =>
  Number.parseInt(createHash('sha256').update(id).digest('hex').slice(0, 8), 16) % 4 === 0;

/** A span without the marks, blanks and punctuation at its edges, as the scorer compares it. */
export function trimmedKey(text: string, span: Span): string {
  let { start, end } = span;
  while (start < end && /[\s"“”„«»'‘’`,.:;…\-–—()[\]]/.test(text[start]!)) start++;
  while (end > start && /[\s"“”„«»'‘’`,.:;…\-–—()[\]!?]/.test(text[end - 1]!)) end--;
  return `${start}:${end}`;
}
