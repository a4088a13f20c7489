// Names of which the cast knows nothing, as they stand.
import { CALENDAR, PLACES } from '../../people/words/lexicon.ts';
import { isRole } from '../../people/words/role-words.ts';
import type { Token } from '../../types.ts';
import type { Scene } from '../phrases/scene.ts';
import { isPlatform } from './body-nouns.ts';
import { peerNamed } from './described.ts';

/** Two names or more, or a peerage, as they stand; null where the phrase is no such name. */
export function asWritten(scene: Scene, p: number): string | null {
  const { doc, phrases } = scene;
  const { first, kind, last } = phrases[p]!;
  const parts = doc.tokens.slice(first, last);
  if (doc.lang !== 'en' || kind !== 'name') return null;
  const peer = parts.length < 3 ? peerNamed(scene, phrases[p]!) : null;
  if (peer) return peer;
  if (
    parts.length < 2 ||
    parts.length > 6 ||
    isRole(parts.at(-1)!.lexeme.lower) ||
    !parts.every(isNamePart) ||
    isPlatform(parts[0]!.text)
  )
    return null;
  return doc.text.slice(parts[0]!.start, parts.at(-1)!.end);
}

const isNamePart = ({ text }: Token) =>
  (/^\p{Lu}[^\p{Lu}]/u.test(text) && !CALENDAR.has(text.toLowerCase()) && !PLACES.has(text.toLowerCase())) ||
  text === '-';
