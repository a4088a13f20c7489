// Words of posts in the names of firms, papers and shows.
import { setOf } from '../../word-list.ts';
import type { Word } from './narration.ts';
import { platformAt } from './platforms.ts';
import { isSite } from './sites.ts';

/** 'told Reel Ledger', 'told the Clip', 'the head of Garden City Live': words of names; and no 'her Instagram Reel'. */
export function isOfName(words: Word[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i]!, words[i + 1]];
  if (!word.capital || !before || before.quote >= 0 || platformAt(words, i) || platformAt(words, i - 1)) return false;
  if (isSite(words, i - 1)) return false;
  const isBehindName = before.capital && i > 1 && /^(?:NOUN|PROPN|ADJ)$/.test(before.pos);
  if (isBehindName || (next?.capital && next.quote < 0 && next.pos === 'PROPN' && !platformAt(words, i + 1)))
    return true;
  return before.text === 'the' && !CAPITALIZED.has(word.text);
}
/** What platforms write with a capital. */
const CAPITALIZED = setOf(
  'story stories reel reels live short shorts tweet tweets tiktok snap snaps note notes stitch',
);
