// From annotated articles to a forest that ranks sources.
import { FEATURES } from '../src/read/attribution/ranker/features.ts';
import { type Forest, scoreRow } from '../src/read/attribution/ranker/trees.ts';
import { type Judge, type Staged, samplesOf } from './attribution-samples.ts';
import { type Settings as Growing, trainMean } from './boosting.ts';

export interface Settings extends Growing {
  /** One for each of the forests whose mean is the ranker. */
  seeds: number[];
}
/** Trees of a forest that only judges what was said before. */
const JUDGES = 60;

const goldOf = (articles: Staged[]) => articles.flatMap(article => samplesOf(article));

/**
 * Trained twice: on quotes that know what a human said of those before them, then on these and on quotes that know what a
 * first forest made of those before, which is what they will live with (Daumé et al. 2009). The first forests judge only
 * articles that they were not trained on.
 */
export function trainSources(articles: Staged[], settings: Settings): Forest {
  const judges = [0, 1].map(half => {
    const others = goldOf(articles.filter((_, i) => i % 2 !== half));
    return judgeBy(trainMean(FEATURES, others, { ...settings, trees: JUDGES }, [1]));
  });
  const judged = articles.flatMap((article, i) => samplesOf(article, judges[i % 2]));
  return trainMean(FEATURES, [...goldOf(articles), ...judged], settings, settings.seeds);
}

function judgeBy(forest: Forest): Judge {
  return rows => {
    const scores = rows.map(row => scoreRow(forest, row));
    return scores.indexOf(Math.max(...scores));
  };
}
