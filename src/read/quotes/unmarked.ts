// Words that the layout of a text marks as somebody's: transcripts, interviews, copied posts.
import { PLATFORMS } from '../../../models/statement.ts';
import { VESSELS } from '../attribution/phrases/cues.ts';
import { verbClass } from '../attribution/phrases/words.ts';
import { initialsOf } from '../people/names/initials.ts';
import { sentenceAt } from '../sentence-at.ts';
import type { Doc, Span, Token } from '../types.ts';
import { askedIn, findInterview } from './interview.ts';

/** Words without marks that the layout says are somebody's. */
export interface Unmarked {
  span: Span;
  paragraph: number;
  /** The name before the colon, or under the post. */
  label?: Span;
  /** Whom only the headline names. */
  told?: string;
  /** What is answered, and who is asked there. */
  question?: { span: Span; asked: string };
}

/** "WALLACE: …", "Q: …", "Ada Quill: …" */
const LABEL =
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]{0,24}|\p{Lu}\.)(?: (?:\p{Lu}[\p{L}\p{M}.’'-]{0,24}|of|de|van|von|the)){0,3}(?=:\s)|^[QA](?=\.\s)/u;
/** "— Ada Quill (@adaquill) May 3, 2023" under a copied post. */
const SIGNATURE = /^[—–―-]{1,2}\s?(\p{Lu}[^(\n]{1,60}?)\s*\((@[\w.]{1,40})\)/u;
const NUMBERED = /^\d{1,2}\s?[/).]/;
const IN_PERSON =
  /(?<![\p{L}’'])(?:I|i|I['’](?:m|ve|ll|d)|i['’]m|me|my|mine|myself|we|us|our|you|your|u|ur)(?![\p{L}])/u;
const MARKS = /["“”„«»]|(?:^|\s)‘/;
/** Who asks: a letter, or the paper that prints it. */
const ASKS = /^(?:Q|Question|Frage|F|SPIEGEL|ZEIT|SZ|FAZ|BILD|WELT|NZZ|GQ|TIME|NPR|NME|DW|DPA)$/;
/** Paragraphs with a label, before a text counts as a transcript. */
const LEAST_LABELS = 3;
/** Tokens before the colon that are looked at. */
const CLAUSE = 30;
/** Paragraphs that one introduction can cover. */
const LONGEST_BLOCK = 8;

/** Answers of transcripts and Q&As, posts copied under a colon or above a signature; in order, none overlapping. */
export function findUnmarked(doc: Doc): Unmarked[] {
  const labels = transcriptLabels(doc);
  const found: Unmarked[] = [];
  const interview = labels.some(Boolean) ? null : findInterview(doc);
  const answering = whoAnswers(doc, labels);
  if (interview) {
    const { answers, label, name } = interview;
    return answers.map(({ span, paragraph, prompt }) => ({
      ...{ span, paragraph },
      ...(label ? { label } : { told: name }),
      ...(prompt && { question: { span: prompt, asked: name } }),
    }));
  }
  for (let i = 0; i < doc.paragraphs.length; i++) {
    const paragraph = doc.paragraphs[i]!;
    const label = labels[i];
    const signed = signatureOf(doc, doc.paragraphs[i + 1]);
    if (label) {
      const start = label.end + 1;
      const told = answering && ANSWER.test(words(doc, label)) ? { told: answering } : { label };
      found.push({ span: { start, end: paragraph.end }, paragraph: i, ...told });
    } else if (signed && !MARKS.test(words(doc, paragraph))) {
      found.push({ span: paragraph, paragraph: i, label: signed });
    } else if (introduces(doc, i)) {
      const end = blockEnd(doc, i + 1);
      for (let p = i + 1; p < end; p++) found.push({ span: doc.paragraphs[p]!, paragraph: p });
      i = Math.max(i, end - 1);
    }
  }
  return found;
}

const words = (doc: Doc, span: Span) => doc.text.slice(span.start, span.end);

function labelOf(doc: Doc, paragraph: Span): Span | null {
  const match = LABEL.exec(doc.text.slice(paragraph.start, paragraph.start + 120));
  return match && { start: paragraph.start, end: paragraph.start + match[0].length };
}

/**
 * By paragraph. Some label must come back; before it does, what stands before a colon is no label ("Update: …"). The
 * interviewer's questions ("Q:") are not what the article is about.
 */
function transcriptLabels(doc: Doc): (Span | null)[] {
  const labels = doc.paragraphs.map(paragraph => labelOf(doc, paragraph));
  const names = labels.map(label => label && words(doc, label));
  const keys = voicesOf(names);
  const counts = new Map<string, number>();
  for (const key of keys) if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  const first = keys.findIndex(key => key && counts.get(key)! > 1);
  const labelled = names.filter(Boolean).length;
  if (first < 0 || counts.size < 2 || labelled < LEAST_LABELS) return labels.map(() => null);
  return labels.map((label, i) => (i < first || ASKS.test(names[i] ?? '') ? null : label));
}

/** By label whose it is: 'Ada Quill', 'Quill' and 'AQ' are one voice. */
function voicesOf(names: (string | null)[]): (string | null)[] {
  const initials = new Map<string, string>();
  const bearers = new Map<string, Set<string>>();
  for (const name of names) {
    if (!name?.includes(' ')) continue;
    const surname = surnameOf(name);
    initials.set(initialsOf(name), surname);
    bearers.set(surname, (bearers.get(surname) ?? new Set()).add(name));
  }
  // Two of one surname are two.
  const voiceOf = (name: string) => ((bearers.get(surnameOf(name))?.size ?? 0) > 1 ? name : surnameOf(name));
  return names.map(name => name && (initials.get(name) ?? voiceOf(name)));
}
const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

const ANSWER = /^(?:A|Answer|Antwort)$/;
/** Whose the answers under 'A:' are: whom the text before them or the headline says was asked. */
function whoAnswers(doc: Doc, labels: (Span | null)[]): string | null {
  const first = labels.find(label => label && ANSWER.test(words(doc, label)));
  return first ? (askedIn(doc, first.start)?.name ?? null) : null;
}

function signatureOf(doc: Doc, paragraph: Span | undefined): Span | null {
  if (!paragraph) return null;
  const match = SIGNATURE.exec(doc.text.slice(paragraph.start, paragraph.start + 160));
  if (!match) return null;
  const start = paragraph.start + match[0].indexOf(match[1]!);
  return { start, end: start + match[1]!.trimEnd().length };
}

/** "She posted on X:" at a paragraph's end, and the next paragraph speaks in the first or second person. */
function introduces(doc: Doc, i: number): boolean {
  const [paragraph, next] = [doc.paragraphs[i]!, doc.paragraphs[i + 1]];
  if (!next || doc.text[paragraph.end - 1] !== ':' || !speaksInPerson(doc, next)) return false;
  const last = doc.sentences[sentenceAt(doc, paragraph.end - 1)]!;
  return doc.tokens.slice(Math.max(last.first, last.last - CLAUSE), last.last).some(introducesWords);
}

/** 'An extract, in our translation:' */
const EXTRACT = /^(?:extract|excerpt|passage|translation|wording|version|word)s?$/i;

const introducesWords = (token: Token) =>
  verbClass(token) > 1 ||
  EXTRACT.test(token.text) ||
  VESSELS.has(token.lemma) ||
  (PLATFORMS as readonly string[]).includes(token.text);

const speaksInPerson = (doc: Doc, paragraph: Span) => {
  const text = words(doc, paragraph);
  return !MARKS.test(text) && (NUMBERED.test(text) || IN_PERSON.test(text.slice(0, 2000)));
};

function blockEnd(doc: Doc, from: number): number {
  let end = from;
  while (end < doc.paragraphs.length && end < from + LONGEST_BLOCK && speaksInPerson(doc, doc.paragraphs[end]!)) end++;
  return end;
}
