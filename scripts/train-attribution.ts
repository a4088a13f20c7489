// Second part of npm run train (--bench DIR): trains the rankers of sources (src/read/attribution/*.json) on the cast as
// it is read with the pronouns' weights. Deterministic; takes under half a minute on one core. What isHeldOut() names is
// not trained on.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isHeldOut, loadCorpus } from '../bench/corpus.ts';
import { FEATURES } from '../src/read/attribution/features.ts';
import { type Forest, flatten, scoreRow } from '../src/read/attribution/trees.ts';
import { overlap, type Sample, samplesOf } from './attribution-samples.ts';
import { trainForest } from './boosting.ts';

const { values } = parseArgs({
  options: {
    bench: { type: 'string', default: '../shared/bench' },
    /** Cross-validation over so many quarters of the articles that are not held out, and no weights written. */
    folds: { type: 'string', default: '0' },
  },
});

const COMMON = { columns: 0.3, leastWeight: 1, lambda: 1 };
const MODELS = [
  { out: 'sources', corpora: ['polnear', 'removals'], settings: { ...COMMON, trees: 160, depth: 6, rate: 0.15 } },
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

for (const { out, corpora, settings } of MODELS) {
  const all = corpora.flatMap(name =>
    loadCorpus(values.bench, name).map(article => ({ held: isHeldOut(article.id, name), samples: samplesOf(article) })),
  );
  const dev = all.filter(({ held }) => !held);
  const samples = (list: typeof all) => list.flatMap(article => article.samples);
  const usable = (list: typeof all) => samples(list).filter(({ right }) => right.length > 0);
  console.log(`${out}: ${usable(dev).length} quotes, ${usable(dev).reduce((n, s) => n + s.rows.length, 0)} rows`);
  for (let k = 0; k < +values.folds; k++) {
    const forest = trainForest(FEATURES, usable(dev.filter((_, i) => i % 4 !== k)), settings);
    report(`  fold ${k}`, forest, samples(dev.filter((_, i) => i % 4 === k)));
  }
  if (+values.folds > 0) continue;
  const forest = trainForest(FEATURES, usable(dev), settings);
  report('  trained on', forest, samples(dev));
  report('  held out', forest, samples(all.filter(({ held }) => held)));
  writeFileSync(new URL(`../src/read/attribution/${out}.json`, import.meta.url), `${JSON.stringify(forest)}\n`);
}
