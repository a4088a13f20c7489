// "“…,” Quill said. Her mother, Ada Lim, was there. “…,” she added.": who adds to a quote has spoken it.
import type { Scene } from '../phrases/scene.ts';
import { GENDER_OF } from '../phrases/words.ts';
import type { Named } from './named.ts';

const ADDS = /^(?:add|continue|conclude)$/;
/** Paragraphs from the quote before. */
const NEAR = 2;

/** Who spoke the quote before, where 'he' or 'she' adds to it and nobody else has said anything between; else null. */
export function whoGoesOn(scene: Scene, p: number, q: number, before: Named | null): Named | null {
  const { cast, closes, doc, phrases, quotes } = scene;
  const { first, head, last } = phrases[p]!;
  const person = before?.person ?? -1;
  if (person < 0 || scene.personOf[p] === person) return null;
  const gender = GENDER_OF.get(doc.tokens[head]!.lexeme.lower);
  if (!gender) return null;
  if (![doc.tokens[last], doc.tokens[first - 1]].some(token => token && ADDS.test(token.lemma))) return null;
  const known = cast.people[person]!.gender;
  if (known !== null && known !== gender) return null;
  if (quotes[q]!.paragraph - quotes[q - 1]!.paragraph > NEAR) return null;
  for (let o = scene.phraseAt[closes[q - 1]!]!; o < p; o++) if (saysSomething(scene, o, person)) return null;
  return before;
}

/** Whether the phrase is of somebody else, named or not, beside a verb of reporting. */
function saysSomething({ doc, inQuote, personOf, phrases, verbs }: Scene, p: number, person: number): boolean {
  const { first, head, last } = phrases[p]!;
  if (personOf[p] === person || inQuote[first]! >= 0 || GENDER_OF.get(doc.tokens[head]!.lexeme.lower)) return false;
  return (verbs[last] ?? 0) > 1 || (verbs[first - 1] ?? 0) > 1;
}
