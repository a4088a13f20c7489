// Whether two quotations are the same words. Outlets trim, re-punctuate and cut; they do not reorder.

/** The words alone: lower case, accents and marks folded, in order. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/(\p{L})[’'](?=\p{L})/gu, '$1')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Where `needle` stands in `hay` as adjacent words, or -1. */
function indexOfRun(hay: string[], needle: string[]): number {
  for (let at = 0; at + needle.length <= hay.length; at++) {
    let same = 0;
    while (same < needle.length && hay[at + same] === needle[same]) same++;
    if (same === needle.length) return at;
  }
  return -1;
}

export type Sameness = 'exact' | 'contained' | null;

/** A run of this many words is not said twice by chance. */
export const TELLING_WORDS = 4;

/**
 * exact: the same words, however punctuated (a trimmed mark or ellipsis makes no difference); contained: the shorter,
 * of {@link TELLING_WORDS} or more, stands whole in the longer. An ellipsis splits a quotation into runs, each of which
 * must stand in the other, in order.
 */
export function sameWords(a: string, b: string): Sameness {
  const [wa, wb] = [wordsOf(a), wordsOf(b)];
  if (wa.length === 0 || wb.length === 0) return null;
  if (wa.length === wb.length) return wa.every((word, i) => word === wb[i]) ? 'exact' : null;
  const [short, long] = wa.length < wb.length ? [a, wb] : [b, wa];
  const runs = short
    .split(/…|\.{3,}|\[[^\]]{0,80}\]/)
    .map(wordsOf)
    .filter(run => run.length > 0);
  if (Math.max(...runs.map(run => run.length)) < TELLING_WORDS) return null;
  let from = 0;
  for (const run of runs) {
    const at = indexOfRun(long.slice(from), run);
    if (at < 0) return null;
    from += at + run.length;
  }
  return 'contained';
}

/** Share of the shorter quotation's words that the longer has too (multiset): how alike a corrected wording is. */
export function overlapOfWords(a: string, b: string): number {
  const [wa, wb] = [wordsOf(a), wordsOf(b)];
  const [short, long] = wa.length < wb.length ? [wa, wb] : [wb, wa];
  if (short.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of long) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of short) {
    const n = left.get(word) ?? 0;
    if (n > 0) shared++;
    left.set(word, n - 1);
  }
  return shared / short.length;
}
