// How far a word is from a quotation: what stands in another clause has less to say of it.
import { among } from '../../lexemes.ts';
import type { Word } from '../sentences/narration.ts';
import { isPosting, postNounAt, SPEAKING, WRITING } from '../sentences/words.ts';

/** What a word farther away loses, a clause border between, and a clause of its own. */
const NEAR = 0.03;
const BORDER = 2;
const ASIDE = 3;
/** The subject at the head of the sentence holds for all its verbs. */
const OPENS = 4;

const isBorder = among('; while although though');
// A verb behind 'and', a semicolon or 'after' opens a clause of its own: what stands in the other has less to say.
export function distance(words: Word[], i: number, at: number): number {
  const [from, to] = i < at ? [i + 1, at] : [at + 1, i];
  let cost = (to - from) * NEAR + (isAside(words, i, at) ? ASIDE : 0);
  if (at === words.length && !isSubordinate(words, i)) return cost;
  for (let k = from; k < to; k++) {
    const { text, lexeme } = words[k]!;
    if (isBorder(lexeme) && !/ing$/.test(words[k + 1]?.text ?? '')) cost += BORDER;
    else if ((text === 'after' || text === 'before') && words.slice(k + 1, k + 5).some(({ pos }) => pos === 'VERB'))
      cost += BORDER;
    else if (text === 'and' && i > OPENS) {
      const next = words[k + 1]?.text ?? '';
      if ((WRITING.has(next) && !isPutUp(words, i)) || SPEAKING.has(next)) cost += BORDER * 2;
    }
  }
  return cost;
}

/** 'posted a picture of her boat and wrote': beside what was put up. */
const isPutUp = (words: Word[], i: number): boolean =>
  /^(?:image|video)$/.test(postNounAt(words, i)?.medium ?? '') && words.slice(Math.max(0, i - 5), i).some(isPosting);

const isOpener = among('; and but while although though after before when as since');
/** 'She hit out on X after her oud was lost': of a sentence that leads in, the main clause counts, whatever follows it. */
const isSubordinate = (words: Word[], i: number): boolean => words.slice(1, i).some(({ lexeme }) => isOpener(lexeme));

const isRelative = among('who whose');
const isAfter = among('after following since');
/** Words of the longest. */
const LONGEST = 24;

/** ', who posted the video on Facebook,', 'After appearing on …,': the word stands in such a clause, and the quotation does not. */
function isAside(words: Word[], i: number, at: number): boolean {
  const [from, to] = [Math.max(0, i - LONGEST), Math.min(words.length, i + LONGEST)];
  for (let k = i; k >= from; k--) {
    const { text, quote, lexeme } = words[k]!;
    if (quote >= 0 || (text === ',' && k < i)) return false;
    const opens = (isRelative(lexeme) && words[k - 1]?.text === ',') || (k === 0 && k < i && isAfter(lexeme));
    if (!opens) continue;
    for (let end = i + 1; end < to; end++) {
      if (words[end]!.quote >= 0) return false;
      if (words[end]!.text === ',') return at > end || at < k;
    }
    return false;
  }
  return false;
}
