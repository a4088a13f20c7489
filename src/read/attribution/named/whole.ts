// Where a part of a phrase was chosen, the phrase that is meant: "Quill’s family said", "said one fan".
import { isKin, isRole } from '../../people/words/role-words.ts';
import type { Scene } from '../phrases/scene.ts';
import { PEOPLE } from '../phrases/words.ts';
import { mentionAt } from './mentions.ts';
import { isRepresentative, isTeam } from './staff.ts';

/** Tokens of an office, as 'chief of staff'. */
const OFFICE = 6;
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
  if (!owner) return holderBehind(scene, p) ?? p;
  for (let o = p + 1; phrases[o]?.first === first; o++)
    if (!phrases[o]!.owner && phrases[o]!.last > last && speaks(scene, o)) return o;
  return p;
}

/** 'White House chief of staff [Ada Quill]': the office's name leads up to who holds it. */
function holderBehind({ cast, doc: { tokens }, phraseAt, phrases }: Scene, p: number): number | null {
  const { kind, last } = phrases[p]!;
  if (kind !== 'name' || !tokens[last] || !/^(?:chief|head|director|secretary|leader)$/.test(tokens[last]!.text))
    return null;
  for (let i = last + 1; i < last + OFFICE && tokens[i]?.sentence === tokens[last]!.sentence; i++) {
    const { pos, start, text } = tokens[i]!;
    const mention = /^\p{Lu}/u.test(text) ? mentionAt(cast, start) : null;
    if (mention?.kind === 'name') return i > last + 1 ? (phraseAt[i - 1] ?? null) : null;
    if (!/^(?:NOUN|ADJ|PROPN)$/.test(pos) && text !== 'of' && text !== 'and') return null;
  }
  return null;
}

/** 'her lawyers', 'his family [said]' */
function speaks({ doc: { tokens }, phrases, traits, verbs }: Scene, o: number): boolean {
  const { first, head, last } = phrases[o]!;
  const noun = tokens[head]!.text.toLowerCase();
  if (isRepresentative(noun) || isTeam(noun) || PAGE.test(noun)) return true;
  if (traits[head]!.noun !== PEOPLE && !isKin(noun) && noun !== 'family') return false;
  return verbs[last]! > 1 || (first > 0 && verbs[first - 1]! > 1);
}
