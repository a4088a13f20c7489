import type { Attribution, Cast, Doc, Occasions, QuoteSpan, TimeExpression } from '../types.ts';

/** One statement per speaker. */
export function findStatements(
  _doc: Doc,
  quotes: QuoteSpan[],
  attributions: Attribution[],
  _cast: Cast,
  _times: TimeExpression[],
): Occasions {
  const speakers = [...new Set(attributions.flatMap(a => a.speaker ?? []))];
  return {
    statements: speakers.map((speaker, i) => ({
      id: `s${i + 1}`,
      speaker,
      medium: 'interview',
      platform: null,
      posted: null,
      removal: null,
    })),
    quoteStatement: attributions.map(a => (a.speaker ? `s${speakers.indexOf(a.speaker) + 1}` : null)),
    quotePart: quotes.map(() => 'body'),
  };
}
