// Third part of npm run train (--bench DIR): trains the ranker of posting days (src/read/dating/weights.json) on occasions as
// the parts before read them. Deterministic; takes some seconds on one core. What isHeldOut() names is not trained on.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Article, isHeldOut, loadCorpus, trimmedKey } from '../bench/corpus.ts';
import { loadPhrases } from '../bench/own-phrases.ts';
import { loadOwnRemovals } from '../bench/own-removals.ts';
import { type Forest, scoreRow } from '../src/read/attribution/ranker/trees.ts';
import { type Candidate, candidatesFor, keyOf } from '../src/read/dating/candidates.ts';
import { toDateable } from '../src/read/dating/dateable.ts';
import { AT, FEATURES } from '../src/read/dating/features.ts';
import { chosen } from '../src/read/dating/index.ts';
import { perRow } from '../src/read/dating/row.ts';
import { tellOccasions } from '../src/read/occasions/index.ts';
import { toStages } from '../src/read/stages.ts';
import { type Group, randomNumbers, type Settings, trainForest } from './boosting.ts';

const { values } = parseArgs({
  options: {
    bench: { type: 'string', default: '../shared/bench' },
    /** Cross-validation over so many parts of the articles that are not held out, and no weights written. */
    folds: { type: 'string', default: '0' },
    repeats: { type: 'string', default: '3' },
  },
});

const SETTINGS: Settings = { trees: 80, depth: 6, rate: 0.15, columns: 0.5, leastWeight: 5, lambda: 10 };
/** What no rule was worked out on counts for more than what the rules know; the reference set for most; pieces are many. */
const WEIGHTS = { unmet: 2, met: 1, reference: 3, phrases: 0.4 };
type Kind = keyof typeof WEIGHTS;
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
  kind: Kind;
}

type Told = Article & { kind: Kind; unmet?: boolean; statements?: { id: string; posted: Days | null }[] };

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
    const weight = Math.sqrt(statements.length) * WEIGHTS[article.kind];
    const rows = perRow(known, i, candidates, row => row.slice());
    return [
      {
        rows,
        right,
        weight,
        quotes: statements.length,
        ruled: right.includes(0),
        unmet,
        kind: article.kind,
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
const SEEDS = [1, 2];

/** Quotes; of them whose day the ranker, and whose the rules tell. */
interface Tally {
  all: number;
  right: number;
  ruled: number;
}

function judge(forest: Forest, samples: Sample[], tally: Tally = { all: 0, right: 0, ruled: 0 }): Tally {
  for (const { rows, right, ruled, quotes } of samples) {
    tally.all += quotes;
    tally.ruled += ruled ? quotes : 0;
    tally.right += right.includes(chosen(rows.map(row => scoreRow(forest, row)))) ? quotes : 0;
  }
  return tally;
}

function report(name: string, { all, right, ruled }: Tally): void {
  const pct = (n: number) => ((100 * n) / all).toFixed(1);
  console.log(`  ${name}: posted of ${all} quotes: ranker ${pct(right)}, rules ${pct(ruled)}`);
}

/** Every article is judged by what was trained without its fold; once for each of several ways to deal them out. */
function crossValidate(articles: Sample[][], folds: number, repeats: number): void {
  const tallies = new Map<Kind, Tally>();
  for (let repeat = 0; repeat < repeats; repeat++) {
    const random = randomNumbers(repeat);
    const foldOf = articles.map(() => Math.floor(random() * folds));
    for (let k = 0; k < folds; k++) {
      const forest = train(articles.filter((_, i) => foldOf[i] !== k).flat());
      const held = Map.groupBy(articles.filter((_, i) => foldOf[i] === k).flat(), ({ kind }) => kind);
      for (const [kind, samples] of held) tallies.set(kind, judge(forest, samples, tallies.get(kind)));
    }
  }
  for (const [kind, tally] of tallies) report(kind, tally);
}

const kindOf = (article: Article): Kind =>
  article.id.startsWith('own-') ? ((article as Told).unmet ? 'unmet' : 'met') : 'reference';
const told = (articles: Article[]): Told[] => articles.map(article => ({ ...article, kind: kindOf(article) }));

const removals = loadCorpus(values.bench, 'removals');
// The rules of days were worked out on the pieces that are there for them.
const phrases = [...loadPhrases('written')].flatMap(([name, pieces]) =>
  pieces.map((piece): Told => ({ ...piece, kind: 'phrases', unmet: !name.startsWith('times') })),
);
const learning = [
  ...told(removals.filter(({ id }) => !isHeldOut(id, 'removals'))),
  ...told(loadOwnRemovals('written')),
  ...phrases,
].map(samplesOf);
if (+values.folds > 0) crossValidate(learning, +values.folds, +values.repeats);
else {
  const forest = train(learning.flat());
  writeFileSync(new URL('../src/read/dating/weights.json', import.meta.url), `${JSON.stringify(forest)}\n`);
  report('trained on', judge(forest, learning.flat()));
  report('held out', judge(forest, told(removals.filter(({ id }) => isHeldOut(id, 'removals'))).flatMap(samplesOf)));
  report('withheld', judge(forest, told(loadOwnRemovals('withheld')).flatMap(samplesOf)));
}
