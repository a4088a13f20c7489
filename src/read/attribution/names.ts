import type { Cast, Span } from '../types.ts';
import { mentionAt } from './mentions.ts';
import { TIME_NOUNS } from './nouns.ts';
import { isRepresentative, principalOf } from './principals.ts';
import type { Scene } from './scene.ts';
import { isWritten, writerOf } from './writers.ts';

export interface Named {
  /** Index into Cast.people; null where the source is nobody of the cast. */
  person: number | null;
  speaker: string | null;
}
const NOBODY: Named = { person: null, speaker: null };

/** Who speaks for the person that they are of. */
const TEAM = /^(?:campaign|team|camp|office|management|representatives|lawyers|attorneys)$/i;
/** Descriptions of an organisation that was named before: "the club said". */
const ORGANISATION =
  /^(?:club|network|studio|company|label|team|union|party|station|paper|newspaper|magazine|agency|firm|council|charity|university|school|museum|bank|broadcaster|publisher|group|association|league|federation|department|ministry|platform|retailer|airline|foundation|outlet|site|brand|orchestra|theatre|theater)$/i;
/** Phrases looked back over for an organisation: one named long ago is not "the club". */
const LOOK_BACK = 30;

/** Who speaks if it is the phrase: for the "Quill" of "a spokesman for Quill" it is the spokesman. */
export function speakerOf(scene: Scene, p: number): Named {
  const { doc, phrases } = scene;
  const [phrase, before] = [phrases[p]!, phrases[p - 1]];
  const spokenFor =
    before &&
    before.last === phrase.first - 1 &&
    /^(?:for|of)$/.test(doc.tokens[before.last]!.text) &&
    isRepresentative(doc.tokens[before.head]!.text);
  return nameOf(scene, spokenFor ? p - 1 : p);
}

/** Whom a phrase means: the person of the cast whose mention holds its head, or "<Name> spokesperson". */
export function nameOf(scene: Scene, p: number): Named {
  const phrase = scene.phrases[p]!;
  const head = scene.doc.tokens[phrase.head]!;
  const person = scene.personOf[p]!;
  if (person >= 0) return named(scene.cast, person);
  const before = p > 0 ? scene.phrases[p - 1]! : null;
  if (phrase.kind === 'relative' && before && before.last >= phrase.first - 2) return nameOf(scene, p - 1);
  if (isRepresentative(head.text)) {
    const principal = principalOf(scene, p, q => nameOf(scene, q).speaker);
    return principal ? { person: null, speaker: `${principal} spokesperson` } : NOBODY;
  }
  if (phrase.kind === 'definite' && ORGANISATION.test(head.text)) return organisationBefore(scene, p);
  if (TEAM.test(head.text)) return teamOf(scene, p);
  if (isWritten(scene, p)) {
    const writer = writerOf(scene, p);
    return writer < 0 ? NOBODY : named(scene.cast, writer);
  }
  return NOBODY;
}

/** "His campaign said": who speaks for him. */
function teamOf(scene: Scene, p: number): Named {
  const owner = p > 0 ? scene.phrases[p - 1]! : null;
  if (!owner?.owner || owner.first < scene.phrases[p]!.first) return NOBODY;
  const { speaker } = nameOf(scene, p - 1);
  return speaker ? { person: null, speaker: `${speaker} spokesperson` } : NOBODY;
}

/** Whom the label of a transcript or a signature means: its mention, a surname of the cast, or just what it says. */
export function nameAt({ doc, cast }: Scene, label: Span): Named {
  const mention = mentionAt(cast, label.end - 1);
  if (mention) return named(cast, mention.person);
  const words = doc.text.slice(label.start, label.end);
  if (/^(?:A|Answer)$/.test(words)) return NOBODY;
  const person = namesByEnding(cast).get(words.toLowerCase());
  if (person !== undefined) return named(cast, person);
  const capitals = words === words.toUpperCase();
  return { person: null, speaker: capitals ? words.replace(/(?<=\p{L})\p{L}+/gu, rest => rest.toLowerCase()) : words };
}

const endings = new WeakMap<Cast, Map<string, number>>();
/** The first person whose name ends in the words: Ada Quill by "ada quill" and "quill". Made once for a cast. */
function namesByEnding(cast: Cast): Map<string, number> {
  const known = endings.get(cast);
  if (known) return known;
  const people = new Map<string, number>();
  for (const [person, { name }] of cast.people.entries()) {
    const words = name.toLowerCase().split(' ');
    for (let i = 0; i < words.length; i++) {
      const ending = words.slice(i).join(' ');
      if (!people.has(ending)) people.set(ending, person);
    }
  }
  endings.set(cast, people);
  return people;
}

const named = (cast: Cast, person: number): Named => ({ person, speaker: cast.people[person]?.name ?? null });

/** The organisation named last before a phrase: one of the cast, or a name that leads its sentence and is nobody's. */
function organisationBefore(scene: Scene, p: number): Named {
  const { cast, doc, phrases, personOf, phraseAt } = scene;
  for (let o = p - 1; o >= 0 && o >= p - LOOK_BACK; o--) {
    const phrase = phrases[o]!;
    const person = personOf[o]!;
    if (person >= 0 && cast.people[person]!.kind === 'organization') return named(cast, person);
    const sentence = doc.sentences[doc.tokens[phrase.head]!.sentence]!;
    const leads =
      phrase.kind === 'name' &&
      !TIME_NOUNS.has(doc.tokens[phrase.head]!.lemma) &&
      (phraseAt[sentence.first] === o || phrase.owner);
    if (leads && person < 0 && scene.inQuote[phrase.first]! < 0) return { person: null, speaker: fullName(scene, o) };
  }
  return NOBODY;
}

/** "Lanternhouse" is "Lanternhouse Pictures" where the text says so before. */
function fullName({ doc, phrases }: Scene, p: number): string {
  const short = doc.text.slice(phrases[p]!.start, phrases[p]!.end);
  for (let o = p - 1; o >= 0 && o >= p - LOOK_BACK * 2; o--) {
    const name = doc.text.slice(phrases[o]!.start, phrases[o]!.end);
    if (phrases[o]!.kind === 'name' && name.startsWith(`${short} `)) return name;
  }
  return short;
}
