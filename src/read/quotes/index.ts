import type { Doc, QuoteSpan, Span } from '../types.ts';
import { type Marked, opensWithMark, pairMarks } from './marks.ts';

/** Every quotation of the text, outermost marks only, in order; a quote over several paragraphs is one span each. */
export function findQuotes(doc: Doc): QuoteSpan[] {
  const quotes: QuoteSpan[] = [];
  let goesOn = false;
  for (const [index, paragraph] of doc.paragraphs.entries()) {
    const next = doc.paragraphs[index + 1];
    let leftOpen = false;
    for (const pair of pairMarks(doc.text, paragraph)) {
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

function toQuote(doc: Doc, pair: Marked, paragraph: number): QuoteSpan | null {
  const span = trimBlanks(doc.text, { start: pair.first, end: pair.last });
  const words = doc.text.slice(span.start, span.end).match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
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

/** Index of the sentence that holds the offset (binary search); 0 in an empty text. */
export function sentenceAt(doc: Pick<Doc, 'sentences'>, offset: number): number {
  let [low, high] = [0, doc.sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (doc.sentences[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
