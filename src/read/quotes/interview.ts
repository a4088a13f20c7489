import { readHeadline } from '../people/headline.ts';
import type { Doc, Span } from '../types.ts';

/** Paragraphs of an interview that answer, and who answers. */
export interface Interview {
  answers: number[];
  /** Where the text names who is asked; null where only the headline does. */
  label: Span | null;
  name: string;
}

/** Answers in the first person before a text counts as an interview; how many of them are to words that say 'you'. */
const LEAST_PAIRS = 3;
const LEAST_YOU = 2;
/** Paragraphs that end with a question mark. */
const LEAST_ASKED = 2;
/** Characters of what an interviewer says without asking: 'You left the band in May.' */
const LONGEST_PROMPT = 240;
const YOU = /\b(?:you|your|yours|you['’](?:ve|re|d|ll))\b/i;
const I = /(?<![\p{L}’'])(?:I|I['’](?:m|ve|ll|d)|[Mm]e|[Mm]y|[Ww]e|[Oo]ur)(?![\p{L}])/u;
const MARKS = /["“”„«»]/;
const NAME = "(\\p{Lu}[\\p{L}\\p{M}’'-]+(?: (?:de |van |von |\\p{Lu}\\. )?\\p{Lu}[\\p{L}\\p{M}’'-]+){1,3})";
/** "We spoke to Ada Quill by phone." */
const MET = new RegExp(
  `\\b(?:spoke|speaks|talked|talks|chatted|chats|caught up|sat down|sits down|interviewed|met|meets|asked|called)(?: to| with)? ${NAME}`,
  'u',
);

/** Questions and answers in turn, without labels or marks; null where the text is no such interview. */
export function findInterview(doc: Doc): Interview | null {
  const { paragraphs, text } = doc;
  if (paragraphs.filter(({ end }) => text[end - 1] === '?').length < LEAST_ASKED) return null;
  const says = paragraphs.map(({ end, start }) => text.slice(start, end));
  const asks = says.map(words => words.endsWith('?'));
  const toYou = says.map(words => words.length < LONGEST_PROMPT && YOU.test(words) && !I.test(words));
  const answered = (i: number) => i + 1 < says.length && !asks[i + 1] && isAnswer(says[i + 1]!, true);
  const pairs = [...says.keys()].filter(i => (asks[i] || toYou[i]) && answered(i));
  if (pairs.length < LEAST_PAIRS || pairs.filter(i => toYou[i]).length < LEAST_YOU) return null;
  const answers: number[] = [];
  for (let i = pairs[0]!; i + 1 < says.length; i++)
    if (answered(i) ? asks[i] || toYou[i] : asks[i] && !asks[i + 1] && isAnswer(says[i + 1]!, false)) answers.push(++i);
  const asked = askedIn(doc, paragraphs[pairs[0]!]!.start);
  return asked && { answers, ...asked };
}

/** Words without marks; `inPerson`: they must speak of their speaker. */
const isAnswer = (text: string, inPerson: boolean) => !MARKS.test(text) && (!inPerson || I.test(text));

/** Who is asked: whom the headline opens with, or whom the text before the first question says was met. */
function askedIn({ text, title }: Doc, questions: number): { label: Span | null; name: string } | null {
  const headline = readHeadline(title).names.find(name => title?.startsWith(name));
  const name = headline ?? MET.exec(text.slice(0, questions))?.[1];
  if (!name) return null;
  const start = text.indexOf(name);
  return { name, label: start < 0 ? null : { start, end: start + name.length } };
}
