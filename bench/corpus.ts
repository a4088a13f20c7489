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
  quotes?: (Span & { mention: Span | null; speaker: string; statement: string })[];
  people?: { name: string; mentions: Span[] }[];
}

export function loadCorpus(bench: string, name: string): Article[] {
  const lines = gunzipSync(readFileSync(join(bench, 'data', `${name}.dev.jsonl.gz`)))
    .toString('utf8')
    .trim()
    .split('\n');
  return lines.map(line => JSON.parse(line) as Article);
}

function fnv1a(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}

const digest = (algorithm: string, id: string, digits: number): number =>
  Number.parseInt(createHash(algorithm).update(id).digest('hex').slice(0, digits), 16);

/** Each stage was written with a fold of its own left aside: what is held out of one corpus is held out by its hash. */
const FOLDS: Record<string, (id: string) => boolean> = {
  gum: id => fnv1a(id) % 4 === 0,
  timex: id => digest('sha256', id, 8) % 4 === 0,
  removals: id => digest('sha1', id, 6) % 4 === 0,
};

/** Whether nothing was tuned on the article. */
export const isHeldOut = (id: string, corpus: string): boolean => (FOLDS[corpus] ?? (i => fnv1a(i) % 5 === 0))(id);

/** A span without the marks, blanks and punctuation at its edges, as the scorer compares it. */
export function trimmedKey(text: string, span: Span): string {
  let { start, end } = span;
  while (start < end && /[\s"“”„«»'‘’`,.:;…\-–—()[\]]/.test(text[start]!)) start++;
  while (end > start && /[\s"“”„«»'‘’`,.:;…\-–—()[\]!?]/.test(text[end - 1]!)) end--;
  return `${start}:${end}`;
}
