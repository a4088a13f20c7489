// A story is a story whatever it shows: 'took to her Instagram story … said in the clip' is one story, no video.
import type { Text } from '../frame.ts';
import type { Occasion } from '../occasion.ts';
import { isHyphened, LONGEST } from '../sentences/hyphens.ts';
import type { Unit } from '../sentences/narration.ts';
import { isStory, postNounAt } from '../sentences/words.ts';

/** Sentences around the words within which the story is named. */
const AROUND = 4;

/** Turns clips and pictures that the text places in a story of their poster into stories (changes the occasions). */
export function toStories({ units, who }: Text, occasions: Occasion[]): void {
  const taken = new Set(occasions.flatMap(occasion => (occasion.medium === 'story' ? occasion.units : [])));
  for (const occasion of occasions) {
    if (occasion.replaces !== undefined) occasion.medium = occasions[occasion.replaces]!.medium;
    const { medium, platform, by, person, first, last } = occasion;
    if (medium === 'text-post' && (platform ?? occasion.near) === 'Instagram' && isBesidePicture(units, occasion)) {
      occasion.medium = 'image';
      continue;
    }
    const loose = medium === 'text-post' && platform === null && /^(?:slide|message)$/.test(by);
    if (medium !== 'video' && medium !== 'image' && !loose) continue;
    for (const unit of units.slice(Math.max(0, first - AROUND), last + 2)) {
      const at = taken.has(unit.index)
        ? -1
        : unit.words.findIndex((word, i) => word.quote < 0 && isStory(unit.words, i));
      if (at < 0 || (who.owner(unit, at) ?? who.subject(unit, at)) !== person) continue;
      occasion.medium = 'story';
      break;
    }
  }
}

/** '“…,” she wrote on Instagram, along with a photo of the quay': there, words stand under a picture. */
const isBesidePicture = (units: Unit[], { first, last }: Occasion): boolean =>
  units.slice(Math.max(0, first - 1), last + 1).some(({ words }) =>
    words.some(
      (_, i) =>
        postNounAt(words, i)?.medium === 'image' &&
        words
          .slice(Math.max(0, i - LONGEST), i)
          .filter((_, k, before) => !isHyphened(words, i - before.length + k))
          .slice(-4)
          .some(({ text }) => /^(?:with|alongside|beside|above|beneath|under)$/.test(text)),
    ),
  );
