import { sentenceAt } from '../quotes/index.ts';
import type { Doc, TimeExpression } from '../types.ts';

/** Calendar days that are written out as ISO dates. */
export function findTimes(doc: Doc): TimeExpression[] {
  return [...doc.text.matchAll(/\b\d{4}-\d\d-\d\d\b/g)].map(({ 0: value, index: start }) => ({
    start,
    end: start + value.length,
    value,
    earliest: value,
    latest: value,
    rule: 'ISO date',
    sentence: sentenceAt(doc, start),
  }));
}
