// Cross-validation of the rankers of sources: every article is read, by the whole reader, with a forest that was trained on
// the other folds; then the scorer judges all of them.
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Article } from '../bench/corpus.ts';
import type { Reading } from '../models/reading.ts';
import type { Ranker } from '../src/read/attribution/ranker/rank.ts';
import { read } from '../src/read/reader.ts';
import type { Staged } from './attribution-samples.ts';

interface Part {
  corpus: string;
  articles: Staged[];
}
type Score = (pairs: [Article, Reading][]) => object;

const TASKS: Record<string, string[]> = { polnear: ['spans', 'speakers'], german: ['spans', 'speakers'] };

/** The scorer's line for each corpus and task. */
export async function crossValidate(
  bench: string,
  learning: Part[],
  folds: number,
  train: (parts: Part[]) => Ranker,
): Promise<string[]> {
  const { tasks } = (await import(pathToFileURL(resolve(join(bench, 'score.mjs'))).href)) as {
    tasks: Record<string, Score>;
  };
  const readings = new Map<Article, Reading>();
  for (let k = 0; k < folds; k++) {
    const ranker = train(partsOf(learning, i => i % folds !== k));
    for (const { articles } of partsOf(learning, i => i % folds === k))
      for (const { article } of articles)
        readings.set(article, read({ ...article, published: article.published ?? article.date }, { ranker }));
  }
  return learning.flatMap(({ corpus, articles }) => {
    const pairs = articles.map(({ article }): [Article, Reading] => [article, readings.get(article)!]);
    return (TASKS[corpus] ?? ['removals']).map(task =>
      JSON.stringify({ corpus, of: `${folds} folds`, task, articles: pairs.length, ...tasks[task]!(pairs) }),
    );
  });
}

const partsOf = (parts: Part[], isOf: (i: number) => boolean): Part[] =>
  parts.map(({ corpus, articles }) => ({ corpus, articles: articles.filter((_, i) => isOf(i)) }));
