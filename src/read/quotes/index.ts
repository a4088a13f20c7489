// The quotations of an article: between marks, and where its layout stands for marks.
import { sentenceAt } from '../sentence-at.ts';
import type { Doc, Marked, QuoteSpan, Span } from '../types.ts';
import { countWords } from './count-words.ts';
import { opensWithMark } from './marks.ts';
import { findUnmarked, type Unmarked } from './unmarked.ts';

/**
 * Every quotation of the text, outermost marks only, and what the layout marks (transcripts, copied posts); in order,
 * none overlapping. A quote over several paragraphs is one span for each.
 */
export function findQuotes(doc: Doc): QuoteSpan[] {
  const unmarked = findUnmarked(doc);
  const marked = outside(findMarked(doc), unmarked);
  const laidOut = unmarked.flatMap(found => toUnmarked(doc, found) ?? []);
  return [...marked, ...laidOut].sort((a, b) => a.start - b.start);
}

/** The quotes between marks that no unmarked one takes in; those of an interviewer know who 'you' is. */
function outside(marked: QuoteSpan[], unmarked: Unmarked[]): QuoteSpan[] {
  let u = 0;
  return marked.flatMap(quote => {
    while (u < unmarked.length && unmarked[u]!.span.end < quote.outer.end) u++;
    const next = unmarked[u];
    if (next && next.span.start <= quote.outer.start) return [];
    const { span, asked } = next?.question ?? {};
    return [asked && span && span.start <= quote.outer.start ? { ...quote, asked } : quote];
  });
}

function toUnmarked(doc: Doc, { span, paragraph, label, told }: Unmarked): QuoteSpan | null {
  const { start, end } = trimBlanks(doc.text, span);
  const quote = toQuote(doc, { open: start, first: start, last: end, close: end }, paragraph);
  return quote && { ...quote, unmarked: true, ...(label && { label }), ...(told && { told }) };
}

function findMarked(doc: Doc): QuoteSpan[] {
  const quotes: QuoteSpan[] = [];
  let goesOn = false;
  for (const [index, paragraph] of doc.paragraphs.entries()) {
    const next = doc.paragraphs[index + 1];
    let leftOpen = false;
    for (const pair of doc.marks[index]!) {
      const atStart = doc.text.slice(paragraph.start, pair.open).trim() === '';
      const continues = !pair.closed && pair.last === paragraph.end && !!next && opensWithMark(doc.text, next);
      if (!pair.closed && !continues && !(atStart && pair.last === paragraph.end)) continue;
      const quote = toQuote(doc, pair, index);
      if (!quote) continue;
      quotes.push({ ...quote, continues, continued: goesOn && atStart });
      leftOpen = continues;
    }
    goesOn = leftOpen;
  }
  return quotes;
}

function toQuote(
  doc: Doc,
  pair: Pick<Marked, 'open' | 'first' | 'last' | 'close'>,
  paragraph: number,
): QuoteSpan | null {
  const span = trimBlanks(doc.text, { start: pair.first, end: pair.last });
  const words = countWords(doc.text, span);
  if (words === 0 && !/\p{Extended_Pictographic}/u.test(doc.text.slice(span.start, span.end))) return null;
  return {
    ...span,
    outer: { start: pair.open, end: pair.close },
    paragraph,
    sentence: sentenceAt(doc, pair.open),
    continues: false,
    continued: false,
    words,
  };
}

function trimBlanks(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
