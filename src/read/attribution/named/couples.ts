// "the couple wrote", "they said in a joint statement": two who speak as one are named by the first of them.
import type { Mention } from '../../types.ts';
import type { Scene } from '../phrases/scene.ts';
import { firstFrom } from './mentions.ts';

const TOGETHER =
  /^(?:couple|pair|duo|two|twins|newlyweds|sisters|brothers|siblings|lovebirds|husbands|wives|friends|parents|partners|co-hosts|presenters|bandmates)$/i;
/** Mentions looked back over, and characters between the two names. */
const LOOK_BACK = 30;
const BETWEEN = 60;
/** What stands between two names that are named together. */
const AND = /^(?:,? (?:and|&) (?:(?:his|her|the) [^.,;:]{1,30},? )?|, (?:and )?(?:his|her) [^.,;:]{1,30}, )$/;

/** The first of the two whom "the couple", or "they" behind two who were named together, means; -1 for nobody. */
export function firstOfTwo(scene: Scene, p: number): number {
  const { cast, doc, phrases } = scene;
  const { head, kind, start } = phrases[p]!;
  const noun = doc.tokens[head]!.text;
  const they = kind === 'they' && /^they$/i.test(noun);
  if (!they && !(kind === 'definite' || kind === 'quantity')) return -1;
  if (!they && !TOGETHER.test(noun) && !/^both$/i.test(noun)) return -1;
  const { sentence } = doc.tokens[head]!;
  for (let m = firstFrom(cast, start) - 1, left = LOOK_BACK; m > 0 && left > 0; m--, left--) {
    const second = cast.mentions[m]!;
    // 'They' takes up who was named last; 'the couple' may be a couple for long.
    if (they && sentence - second.sentence > 1) return -1;
    const first = namedBefore(m);
    if (first && AND.test(doc.text.slice(first.end, second.start))) return first.person;
  }
  return -1;

  function namedBefore(m: number): Mention | null {
    const second = cast.mentions[m]!;
    if (!isPerson(second)) return null;
    for (let o = m - 1; o >= 0 && o > m - 4; o--) {
      const first = cast.mentions[o]!;
      if (first.sentence !== second.sentence || second.start - first.end > BETWEEN) return null;
      if (isPerson(first) && first.person !== second.person) return first;
    }
    return null;
  }

  function isPerson({ kind: of, person }: Mention): boolean {
    return of === 'name' && cast.people[person]!.kind === 'person';
  }
}
