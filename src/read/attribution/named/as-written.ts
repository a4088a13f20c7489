// Names of which the cast knows nothing, as they stand.
import { CALENDAR, ORG_WORDS, PLACES, TITLES } from '../../people/words/lexicon.ts';
import { namesNation } from '../../people/words/marks.ts';
import { isRole } from '../../people/words/role-words.ts';
import type { Token } from '../../types.ts';
import type { Scene } from '../phrases/scene.ts';
import { isPlatform } from './body-nouns.ts';
import { peerNamed } from './described.ts';

/** A peerage, two names or more, or one beside its verb, as they stand; null where the phrase is no such name. */
export function asWritten(scene: Scene, p: number): string | null {
  const { doc, phrases, verbs } = scene;
  const { first, kind, last, owner } = phrases[p]!;
  const parts = doc.tokens.slice(first, last);
  if (doc.lang !== 'en' || kind !== 'name') return null;
  const peer = parts.length < 3 ? peerNamed(scene, phrases[p]!) : null;
  if (peer) return peer;
  if (parts.length > 6 || isPlatform(parts[0]!.text)) return null;
  if (parts.length < 2 ? !isOneName(scene, p) : !isNameOfMany(parts)) return null;
  const genitive = owner && verbs[last + 1]! > 1 ? last : last - 1; // 'McDonald’s said'
  return doc.text.slice(parts[0]!.start, doc.tokens[genitive]!.end);
}

const isNameOfMany = (parts: Token[]) => !isRole(parts.at(-1)!.lexeme.lower) && parts.every(isNamePart);

const isNamePart = ({ text }: Token) => (/^\p{Lu}[^\p{Lu}]/u.test(text) && !isNobodys(text)) || text === '-';

const isNobodys = (text: string) => CALENDAR.has(text.toLowerCase()) || PLACES.has(text.toLowerCase());

/** 'wrote Salt', 'KLX said', 'Salt’s reply': one name beside its verb, and not 'Insiders said', 'Police said'. */
function isOneName({ doc: { sentences, tokens }, phrases, verbs }: Scene, p: number): boolean {
  const { first, last, owner } = phrases[p]!;
  const { lexeme, pos, sentence, text } = tokens[first]!;
  const key = lexeme.lower;
  if (pos !== 'PROPN' || !/^\p{Lu}[\p{L}\p{N}]/u.test(text) || isNobodys(text)) return false;
  if (ORG_WORDS.has(key) || TITLES.has(key) || namesNation(lexeme) || isRole(key.replace(/s$/, ''))) return false;
  if (key.endsWith('s') && sentences[sentence]!.first === first) return false;
  return owner || verbs[last]! > 0 || verbs[first - 1]! > 1 || (tokens[last]?.pos === 'AUX' && verbs[last + 1]! > 0);
}
