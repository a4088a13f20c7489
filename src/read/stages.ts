// The stages of reading up to the occasions of speaking, in order.
import type { ReadInput } from '../../models/reading.ts';
import { attribute } from './attribution/index.ts';
import type { Ranker } from './attribution/ranker/rank.ts';
import { findCast } from './people/index.ts';
import { isHeldByPost } from './quotes/held-by-post.ts';
import { findQuotes } from './quotes/index.ts';
import { isTitle } from './quotes/titles.ts';
import { toDoc } from './text.ts';
import { findTimes } from './times/index.ts';
import type { Attribution, Cast, Doc, QuoteSpan, TimeExpression } from './types.ts';

/** What is known of an article before it is asked on which occasions its words were said. */
export interface Staged {
  doc: Doc;
  /** What somebody said or wrote; titles, terms and scare quotes are left out. */
  quotes: QuoteSpan[];
  /** Parallel to the quotes. */
  attributions: Attribution[];
  cast: Cast;
  times: TimeExpression[];
}

/** @param ranker of speakers, where it is not to be the language's own */
export function toStages(input: ReadInput, explain = false, ranker?: Ranker): Staged {
  const doc = toDoc(input);
  const marked = findQuotes(doc);
  const cast = findCast(doc, marked);
  const times = findTimes(doc);
  const said = attribute(doc, marked, cast, explain, ranker);
  const kept = said.map(({ speech }, i) => (speech > 0 && !isTitle(doc, marked[i]!)) || isHeldByPost(doc, marked[i]!));
  return {
    doc,
    quotes: marked.filter((_, i) => kept[i]),
    attributions: said.filter((_, i) => kept[i]),
    cast,
    times,
  };
}
