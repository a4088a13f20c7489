// The changed places of a text with a few words around each: enough to see what changed, not the text itself. Pure.
import type { Change } from '../../timeline/diff.ts';

const CONTEXT_WORDS = 12;
const LONGEST_WORDS = 120;
/** Changes with fewer unchanged words than this between them are shown as one place. */
const JOIN_WORDS = 2 * CONTEXT_WORDS;

const wordsOf = (text: string): string[] => text.match(/\S+\s*/gu) ?? [];
const first = (text: string, n: number) => wordsOf(text).slice(0, n).join('');
const last = (text: string, n: number) => wordsOf(text).slice(-n).join('');
export const countWords = (changes: Change[], kind: Change['kind']): number =>
  changes.filter(change => change.kind === kind).reduce((sum, { text }) => sum + wordsOf(text).length, 0);

function cut(change: Change): Change {
  const words = wordsOf(change.text);
  if (change.kind === 'same' || words.length <= LONGEST_WORDS) return change;
  return {
    ...change,
    text: `${words.slice(0, LONGEST_WORDS).join('')}[… ${words.length - LONGEST_WORDS} more words] `,
  };
}

/** @returns one list of changes for each place, in reading order. */
export function hunks(changes: Change[]): Change[][] {
  const places: Change[][] = [];
  let open: Change[] | null = null;
  changes.forEach((change, index) => {
    if (change.kind !== 'same') {
      if (!open) {
        const before = changes[index - 1];
        open = before ? [{ kind: 'same', text: last(before.text, CONTEXT_WORDS) }] : [];
        places.push(open);
      }
      open.push(cut(change));
    } else if (open) {
      const goesOn = wordsOf(change.text).length <= JOIN_WORDS && index < changes.length - 1;
      open.push(goesOn ? change : { kind: 'same', text: first(change.text, CONTEXT_WORDS) });
      if (!goesOn) open = null;
    }
  });
  return places;
}
