// 'Quill answered a fan who wrote: “…”': the words are those of somebody of whom the text tells no name.
import { setOf } from '../../word-list.ts';
import { isUnnamed } from '../named/unnamed.ts';
import type { Scene } from '../phrases/scene.ts';

const WORDED = setOf('write say ask comment post tweet reply respond add joke call message text');

/** The phrase of somebody without a name who, the words before a quote say, has said it; -1 where they say no such thing. */
export function strangerWho(scene: Scene, q: number): number {
  const { doc, inQuote, opens, phrases, phraseAt } = scene;
  const { tokens } = doc;
  let verb = opens[q]! - 1;
  while (verb > 0 && /^[:,]$/.test(tokens[verb]!.text)) verb--;
  if (verb < 2 || !WORDED.has(tokens[verb]!.lemma) || inQuote[verb]! >= 0) return -1;
  let who = verb - 1;
  while (who > 0 && /^(?:ADV|AUX)$/.test(tokens[who]!.pos)) who--;
  if (!/^(?:who|that)$/.test(tokens[who]!.text)) return -1;
  const end = tokens[who - 1]?.text === ',' ? who - 1 : who;
  const p = (phraseAt[who] ?? phrases.length) - 1;
  if (p < 0 || phrases[p]!.last !== end) return -1;
  // 'one user' are two phrases
  const one = p > 0 && phrases[p - 1]!.last === phrases[p]!.first && /^one$/i.test(tokens[phrases[p - 1]!.head]!.text);
  const phrase = one ? p - 1 : p;
  // 'Quill told a fan who asked: “…”', 'Quill is a singer who said'
  if (/^(?:tell|be|assure|remind)$/.test(tokens[phrases[phrase]!.first - 1]?.lemma ?? '')) return -1;
  return scene.personOf[phrase]! < 0 && isUnnamed(scene, phrase) ? phrase : -1;
}
