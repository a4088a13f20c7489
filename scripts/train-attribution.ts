// Second part of npm run train (--bench DIR): trains the rankers of sources (src/read/attribution/*.json) on the cast as
// it is read with the pronouns' weights. Deterministic; takes under a minute on one core. What isHeldOut() names is
// not trained on.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Article, isHeldOut, loadCorpus } from '../bench/corpus.ts';
import { loadOwnRemovals } from '../bench/own-removals.ts';
import { FEATURES } from '../src/read/attribution/features.ts';
import { type Forest, flatten, scoreRow } from '../src/read/attribution/trees.ts';
import { type Judge, overlap, type Sample, type Staged, samplesOf, stage } from './attribution-samples.ts';
import { type Settings, trainForest } from './boosting.ts';

const { values } = parseArgs({
  options: {
    bench: { type: 'string', default: '../shared/bench' },
    /** Cross-validation over so many quarters of the articles that are not held out, and no weights written. */
    folds: { type: 'string', default: '0' },
  },
});

const COMMON = { columns: 0.3, leastWeight: 2, lambda: 2 };
const MODELS = [
  {
    out: 'sources',
    corpora: ['polnear', 'removals', 'own'],
    settings: { ...COMMON, trees: 160, depth: 6, rate: 0.15 },
  },
  { out: 'sources-de', corpora: ['german'], settings: { ...COMMON, trees: 60, depth: 5, rate: 0.1 } },
];

function report(name: string, forest: Forest, samples: Sample[]): void {
  const flat = flatten(forest);
  let [hit, sourced, oracle, nobody, nobodyHit, falseNobody] = [0, 0, 0, 0, 0, 0];
  for (const { rows, right, gold, isNobody, spans } of samples) {
    const scores = rows.map(row => scoreRow(flat, row));
    const best = scores.indexOf(Math.max(...scores));
    if (gold) {
      sourced++;
      oracle += right.length > 0 ? 1 : 0;
      let bestSpan = 1;
      for (let i = 2; i < scores.length; i++) if (scores[i]! > scores[bestSpan]!) bestSpan = i;
      const span = spans[bestSpan];
      if (span && overlap(span, gold) > 0) hit++;
      if (best === 0) falseNobody++;
    } else if (isNobody) {
      nobody++;
      nobodyHit += best === 0 ? 1 : 0;
    }
  }
  const pct = (a: number, b: number) => ((100 * a) / b).toFixed(1);
  console.log(
    `${name}: source ${pct(hit, sourced)} (reachable ${pct(oracle, sourced)}) of ${sourced}; nobody ${pct(nobodyHit, nobody)} of ${nobody}, wrongly nobody ${falseNobody}`,
  );
}

const load = (name: string): Article[] =>
  name === 'own' ? loadOwnRemovals('written') : loadCorpus(values.bench, name);
const usable = (samples: Sample[]) => samples.filter(({ right }) => right.length > 0);
const goldOf = (articles: Staged[]) => articles.flatMap(article => samplesOf(article));

/**
 * Trained twice: on quotes that know what a human said of those before them, then on these and on quotes that know what a
 * first forest made of those before, which is what they will live with (Daumé et al. 2009). The first forests judge only
 * articles that they were not trained on.
 */
function train(articles: Staged[], settings: Settings): Forest {
  const judges = [0, 1].map(half =>
    judgeBy(trainForest(FEATURES, usable(goldOf(articles.filter((_, i) => i % 2 !== half))), settings)),
  );
  const judged = articles.flatMap((article, i) => samplesOf(article, judges[i % 2]));
  return trainForest(FEATURES, usable([...goldOf(articles), ...judged]), settings);
}

function judgeBy(forest: Forest): Judge {
  const flat = flatten(forest);
  return rows => {
    const scores = rows.map(row => scoreRow(flat, row));
    return scores.indexOf(Math.max(...scores));
  };
}

for (const { out, corpora, settings } of MODELS) {
  const [learning, held] = [false, true].map(isHeld =>
    corpora
      .flatMap(name => load(name).filter(({ id }) => (name !== 'own' && isHeldOut(id, name)) === isHeld))
      .map(stage),
  ) as [Staged[], Staged[]];
  console.log(`${out}: ${usable(goldOf(learning)).length} quotes of ${learning.length} articles`);
  for (let k = 0; k < +values.folds; k++) {
    const forest = train(
      learning.filter((_, i) => i % 4 !== k),
      settings,
    );
    report(`  fold ${k}`, forest, goldOf(learning.filter((_, i) => i % 4 === k)));
  }
  if (+values.folds > 0) continue;
  const forest = train(learning, settings);
  report('  trained on', forest, goldOf(learning));
  report('  held out', forest, goldOf(held));
  writeFileSync(new URL(`../src/read/attribution/${out}.json`, import.meta.url), `${JSON.stringify(forest)}\n`);
}
