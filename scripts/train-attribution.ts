// Second part of npm run train (--bench DIR): trains the rankers of sources (src/read/attribution/*.json) on the cast as
// it is read with the pronouns' weights. Deterministic; takes under half a minute on one core. What isHeldOut() names is
// not trained on.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Article, isHeldOut, loadCorpus, trimmedKey } from '../bench/corpus.ts';
import type { Span } from '../models/reading.ts';
import { type Carry, FEATURES, Rows } from '../src/read/attribution/features.ts';
import type { Phrase } from '../src/read/attribution/phrases.ts';
import { buildScene, candidatesOf, type Scene } from '../src/read/attribution/scene.ts';
import { type Forest, flatten, scoreRow } from '../src/read/attribution/trees.ts';
import { findCast } from '../src/read/people/index.ts';
import { findQuotes } from '../src/read/quotes/index.ts';
import { toDoc } from '../src/read/text.ts';
import { type Group, trainForest } from './boosting.ts';

const { values } = parseArgs({
  options: {
    bench: { type: 'string', default: '../shared/bench' },
    /** Cross-validation over so many quarters of the articles that are not held out, and no weights written. */
    folds: { type: 'string', default: '0' },
  },
});

/** The removal set is small and the nearest to what the archive reads: each of its quotes counts for three. */
const REMOVALS_WEIGHT = 3;
const MODELS = [
  { out: 'sources', corpora: ['polnear', 'removals'], trees: 80 },
  { out: 'sources-de', corpora: ['german'], trees: 40 },
];

const overlap = (a: Span, b: Span) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** The phrase that a human's source span means: the longest at its first words whose head stands inside. */
function rightPhrases(scene: Scene, candidates: number[], source: Span): number[] {
  const inside = candidates.filter(p => {
    const phrase = scene.phrases[p]!;
    const head = scene.doc.tokens[phrase.head]!;
    return overlap(phrase, source) > 0 && head.end <= source.end + 1 && head.start >= source.start - 1;
  });
  const whole = inside.filter(p => !inside.some(o => o !== p && covers(scene.phrases[o]!, scene.phrases[p]!)));
  return whole.slice(0, 1);
}
const covers = (a: Phrase, b: Phrase) => a.start <= b.start && a.end >= b.end && a.last - a.first > b.last - b.first;

interface Sample extends Group {
  article: string;
  gold: Span | null;
  isNobody: boolean;
  spans: (Span | null)[];
}

/** What a human said of one quote: the source's words; or, where only context tells, every mention of the speaker. */
interface Human {
  source: Span | null;
  mentions: Span[];
}

/** By trimmedKey. PolNeAR and the German corpus give sources, the removal set speakers. */
function humansOf({ text, direct = [], quotes = [], people = [] }: Article): Map<string, Human> {
  const humans = new Map<string, Human>();
  for (const d of direct) humans.set(trimmedKey(text, d), { source: d.speaker ?? null, mentions: [] });
  for (const q of quotes) {
    const mentions = people.find(person => person.name === q.speaker)?.mentions ?? [];
    humans.set(trimmedKey(text, q), { source: q.mention, mentions: q.mention ? [] : mentions });
  }
  return humans;
}

/** One group a quote: its candidates and "nobody"; quotes that no human marked at all are nobody's. */
function samplesOf(article: Article): Sample[] {
  const doc = toDoc(article);
  const quotes = findQuotes(doc);
  const scene = buildScene(doc, quotes, findCast(doc, quotes));
  const humans = humansOf(article);
  const marked = [...(article.blocks ?? []), ...(article.direct ?? []), ...(article.quotes ?? [])];
  const features = new Rows(scene);
  const samples: Sample[] = [];
  let carry: Carry | null = null;
  for (const [q, quote] of scene.quotes.entries()) {
    const human = humans.get(trimmedKey(article.text, quote));
    const candidates = candidatesOf(scene, q);
    if (carry && carry.phrase >= 0 && !candidates.includes(carry.phrase)) candidates.push(carry.phrase);
    const right: number[] = human ? rightOf(scene, candidates, human, carry) : [];
    const nobody = !human && !marked.some(m => overlap(m, quote) > 0);
    features.about(q, carry);
    if (!quote.unmarked && (nobody || right.length > 0 || human?.source)) {
      samples.push({
        article: article.id,
        rows: [features.nobody().slice(), ...candidates.map(p => features.phrase(p).slice())],
        right: nobody ? [0] : right.map(p => candidates.indexOf(p) + 1),
        gold: human?.source ?? null,
        isNobody: nobody,
        spans: [null, ...candidates.map(p => scene.phrases[p]!)],
        weight: article.quotes ? REMOVALS_WEIGHT : 1,
      });
    }
    if (human && (right.length > 0 || human.source)) carry = { phrase: right[0] ?? -1, quote: q };
  }
  return samples;
}

function rightOf(scene: Scene, candidates: number[], { source, mentions }: Human, carry: Carry | null): number[] {
  if (!source)
    return candidates.filter(p => mentions.some(m => overlap(m, scene.phrases[p]!) > 0 && endsAlike(scene, p, m)));
  const right = rightPhrases(scene, candidates, source);
  if (right.length > 0 || !carry || carry.phrase < 0) return right;
  return overlap(scene.phrases[carry.phrase]!, source) > 0 ? [carry.phrase] : [];
}

/** The phrase is the mention, not something of the mentioned person's. */
const endsAlike = (scene: Scene, p: number, mention: Span) => {
  const head = scene.doc.tokens[scene.phrases[p]!.head]!;
  return head.start >= mention.start && head.end <= mention.end + 2;
};

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

for (const { out, corpora, trees } of MODELS) {
  const settings = { trees, leaves: 16, rate: 0.25, leastWeight: 2, lambda: 2 };
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
