// "Quill’s retort: “…”", "The verdict of the board was “…”", "“…,” was how Quill put it", "“…” Those were the words of
// Quill.": where a noun for what was said, or its frame, tells whose it was, no ranking is needed.
import type { Scene } from '../phrases/scene.ts';
import { whoReplies, whoWasAsked } from './asked.ts';
import { isAnswer, isSaid } from './said-nouns.ts';
import { toldAdjacent } from './told-adjacent.ts';
import { toldBehind } from './told-behind.ts';
import { toldInClause } from './told-in-clause.ts';
import { toldOf } from './told-of.ts';
import { toldInPassive } from './told-passive.ts';
import { isRunning, named, type Told, whoseIs } from './whose.ts';

/** Tokens before a quote within which its noun stands. */
const REACH = 24;
/** Tokens behind a quote within which a verb of saying goes with it. */
const NEAR = 5;
/** A quote of fewer words may be what somebody else says of the answer: 'Quill’s answer was “a disgrace”'. */
const FRAGMENT = 4;

/** The phrase of whose words a noun beside the quote says they are; null where none does. */
export function toldSource(scene: Scene, q: number): Told | null {
  if (scene.doc.lang !== 'en') return null;
  return (
    whoReplies(scene, q) ??
    toldInPassive(scene, q) ??
    toldInClause(scene, q) ??
    toldOf(scene, q) ??
    toldAdjacent(scene, q) ??
    toldBefore(scene, q) ??
    toldBehind(scene, q)
  );
}

function toldBefore(scene: Scene, q: number): Told | null {
  const { doc, inQuote, opens, quotes, verbs } = scene;
  const { tokens } = doc;
  const open = opens[q]!;
  const { sentence } = tokens[open] ?? { sentence: -1 };
  let from = open;
  while (from > 0 && from > open - REACH && tokens[from - 1]!.sentence === sentence && inQuote[from - 1]! < 0) from--;
  let end = open;
  const colon = tokens[end - 1]?.text === ':';
  while (end > from && /^[:,–—]$/.test(tokens[end - 1]!.text)) end--;
  if (end > from && tokens[end - 1]!.pos === 'ADV') end--;
  const runs = end > from && isRunning(scene, end - 1);
  if (!runs && (colon || tokens[open - 1]?.text === ',')) {
    const told = inWordsOf(scene, from, end) ?? (colon ? wordGoesTo(scene, from, end) : null);
    if (told) return told;
  }
  const believed = believes(scene, from, end);
  if (believed) return believed;
  if (!colon && !runs) return null;
  if (!colon && (quotes[q]!.words < FRAGMENT || reportsBehind(scene, q))) return null;
  if (runs) {
    if (!isSubjectOf(scene, --end, from)) return null;
    if (tokens[end]!.lemma === 'be' && reportsBefore(scene, from, end)) return null;
  }
  for (let noun = end - 1; noun >= from; noun--) {
    if (verbs[noun]! > 1 && tokens[noun]!.pos === 'VERB' && !isAside(scene, noun)) return null;
    if (!isSaid(tokens[noun]!.lemma) || tokens[noun]!.pos === 'VERB') continue;
    const told = whoseIs(scene, noun, from, end);
    if (!told && colon && isAnswer(tokens[noun]!.lemma)) return whoWasAsked(scene, from);
    if (!told) continue;
    if (!runs) return leads(scene, told.first, from) ? told : null;
    return tokens[told.first - 1]?.pos === 'ADP' && told.first > from ? null : told;
  }
  return null;
}

/** 'Lim was, if Quill is to be believed, “…”', 'as Quill would have it, “…”' */
function believes(scene: Scene, from: number, end: number): Told | null {
  const { tokens } = scene.doc;
  if (!/^(?:believed|it|believe)$/.test(tokens[end - 1]?.text ?? '')) return null;
  for (let i = end - 2; i >= from; i--)
    if (/^(?:if|as)$/i.test(tokens[i]!.text)) {
      const { text } = tokens[i + 1]!;
      return named(scene, text === 'you' ? i + 3 : i + 1);
    }
  return null;
}

const WORDS = /^(?:words?|view|opinion|telling|phrase|eyes|book)$/;

/** 'In the words of Quill, “…”', 'in Quill’s view, “…”' */
function inWordsOf(scene: Scene, from: number, end: number): Told | null {
  const { tokens } = scene.doc;
  for (let noun = end - 1; noun > from; noun--) {
    const { pos, text } = tokens[noun]!;
    if (pos === 'VERB' || pos === 'AUX') return null;
    if (!WORDS.test(text)) continue;
    const told = whoseIs(scene, noun, from, end);
    // 'in her words': whom she is tells more than the nearest pronoun does.
    if (told && scene.phrases[told.phrase]!.kind === 'possessive') return null;
    return told && told.first > from && /^in$/i.test(tokens[told.first - 1]!.text) ? told : null;
  }
  return null;
}

/** 'The last word went to Quill: “…”' */
function wordGoesTo(scene: Scene, from: number, end: number): Told | null {
  const { tokens } = scene.doc;
  for (let i = from + 1; i < end - 1; i++)
    if (tokens[i]!.text === 'to' && /^(?:go|belong|fall|leave|be)$/.test(tokens[i - 1]!.lemma))
      return hasWord(i - 1) ? named(scene, i + 1) : null;
  return null;

  function hasWord(verb: number): boolean {
    return tokens.slice(from, verb).some(({ text }) => /^(?:word|words|line|verdict|floor|say|laugh)$/.test(text));
  }
}

/** 'the answer, given on Monday, was': a verb amid commas or in a participle is none of the frame. */
const isAside = ({ doc: { tokens } }: Scene, verb: number) =>
  /(?:ed|en)$/.test(tokens[verb]!.text) && /^(?:,|an?|the|in|on)$/.test(tokens[verb - 1]?.text ?? '');

/** Whether a verb of saying goes with the quote from behind: '…,” Lim said'. */
function reportsBehind({ closes, doc: { tokens }, verbs }: Scene, q: number): boolean {
  const from = closes[q]!;
  for (let i = from; i < from + NEAR && tokens[i]?.sentence === tokens[from - 1]?.sentence; i++)
    if (verbs[i]! > 1) return true;
  return false;
}

/** 'In his post Lim [said]', 'quit her post and [said]': the verb has a subject of its own, or another one. */
function isSubjectOf({ doc: { tokens }, phraseAt, phrases }: Scene, verb: number, from: number): boolean {
  if (tokens[verb - 1]?.pos === 'CCONJ') return false;
  const p = (phraseAt[verb] ?? phrases.length) - 1;
  const beside = phrases[p];
  if (beside?.last !== verb || beside.first <= from) return true;
  const before = tokens[beside.first - 1]!;
  return isSaid(tokens[beside.head]!.lemma) || before.pos === 'ADP' || before.pos === 'NUM';
}

/** Whether somebody says what the answer was: 'Lim said that Quill’s answer was “…”'. */
function reportsBefore({ doc: { tokens }, verbs }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (verbs[i]! > 1 && tokens[i]!.pos === 'VERB') return true;
  return false;
}

/** The phrase opens its clause: nobody rejects 'Quill’s claim: “…”'. */
function leads({ doc: { tokens } }: Scene, at: number, from: number): boolean {
  if (at === from || /^(?:[,:;–—]|and|but|then|so)$/i.test(tokens[at - 1]!.text)) return true;
  for (let i = from; i < at; i++) if (/^(?:VERB|AUX)$/.test(tokens[i]!.pos)) return false;
  return true;
}
