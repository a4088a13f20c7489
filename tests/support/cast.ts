import { findCast } from '../../src/read/people/index.ts';
import { findQuotes } from '../../src/read/quotes/index.ts';
import { toDoc } from '../../src/read/text.ts';

/** Person -> the words of the text that mean them, in order. */
export function castOf(text: string, title: string | null = null): Record<string, string[]> {
  const doc = toDoc({ text, title });
  const { people, mentions } = findCast(doc, findQuotes(doc));
  const cast: Record<string, string[]> = {};
  for (const { name } of people) cast[name] = [];
  for (const { person, start, end } of mentions) cast[people[person]!.name]!.push(text.slice(start, end));
  return cast;
}
