// Wordings that tell a state: 'is gone', 'no longer available', 'has expired', 'is private now', 'was back by Thursday'.
// A row of the tables stands for one turn of phrase: the word it turns on, and what stands around that word.
import { perLexeme } from '../lexemes.ts';
import { QUOTE, type Unit, type Word } from '../occasions/narration.ts';
import { mayTurn } from './state-near.ts';
import type { State } from './state-words.ts';
import { ABSENT } from './states-absent.ts';
import { BACK } from './states-back.ts';
import { CHANGED } from './states-changed.ts';
import { DONE } from './states-done.ts';
import { EXPIRED } from './states-expired.ts';
import { GONE } from './states-gone.ts';
import { LEFT } from './states-left.ts';
import { LOCKED } from './states-locked.ts';
import { REWORDED } from './states-reworded.ts';
import { UNSEEN } from './states-unseen.ts';
import { VERSIONS } from './states-versions.ts';
import { WENT } from './states-went.ts';

/** A turn of phrase, with its `before` as what a text ends in. */
interface Row {
  state: State;
  ends: RegExp | null;
}

const TURNS = new Map<string, Row[]>();
for (const [words, state] of [
  ...GONE,
  ...WENT,
  ...DONE,
  ...UNSEEN,
  ...EXPIRED,
  ...CHANGED,
  ...LOCKED,
  ...BACK,
  ...LEFT,
  ...ABSENT,
  ...REWORDED,
  ...VERSIONS,
]) {
  // Every `before` goes up to the end of its text. Read back from that end, most texts fail at their last letters; the
  // pattern itself would be tried at every place.
  const ends = state.before ? new RegExp(`(?<=${state.before.source})`, 'y') : null;
  for (const word of words.split(' ')) {
    const known = TURNS.get(word);
    if (known) known.push({ state, ends });
    else TURNS.set(word, [{ state, ends }]);
  }
}

const rowsOf = perLexeme(({ folded }) => TURNS.get(folded) ?? null);

/** The words that turns of phrase turn on. */
export const turnWords = (): Iterable<string> => TURNS.keys();

const WINDOW = 8;
/** A turn of phrase as it stands in a sentence, with the first and the last of its words. */
export interface Turned {
  state: State;
  first: number;
  last: number;
  seen: boolean;
}

/** The turns of phrase that the word can be, in order of the tables; mostly none. */
export function statesAt({ words }: Unit, i: number): Turned[] {
  const rows = rowsOf(words[i]!.lexeme);
  if (!rows || !mayTurn(words, i, WINDOW)) return [];
  const found: Turned[] = [];
  const before = joined(words, Math.max(0, i - WINDOW), i);
  let behind: string | undefined;
  for (const { state, ends } of rows) {
    if (ends && !endsAs(before, ends)) continue;
    behind ??= joined(words, i + 1, Math.min(words.length, i + 1 + WINDOW)).trimEnd();
    const after = behind;
    if (state.after && !state.after.test(after)) continue;
    const opening = before.slice(state.before?.exec(before)?.index ?? before.length).trim();
    const first = opening === '' ? i : Math.max(0, i - countOf(opening));
    const seen = state.seen === true && !/\b(?:went|goes|going|had|has|have)\b/.test(opening);
    found.push({ state, first, last: i + tailOf(state, after), seen });
  }
  return found;
}

function endsAs(text: string, ends: RegExp): boolean {
  ends.lastIndex = text.length;
  return ends.test(text);
}

/** How many words after it belong to the wording: 'back online', 'timed out', and no 'gone from the …'. */
function tailOf({ act, after }: State, text: string): number {
  const words = /^(?:restore|expire)$/.test(act) ? (after?.exec(text)?.[0] ?? '').split(' ') : [];
  return /^(?:up|online|live|again|out)$/.test(words[0] ?? '') ? 1 : 0;
}

/** The words joined by blanks, each with one behind it and 'it’s' in one piece; a quotation is what no row names. */
const joined = (words: Word[], from: number, to: number): string => {
  let text = '';
  for (let k = from; k < to; k++) {
    const word = words[k]!;
    if (word.text.startsWith("'") && text !== '') text = text.slice(0, -1);
    text += `${word.quote >= 0 ? QUOTE : word.text} `;
  }
  return text;
};
/** How many words of the sentence the joined text holds. */
const countOf = (text: string): number => text.split(/ |(?<!n)(?=')/).length;
