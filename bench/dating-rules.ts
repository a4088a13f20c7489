// A reading with the days that the rules alone find: what the trained ranker of days is measured against.
import type { Reading } from '../models/reading.ts';
import { tellOccasions } from '../src/read/occasions/index.ts';
import { read } from '../src/read/reader.ts';
import { toStages } from '../src/read/stages.ts';
import type { Article } from './corpus.ts';

export function readDatedByRules(article: Article): Reading {
  const reading = read(article);
  const { doc, quotes, attributions, cast, times } = toStages(article);
  const { ruled } = tellOccasions(doc, quotes, attributions, cast, times);
  return { ...reading, statements: reading.statements.map((said, i) => ({ ...said, posted: ruled[i] ?? null })) };
}
