// Near-identical texts have near-identical fingerprints: M. Charikar, "Similarity estimation techniques from rounding
// algorithms" (STOC 2002); on shingles of words as in Manku, Jain & Das Sarma, "Detecting near-duplicates for web
// crawling" (WWW 2007).

const SHINGLE = 3;

const words = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

// FNV-1a over UTF-16 code units with a murmur finaliser, so that short inputs spread over all 32 bits.
function hash32(text: string, seed: number): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function shinglesOf(text: string): Set<string> {
  const list = words(text);
  if (list.length < SHINGLE) return new Set(list.length > 0 ? [list.join(' ')] : []);
  const found = new Set<string>();
  for (let i = 0; i + SHINGLE <= list.length; i++) found.add(list.slice(i, i + SHINGLE).join(' '));
  return found;
}

/** 64-bit SimHash over the text's distinct word 3-shingles, as 16 hex digits; all zeros for a text without words. */
export function simhash(text: string): string {
  const votes = new Int32Array(64);
  for (const shingle of shinglesOf(text)) {
    const halves = [hash32(shingle, 0x811c9dc5), hash32(shingle, 0x9e3779b9)];
    for (let bit = 0; bit < 64; bit++) votes[bit]! += (halves[bit >> 5]! >>> (bit & 31)) & 1 ? 1 : -1;
  }
  const hex = [0, 0];
  for (let bit = 0; bit < 64; bit++) if (votes[bit]! > 0) hex[bit >> 5]! |= 1 << (bit & 31);
  return hex.map(half => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** In how many of 64 bits two fingerprints differ. */
export function hamming(a: string, b: string): number {
  let differing = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
  let count = 0;
  for (; differing > 0n; differing &= differing - 1n) count++;
  return count;
}
