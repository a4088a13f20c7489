// npm run bench:read -- [DIR]: reads the annotated corpora and prints the scorer's line for each task, over the whole
// development half and over the fold that nothing is tuned on, the speakers and the days that rules alone would find there,
// then over the removal articles and phrasings of our own, then what reading costs beside the bare tagging pass.
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Reading } from '../models/reading.ts';
import { read } from '../src/read/reader.ts';
import { attributeByRules, type RuleQuote } from './attribution-rules.ts';
import { type Article, isHeldOut, loadCorpus } from './corpus.ts';
import { readDatedByRules } from './dating-rules.ts';
import { loadPhrases, PHRASE_FOLDS } from './own-phrases.ts';
import { loadOwnRemovals, OWN_FOLDS } from './own-removals.ts';
import { measureSpeed } from './read-speed.ts';

type Pair = [Article, Pick<Reading, 'quotes'> | { quotes: RuleQuote[] }];
type Score = (pairs: Pair[]) => object;

const CORPORA: [name: string, tasks: string[]][] = [
  ['polnear', ['spans', 'speakers']],
  ['german', ['spans', 'speakers']],
  ['gum', ['coref']],
  ['timex', ['dates']],
  ['removals', ['removals']],
];

const bench = resolve(process.argv[2] ?? '../shared/bench');
const { tasks } = (await import(pathToFileURL(join(bench, 'score.mjs')).href)) as { tasks: Record<string, Score> };

const readAll = (articles: Article[], doubledApostrophes = false) =>
  articles.map((article): Pair => {
    const published = article.published ?? article.date;
    return [article, read({ ...article, published, doubledApostrophes })];
  });

function print(corpus: string, of: string, task: string, pairs: Pair[]): void {
  console.log(JSON.stringify({ corpus, of, task, articles: pairs.length, ...tasks[task]!(pairs) }));
}

for (const [name, tasksOf] of CORPORA) {
  const pairs = readAll(loadCorpus(bench, name));
  const heldOut = pairs.filter(([{ id }]) => isHeldOut(id, name));
  for (const task of tasksOf) {
    print(name, 'all', task, pairs);
    print(name, 'held out', task, heldOut);
  }
}
// What the trained ranker of speakers is worth beside rules alone.
for (const name of ['polnear', 'german']) {
  const heldOut = loadCorpus(bench, name).filter(({ id }) => isHeldOut(id, name));
  const byRules = heldOut.map((article): Pair => [article, attributeByRules(article)]);
  print(name, 'held out, by rules alone', 'speakers', byRules);
}
// What the trained ranker of days is worth beside rules alone.
const heldOutRemovals = loadCorpus(bench, 'removals').filter(({ id }) => isHeldOut(id, 'removals'));
const datedByRules = (articles: Article[]) => articles.map((article): Pair => [article, readDatedByRules(article)]);
print('removals', 'held out, dated by rules alone', 'removals', datedByRules(heldOutRemovals));
print('own', 'withheld, dated by rules alone', 'removals', datedByRules(loadOwnRemovals('withheld')));
// The archive takes '' … '' for marks, the annotation does not: docs/decisions/doubled-apostrophes.md.
const asArchived = readAll(loadCorpus(bench, 'polnear'), true);
for (const task of ['spans', 'speakers']) print('polnear', "all, '' as marks", task, asArchived);
for (const fold of OWN_FOLDS) print('own', fold, 'removals', readAll(loadOwnRemovals(fold)));
for (const fold of PHRASE_FOLDS) {
  for (const [name, pieces] of loadPhrases(fold)) print(`own phrases: ${name}`, fold, 'removals', readAll(pieces));
}
console.log(JSON.stringify({ task: 'speed', ...measureSpeed(loadCorpus(bench, 'polnear').map(a => a.text)) }));
