// A table of patterns over words. A pattern is written as words divided by blanks: `the? last|past UNIT`.
//   a|b   either word        X?   may be absent        UPPER   any word with that sense, whose reading is kept
// Each element takes at most one word and there is no backtracking, so matching is linear in the text.
import type { Senses, Word } from './words.ts';

/** What a pattern read: the words it covers (`to` exclusive) and the readings of its senses, first one first. */
export interface Match {
  from: number;
  to: number;
  senses: Senses;
  /** A second reading of a sense already read (`nineteen ninety six`). */
  more: Senses[];
  words: Word[];
}

interface Element {
  texts: Set<string>;
  senses: (keyof Senses)[];
  optional: boolean;
}
export interface Rule<Context> {
  name: string;
  elements: Element[];
  /** The TIMEX3 value; `null`: recognised, and no date (a duration, a set); `undefined`: does not apply here after all. */
  read: (match: Match, context: Context) => string | null | undefined;
}

function compile(pattern: string): Element[] {
  return pattern.split(' ').map(part => {
    const optional = part.endsWith('?');
    const choices = (optional ? part.slice(0, -1) : part).split('|');
    const isSense = (choice: string): boolean => /^[A-Z]+$/.test(choice);
    return {
      optional,
      texts: new Set(choices.filter(choice => !isSense(choice))),
      senses: choices.filter(isSense) as (keyof Senses)[],
    };
  });
}

const senseIn = (element: Element, word: Word): keyof Senses | undefined =>
  element.senses.find(sense => word.senses[sense] !== undefined);

function tryRule<C>(rule: Rule<C>, words: Word[], from: number): Match | null {
  const match: Match = { from, to: from, senses: {}, more: [], words };
  for (const element of rule.elements) {
    const word = words[match.to];
    const sense = word && senseIn(element, word);
    if (word && (sense || element.texts.has(word.text))) {
      if (sense) keep(match, sense, word);
      match.to++;
    } else if (!element.optional) return null;
  }
  return match;
}

function keep(match: Match, sense: keyof Senses, word: Word): void {
  if (match.senses[sense] === undefined) match.senses = { ...match.senses, [sense]: word.senses[sense] };
  else match.more.push({ [sense]: word.senses[sense] });
}

/** A table that finds its rules by the first word. */
export class Table<Context> {
  readonly #byText = new Map<string, Rule<Context>[]>();
  readonly #bySense = new Map<string, Rule<Context>[]>();

  /** Adds a rule under each of its patterns. */
  add(name: string, patterns: string | string[], read: Rule<Context>['read']): this {
    for (const pattern of [patterns].flat()) {
      const rule: Rule<Context> = { name, elements: compile(pattern), read };
      for (const element of rule.elements) {
        for (const text of element.texts) push(this.#byText, text, rule);
        for (const sense of element.senses) push(this.#bySense, sense, rule);
        if (!element.optional) break;
      }
    }
    return this;
  }

  /** The longest match that starts at the word and applies; of equals the rule added first. */
  longest(words: Word[], from: number, context: Context): { match: Match; rule: string; value: string | null } | null {
    let best: { match: Match; rule: string; value: string | null } | null = null;
    for (const rule of this.#startingWith(words[from]!)) {
      const match = tryRule(rule, words, from);
      if (!match || match.to === from || (best && match.to <= best.match.to)) continue;
      const value = rule.read(match, context);
      if (value !== undefined) best = { match, rule: rule.name, value };
    }
    return best;
  }

  #startingWith(word: Word): Rule<Context>[] {
    let rules = this.#byText.get(word.text) ?? [];
    for (const sense in word.senses) rules = rules.concat(this.#bySense.get(sense) ?? []);
    return rules;
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}
