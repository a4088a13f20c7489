// 'Quill has been branded “out of touch”', 'was hailed as “the future”': what is said of the subject is not said by it, and by
// whom is not told.
import type { Scene } from '../phrases/scene.ts';

const CALLED =
  /^(?:branded|called|dubbed|labelled|labeled|described|slammed|hailed|criticised|criticized|accused|mocked|blasted|denounced|dismissed|likened|compared|nicknamed|ridiculed|praised|lauded|condemned|derided|deemed)$/;
const BE = /^(?:been|was|were|being|is|are)$/;
/** Between the participle and the mark: 'as', 'of being', 'as a'. */
const LINKS = /^(?:as|of|being|an?|the|for|to)$/;
const OTHER_CLAUSE = /^(?:after|when|as|because|since|while|for|over|in|following)$/;
/** Tokens behind a quote in which 'by Lim' or 'Lim said' may stand. */
const BEHIND = 14;
const NEAR = 5;

export function isSaidOfSubject({ closes, doc: { tokens }, inQuote, opens, verbs }: Scene, q: number): boolean {
  const open = opens[q]!;
  let at = open - 1;
  while (at > open - NEAR && LINKS.test(tokens[at]?.text ?? '')) at--;
  if (!CALLED.test(tokens[at]?.text ?? '')) return false;
  const { sentence } = tokens[at]!;
  let be = at - 1;
  while (tokens[be]?.pos === 'ADV') be--;
  if (!BE.test(tokens[be]?.text ?? '')) return false;
  // 'Lim said that Quill had been called “…”'
  for (let i = be - 1; i >= 0 && tokens[i]!.sentence === sentence; i--) if (verbs[i]! > 1) return false;
  const close = closes[q]!;
  let clause = true; // 'was called “…” after he tweeted it': the verb of another clause
  for (let i = close; i < close + BEHIND && tokens[i]?.sentence === tokens[close - 1]!.sentence; i++) {
    if (inQuote[i]! >= 0) continue;
    if (OTHER_CLAUSE.test(tokens[i]!.text)) clause = false;
    if (tokens[i]!.text === 'by' || (clause && i < close + NEAR && verbs[i]! > 1)) return false;
  }
  return true;
}
