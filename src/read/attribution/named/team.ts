// Who works for somebody and speaks for them: "his campaign", "a lawyer for Quill", "a statement from her management".
import type { Scene } from '../phrases/scene.ts';
import { mentionIn } from './mentions.ts';
import { type Named, NOBODY, personNamed } from './named.ts';
import { isActing, isRepresentative, isTeam } from './staff.ts';

/** How whoever calls names a phrase. */
type Naming = (p: number) => Named;

/** "His campaign said", "a lawyer for Quill": who speaks for him. */
export function teamOf(scene: Scene, p: number, nameOf: Naming): Named {
  const { doc, phrases } = scene;
  const { first, last } = phrases[p]!;
  const owner = p > 0 ? phrases[p - 1]! : null;
  const inside = mentionIn(scene.cast, phrases[p]!.start, doc.tokens[phrases[p]!.head]!.start);
  const { text } = doc.tokens[last] ?? { text: '' };
  const by = isActing(text) ? last + 2 : last + 1;
  const isFor = text === 'representing' || doc.tokens[by - 1]?.text === 'for' || (by > last + 1 && text !== 'acting');
  const behind = scene.phraseAt[by] ?? phrases.length;
  if (isFor && phrases[behind]?.first === by) return spokesperson(nameOf(behind));
  if (owner?.owner && owner.first >= first) return spokesperson(nameOf(p - 1));
  // 'the Quill camp'
  return inside < 0 ? NOBODY : spokesperson(personNamed(scene.cast, inside));
}

/** 'Quill’s manager', 'her management company': of a club it would be its coach. */
export function isManager({ cast, doc: { tokens }, personOf, phrases }: Scene, p: number): boolean {
  const { first, head } = phrases[p]!;
  const noun = tokens[head]!.text;
  if (/^(?:officer|office|secretary|team)$/.test(noun) && tokens[head - 1]!.text === 'press') return true;
  if (/^(?:company|firm|agency)$/.test(noun))
    return /^(?:management|publicity|talent|PR|legal|law)$/.test(tokens[head - 1]!.text);
  const owner = p > 0 ? phrases[p - 1]! : null;
  const whose = owner?.owner && owner.first >= first ? personOf[p - 1]! : -1;
  return /^managers?$/.test(noun) && whose >= 0 && cast.people[whose]!.kind === 'person';
}

function spokesperson({ speaker }: Named): Named {
  if (!speaker) return NOBODY;
  return { person: null, speaker: speaker.endsWith(' spokesperson') ? speaker : `${speaker} spokesperson` };
}

/** "a statement from her management", "an email from a spokesman": the phrase of who speaks for somebody; -1 for none. */
export function staffBehind({ doc: { tokens }, phraseAt, phrases }: Scene, p: number): number {
  const { last } = phrases[p]!;
  if (!/^(?:from|by)$/.test(tokens[last]?.text ?? '')) return -1;
  for (let o = phraseAt[last + 1] ?? phrases.length; phrases[o] && phrases[o]!.first < last + 4; o++) {
    const { first, head, owner } = phrases[o]!;
    if (first > last + 1 || owner) continue;
    return isTeam(tokens[head]!.text) || isRepresentative(tokens[head]!.text) ? o : -1;
  }
  return -1;
}
