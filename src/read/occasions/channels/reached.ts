// How those whom one tells something are reached, told behind them: 'told supporters on Facebook', 'tells the congregation in
// the video', 'told the crowd of reporters'.
import type { Medium } from '../../../../models/statement.ts';
import { textAt, type Word } from '../sentences/narration.ts';
import { platformAt, postNounAt } from '../sentences/words.ts';
import { mediumOn } from './on-platform.ts';

/** Words behind the listeners in which it is told. */
const REACH = 9;

/** The channel behind the listeners at `at`; null where there is none, and they were there. */
export function reachedBy(words: Word[], at: number): [Medium, number] | null {
  const fronted = /^(?:in|on|during)$/.test(textAt(words, 0)) ? nounIn(words, at) : null;
  if (fronted) return [fronted, TOLD];
  let live = false;
  for (let k = at + 1; k < words.length && k <= at + REACH; k++) {
    const { text, quote } = words[k]!;
    if (quote >= 0 || /^(?:that|how|:|;|who|whose|while|when|after|before)$/.test(text)) return null;
    if (/^(?:reporters|journalists|correspondents)$/.test(text)) return ['interview', PRESSED];
    if (/^(?:live|livestream|stream)$/.test(text)) live = true;
    const noun = postNounAt(words, k);
    if (noun && !noun.plural && isIn(words, k) && THERE.has(noun.medium)) return [noun.medium, TOLD];
    if (isBy(textAt(words, k - 1)) && platformAt(words, k))
      return [live ? 'livestream' : mediumOn(platformAt(words, k)!, words), TOLD];
  }
  return null;
}
/** 'In a video posted to X, she told supporters': the thing that opens the sentence. */
function nounIn(words: Word[], to: number): Medium | null {
  for (let k = 1; k < to && k <= FRONT; k++) {
    const noun = postNounAt(words, k);
    if (words[k]!.quote >= 0 || /^(?:VERB|AUX)$/.test(words[k]!.pos) || words[k]!.text === ',') return null;
    if (noun && !noun.plural && THERE.has(noun.medium)) return noun.medium;
  }
  return null;
}
const FRONT = 6;

const PRESSED = 6;
const TOLD = 8;

/** What is made or taken before those who listen, and what reaches others by itself. */
const THERE: ReadonlySet<Medium> = new Set(['video', 'livestream', 'podcast', 'story', 'text-post']);

const isBy = (text: string): boolean => /^(?:on|via|over|through|onto|her|his|their|its|the|'s|official)$/.test(text);

/** 'in the video', 'in a clip that …': and no 'about the video'. */
function isIn(words: Word[], i: number): boolean {
  for (let k = i - 1; k > 0 && k >= i - 4; k--) {
    if (/^(?:in|on|during)$/.test(textAt(words, k))) return true;
    if (/^(?:VERB|AUX|ADP|QUOTE)$/.test(words[k]!.pos)) return false;
  }
  return false;
}
