// npm run bench:read -- [DIR]: reads the annotated corpora and prints the scorer's line for each task, over the whole
// development half and over the fold that nothing is tuned on, then what reading costs beside the bare tagging pass.
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Reading } from '../models/reading.ts';
import { read } from '../src/read/reader.ts';
import { type Article, isHeldOut, loadCorpus } from './corpus.ts';
import { measureSpeed } from './read-speed.ts';

type Score = (pairs: [Article, Reading][]) => object;

const CORPORA: [name: string, tasks: string[]][] = [
  ['polnear', ['spans', 'speakers']],
  ['german', ['spans', 'speakers']],
  ['gum', ['coref']],
  ['timex', ['dates']],
  ['removals', ['removals']],
];

const bench = resolve(process.argv[2] ?? '../shared/bench');
const { tasks } = (await import(pathToFileURL(join(bench, 'score.mjs')).href)) as { tasks: Record<string, Score> };

for (const [name, tasksOf] of CORPORA) {
  const pairs = loadCorpus(bench, name).map((article): [Article, Reading] => [
    article,
    read({ ...article, published: article.published ?? article.date }),
  ]);
  const heldOut = pairs.filter(([{ id }]) => isHeldOut(id, name));
  for (const task of tasksOf) {
    console.log(JSON.stringify({ corpus: name, of: 'all', task, articles: pairs.length, ...tasks[task]!(pairs) }));
    console.log(
      JSON.stringify({ corpus: name, of: 'held out', task, articles: heldOut.length, ...tasks[task]!(heldOut) }),
    );
  }
}
console.log(JSON.stringify({ task: 'speed', ...measureSpeed(loadCorpus(bench, 'polnear').map(a => a.text)) }));
