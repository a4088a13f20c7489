// Third part of npm run train (--bench DIR): trains the ranker of posting days (src/read/dating/weights.json) on occasions as
// the parts before read them. Deterministic; takes some seconds on one core. What isHeldOut() names is not trained on.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Article, isHeldOut, loadCorpus, trimmedKey } from '../bench/corpus.ts';
import { loadOwnRemovals } from '../bench/own-removals.ts';
import { type Forest, flatten, scoreRow } from '../src/read/attribution/trees.ts';
import { type Candidate, candidatesFor, keyOf } from '../src/read/dating/candidates.ts';
import { toDateable } from '../src/read/dating/dateable.ts';
import { AT, FEATURES } from '../src/read/dating/features.ts';
import { chosen } from '../src/read/dating/index.ts';
import { rowsOf } from '../src/read/dating/row.ts';
import { tellOccasions } from '../src/read/occasions/index.ts';
import { toStages } from '../src/read/stages.ts';
import { type Group, type Settings, trainForest } from './boosting.ts';

const { values } = parseArgs({
  options: {
    bench: { type: 'string', default: '../shared/bench' },
    /** Cross-validation over so many parts of the articles that are not held out, and no weights written. */
    folds: { type: 'string', default: '0' },
  },
});

const SETTINGS: Settings = { trees: 40, depth: 6, rate: 0.15, columns: 0.5, leastWeight: 5, lambda: 10 };
/** What no rule was worked out on counts for more than what the rules know; the reference set for most. */
const weightOf = (id: string, unmet: boolean): number => (id.startsWith('own-') ? (unmet ? 2 : 1) : 3);
/** What a row says of the rules' own answer. */
const RULED = (['rule', 'own', 'rule dated', 'rule length', 'rule age'] as const).map(name => AT[name]);
const UNKNOWN = -9;

interface Days {
  earliest: string;
  latest: string;
}
interface Sample extends Group {
  quotes: number;
  /** The rules' answer is right. */
  ruled: boolean;
  /** Only such articles show how far the rules can be trusted. */
  unmet: boolean;
  /** The article gives its day. */
  dated: boolean;
}

type Told = Article & { unmet?: boolean; statements?: { id: string; posted: Days | null }[] };

/** One group an occasion whose words a human placed in a statement. */
function samplesOf(article: Told): Sample[] {
  const { doc, quotes, attributions, cast, times } = toStages(article);
  const told = tellOccasions(doc, quotes, attributions, cast, times);
  const known = toDateable(told);
  if (!known) return [];
  const posted = new Map(article.statements!.map(({ id, posted }) => [id, keyOf(posted)]));
  const statementOf = new Map(article.quotes!.map(quote => [trimmedKey(article.text, quote), quote.statement]));
  return told.occasions.flatMap((occasion, i) => {
    const statements = occasion.quotes.map(quote => statementOf.get(trimmedKey(article.text, quotes[quote]!)));
    const gold = posted.get(mostOf(statements.filter(id => id !== undefined)) ?? '');
    if (gold === undefined) return [];
    const candidates = candidatesFor(known, i);
    const right = candidates.flatMap(({ days }: Candidate, k) => (keyOf(days) === gold ? [k] : []));
    const unmet = article.unmet === true;
    const weight = Math.sqrt(statements.length) * weightOf(article.id, unmet);
    const rows = rowsOf(known, i, candidates);
    return [
      {
        rows,
        right,
        weight,
        quotes: statements.length,
        ruled: right.includes(0),
        unmet,
        dated: told.dates[i] !== null,
      },
    ];
  });
}

function mostOf(ids: string[]): string | undefined {
  const counts = Map.groupBy(ids, id => id);
  return [...counts].sort((a, b) => b[1].length - a[1].length)[0]?.[0];
}

/** Where rules were worked out on the article, what they say of it is too good to learn from. */
function learnable({ rows, unmet, ...sample }: Sample): Group {
  if (unmet) return { rows, ...sample };
  const blind = rows.map(row => row.map((value, f) => (RULED.includes(f) ? UNKNOWN : value)));
  return { rows: blind, ...sample };
}

/** The mean of some forests, each of which drew its own features: steadier than any one of them. */
function train(samples: Sample[]): Forest {
  const groups = samples.filter(({ right }) => right.length > 0).map(learnable);
  const forests = SEEDS.map(seed => trainForest(FEATURES, groups, SETTINGS, seed));
  const share = (leaf: number): number => Number((leaf / SEEDS.length).toFixed(3));
  const trees = forests.flatMap(forest => forest.trees.map(tree => ({ ...tree, leaves: tree.leaves.map(share) })));
  return { features: FEATURES, trees };
}
const SEEDS = [1, 2, 3];

function report(name: string, forest: Forest, samples: Sample[]): void {
  const flat = flatten(forest);
  let [right, ruled, all] = [0, 0, 0];
  for (const sample of samples) {
    const scores = sample.rows.map(row => scoreRow(flat, row));
    all += sample.quotes;
    ruled += sample.ruled ? sample.quotes : 0;
    right += sample.right.includes(chosen(scores, sample.dated)) ? sample.quotes : 0;
  }
  const pct = (n: number) => ((100 * n) / all).toFixed(1);
  console.log(`${name}: posted of ${all} quotes: ranker ${pct(right)}, rules ${pct(ruled)}`);
}

const removals = loadCorpus(values.bench, 'removals');
const learning = [...removals.filter(({ id }) => !isHeldOut(id, 'removals')), ...loadOwnRemovals('written')].map(
  samplesOf,
);
const folds = +values.folds;
const judged: [Forest, Sample[]][] = [];
for (let k = 0; k < folds; k++) {
  const forest = train(learning.filter((_, i) => i % folds !== k).flat());
  judged.push([forest, learning.filter((_, i) => i % folds === k).flat()]);
}
for (const unmet of [true, false])
  for (const [k, [forest, samples]] of judged.entries())
    report(
      `  fold ${k}, ${unmet ? 'unmet' : 'met'}`,
      forest,
      samples.filter(sample => sample.unmet === unmet),
    );
if (folds === 0) {
  const forest = train(learning.flat());
  report('  trained on', forest, learning.flat());
  for (const [name, articles] of [
    ['held out', removals.filter(({ id }) => isHeldOut(id, 'removals'))],
    ['withheld', loadOwnRemovals('withheld')],
  ] as const)
    report(`  ${name}`, forest, articles.flatMap(samplesOf));
  writeFileSync(new URL('../src/read/dating/weights.json', import.meta.url), `${JSON.stringify(forest)}\n`);
}
