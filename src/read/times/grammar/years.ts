// When a number is a year.
import type { Match } from '../words/pattern.ts';
import type { Context } from './context.ts';

/**
 * The year of a match that ends in one. A bare four-digit number is a year where blanks or marks stand on both sides of
 * it: no amount, code or name holds it.
 */
export function bareYear(match: Match, context: Context): string | undefined {
  const year = match.senses.YEAR!;
  if (year < 1700 || year > 2100) return undefined;
  if (match.to - match.from > 1) return String(year);
  const { text } = context.doc;
  const token = context.token(match.from)!;
  const [before, after] = [text[token.start - 1] ?? ' ', text[token.end] ?? ' '];
  return /[\s(“"‘'–—/-]/.test(before) && /[\s).,;:?!”"’'–—/-]/.test(after) ? String(year) : undefined;
}
