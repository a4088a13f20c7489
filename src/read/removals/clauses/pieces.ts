// Pieces of a recording or an article that are taken out of it, while the rest stays.
import type { Unit, Word } from '../../occasions/sentences/narration.ts';

const PIECES =
  /^(?:segments?|sections?|exchanges?|remarks?|jokes?|lines?|passages?|questions?|answers?|references?|bits?|moments?|minutes?|seconds?|words?|sentences?|paragraphs?|allegations?|portions?|comments?|claims?|name)$/;
const WHOLES =
  /^(?:episode|interview|programme|program|show|podcast|article|column|video|broadcast|post|statement|recording|clip|version|repeat|replay|essay|profile|segment|speech)$/;
/** 'cut the exchange from the episode': what a piece is taken out of; null where no piece is. */
export function sourceOf({ words }: Unit, i: number, own: number | null): number | null {
  let out = -1;
  for (let k = i + 1; k < words.length && k <= i + 12; k++) {
    if (words[k]!.quote >= 0 && out < 0) continue;
    if (/^[;:]$/.test(words[k]!.text)) return null;
    if (words[k]!.text === 'from' || (words[k]!.text === 'of' && words[k - 1]!.text === 'out')) out = k;
    if (out < 0 || k > out + 5 || !WHOLES.test(words[k]!.text)) continue;
    const whole = ofWhole(words, k);
    const piece = words.slice(own !== null && own < i ? own : i + 1, own !== null && own < i ? own + 1 : out);
    return piece.some(({ text }) => PIECES.test(text)) &&
      /^(?:the|its|his|her|their|that|an?)$/.test(words[out + 1]!.text)
      ? whole
      : null;
  }
  return null;
}

/** 'the online version of the programme': the programme. */
function ofWhole(words: Word[], k: number): number {
  if (!/^(?:version|recording|copy|repeat|replay)$/.test(words[k]!.text) || words[k + 1]?.text !== 'of') return k;
  for (let m = k + 2; m <= k + 4 && m < words.length; m++) if (WHOLES.test(words[m]!.text)) return m;
  return k;
}
