// 'A spokeswoman said that no refunds were due. “Terms are terms,” she added.': she is the spokeswoman, of whom the cast
// knows nothing as long as she has no name.
import type { Scene } from '../phrases/scene.ts';
import { speaksFor } from './principals.ts';
import { isRepresentative } from './staff.ts';

const HE = /^he$/i;
const SHE = /^she$/i;
/** What a representative has put out: 'A spokesman issued two sentences. “…,” the statement said.' */
const PUT_OUT = /^(?:statement|email|e-mail|message)$/i;
/** Phrases before that are looked at. */
const LOOK_BACK = 12;

/** The representative's phrase, where a pronoun or 'the statement' takes up who led the sentence right before; else -1. */
export function representativeBefore(scene: Scene, p: number): number {
  const { doc, inQuote, phrases, traits } = scene;
  const { first, head, kind } = phrases[p]!;
  const word = doc.tokens[head]!.text;
  const isPronoun = HE.test(word) || SHE.test(word);
  if (!isPronoun && !(kind === 'definite' && PUT_OUT.test(word))) return -1;
  const { paragraph, sentence } = doc.tokens[first]!;
  for (let o = p - 1; o >= 0 && o > p - LOOK_BACK; o--) {
    const before = phrases[o]!;
    const told = doc.tokens[before.head]!;
    if (told.paragraph !== paragraph || told.sentence < sentence - 2) return -1;
    if (inQuote[before.head]! >= 0) continue;
    // Whoever else says or does something in between is meant.
    if (!isRepresentative(told.text)) {
      if (isSubject(o) && before.kind === 'name' && speaksFor(scene, o) < 0) return -1;
      continue;
    }
    const isObject = doc.tokens[before.first - 1]?.pos === 'ADP';
    return isObject || (isPronoun && !fits(told.text)) ? -1 : o;
  }
  return -1;

  function isSubject(o: number): boolean {
    const behind = phrases[o]!.last;
    return (
      traits[behind] !== undefined && (scene.verbs[behind]! > 0 || /^(?:AUX|VERB)$/.test(doc.tokens[behind]?.pos ?? ''))
    );
  }

  function fits(noun: string): boolean {
    return HE.test(word) ? !/woman$/i.test(noun) : !/man$/i.test(noun) || /woman$/i.test(noun);
  }
}
