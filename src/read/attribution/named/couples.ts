// "the couple wrote", "they said in a joint statement": two who speak as one are named by the first of them.
import type { Cast, Mention } from '../../types.ts';
import { type Scene, tokenAt } from '../phrases/scene.ts';
import { firstFrom, mentionAt } from './mentions.ts';

const TOGETHER =
  /^(?:couple|pair|duo|trio|two|three|exes|twins|newlyweds|sisters|brothers|siblings|lovebirds|husbands|wives|friends|parents|partners|co-hosts|presenters|bandmates)$/i;
/** What two who have just been named together are called by what they do. */
const AS_TWO =
  /^(?:actors|actresses|stars|singers|rappers|musicians|artists|comedians|comics|hosts|presenters|directors|filmmakers|writers|authors|players|teammates|team-mates|senators|lawmakers|congressmen|politicians|mps|ministers|councillors|leaders|youtubers|influencers|streamers|lawyers|founders|creators)$/i;
/** Mentions looked back over, and characters between the two names. */
const LOOK_BACK = 30;
const BETWEEN = 60;
/** What stands between two names that are named together. */
const AND = /^(?:,? (?:and|&) (?:(?:his|her|the) [^.,;:]{1,30},? )?|, (?:and )?(?:his|her) [^.,;:]{1,30}, )$/;

/** The first of the two whom "the couple", or "they" behind two who were named together, means; -1 for nobody. */
export function firstOfTwo(scene: Scene, p: number): number {
  const { doc, phrases, traits } = scene;
  const { head, kind, start } = phrases[p]!;
  const noun = doc.tokens[head]!.text;
  const they = (kind === 'they' && /^they$/i.test(noun)) || (kind === 'possessive' && /^their$/i.test(noun));
  if (!they && !(kind === 'definite' || kind === 'quantity')) return -1;
  const role = traits[head]!.plural && AS_TWO.test(noun);
  if (!they && !role && !TOGETHER.test(noun) && !/^both$/i.test(noun)) return -1;
  return pairBefore(scene, start, doc.tokens[head]!.sentence, they || role);
}

/** The first of those whose 'their statement', 'the joint statement' is; -1 where it is nobody's together. */
export function pairOwning(scene: Scene, p: number): number {
  const { doc, phrases } = scene;
  const { first, head, start } = phrases[p]!;
  const theirs = /^their$/i.test(doc.tokens[first]!.text);
  if (!theirs && doc.tokens[head - 1]?.text !== 'joint') return -1;
  return pairBefore(scene, start, doc.tokens[head]!.sentence, theirs);
}

/** 'Ada Voss and [Bo Brandt] wrote': the first of those who are the subject together with phrase `p`; -1 for nobody. */
export function firstNamedWith(scene: Scene, p: number): number {
  const { cast, doc, personOf, phrases, verbs } = scene;
  const { end, kind, last, owner, start } = phrases[p]!;
  if ((kind !== 'name' && kind !== 'definite') || owner || personOf[p]! < 0) return -1;
  const behind = doc.tokens[last]?.text === ',' ? last + 1 : last;
  if (verbs[behind]! < 2) return -1;
  const own = mentionAt(cast, end - 1);
  if (!own || !isNamed(cast, own)) return -1;
  let m = firstFrom(cast, start) - 1;
  while (m >= 0 && cast.mentions[m]!.kind !== 'name') m--;
  const first = cast.mentions[m];
  if (!first || first.person === own.person || !isNamed(cast, first)) return -1;
  if (own.start - first.end > BETWEEN || !AND.test(doc.text.slice(first.end, own.start))) return -1;
  // 'after a row with Ada Voss and Bo Brandt said'
  const before = doc.tokens[tokenAt(scene, first.start) - 1];
  return before && before.sentence === first.sentence && /^(?:VERB|ADP)$/.test(before.pos)
    ? -1
    : firstOfList(scene, first);
}

/** '[Ada Voss], Bo Brandt and Cy Marsh': the first of those who are told before `second`. */
function firstOfList({ cast, doc }: Scene, second: Mention): number {
  let first = second;
  for (let m = firstFrom(cast, second.start) - 1; m >= 0; m--) {
    const before = cast.mentions[m]!;
    if (!isNamed(cast, before) || doc.text.slice(before.end, first.start) !== ', ') break;
    first = before;
  }
  return first.person;
}

const isNamed = ({ people }: Cast, { kind, person }: Mention): boolean =>
  kind === 'name' && people[person]!.kind === 'person';

/** `near`: they were named together right before, and not long ago. */
function pairBefore(scene: Scene, start: number, sentence: number, near: boolean): number {
  const { cast, doc } = scene;
  for (let m = firstFrom(cast, start) - 1, left = LOOK_BACK; m > 0 && left > 0; m--, left--) {
    const second = cast.mentions[m]!;
    // 'They' takes up who was named last; 'the couple' may be a couple for long.
    if (near && sentence - second.sentence > 1) return -1;
    const first = namedBefore(m);
    if (first && AND.test(doc.text.slice(first.end, second.start))) return firstOfList(scene, first);
  }
  return -1;

  function namedBefore(m: number): Mention | null {
    const second = cast.mentions[m]!;
    if (!isNamed(cast, second)) return null;
    for (let o = m - 1; o >= 0 && o > m - 4; o--) {
      const first = cast.mentions[o]!;
      if (first.sentence !== second.sentence || second.start - first.end > BETWEEN) return null;
      if (isNamed(cast, first) && first.person !== second.person) return first;
    }
    return null;
  }
}
