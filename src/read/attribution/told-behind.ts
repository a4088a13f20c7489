import { isSaid } from './said-nouns.ts';
import type { Scene } from './scene.ts';
import { isRunning, named, type Told, whoseIs } from './whose.ts';

// "“…,” was how Quill put it", "“…” Those were the words of Quill.": frames that come behind a quote.

/** Tokens behind the verb of a frame. */
const REACH = 12;
const QUOTE_DONE = /[.?!…]$/;

/** "“…,” was Quill’s view", "“…” Those were the words of Quill" */
export function toldBehind(scene: Scene, q: number): Told | null {
  const { closes, doc, opens, quotes } = scene;
  const { tokens } = doc;
  const at = closes[q]!;
  const [close, next] = [tokens[at - 1], tokens[at]];
  if (!close || !next || next.paragraph > close.paragraph) return null;
  if (isRunning(scene, at)) return framed(scene, at);
  // A sentence of its own takes up a quote that nothing else was said about.
  const whole = doc.text.slice(quotes[q]!.start, quotes[q]!.end).trim();
  const first = tokens[opens[q]!]!;
  const alone = doc.sentences[first.sentence]!.first === opens[q]! && QUOTE_DONE.test(whole);
  if (!alone) return null;
  if (/^(?:so|thus)$/i.test(next.text) && scene.verbs[at + 1]! > 1) return named(scene, at + 2);
  if (/^(?:that|this|those|these|such)$/i.test(next.text) && tokens[at + 1]?.lemma === 'be')
    return framed(scene, at + 1);
  if (!/^the$/i.test(next.text) || !isSaid(tokens[at + 1]?.lemma ?? '') || tokens[at + 2]?.lemma !== 'be') return null;
  const those = tokens[at + 3]?.text === 'those' && tokens[at + 4]?.text === 'of' ? at + 5 : at + 3;
  return named(scene, those);
}

/** What follows "was": "how Quill put it", "all Quill would say", "Quill’s view", "the reply from Quill". */
function framed(scene: Scene, be: number): Told | null {
  const { tokens } = scene.doc;
  const { sentence } = tokens[be]!;
  let i = be + 1;
  if (/^(?:how|all|what)$/.test(tokens[i]?.text ?? '')) {
    const verb = tokens[be]!.lemma === 'be' ? i + 1 : -1;
    return verb < 0 ? null : named(scene, verb);
  }
  let end = be + 1;
  while (end < be + REACH && tokens[end]?.sentence === sentence && !/^[,.;:]$/.test(tokens[end]!.text)) end++;
  for (; i < end; i++) {
    if (/^(?:VERB|AUX)$/.test(tokens[i]!.pos)) return null;
    if (isSaid(tokens[i]!.lemma)) return whoseIs(scene, i, be + 1, end);
  }
  return null;
}
