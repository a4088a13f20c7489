// Tiny pieces of news of our own, each with one quotation: many wordings of one thing beside each other (how a removal is told,
// where words were said, when), which whole articles have too few of. bench/phrases/README.md says what each field means.
import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from './corpus.ts';
import { type Annotated, withOffsets } from './own-removals.ts';

export const PHRASE_FOLDS = ['written', 'withheld'] as const;

/** Intervals are inclusive days: `2025-03-12` or `2025-03-12..2025-03-14`. */
interface Phrase {
  id: string;
  /** What wording it is there for. */
  kind: string;
  published: string;
  title: string | null;
  text: string;
  speaker: string;
  medium: string;
  platform: string | null;
  posted: string | null;
  /** Kind and interval: `deleted 2025-03-12..2025-03-14`. */
  removal: string | null;
}

/** The pieces of a fold by the thing that they are there for (the file's name), in the form of the removal set. */
export function loadPhrases(fold: (typeof PHRASE_FOLDS)[number]): Map<string, Article[]> {
  const folder = new URL(`./phrases/${fold}/`, import.meta.url);
  const names = readdirSync(folder).filter(name => name.endsWith('.json'));
  return new Map(
    names.sort().map(name => {
      const phrases = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Phrase[];
      return [name.replace('.json', ''), phrases.map(phrase => withOffsets(toAnnotated(phrase)))];
    }),
  );
}

/** Throws where the text has no quotation. */
function toAnnotated({ id, published, title, text, speaker, medium, platform, posted, removal }: Phrase): Annotated {
  const words = /“([^”]+)”/.exec(text)?.[1];
  if (words === undefined) throw new Error(`${id}: the text has no “quotation”`);
  const [kind, at] = removal?.split(' ') ?? [];
  const gone = kind && at ? { kind, by: 'unknown', at: toDays(at), evidence: { text } } : null;
  return {
    id,
    title: title ?? '',
    text,
    published: `${published}T12:00:00Z`,
    people: [speaker],
    statements: [{ id: 's1', speaker, medium, platform, posted: posted ? toDays(posted) : null, removal: gone }],
    quotes: [{ text: words, statement: 's1', speaker, mention: null, part: 'body', form: 'direct' }],
    distractors: gone ? [] : [{ text: words, why: 'not told to be gone' }],
  };
}

function toDays(interval: string): { earliest: string; latest: string } {
  const [earliest, latest = earliest] = interval.split('..') as [string, string?];
  return { earliest, latest };
}
