// First part of npm run train (--bench DIR): fits the weights by which pronouns choose their person, from gold mentions:
// `entities` of GUM, `people` of the removal set and, in it and in our own articles, the mentions that name speakers. What
// isHeldOut() names is never trained on. The same input gives the same weights.
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { type Article as Annotated, isHeldOut, loadCorpus } from '../bench/corpus.ts';
import { loadOwnRemovals } from '../bench/own-removals.ts';
import type { Span } from '../models/reading.ts';
import { findCast } from '../src/read/people/index.ts';
import type { Member } from '../src/read/people/names/member.ts';
import { type Candidate, FEATURES } from '../src/read/people/pronouns/pronoun-features.ts';
import { likeliest, score } from '../src/read/people/pronouns/ranker.ts';
import type { Judge } from '../src/read/people/resolve.ts';
import { foldName } from '../src/read/people/words/spelling.ts';
import { findQuotes } from '../src/read/quotes/index.ts';
import { toDoc } from '../src/read/text.ts';

const WEIGHTS = new URL('../src/read/people/pronouns/pronoun-weights.json', import.meta.url);
const PRONOUN = /^(he|she|him|her|his|hers|himself|herself)$/i;
const EPOCHS = 400;
const RATE = 0.5;
const L2 = 0.002;
const FOLDS = 5;
const CORPORA = ['gum', 'removals', 'own'];

interface Article extends Annotated {
  entities?: { type: string; mentions: (Span & { text: string })[] }[];
}
interface Sample {
  id: string;
  candidates: Candidate[];
  /** Index of the right candidate; -1 where it is not among them. */
  right: number;
}

const fnv = (text: string) => [...text].reduce((h, c) => Math.imul(h ^ c.charCodeAt(0), 16777619) >>> 0, 2166136261);

/** Start of each pronoun -> the words of the names of whom it means. */
function goldOf(article: Article): Map<number, Set<string>> {
  const gold = new Map<number, Set<string>>();
  const put = (mentions: Span[], names: string[]) => {
    const words = new Set(names.flatMap(name => foldName(name).split(' ')).filter(word => word.length > 2));
    if (!words.size) return;
    for (const { start, end } of mentions) if (PRONOUN.test(article.text.slice(start, end))) gold.set(start, words);
  };
  for (const { name, mentions } of article.people ?? []) put(mentions, [name]);
  for (const { mention, speaker } of article.quotes ?? []) if (mention && speaker) put([mention], [speaker]);
  for (const { type, mentions } of article.entities ?? []) {
    if (type !== 'person') continue;
    const named = mentions.map(({ text }) => text).filter(text => /^[A-Z]/.test(text) && text.split(' ').length <= 5);
    put(
      mentions,
      named.filter(text => !/^(I|The|A|An|His|Her|He|She|This|That)\b/.test(text)),
    );
  }
  return gold;
}

/** Reads an article and takes down what each pronoun had to choose from. Without weights the gold is followed. */
function samplesOf(article: Article, weights: number[] | null): Sample[] {
  const gold = goldOf(article);
  const samples = new Map<number, Sample>();
  const judge: Judge = (candidates, pronoun, members) => {
    const words = gold.get(pronoun.start);
    const right = words ? candidates.findIndex(({ member }) => bears(members[member]!, words)) : -1;
    if (words) samples.set(pronoun.start, { id: article.id, candidates, right });
    if (weights) return likeliest(candidates, weights);
    return right >= 0 ? { member: candidates[right]!.member, share: 1 } : words ? null : likeliest(candidates, []);
  };
  const doc = toDoc({ text: article.text, title: article.title ?? null });
  findCast(doc, findQuotes(doc), judge);
  return [...samples.values()];
}

const bears = ({ parts }: Member, words: Set<string>) => parts.some(part => words.has(part));

/** Conditional log-likelihood of the right candidates, by gradient descent over the whole batch. */
function descend(samples: Sample[]): number[] {
  const weights = FEATURES.map(() => 0);
  const usable = samples.filter(({ right, candidates }) => right >= 0 && candidates.length > 1);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const gradient = weights.map(weight => -L2 * weight);
    for (const { candidates, right } of usable) {
      const odds = candidates.map(({ features }) => Math.exp(score(features, weights)));
      const sum = odds.reduce((a, b) => a + b, 0);
      for (const [c, { features }] of candidates.entries()) {
        const error = ((c === right ? 1 : 0) - odds[c]! / sum) / usable.length;
        for (const [f, value] of features.entries()) gradient[f]! += error * value;
      }
    }
    for (const [f, slope] of gradient.entries()) weights[f]! += RATE * 4 * slope;
  }
  return weights.map(weight => Math.round(weight * 1000) / 1000);
}

/** Follows the gold first, then its own choices, so that it has seen the mistakes it will have to live with. */
function train(articles: Article[]): number[] {
  const first = descend(articles.flatMap(article => samplesOf(article, null)));
  return descend([
    ...articles.flatMap(article => samplesOf(article, null)),
    ...articles.flatMap(article => samplesOf(article, first)),
  ]);
}

/** Share of the annotated pronouns that the weights resolve rightly, reading as the archive reads. */
function accuracy(articles: Article[], choose: (candidates: Candidate[]) => number, weights: number[]): number {
  const samples = articles.flatMap(article => samplesOf(article, weights));
  return (
    samples.filter(({ candidates, right }) => right >= 0 && choose(candidates) === right).length / (samples.length || 1)
  );
}

const byWeights = (weights: number[]) => (candidates: Candidate[]) => {
  const scores = candidates.map(({ features }) => score(features, weights));
  return scores.indexOf(Math.max(...scores));
};
/** The rule to beat: the most recent person whose gender does not clash. */
const mostRecent = (candidates: Candidate[]) => {
  const clash = FEATURES.indexOf('gender does not fit');
  return Math.max(
    candidates.findIndex(({ features }) => !features[clash]),
    0,
  );
};
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

const { values } = parseArgs({ options: { bench: { type: 'string', default: '../shared/bench' } } });
const load = (name: string): Annotated[] =>
  name === 'own' ? loadOwnRemovals('written') : loadCorpus(values.bench, name);
const [learning, held] = [false, true].map(isHeld =>
  CORPORA.flatMap(name => load(name).filter(({ id }) => (name !== 'own' && isHeldOut(id, name)) === isHeld)),
) as [Article[], Article[]];
const folds = Array.from({ length: FOLDS }, (_, k) => learning.filter(({ id }) => (fnv(`${id}/`) >>> 8) % FOLDS === k));
const crossed = folds.map(fold => {
  const weights = train(learning.filter(article => !fold.includes(article)));
  return {
    size: fold.flatMap(article => [...goldOf(article).keys()]).length,
    model: accuracy(fold, byWeights(weights), weights),
    rule: accuracy(fold, mostRecent, weights),
  };
});
const total = crossed.reduce((sum, { size }) => sum + size, 0);
const mean = (of: 'model' | 'rule') => crossed.reduce((sum, fold) => sum + fold[of] * fold.size, 0) / total;
console.log(
  `cross-validated: ${percent(mean('model'))}, most recent of fitting gender: ${percent(mean('rule'))} (${total} pronouns)`,
);
const weights = train(learning);
console.log(
  `held out: ${percent(accuracy(held, byWeights(weights), weights))}, most recent: ${percent(accuracy(held, mostRecent, weights))}`,
);
fs.writeFileSync(WEIGHTS, `${JSON.stringify({ features: FEATURES, weights }, null, 1)}\n`);
