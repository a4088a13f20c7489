import type { Claim, ClaimQuote } from './claim.ts';
import type { Quote } from './statement.ts';
import { sameWords, wordsOf } from './words.ts';

const length = (quotes: ClaimQuote[]): number => quotes.reduce((sum, q) => sum + wordsOf(q.text).length, 0);

/** A comma or semicolon before the closing mark is the newspaper's, where its own sentence goes on; the rest is the speaker's. */
const asSaid = (text: string): string => text.replace(/[\s,;]+$/, '');

/**
 * The words of a statement from all its reports: the fullest report gives the order; what others have beyond it follows.
 * Of the same words told twice the longer wording stays.
 */
export function mergeQuotes(claims: Claim[]): Quote[] {
  const fullestFirst = [...claims].sort((a, b) => length(b.quotes) - length(a.quotes));
  const quotes: Quote[] = [];
  for (const quote of fullestFirst.flatMap(claim => claim.quotes)) {
    const known = quotes.findIndex(q => sameWords(q.text, quote.text) !== null);
    if (known < 0) quotes.push({ part: quote.part, text: asSaid(quote.text) });
    else if (wordsOf(quotes[known]!.text).length < wordsOf(quote.text).length) quotes[known]!.text = asSaid(quote.text);
  }
  return quotes;
}

/** Whether some words of the earlier report stand nowhere in the later one: the wording was changed. */
export const wordingChanged = (earlier: Claim, later: Claim): boolean =>
  earlier.quotes.some(
    before => wordsOf(before.text).length > 1 && !later.quotes.some(after => sameWords(before.text, after.text)),
  );
