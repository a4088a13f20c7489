// What a source is called: whom a phrase means.
import { isUnnamedGerman } from '../../people/words/german-roles.ts';
import { isRole } from '../../people/words/role-words.ts';
import type { Scene } from '../phrases/scene.ts';
import { PEOPLE } from '../phrases/words.ts';
import { byAccount } from './accounts.ts';
import { asWritten } from './as-written.ts';
import { bodyOf, leadingBody } from './bodies.ts';
import { familiesOf, isPlatform } from './body-nouns.ts';
import { firstNamedWith, firstOfTwo, pairOwning } from './couples.ts';
import { personDescribed } from './described.ts';
import { type Named, NOBODY, personNamed } from './named.ts';
import { ownerAsWritten } from './pages.ts';
import { mainPerson, principalOf, speaksFor } from './principals.ts';
import { isRepresentative, isTeam } from './staff.ts';
import { representativeBefore } from './still-speaks.ts';
import { isManager, staffBehind, teamOf } from './team.ts';
import { apposedTo, isSomebodyOf, wholeOf } from './whole.ts';
import { bodyBehind, isWritten, writerOf } from './writers.ts';

/** Who speaks if it is the phrase: for the "Quill" of "a spokesman for Quill" it is the spokesman. */
export function speakerOf(scene: Scene, chosen: number): Named {
  const p = wholeOf(scene, chosen);
  const held = holderBefore(scene, p);
  if (held) return held;
  const { lang, tokens } = scene.doc;
  if (lang === 'de' && scene.personOf[p]! < 0 && isUnnamedGerman(tokens[scene.phrases[p]!.head]!.text)) return NOBODY;
  const speaks = [representativeBefore(scene, p), spokesmanFor(scene, p)].find(phrase => phrase >= 0) ?? p;
  return byItself(scene, p, speaks);
}

/** Who speaks if it is the phrase, and not somebody for it. @param calledBy the phrase that says what the speaker is called. */
function byItself(scene: Scene, p: number, calledBy = p): Named {
  const first = scene.doc.lang === 'en' ? firstNamedWith(scene, calledBy) : -1;
  const said = first < 0 ? nameOf(scene, calledBy) : personNamed(scene.cast, first);
  if (said.speaker !== null) return said;
  const person = [apposedTo(scene, p), personDescribed(scene, p)].find(known => known >= 0);
  if (person !== undefined) return personNamed(scene.cast, person);
  const couple = scene.doc.lang === 'en' ? firstOfTwo(scene, p) : -1;
  if (couple >= 0) return personNamed(scene.cast, couple);
  const body = isThey(scene, p) ? leadingBody(scene, p) : null;
  return { person: null, speaker: body ?? (isLead(scene, p) ? mainPerson(scene) : asWritten(scene, p)) };
}

/** 'Tin Foxes have split. “…,” they wrote' */
const isThey = ({ doc, phrases }: Scene, p: number) =>
  phrases[p]!.kind === 'they' && /^they$/i.test(doc.tokens[phrases[p]!.head]!.text);

/** "Her bio on [X] called it": on a platform somebody's words stand. */
function holderBefore(scene: Scene, p: number): Named | null {
  const { doc, phrases } = scene;
  const { first, head, kind } = phrases[p]!;
  if (kind !== 'name' || phrases[p - 1]?.last !== first - 1 || doc.tokens[first - 1]!.pos !== 'ADP') return null;
  return isPlatform(doc.tokens[head]!.text) && isWritten(scene, p - 1) ? nameOf(scene, p - 1) : null;
}

/** "A parliamentary candidate has said …": whom an article opens with is whom it is about. */
function isLead({ cast, doc, phrases, traits }: Scene, p: number): boolean {
  const { first, head, kind, start } = phrases[p]!;
  if (doc.tokens[first]!.paragraph > 0 || (cast.mentions[0]?.start ?? 0) < start || traits[head]!.plural) return false;
  const noun = doc.tokens[head]!.text.toLowerCase();
  return (kind === 'definite' || kind === 'indefinite') && (traits[head]!.noun === PEOPLE || isRole(noun));
}

/** "a spokesman for Quill", "a spokesman for Quill, the mill’s owner,": the spokesman’s phrase; -1 where `p` is no such. */
function spokesmanFor(scene: Scene, p: number): number {
  const isApposed = scene.phrases[p]!.kind !== 'name' && scene.doc.tokens[scene.phrases[p]!.first - 1]?.text === ',';
  const named = isApposed ? beforeComma(scene, p) : p;
  return named < 0 ? -1 : speaksFor(scene, named);
}

/** The phrase that ends at the comma before phrase `p`; -1 where none does. */
function beforeComma({ phrases }: Scene, p: number): number {
  const { first } = phrases[p]!;
  let o = p - 1;
  while (o >= 0 && phrases[o]!.first >= first) o--;
  return phrases[o]?.last === first - 1 ? o : -1;
}

/** Whom a phrase means: the person of the cast whose mention holds its head, or "<Name> spokesperson". */
function nameOf(scene: Scene, p: number): Named {
  const phrase = scene.phrases[p]!;
  const head = scene.doc.tokens[phrase.head]!;
  const before = p > 0 ? scene.phrases[p - 1]! : null;
  const manages = isManager(scene, p);
  const isStaff = manages || isTeam(head.text);
  const byTeam = (): Named => teamOf(scene, p, q => holderBefore(scene, q) ?? byItself(scene, q));
  if (isStaff && before?.owner && before.first >= phrase.first) return byTeam();
  const person = isSomebodyOf(scene, p) ? -1 : scene.personOf[p]!;
  const isPost = phrase.kind === 'name' && isWritten(scene, p); // 'Quill’s Instagram Story'
  const mayBeBody = !isPost && (person < 0 || scene.cast.people[person]!.kind === 'organization');
  const body = mayBeBody && !manages ? bodyOf(scene, p) : null;
  const full = person >= 0 ? scene.cast.people[person]!.name : '';
  if (body && !full.endsWith(` ${body}`)) return { person: null, speaker: body }; // 'British Airways', and no 'Airways'
  if (person >= 0) return isOfAnotherKind(scene, p) ? NOBODY : personNamed(scene.cast, person);
  if (phrase.kind === 'relative' && before && before.last >= phrase.first - 2) return antecedent(scene, p - 1);
  if (isRepresentative(head.text)) {
    const principal = principalOf(scene, p, q => nameOf(scene, q).speaker);
    return principal ? { person: null, speaker: `${principal} spokesperson` } : NOBODY;
  }
  if (isStaff) return byTeam();
  const it = phrase.kind === 'it' ? leadingBody(scene, p) : null;
  if (it) return { person: null, speaker: it };
  if (isWritten(scene, p)) {
    const by = bodyBehind(scene, p);
    if (by) return { person: null, speaker: by };
    const staff = staffBehind(scene, p);
    if (staff >= 0) return nameOf(scene, staff);
    const owner = ownerOf(scene, p);
    if (owner) return owner;
    const account = byAccount(scene, p, q => nameOf(scene, q));
    if (account.speaker !== null) return account;
    const pair = pairOwning(scene, p);
    const writer = pair < 0 ? writerOf(scene, p) : pair;
    if (writer >= 0) return personNamed(scene.cast, writer);
    // 'The Tarn Union put out a statement. It said: …'
    const lead = phrase.kind === 'definite' ? leadingBody(scene, p) : null;
    const isBody = lead && !isPlatform(lead);
    return { person: null, speaker: isBody ? lead : ownerAsWritten(scene.doc, phrase.end) };
  }
  return NOBODY;
}

/** "The peer’s post": whom a description that owns it means; null where it has no such owner. */
function ownerOf(scene: Scene, p: number): Named | null {
  const owner = p > 0 ? scene.phrases[p - 1]! : null;
  if (!owner?.owner || owner.first < scene.phrases[p]!.first || owner.kind !== 'definite') return null;
  const person = personDescribed(scene, p - 1);
  return person < 0 ? null : personNamed(scene.cast, person);
}

/** "Quill, the town’s vet, who said": whom the phrase before "who" means, or what it stands in apposition to. */
function antecedent(scene: Scene, p: number): Named {
  const said = nameOf(scene, p);
  if (said.speaker !== null || scene.doc.tokens[scene.phrases[p]!.first - 1]?.text !== ',') return said;
  const before = beforeComma(scene, p);
  return before < 0 ? said : nameOf(scene, before);
}

/** "the studio" is no platform, whatever was named last. */
function isOfAnotherKind({ cast, doc, personOf, phrases }: Scene, p: number): boolean {
  const families = familiesOf(doc.tokens[phrases[p]!.head]!.text);
  const { kind, name } = cast.people[personOf[p]!]!;
  return kind === 'organization' && families.size > 0 && !families.has('platform') && isPlatform(name);
}
