// What reading costs beside the bare wink-nlp pass (tokens and parts of speech) over the same texts in the same run.
// CPU time, so that a busy machine does not show; the two take turns, and the best round of each counts.
//   node bench/read-speed.ts PATH_TO_CORPORA
import { resolve } from 'node:path';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { attribute } from '../src/read/attribution/index.ts';
import { findStatements } from '../src/read/occasions/index.ts';
import { findCast } from '../src/read/people/index.ts';
import { findQuotes } from '../src/read/quotes/index.ts';
import { read } from '../src/read/reader.ts';
import { toDoc } from '../src/read/text.ts';
import { findTimes } from '../src/read/times/index.ts';
import { loadCorpus } from './corpus.ts';

/** The compiler is busy with what is seldom called until the fifth or so; the least of more rounds is that of a service that runs. */
const ROUNDS = 9;
const PUBLISHED = '2016-10-01';
const SMALL = 100_000;
const LARGE = 1_000_000;
type Costs = Record<string, number>;

/**
 * `ratio`: the whole of read() over the bare pass, each over all texts in a loop of its own, where the bare pass finds
 * the processor's caches warm. `ratioInTurns`: the same with the two taking turns article by article, as cold for one
 * as for the other. `stages`: the part of `ratio` that each stage takes, in bare passes.
 * `ratioAtFirstSight`: in turns too, over the second half of the texts, each read for the first time after the first half
 * was: new stretches of letters are cut and their words looked up in every list once.
 * `growth`: what 1 MB costs as one text, over what it costs as ten texts; 1 is linear.
 */
export function measureSpeed(texts: string[]) {
  const nlp = winkNLP(winkModel, ['pos']);
  const tag = (text: string) => void nlp.readDoc(text).tokens().out(nlp.its.pos);
  const readAll = (text: string) => void read({ text, published: PUBLISHED });
  const ratioAtFirstSight = firstSight(texts, tag, readAll);
  const least = leastCosts({
    bare: () => cpuOf(() => texts.forEach(tag)),
    whole: () => cpuOf(() => texts.forEach(readAll)),
    stages: () => stageCosts(texts),
    turns: () => takingTurns(texts, tag, readAll),
  });
  const { bare, whole, bareInTurn, wholeInTurn, ...stages } = least;
  return {
    bareMs: Math.round(bare!),
    wholeMs: Math.round(whole!),
    ratio: round(whole! / bare!),
    ratioInTurns: round(wholeInTurn! / bareInTurn!),
    ratioAtFirstSight,
    stages: mapValues(stages, ms => round(ms / bare!)),
    ...measureGrowth(texts.join('\n\n').slice(0, LARGE)),
  };
}

function takingTurns(texts: string[], bare: (text: string) => void, whole: (text: string) => void): Costs {
  const costs = { bareInTurn: 0, wholeInTurn: 0 };
  for (const text of texts) {
    costs.bareInTurn += cpuOf(() => bare(text));
    costs.wholeInTurn += cpuOf(() => whole(text));
  }
  return costs;
}

/** Rounds over the first half, after which the code itself has been compiled. */
const WARM = 3;
function firstSight(texts: string[], bare: (text: string) => void, whole: (text: string) => void): number {
  const half = Math.floor(texts.length / 2);
  for (let i = 0; i < WARM; i++) takingTurns(texts.slice(0, half), bare, whole);
  const { bareInTurn, wholeInTurn } = takingTurns(texts.slice(half), bare, whole);
  return round(wholeInTurn! / bareInTurn!);
}

function measureGrowth(large: string) {
  const parts: string[] = [];
  for (let at = 0; at < large.length; at += SMALL) parts.push(large.slice(at, at + SMALL));
  const small = leastCosts({ stages: () => stageCosts(parts) });
  const whole = leastCosts({ stages: () => stageCosts([large]) });
  const sum = (costs: Costs) => Object.values(costs).reduce((a, b) => a + b, 0);
  return {
    growth: round(sum(whole) / sum(small)),
    stageGrowth: mapValues(whole, (ms, stage) => round(ms / small[stage]!)),
  };
}

/** What the stages of read() cost over all texts, by their names; milliseconds. */
function stageCosts(texts: string[]): Costs {
  const costs: Costs = {};
  let last = 0;
  const stage = <T>(name: string, result: T): T => {
    const now = cpu();
    costs[name] = (costs[name] ?? 0) + now - last;
    last = now;
    return result;
  };
  for (const text of texts) {
    last = cpu();
    const doc = stage('toDoc', toDoc({ text, published: PUBLISHED }));
    const quotes = stage('quotes', findQuotes(doc));
    const cast = stage('cast', findCast(doc, quotes));
    const times = stage('times', findTimes(doc));
    const attributions = stage('attribution', attribute(doc, quotes, cast, false));
    const isSaid = (_: unknown, i: number) => attributions[i]!.speech > 0;
    stage('occasions', findStatements(doc, quotes.filter(isSaid), attributions.filter(isSaid), cast, times));
  }
  return costs;
}

/** The least of each cost over the rounds; in a round each has its turn. */
function leastCosts(measures: Record<string, () => number | Costs>): Costs {
  const least: Costs = {};
  for (let i = 0; i < ROUNDS; i++) {
    for (const [name, measure] of Object.entries(measures)) {
      const cost = measure();
      for (const [key, ms] of Object.entries(typeof cost === 'number' ? { [name]: cost } : cost))
        least[key] = Math.min(least[key] ?? Number.POSITIVE_INFINITY, ms);
    }
  }
  return least;
}

function cpuOf(run: () => void): number {
  const start = cpu();
  run();
  return cpu() - start;
}

/** CPU time of this process so far in milliseconds, that of garbage collection in other threads included. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const round = (value: number): number => Number(value.toFixed(2));
const mapValues = (costs: Costs, change: (ms: number, name: string) => number): Costs =>
  Object.fromEntries(Object.entries(costs).map(([name, ms]) => [name, change(ms, name)]));

if (import.meta.main) {
  const texts = loadCorpus(resolve(process.argv[2] ?? '../shared/bench'), 'polnear').map(({ text }) => text);
  console.log(JSON.stringify({ task: 'speed', ...measureSpeed(texts) }));
}
