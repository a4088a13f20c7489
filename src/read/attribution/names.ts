import type { Cast, Mention, Span } from '../types.ts';
import { TIME_NOUNS } from './nouns.ts';
import type { Scene } from './scene.ts';

export interface Named {
  /** Index into Cast.people; null where the source is nobody of the cast. */
  person: number | null;
  speaker: string | null;
}
const NOBODY: Named = { person: null, speaker: null };

const REPRESENTATIVE = /^(?:spokes(?:man|woman|person|people|men|women)|reps?|representatives?|publicist)$/i;
/** Descriptions of an organisation that was named before: "the club said". */
const ORGANISATION =
  /^(?:club|network|studio|company|label|team|union|party|station|paper|newspaper|magazine|agency|firm|council|charity|university|school|museum|bank|broadcaster|publisher|group|association|league|federation|department|ministry|platform|retailer|airline|foundation|outlet|site|brand|orchestra|theatre|theater)$/i;
/** Phrases looked back over for an organisation: one named long ago is not "the club". */
const LOOK_BACK = 30;

/** Whom a phrase means: the person of the cast whose mention holds its head, or "<Name> spokesperson". */
export function nameOf(scene: Scene, p: number): Named {
  const phrase = scene.phrases[p]!;
  const head = scene.doc.tokens[phrase.head]!;
  const person = scene.personOf[p]!;
  if (person >= 0) return named(scene.cast, person);
  const before = p > 0 ? scene.phrases[p - 1]! : null;
  if (phrase.kind === 'relative' && before && before.last >= phrase.first - 2) return nameOf(scene, p - 1);
  if (REPRESENTATIVE.test(head.text)) {
    const principal = principalOf(scene, p);
    return principal ? { person: null, speaker: `${principal} spokesperson` } : NOBODY;
  }
  if (phrase.kind === 'definite' && ORGANISATION.test(head.text)) return organisationBefore(scene, p);
  return NOBODY;
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

/** Of "a spokesman for Quill", "Quill's spokesman", "a Quill spokesman" and "a studio spokesman": for whom they speak. */
function principalOf(scene: Scene, p: number): string | null {
  const { doc, phrases } = scene;
  const phrase = phrases[p]!;
  const after = phrases[p + 1];
  if (after && after.first === phrase.last + 1 && /^(?:for|of)$/.test(doc.tokens[phrase.last]?.text ?? '')) {
    return nameOf(scene, p + 1).speaker ?? (after.kind === 'name' ? doc.text.slice(after.start, after.end) : null);
  }
  const before = p > 0 ? phrases[p - 1]! : null;
  if (before?.owner && before.first >= phrase.first) return nameOf(scene, p - 1).speaker;
  const inside = mentionIn(scene.cast, phrase.start, phrase.end);
  if (inside) return inside;
  const words = doc.tokens.slice(phrase.first, phrase.head);
  const proper = words.filter(token => token.pos === 'PROPN');
  if (proper.length > 0) return doc.text.slice(proper[0]!.start, proper.at(-1)!.end);
  return words.some(token => ORGANISATION.test(token.text)) ? organisationBefore(scene, p).speaker : null;
}

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

function mentionIn(cast: Cast, start: number, end: number): string | null {
  const at = cast.mentions[firstFrom(cast, start)];
  return at && at.end <= end ? (cast.people[at.person]?.name ?? null) : null;
}

/** The innermost mention over an offset. Mentions may nest; they are few around one place. */
function mentionAt(cast: Cast, offset: number): Mention | null {
  let found: Mention | null = null;
  for (let i = firstFrom(cast, offset + 1) - 1, looked = 0; i >= 0 && looked < 12; i--, looked++) {
    const mention = cast.mentions[i]!;
    if (mention.end > offset && (!found || mention.end - mention.start < found.end - found.start)) found = mention;
  }
  return found;
}

/** Index of the first mention that starts at or behind the offset (binary search). */
function firstFrom(cast: Cast, offset: number): number {
  let [low, high] = [0, cast.mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cast.mentions[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
