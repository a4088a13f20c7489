// Thirty copies of one agency text are one independent source. Near-identical bodies are told by their SimHashes
// (Charikar 2002; for web pages: Manku, Jain and Das Sarma 2007), compared only between articles that already share a
// statement, so that the threshold may be wide: cut, re-headed and lightly rewritten copies stay together.

import { hamming } from './simhash.ts';

/** Bits of 64 in which copies may differ; unrelated texts differ in 32 ± 4. See docs/decisions/agency-copy.md. */
export const COPY_BITS = 18;

/** The fingerprint of a text without words is empty or all zeros, and tells nothing. */
const tells = (simhash: string): boolean => /[1-9a-f]/.test(simhash);

/**
 * Puts articles in groups of copies: each joins the first group one of whose members it copies.
 * @param articles in the order in which they should lead a group (first published first); `simhash` of 16 hex digits,
 *   empty where the text was too short to tell.
 * @returns the id of the group's first article for each article's id.
 */
export function groupCopies(articles: { id: string; simhash: string }[]): Map<string, string> {
  const groups = new Map<string, string>();
  const seen: { id: string; simhash: string }[] = [];
  for (const article of articles) {
    const copied = tells(article.simhash)
      ? seen.find(other => tells(other.simhash) && hamming(other.simhash, article.simhash) <= COPY_BITS)
      : undefined;
    groups.set(article.id, copied ? groups.get(copied.id)! : article.id);
    seen.push(article);
  }
  return groups;
}
