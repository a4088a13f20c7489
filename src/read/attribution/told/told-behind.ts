// "“…,” was how Quill put it", "“…” Those were the words of Quill.": frames that come behind a quote.
import type { Scene } from '../phrases/scene.ts';
import { whoWasAsked } from './asked.ts';
import { isAnswer, isSaid } from './said-nouns.ts';
import { isRunning, named, type Told, whoseIs } from './whose.ts';

/** Tokens behind the verb of a frame. */
const REACH = 12;
const BY = /^(?:by|from)$/;
const QUOTE_DONE = /[.?!…]$/;

/** "“…,” was Quill’s view", "“…” Those were the words of Quill" */
export function toldBehind(scene: Scene, q: number): Told | null {
  const { closes, doc, opens, quotes } = scene;
  const { tokens } = doc;
  const at = closes[q]!;
  const [close, next] = [tokens[at - 1], tokens[at]];
  if (!close || !next || next.paragraph > close.paragraph) return null;
  if (isRunning(scene, at)) return framed(scene, at);
  if (BY.test(next.text) && isCried(scene, opens[q]!)) return named(scene, at + 1);
  const asking = whoAsked(scene, at);
  if (asking) return asking;
  // A sentence of its own takes up a quote that nothing else was said about.
  const whole = doc.text.slice(quotes[q]!.start, quotes[q]!.end).trim();
  const first = tokens[opens[q]!]!;
  const alone = doc.sentences[first.sentence]!.first === opens[q]! && QUOTE_DONE.test(whole);
  if (!alone) return null;
  // '“…” — Ada Quill, on her neighbours'
  if (/^[—–]$/.test(next.text)) {
    const signed = named(scene, at + 1);
    return signed && scene.personOf[signed.phrase]! >= 0 ? signed : null;
  }
  if (/^(?:so|thus)$/i.test(next.text) && scene.verbs[at + 1]! > 1) return named(scene, at + 2);
  if (/^(?:that|this|those|these|such)$/i.test(next.text) && tokens[at + 1]?.lemma === 'be')
    return framed(scene, at + 1);
  if (!/^the$/i.test(next.text) || !isSaid(tokens[at + 1]?.lemma ?? '') || tokens[at + 2]?.lemma !== 'be') return null;
  const those = tokens[at + 3]?.text === 'those' && tokens[at + 4]?.text === 'of' ? at + 5 : at + 3;
  return named(scene, those);
}

/** '“…?” Quill wanted to know', '“…?” Lim was asked by Quill' */
function whoAsked(scene: Scene, at: number): Told | null {
  const told = named(scene, at);
  if (!told) return null;
  const { tokens } = scene.doc;
  const { last } = scene.phrases[told.phrase]!;
  const [one, two, three] = [tokens[last]?.text, tokens[last + 1]?.text, tokens[last + 2]?.text];
  if (/^want/.test(one ?? '') && two === 'to' && three === 'know') return told;
  return /^(?:was|were|is|are)$/.test(one ?? '') && /^(?:asked|told|warned|reminded)$/.test(two ?? '') && three === 'by'
    ? named(scene, last + 3)
    : null;
}

/** 'with a shout of [“…” from Quill]' */
const isCried = ({ doc: { tokens } }: Scene, open: number) =>
  tokens[open - 1]?.text === 'of' &&
  /^(?:shout|cry|call|yell|scream|roar|whisper|chant|heckle|message|promise|verdict|warning|plea|mutter)$/.test(
    tokens[open - 2]?.lemma ?? '',
  );

/** What follows "was": "how Quill put it", "all Quill would say", "Quill’s view", "the reply from Quill". */
function framed(scene: Scene, be: number): Told | null {
  const { tokens } = scene.doc;
  const { sentence } = tokens[be]!;
  if (/^(?:how|all|what)$/.test(tokens[be + 1]?.text ?? ''))
    return tokens[be]!.lemma === 'be' ? named(scene, be + 2) : null;
  let end = be + 1;
  while (end < be + REACH && tokens[end]?.sentence === sentence && !/^[,.;:]$/.test(tokens[end]!.text)) end++;
  for (let i = be + 1; i < end; i++) {
    if (/^(?:VERB|AUX)$/.test(tokens[i]!.pos)) return null;
    if (!isSaid(tokens[i]!.lemma)) continue;
    const told = whoseIs(scene, i, be + 1, end);
    // 'was the answer': of whoever was asked.
    return told ?? (isAnswer(tokens[i]!.lemma) && i === end - 1 ? whoWasAsked(scene, be) : null);
  }
  return null;
}
