// Second part of npm run train (--bench DIR): trains the rankers of sources (src/read/attribution/*.json) on the cast as
// it is read with the pronouns' weights. Deterministic; takes some minutes on one core. What isHeldOut() names is
// not trained on. --folds N prints the scorer's lines for articles that the forest which reads them was not trained on.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Article, isHeldOut, loadCorpus } from '../bench/corpus.ts';
import { loadOwnRemovals } from '../bench/own-removals.ts';
import { toRanker } from '../src/read/attribution/ranker/rank.ts';
import type { Forest } from '../src/read/attribution/ranker/trees.ts';
import { crossValidate } from './attribution-folds.ts';
import { type Settings, trainSources } from './attribution-forest.ts';
import { stage } from './attribution-samples.ts';

const { values } = parseArgs({
  options: {
    bench: { type: 'string', default: '../shared/bench' },
    /** Cross-validation over so many parts of the articles that are not held out, and no weights written. */
    folds: { type: 'string', default: '0' },
    /** Only the ranker of this name. */
    only: { type: 'string' },
  },
});

const COMMON = { columns: 0.3, leastWeight: 2, lambda: 2, seeds: [1, 2] };
const MODELS: { out: string; corpora: string[]; settings: Settings }[] = [
  {
    out: 'sources',
    corpora: ['polnear', 'removals', 'own'],
    settings: { ...COMMON, rows: 0.6, seeds: [1, 2, 3], trees: 90, depth: 6, rate: 0.15 },
  },
  {
    out: 'sources-de',
    corpora: ['german'],
    settings: { ...COMMON, seeds: [1, 2, 3], trees: 140, depth: 4, rate: 0.08 },
  },
];

const load = (name: string): Article[] =>
  name === 'own' ? loadOwnRemovals('written') : loadCorpus(values.bench, name).filter(({ id }) => !isHeldOut(id, name));

for (const { out, corpora, settings } of MODELS) {
  if (values.only && values.only !== out) continue;
  const learning = corpora.map(corpus => ({ corpus, articles: load(corpus).map(stage) }));
  const train = (articles: typeof learning): Forest =>
    trainSources(
      articles.flatMap(c => c.articles),
      settings,
    );
  if (+values.folds > 0) {
    const rankerOf = (part: typeof learning) => toRanker(train(part));
    for (const line of await crossValidate(values.bench, learning, +values.folds, rankerOf)) console.log(out, line);
    continue;
  }
  const forest = train(learning);
  console.log(
    `${out}: ${forest.trees.length} trees on ${learning.reduce((n, { articles }) => n + articles.length, 0)} articles`,
  );
  writeFileSync(new URL(`../src/read/attribution/ranker/${out}.json`, import.meta.url), `${JSON.stringify(forest)}\n`);
}
