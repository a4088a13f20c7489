// To whom something was told: what one paper heard was not said to another.
import { among } from '../../lexemes.ts';
import type { Text } from '../frame.ts';
import type { Occasion } from '../occasion.ts';
import type { Unit, Word } from '../sentences/narration.ts';

const tells = among('told tells telling');
const speaks = among('speaking spoke talking talked interview');
const isTo = among('to with');
/** Words of a name. */
const LONGEST = 3;

/** Whether the sentence names who heard it, and those of the occasion name others. */
export function isToldToOthers({ units }: Text, { medium, units: told }: Occasion, unit: Unit): boolean {
  if (medium !== 'interview') return false;
  const heard = hearerIn(unit);
  if (heard === null) return false;
  const before = told.flatMap(index => hearerIn(units[index]!) ?? []);
  return before.length > 0 && !before.some(other => other.includes(heard) || heard.includes(other));
}

/** 'vogue' of 'told Vogue', 'speaking to Vogue', 'in an interview with Vogue'; null where nobody is named. */
function hearerIn({ words }: Unit): string | null {
  for (const [i, { lexeme, quote }] of words.entries()) {
    if (quote >= 0) continue;
    const at = tells(lexeme) ? i + 1 : speaks(lexeme) && isTo(words[i + 1]?.lexeme) ? i + 2 : -1;
    const name = at < 0 ? '' : nameAt(words, at);
    if (name) return name;
  }
  return null;
}

function nameAt(words: Word[], at: number): string {
  const first = words[at]?.text === 'the' ? at + 1 : at;
  let end = first;
  while (end < first + LONGEST && words[end]?.capital && words[end]!.quote < 0) end++;
  return words
    .slice(first, end)
    .map(({ text }) => text)
    .join(' ');
}
