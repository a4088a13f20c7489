// Where a part of a phrase was chosen, the phrase that is meant: "Quill’s family said", "said one fan".
import { isKin, isRole } from '../../people/words/role-words.ts';
import type { Scene } from '../phrases/scene.ts';
import { PEOPLE } from '../phrases/words.ts';
import { isRepresentative, isTeam } from './staff.ts';

/** Where posts stand: "Quill’s account". */
export const PAGE = /^(?:accounts?|pages?|profile|website|site|feed|channel|handle|story|stories|timeline|blog)$/i;

/** The phrase itself, or the one that it is a part of. */
export function wholeOf(scene: Scene, p: number): number {
  const { doc, phrases } = scene;
  const { first, head, last, owner } = phrases[p]!;
  const next = phrases[p + 1];
  if (/^one$/i.test(doc.tokens[head]!.text)) {
    const isNoun = next?.first === last && (next.kind === 'bare' || isRole(doc.tokens[next.head]!.lexeme.lower));
    return isNoun ? p + 1 : p;
  }
  if (!owner) return p;
  for (let o = p + 1; phrases[o]?.first === first; o++)
    if (!phrases[o]!.owner && phrases[o]!.last > last && speaks(scene, o)) return o;
  return p;
}

/** 'her lawyers', 'his family [said]' */
function speaks({ doc: { tokens }, phrases, traits, verbs }: Scene, o: number): boolean {
  const { first, head, last } = phrases[o]!;
  const noun = tokens[head]!.text.toLowerCase();
  if (isRepresentative(noun) || isTeam(noun) || PAGE.test(noun)) return true;
  if (traits[head]!.noun !== PEOPLE && !isKin(noun) && noun !== 'family') return false;
  return verbs[last]! > 1 || (first > 0 && verbs[first - 1]! > 1);
}
