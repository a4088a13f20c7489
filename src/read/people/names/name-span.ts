// What a name is to the stages after it.
import type { Word } from '../words/words.ts';

/** A run of capitalised words; indexes into the words, last exclusive. */
export interface NameSpan {
  /** With its titles: 'U.S. Rep. Dale Hatchell'. */
  first: number;
  /** Where the name proper begins: 'Dale'. */
  core: number;
  last: number;
  /** Lower-case titles and styles before the name, as read: ['us', 'rep']. */
  titles: string[];
  /** Behind an article that is part of it: '[The] Weeknd'. */
  article?: boolean;
}

/** The name proper as the text writes it. */
export function spelled(words: Word[], { core, last }: NameSpan): string {
  let name = words[core]!.text;
  for (let i = core + 1; i < last; i++) name += words[i]!.spaced ? ` ${words[i]!.text}` : words[i]!.text;
  return name;
}
