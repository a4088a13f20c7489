import { findCast } from '../../src/read/people/index.ts';
import { findQuotes } from '../../src/read/quotes/index.ts';
import { toDoc } from '../../src/read/text.ts';
import type { Cast } from '../../src/read/types.ts';

/** The cast of a text, as the stage of people finds it. */
export function castIn(text: string, title: string | null = null): Cast {
  const doc = toDoc({ text, title });
  return findCast(doc, findQuotes(doc));
}

/** Person -> the words of the text that mean them, in order. */
export function castOf(text: string, title: string | null = null): Record<string, string[]> {
  const { people, mentions } = castIn(text, title);
  const cast: Record<string, string[]> = {};
  for (const { name } of people) cast[name] = [];
  for (const { person, start, end } of mentions) cast[people[person]!.name]!.push(text.slice(start, end));
  return cast;
}
