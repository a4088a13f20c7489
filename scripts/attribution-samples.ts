// What the rankers of sources learn from: each quote's candidates as rows of numbers, and which of them a human named.
import { type Article, trimmedKey } from '../bench/corpus.ts';
import type { Span } from '../models/reading.ts';
import type { Phrase } from '../src/read/attribution/phrases/phrases.ts';
import { buildScene, type Scene } from '../src/read/attribution/phrases/scene.ts';
import { Rows } from '../src/read/attribution/ranker/features.ts';
import { findCast } from '../src/read/people/index.ts';
import { findQuotes } from '../src/read/quotes/index.ts';
import { toDoc } from '../src/read/text.ts';
import type { Group } from './boosting.ts';

/** Quotes of the removal articles are the nearest to what the archive reads: each counts for two. */
const POSTS_WEIGHT = 2;

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

/** An article as attribution sees it, built once for however many samplings. */
export interface Staged {
  article: Article;
  scene: Scene;
}
export function stage(article: Article): Staged {
  const doc = toDoc(article);
  const quotes = findQuotes(doc);
  return { article, scene: buildScene(doc, quotes, findCast(doc, quotes)) };
}

/** Index of the row that is taken for right, 0 being nobody. */
export type Judge = (rows: Float64Array[]) => number;

/**
 * One group a quote for which one of its rows is known to be right: "nobody" and then its candidates. Quotes that no human
 * marked at all are nobody's. What a quote knows of those before it is what the human said of them; or, where there is a
 * judge, what the judge made of them.
 */
export function samplesOf({ article, scene }: Staged, judge?: Judge): Group[] {
  const humans = humansOf(article);
  const marked = [...(article.blocks ?? []), ...(article.direct ?? []), ...(article.quotes ?? [])];
  const features = new Rows(scene);
  const samples: Group[] = [];
  let last = -1;
  for (const [q, quote] of scene.quotes.entries()) {
    const human = humans.get(trimmedKey(article.text, quote));
    const candidates = features.about(q);
    const right: number[] = human ? rightOf(scene, candidates, human, last) : [];
    const nobody = !human && !marked.some(m => overlap(m, quote) > 0);
    const rows = [features.nobody().slice(), ...candidates.map(p => features.phrase(p).slice())];
    if (!quote.unmarked && (nobody || right.length > 0)) {
      samples.push({
        weight: article.quotes ? POSTS_WEIGHT : 1,
        rows,
        right: nobody ? [0] : right.map(p => candidates.indexOf(p) + 1),
      });
    }
    const judged = judge ? judge(rows) : 0;
    if (judge ? judged === 0 : !human || (right.length === 0 && !human.source)) continue;
    last = (judge ? candidates[judged - 1] : right[0]) ?? -1;
    features.decide(last);
  }
  return samples;
}

function rightOf(scene: Scene, candidates: number[], { source, mentions }: Human, last: number): number[] {
  if (!source)
    return candidates.filter(p => mentions.some(m => overlap(m, scene.phrases[p]!) > 0 && endsAlike(scene, p, m)));
  const right = rightPhrases(scene, candidates, source);
  if (right.length > 0 || last < 0) return right;
  return overlap(scene.phrases[last]!, source) > 0 ? [last] : [];
}

/** The phrase is the mention, not something of the mentioned person's. */
const endsAlike = (scene: Scene, p: number, mention: Span) => {
  const head = scene.doc.tokens[scene.phrases[p]!.head]!;
  return head.start >= mention.start && head.end <= mention.end + 2;
};
