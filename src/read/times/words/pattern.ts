// A table of patterns over words. A pattern is written as words divided by blanks: `the? last|past UNIT`.
//   a|b   either word        X?   may be absent        UPPER   any word with that sense, whose reading is kept
// All patterns are spelt out into one tree, so that most words are dismissed by one look-up. A pattern has a handful of
// words at most, so matching is linear in the text.
import type { Days } from '../calendar.ts';
import type { Sense, Senses } from './lexicon.ts';
import type { Word } from './words.ts';

/** What a pattern read: the words it covers (`to` exclusive) and the readings of its senses, first one first. */
export interface Match {
  from: number;
  to: number;
  senses: Senses;
  /** A second reading of a sense already read ("twenty four"). */
  more: Senses | null;
  words: Word[];
}

/** A value whose days are known better than its TIMEX3 form says, or that covers more words than the pattern. */
export interface Told {
  value: string;
  days?: Days;
  to?: number;
}

/** The TIMEX3 value; `null`: recognised, and no date (a duration, a set); `undefined`: does not apply here after all. */
export type Value = string | Told | null | undefined;
type Read<Context> = (match: Match, context: Context) => Value;

/** What stands at some words. */
export interface Found extends Omit<Told, 'value'> {
  rule: string;
  /** Words covered, `to` exclusive. */
  to: number;
  /** Null for what is no date. */
  value: string | null;
}

interface Rule<Context> {
  name: string;
  read: Read<Context>;
  /** Order in which it was added. */
  order: number;
}
interface Node<Context> {
  next: Map<string, Node<Context>>;
  rules: Rule<Context>[];
}
/** A rule whose pattern ends before word `to`; by which sense it took each word, null where by its text. */
interface End<Context> {
  rule: Rule<Context>;
  to: number;
  path: (Sense | null)[];
}

const isSense = (label: string): boolean => /^[A-Z]+$/.test(label);

/** Every sequence of labels that the pattern stands for. */
function spellOut(pattern: string): string[][] {
  let spelt: string[][] = [[]];
  for (const part of pattern.split(' ')) {
    const choices = part.replace(/\?$/, '').split('|');
    const longer = spelt.flatMap(labels => choices.map(choice => [...labels, choice]));
    spelt = part.endsWith('?') ? spelt.concat(longer) : longer;
  }
  return spelt;
}

export class Table<Context> {
  readonly #root: Node<Context> = { next: new Map(), rules: [] };
  #added = 0;
  /** What stands second in patterns; worked out when first asked, once all are added. */
  #seconds: Set<string> | undefined;

  /** Adds a rule under each of its patterns. */
  add(name: string, patterns: string | string[], read: Read<Context>): this {
    const rule = { name, read, order: this.#added++ };
    for (const labels of [patterns].flat().flatMap(spellOut)) {
      let node = this.#root;
      for (const label of labels) {
        const next = node.next.get(label) ?? { next: new Map(), rules: [] };
        node.next.set(label, next);
        node = next;
      }
      if (!node.rules.includes(rule)) node.rules.push(rule);
    }
    return this;
  }

  /** Whether a pattern starts with the word itself (not with one of its senses); `with next` if none is over with it. */
  opens(text: string): boolean | 'with next' {
    const node = this.#root.next.get(text);
    return node !== undefined && (node.rules.length > 0 || 'with next');
  }

  /** Whether the word itself is the second of a pattern. */
  goesOn(text: string): boolean {
    this.#seconds ??= new Set([...this.#root.next.values()].flatMap(({ next }) => [...next.keys()]));
    return this.#seconds.has(text);
  }

  /** Dismisses most of what opens a pattern ("the", "a") by the word that follows. */
  #mayMatch(word: Word, next: Word | undefined): boolean {
    if (goesOn(this.#root.next.get(word.text), next)) return true;
    for (const sense of word.kinds) if (goesOn(this.#root.next.get(sense), next)) return true;
    return false;
  }

  /** The longest match that starts at the word and applies; of equals the rule added first. */
  longest(words: Word[], from: number, context: Context): Found | null {
    if (!this.#mayMatch(words[from]!, words[from + 1])) return null;
    const ends: End<Context>[] = [];
    walk(this.#root, words, from, [], ends);
    if (ends.length > 1) ends.sort((a, b) => b.to - a.to || a.rule.order - b.rule.order);
    for (const { rule, to, path } of ends) {
      const value = rule.read(matchOf(words, from, to, path), context);
      if (value === undefined) continue;
      const told = typeof value === 'object' ? value : { value };
      return { to, value: null, ...told, rule: rule.name };
    }
    return null;
  }
}

function goesOn<C>(node: Node<C> | undefined, next: Word | undefined): boolean {
  if (!node || node.rules.length > 0) return node !== undefined;
  if (!next || node.next.has(next.text)) return next !== undefined;
  for (const sense of next.kinds) if (node.next.has(sense)) return true;
  return false;
}

function walk<C>(node: Node<C>, words: Word[], at: number, path: (Sense | null)[], ends: End<C>[]): void {
  for (const rule of node.rules) ends.push({ rule, to: at, path: path.slice() });
  const word = words[at];
  if (!word || node.next.size === 0) return;
  const byText = node.next.get(word.text);
  if (byText && !isSense(word.text)) step(byText, null, words, at, path, ends);
  for (const sense of word.kinds) {
    const bySense = node.next.get(sense);
    if (bySense) step(bySense, sense, words, at, path, ends);
  }
}

function step<C>(
  node: Node<C>,
  sense: Sense | null,
  words: Word[],
  at: number,
  path: (Sense | null)[],
  ends: End<C>[],
): void {
  path.push(sense);
  walk(node, words, at + 1, path, ends);
  path.pop();
}

function matchOf(words: Word[], from: number, to: number, path: (Sense | null)[]): Match {
  const match: Match = { from, to, senses: {}, more: null, words };
  for (const [i, sense] of path.entries()) {
    if (sense === null) continue;
    const reading = { [sense]: words[from + i]!.senses[sense] };
    if (match.senses[sense] === undefined) Object.assign(match.senses, reading);
    else match.more ??= reading;
  }
  return match;
}
