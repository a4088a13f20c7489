import type { Revision } from '../../models/article.ts';
import type { Claim } from '../../models/claim.ts';
import type { Instant } from '../../models/interval.ts';
import type { Reading } from '../../models/reading.ts';
import { claimsOf } from './claims.ts';

/**
 * Reads a revision. The reader and its language model (60 MB) are loaded by the first reading: a process that only serves
 * never has them.
 */
export async function readRevision(
  revision: Revision,
  url: string,
  at: Instant,
): Promise<{ reading: Reading; claims: Claim[] }> {
  const { read, READER_VERSION } = await import('../read/reader.ts');
  const { text, title, lang } = revision;
  const published = revision.published ?? revision.at;
  const input = { text, title, lang, url, published, doubledApostrophes: true };
  const reading = read(input, { explain: true });
  return { reading, claims: claimsOf(reading, revision, READER_VERSION, at) };
}
