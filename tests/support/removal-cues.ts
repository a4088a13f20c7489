import { toUnits } from '../../src/read/occasions/sentences/narration.ts';
import { whoIn } from '../../src/read/occasions/sentences/who.ts';
import { findCast } from '../../src/read/people/index.ts';
import { findQuotes } from '../../src/read/quotes/index.ts';
import type { Cue } from '../../src/read/removals/wordings/cue.ts';
import { cuesIn } from '../../src/read/removals/wordings/cues.ts';
import { toDoc } from '../../src/read/text.ts';

/** The removals that are read in a sentence which follows the telling of a posting: of a story where it speaks of one. */
export function buildCues(sentence: string): Cue[] {
  const posted = /\bstor(?:y|ies)\b/i.test(sentence) ? 'story' : 'video';
  const text = `Mara Voss posted a ${posted} on Monday. ${sentence}`;
  const doc = toDoc({ text, lang: 'en', published: '2025-01-29' });
  const quotes = findQuotes(doc);
  const who = whoIn(findCast(doc, quotes));
  const units = toUnits(doc, quotes);
  return units.slice(1).flatMap(unit => cuesIn(unit, who, [units[0]!]));
}
