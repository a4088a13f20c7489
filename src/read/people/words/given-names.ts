// First names, and the gender that they tell.
import names from './given-names.json' with { type: 'json' };
import type { Gender } from './lexicon.ts';
import { foldName } from './spelling.ts';

const FEMALE = new Set(names.female.split(' ').map(foldName));
const MALE = new Set(names.male.split(' ').map(foldName));
const EITHER = new Set(names.either.split(' '));

const firstPart = (name: string) =>
  /^[A-Za-z]+$/.test(name) ? name.toLowerCase() : (foldName(name).split(' ')[0] ?? '');

export function isGivenName(name: string): boolean {
  const first = firstPart(name);
  return FEMALE.has(first) || MALE.has(first) || EITHER.has(first);
}

/** Null where the name is unknown or given to both: the text's own pronouns decide then. */
export function givenNameGender(name: string): Gender | null {
  const first = firstPart(name);
  if (EITHER.has(first)) return null;
  return FEMALE.has(first) ? 'female' : MALE.has(first) ? 'male' : null;
}
