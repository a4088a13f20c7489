// A story is a story whatever it shows: 'took to her Instagram story … said in the clip' is one story, no video.
import type { Text } from './frame.ts';
import type { Occasion } from './occasion.ts';
import { isStory } from './words.ts';

/** Sentences around the words within which the story is named. */
const AROUND = 4;

/** Turns clips and pictures that the text places in a story of their poster into stories (changes the occasions). */
export function toStories({ units, who }: Text, occasions: Occasion[]): void {
  for (const occasion of occasions) {
    const loose =
      occasion.medium === 'text-post' && occasion.platform === null && /^(?:slide|message)$/.test(occasion.by);
    if (!/^(?:video|image)$/.test(occasion.medium) && !loose) continue;
    const [first, last] = [Math.min(...occasion.units), Math.max(...occasion.units)];
    for (const unit of units.slice(Math.max(0, first - AROUND), last + 2)) {
      const taken = occasions.some(
        other => other !== occasion && other.medium === 'story' && other.units.includes(unit.index),
      );
      const at = unit.words.findIndex((word, i) => word.quote < 0 && isStory(unit.words, i));
      if (taken || at < 0 || (who.owner(unit, at) ?? who.subject(unit, at)) !== occasion.person) continue;
      occasion.medium = 'story';
      break;
    }
  }
}
