import type { Cast, Mention, Span } from '../types.ts';
import type { Scene } from './scene.ts';

const REPRESENTATIVE =
  /^(?:spokes(?:man|woman|person|people)|rep|reps|representatives?|publicist|spokesmen|spokeswomen)$/i;

/** Whom a phrase means: the person of the cast whose mention holds its head, or "<Name> spokesperson". */
export function nameOf(scene: Scene, p: number): { person: number | null; speaker: string | null } {
  const phrase = scene.phrases[p]!;
  const head = scene.doc.tokens[phrase.head]!;
  const person = scene.personOf[p]!;
  if (person >= 0) return { person, speaker: scene.cast.people[person]?.name ?? null };
  if (phrase.kind === 'relative' && p > 0 && scene.phrases[p - 1]!.last >= phrase.first - 2)
    return nameOf(scene, p - 1);
  if (REPRESENTATIVE.test(head.text)) {
    const principal = principalOf(scene, p);
    if (principal) return { person: null, speaker: `${principal} spokesperson` };
  }
  return NOBODY;
}

/** Whom a name before a colon means. */
export function nameAt(cast: Cast, span: Span): { person: number | null; speaker: string | null } {
  const mention = mentionAt(cast, span.end - 1);
  return mention ? { person: mention.person, speaker: cast.people[mention.person]?.name ?? null } : NOBODY;
}
const NOBODY = { person: null, speaker: null };

/** Of "Quill's spokesman" or "a spokesman for Quill": Quill. */
function principalOf(scene: Scene, p: number): string | null {
  const phrase = scene.phrases[p]!;
  const after = scene.phrases[p + 1];
  const joined =
    after && /^(?:for|of)$/.test(scene.doc.tokens[phrase.last]?.text ?? '') && after.first === phrase.last + 1;
  if (joined) return nameOf(scene, p + 1).speaker;
  const before = p > 0 ? scene.phrases[p - 1]! : null;
  if (before?.owner && before.first >= phrase.first) return nameOf(scene, p - 1).speaker;
  return mentionIn(scene.cast, phrase.start, phrase.end);
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
