// The line under an embedded post, which names who wrote it.
import type { Doc } from '../../types.ts';
import type { Unit } from '../sentences/narration.ts';
import type { Channel } from './channel.ts';

/** '— NAME (@handle) July 28, 2023' under the words: a post as X gives it to be embedded. */
export function signatureAfter(doc: Doc, units: Unit[], unit: Unit): Channel | null {
  const below = units[unit.index + 1];
  const written = below ? doc.text.slice(below.start, below.end + 1) : '';
  if (!below || below.paragraph > unit.paragraph + 1 || !/^[—–-]/.test(written) || !/\(@\w+/.test(written)) return null;
  const platform = /\.bsky\b|bsky\.social/.test(written) ? 'Bluesky' : 'X';
  return {
    medium: 'text-post',
    weight: 10,
    platform,
    part: 'body',
    mode: 'written',
    another: true,
    goesOn: false,
    definite: false,
    abroad: false,
    revised: false,
    by: '@',
  };
}
