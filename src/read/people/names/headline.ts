// What a headline tells of the names in an article.
import { FUNCTION_WORDS, NATIONALITIES, ORG_WORDS, PLACES, TITLES } from '../words/lexicon.ts';
import { isRole } from '../words/role-words.ts';
import { foldName } from '../words/spelling.ts';

export interface Headline {
  /** Folded words between blanks, for look-ups of whole words. */
  folded: string;
  /** Full names as the headline writes them: ['Évariste Galois']. */
  names: string[];
}

/** A headline that capitalises more than this many words and no other tells nothing about names. */
const SHORT = 4;

/** What a headline tells of who the article is about. Often only the headline has a first name. */
export function readHeadline(title: string | null): Headline {
  const words = (title ?? '').split(/\s+/).filter(Boolean);
  const small = words.some(word => /^\p{Ll}{4,}/u.test(word));
  const names = small || words.length <= SHORT ? runs(words) : [];
  return { folded: ` ${foldName(title ?? '')} `, names };
}

function runs(words: string[]): string[] {
  const names: string[] = [];
  let run: string[] = [];
  const close = () => {
    if (run.length > 1 && run.length <= SHORT) names.push(run.join(' '));
    run = [];
  };
  for (const word of words) {
    const bare = word.replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '').replace(/['’]s$/, '');
    if (isNameWord(bare)) run.push(bare);
    else close();
    if (/[,;:–—]$|['’]s$/u.test(word)) close();
  }
  close();
  return names;
}

function isNameWord(word: string): boolean {
  const key = word.toLowerCase().replaceAll('.', '');
  if (!/^\p{Lu}\p{L}*/u.test(word) || /^\p{Lu}{2,}$/u.test(word)) return false;
  return ![FUNCTION_WORDS, ORG_WORDS, PLACES, NATIONALITIES, TITLES].some(list => list.has(key)) && !isRole(key);
}
