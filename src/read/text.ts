// From an article as it comes to the document that all stages read.
import type { ReadInput } from '../../models/reading.ts';
import { tagGerman } from './german.ts';
import { detectLanguage } from './language.ts';
import { pairMarks } from './quotes/marks.ts';
import { splitSentences } from './sentences.ts';
import { tagSpeakingVerbs } from './speaking-verbs.ts';
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
  else tagSpeakingVerbs(tokens);
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
  const lines = splitLines(text);
  // What stands behind the last line end is no line yet, so that it is no blank one.
  const blankLines = lines.some((line, i) => line && lines[i + 1] === null && i + 2 < lines.length);
  const paragraphs: Span[] = [];
  let open: Span | null = null;
  for (const line of lines) {
    if (line && open && blankLines) open.end = line.end;
    else {
      if (line) paragraphs.push(line);
      open = line;
    }
  }
  return paragraphs;
}

/** The lines without the blanks around them; null for empty ones. */
function splitLines(text: string): (Span | null)[] {
  const lines: (Span | null)[] = [];
  for (let at = 0; at <= text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    lines.push(trimLine(text, at, end));
    at = end + 1;
  }
  return lines;
}

function trimLine(text: string, from: number, to: number): Span | null {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : null;
}
