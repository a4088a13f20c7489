import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Span } from './types.ts';

/** A word before it knows its sentence. */
export interface RawToken extends Span {
  text: string;
  pos: string;
  lemma: string;
}

/** Characters without a blank that are still a word: wink-nlp needs seconds for a run of thousands. */
const LONGEST_RUN = 100;
/** Characters handed over at once, so that time and memory grow with the text and not faster. */
const LONGEST_CHUNK = 8000;
/** How far a token may lie behind the one before it: wink-nlp drops control characters. */
const LONGEST_GAP = 64;

let nlp: ReturnType<typeof winkNLP> | null = null;
const tagger = () => {
  nlp ??= winkNLP(winkModel, ['pos']);
  return nlp;
};

/** Words with part of speech and lemma, in order; offsets into `text`. One wink-nlp pass. */
export function tokenize(text: string): RawToken[] {
  const tokens: RawToken[] = [];
  for (const chunk of chunks(text)) {
    if (!tagInto(tokens, text, chunk)) plainInto(tokens, text, chunk);
  }
  return tokens;
}

/** Cuts at line breaks (a paragraph is tagged by itself), at blanks when it gets long, and inside endless words. */
function* chunks(text: string): Generator<Span> {
  const run = /[^\s]+/g;
  let start = 0;
  let last = 0;
  for (let m = run.exec(text); m; m = run.exec(text)) {
    const end = m.index + m[0].length;
    const long = m[0].length > LONGEST_RUN;
    const breaks = long || m.index - start > LONGEST_CHUNK || /\n\s*\n/.test(text.slice(last, m.index));
    if (breaks && last > start) yield { start, end: last };
    if (breaks) start = m.index;
    if (long) {
      yield* pieces(text, m.index, end);
      start = end;
    }
    last = end;
  }
  if (last > start) yield { start, end: last };
}

function* pieces(text: string, start: number, end: number): Generator<Span> {
  for (let at = start; at < end; ) {
    let next = Math.min(at + LONGEST_RUN, end);
    const code = text.charCodeAt(next - 1);
    if (next < end && code >= 0xd800 && code <= 0xdbff) next++;
    yield { start: at, end: next };
    at = next;
  }
}

/** False, and nothing added, if wink-nlp changed the words so that they cannot be found again. */
function tagInto(tokens: RawToken[], text: string, chunk: Span): boolean {
  const { readDoc, its } = tagger();
  const words = readDoc(text.slice(chunk.start, chunk.end)).tokens();
  const values = words.out(its.value) as string[];
  const pos = words.out(its.pos) as string[];
  // Its own types forget that a lemma may be asked of a collection.
  const lemmas = words.out(its.lemma as unknown as typeof its.value) as string[];
  const before = tokens.length;
  let at = chunk.start;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const gap = value ? text.slice(at, at + LONGEST_GAP + value.length).indexOf(value) : -1;
    if (gap < 0) {
      tokens.length = before;
      return false;
    }
    at += gap + value.length;
    if (pos[i] !== 'SPACE')
      tokens.push({ start: at - value.length, end: at, text: value, pos: pos[i]!, lemma: lemmas[i]! });
  }
  return true;
}

function plainInto(tokens: RawToken[], text: string, chunk: Span): void {
  for (const m of text.slice(chunk.start, chunk.end).matchAll(/[\p{L}\p{M}\p{N}]+|\S/gu)) {
    const start = chunk.start + m.index;
    const pos = /^[\p{L}\p{N}]/u.test(m[0]) ? 'X' : 'PUNCT';
    tokens.push({ start, end: start + m[0].length, text: m[0], pos, lemma: m[0].toLowerCase() });
  }
}
