// Wordings that tell a state: 'is gone', 'no longer available', 'has expired', 'is private now', 'was back by Thursday'.
// A row of the tables stands for one turn of phrase: the word it turns on, and what stands around that word.
import { perLexeme } from '../../lexemes.ts';
import { QUOTE, type Unit, type Word } from '../../occasions/sentences/narration.ts';
import { mayTurn } from './state-near.ts';
import type { State } from './state-words.ts';
import { ABSENT } from './states-absent.ts';
import { BACK } from './states-back.ts';
import { CHANGED } from './states-changed.ts';
import { DONE } from './states-done.ts';
import { EXPIRED } from './states-expired.ts';
import { GONE } from './states-gone.ts';
import { LEFT } from './states-left.ts';
import { LINKS } from './states-links.ts';
import { LOCKED } from './states-locked.ts';
import { REWORDED } from './states-reworded.ts';
import { UNSEEN } from './states-unseen.ts';
import { VERSIONS } from './states-versions.ts';
import { WENT } from './states-went.ts';

const TURNS = new Map<string, State[]>();
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
  ...LINKS,
  ...REWORDED,
  ...VERSIONS,
])
  for (const word of words.split(' ')) {
    const known = TURNS.get(word);
    if (known) known.push(state);
    else TURNS.set(word, [state]);
  }

/** The turns of phrase of a word. */
interface Rows {
  states: State[];
  /** What the words before end in where any can stand; null where one can stand behind anything. */
  ends: RegExp | null;
}
const ROWS = new Map([...TURNS].map(([word, states]): [string, Rows] => [word, { states, ends: endsOf(states) }]));
const rowsOf = perLexeme(({ folded }) => ROWS.get(folded) ?? null);

/**
 * Every `before` goes up to the end of its text. Read back from that end, and all at once, most texts fail at their last
 * letters; each pattern by itself would be tried at every place.
 */
function endsOf(states: State[]): RegExp | null {
  const sources = states.map(({ before }) => before?.source);
  return sources.includes(undefined) ? null : new RegExp(`(?<=${sources.join('|')})`, 'y');
}

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
  if (!rows || !mayTurn(words, i, WINDOW)) return NONE;
  const before = joined(words, Math.max(0, i - WINDOW), i);
  if (rows.ends && !endsIn(before, rows.ends)) return NONE;
  const found: Turned[] = [];
  let behind: string | undefined;
  for (const state of rows.states) {
    const hit = state.before?.exec(before);
    if (hit === null) continue;
    behind ??= joined(words, i + 1, Math.min(words.length, i + 1 + WINDOW)).trimEnd();
    const after = behind;
    if (state.after && !state.after.test(after)) continue;
    const opening = hit ? before.slice(hit.index).trim() : '';
    const first = opening === '' ? i : Math.max(0, i - countOf(opening));
    const seen = state.seen === true && !/\b(?:went|goes|going|had|has|have)\b/.test(opening);
    found.push({ state, first, last: i + tailOf(state, after), seen });
  }
  return found;
}

const NONE: Turned[] = [];

function endsIn(text: string, ends: RegExp): boolean {
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
