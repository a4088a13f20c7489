// 'Secretary of State Ada Voss', 'Commissioner of Police Ada Voss': an office runs into the name of who holds it.
import { FIELDS } from '../words/fields.ts';
import { MARK } from '../words/marks.ts';
import { is, type Word } from '../words/words.ts';

/** Words in which an office is told before a name begins. */
const LONGEST = 4;

/** An office before a name: where its title stands, and where the name begins. */
export interface Office {
  title: number;
  name: number;
}

/** The office that runs into a run of capitals; null where none does, or where nothing is left of the run. */
export function officeBefore(words: Word[], first: number, end: number): Office | null {
  const title = titleOf(words, first);
  if (title === null) return null;
  for (let k = first + 1; k < end - 1 && k <= first + LONGEST; k++)
    if (is(words[k], MARK.givenFemale | MARK.givenMale) && !isNamed(words[k - 1]!)) return { title, name: k };
  let name = first;
  while (name < end && isField(words, name)) name++;
  return name > first && name < end ? { title, name } : null;
}

/** 'State', and the 'for' of 'State for Transport'. */
const isField = (words: Word[], i: number): boolean =>
  FIELDS.has(words[i]!.key) || (/^(?:of|for|and|the)$/.test(words[i]!.key) && FIELDS.has(words[i + 1]?.key ?? ''));

const isNamed = (word: Word): boolean => is(word, MARK.givenFemale | MARK.givenMale | MARK.style | MARK.particle);

/** 'Secretary of', 'Leader of the', 'Secretary of Health and': and no 'daughter of', which tells of somebody else. */
function titleOf(words: Word[], first: number): number | null {
  let at = first - 1;
  if (words[at]?.key === 'and' && FIELDS.has(words[at - 1]?.key ?? '')) at -= 2;
  if (words[at]?.key === 'the') at--;
  const title = words[at - 1];
  if (!title || !/^(?:of|for)$/.test(words[at]!.key)) return null;
  const isTitle = title.capital && title.sentence === words[first]!.sentence && is(title, MARK.title | MARK.role);
  return isTitle ? at - 1 : null;
}
