// Who spoke, where a noun for what was said tells it, and of two whom 'his' may mean, which.
import { firstFrom } from '../named/mentions.ts';
import type { Named } from '../named/named.ts';
import { speakerOf } from '../named/names.ts';
import { type Scene, tokenAt } from '../phrases/scene.ts';
import { toldSource } from './told-source.ts';
import type { Told } from './whose.ts';

export interface ToldBy {
  phrase: number;
  named: Named;
}

const GENDER: Record<string, 'male' | 'female' | undefined> = { his: 'male', her: 'female' };
/** Characters from the head of a sentence within which its subject begins. */
const LEADS_WITHIN = 40;

/** Who spoke, by a noun for what they said; null where there is no such noun, or nobody whom it names. */
export function toldBy(scene: Scene, q: number): ToldBy | null {
  const told = toldSource(scene, q);
  if (!told) return null;
  const named = topicOf(scene, told) ?? speakerOf(scene, told.phrase);
  return named.speaker === null ? null : { phrase: told.phrase, named };
}

/**
 * "Quill has apologised to Lim. His post read: …": of two whom a possessor at the head of its sentence may mean it is the
 * one whom the sentence before was about, unless what is his answers what was asked there.
 */
function topicOf(scene: Scene, { answers, phrase }: Told): Named | null {
  const { cast, doc, inQuote, phrases } = scene;
  const { first, start } = phrases[phrase]!;
  const { sentence, paragraph, text } = doc.tokens[first]!;
  const gender = GENDER[text.toLowerCase()];
  if (!gender || answers || doc.sentences[sentence]!.first !== first || sentence === 0) return null;
  const before = doc.tokens[doc.sentences[sentence - 1]!.first]!;
  const opener = cast.mentions[firstFrom(cast, before.start)];
  if (!opener || before.paragraph !== paragraph || opener.kind !== 'name' || opener.start >= start) return null;
  if (opener.start > before.end + LEADS_WITHIN || inQuote[tokenAt(scene, opener.start)]! >= 0) return null;
  const { gender: known, kind, name } = cast.people[opener.person]!;
  if (kind !== 'person' || (known !== null && known !== gender)) return null;
  return { person: opener.person, speaker: name };
}
