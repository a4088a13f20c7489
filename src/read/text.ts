import type { ReadInput } from '../../models/reading.ts';
import { tagGerman } from './german.ts';
import { detectLanguage } from './language.ts';
import { pairMarks } from './quotes/marks.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';
import type { Doc, Span } from './types.ts';

/** An article's text as the stages see it: paragraphs, sentences, tagged words; linear in length. */
export function toDoc(input: ReadInput): Doc {
  const { text } = input;
  const paragraphs = splitParagraphs(text);
  const lang = input.lang?.toLowerCase().split('-')[0] || detectLanguage(text);
  const marks = paragraphs.map(paragraph => pairMarks(text, paragraph, input.doubledApostrophes));
  const tokens = tokenize(text);
  if (lang === 'de') tagGerman(tokens);
  return {
    text,
    title: input.title ?? null,
    lang,
    published: input.published ?? null,
    url: input.url ?? null,
    paragraphs,
    marks,
    sentences: splitSentences(paragraphs, marks, tokens),
    tokens,
  };
}

/** Blocks of non-empty lines; without any blank line every line is a paragraph, as in text copied from a page. */
function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  const blankLines = /\S[^\S\n]*\n[^\S\n]*\n/.test(text);
  let open: Span | null = null;
  const close = () => {
    if (open) paragraphs.push(open);
    open = null;
  };
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = trimLine(text, at, end);
    if (!line) close();
    else {
      open = open ? { start: open.start, end: line.end } : line;
      if (!blankLines) close();
    }
    at = end + 1;
  }
  close();
  return paragraphs;
}

function trimLine(text: string, from: number, to: number): Span | null {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : null;
}
