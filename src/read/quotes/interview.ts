// Interviews without marks or labels, in which paragraphs ask and answer by turns.
import { readHeadline } from '../people/names/headline.ts';
import { CALENDAR, FUNCTION_WORDS } from '../people/words/lexicon.ts';
import type { Doc, Span } from '../types.ts';

/** Paragraphs of an interview that answer, and who answers. */
export interface Interview {
  answers: Answer[];
  /** Where the text names who is asked; null where only the headline does. */
  label: Span | null;
  name: string;
}
export interface Answer {
  span: Span;
  paragraph: number;
  /** The question, or what was said in the place of one; null where an answer goes on. */
  prompt: Span | null;
}

/** A paragraph, or one of its two lines where the question stands right above its answer. */
interface Turn extends Span {
  paragraph: number;
  asks: boolean;
  /** Speaks to somebody, and of nobody else: 'You left the band in May.' */
  toYou: boolean;
  /** Speaks to somebody as it may be of its speaker: 'I hear you left.' */
  saysYou: boolean;
  /** Speaks of its speaker, outside marks. */
  saysI: boolean;
  /** Without quotation marks. */
  bare: boolean;
}

/** Answers in the first person before a text counts as an interview; how many of them are to words that say 'you'. */
const LEAST_PAIRS = 3;
const LEAST_YOU = 2;
/** Questions. */
const LEAST_ASKED = 2;
/** Characters of what an interviewer says without asking: 'You left the band in May.' */
const LONGEST_PROMPT = 240;
const YOU = /\b(?:you|your|yours|you['’](?:ve|re|d|ll))\b/i;
/** 'Tell us a secret.' */
const BIDS =
  /^(?:And |So |Now |Please |OK, )?(?:tell|give|describe|name|talk|show|finish|complete|pick|take|explain) (?:me|us|your|the|one|a|this)\b/i;
const I = /(?<![\p{L}’'])(?:I|I['’](?:m|ve|ll|d)|[Mm]e|[Mm]y|[Ww]e|[Oo]ur)(?![\p{L}])/u;
/** Marks of strong type around a question, where the text keeps them. */
const BOLD = /^\*\*|\*\*$/g;
const MARKS = /["“”„«»]/;
const MARKED = /[“"„«][^“”"„«»]*[”"“»]|‘[^‘]*?’(?!\p{L})/gu;
const NAME = "(\\p{Lu}[\\p{L}\\p{M}’'-]+(?: (?:de |van |von |\\p{Lu}\\. )?\\p{Lu}[\\p{L}\\p{M}’'-]+){1,3})";
/** "We spoke to Ada Quill by phone." */
const MET = new RegExp(
  `(?<!\\b(?:[Ss]he|[Hh]e|[Ww]ho) )\\b(?:spoke|speaks|talked|talks|chatted|chats|caught up|sat down|sits down|interviewed|met|meets|asked|called)(?: to| with)? ${NAME}`,
  'u',
);
/** "Ada Quill talks to the Harbour Post." */
const TALKED = new RegExp(`(?<!The )${NAME} (?:spoke|speaks|talked|talks|chatted|chats) (?:to|with)\\b`, 'u');
const NAMES = new RegExp(NAME, 'gu');
/** Characters before the first question in which names are looked for. */
const LONGEST_INTRO = 3000;
/** Words of a headline around the name of who is asked: 'Ten minutes with …', '“I resign”: … on luck'. */
const ASKED_BEFORE = /(?:\b(?:with|for|to|meet|meets)|[:–—])[\s:]*(?:[\p{Lu}]\p{L}{1,3}\. )?$/iu;
const ASKED_BEHIND = /^(?:[:,]| (?:on|talks|answers|explains|opens up|interview|Q&A)\b)/;

/** Questions and answers in turn, without labels or marks; null where the text is no such interview. */
export function findInterview(doc: Doc): Interview | null {
  if (doc.text.split(/\?(?:\*\*)?\n/, LEAST_ASKED + 1).length <= LEAST_ASKED) return null;
  const all = turnsOf(doc);
  const turns = all.map((turn, i) => (answersAsking(all, i) ? { ...turn, asks: false } : turn));
  const pairs = [...turns.keys()].filter(i => isPrompt(turns[i]) && turns[i + 1]?.saysI && !turns[i + 1]!.asks);
  if (pairs.length < LEAST_PAIRS || pairs.filter(i => turns[i]!.toYou).length < LEAST_YOU) return null;
  const first = firstQuestion(turns, pairs[0]!);
  const asked = askedIn(doc, turns[first]!.start);
  return asked && { answers: answersIn(turns, first), ...asked };
}

/** Questions whose answers speak of nobody may come before the first pair: 'Where is it?', 'In the bank.' */
function firstQuestion(turns: Turn[], pair: number): number {
  let first = pair;
  while (turns[first - 2]?.asks && turns[first - 2]!.bare && turns[first - 1]!.bare) first -= 2;
  return first;
}

function turnsOf({ paragraphs, text }: Doc): Turn[] {
  return paragraphs.flatMap(({ start, end }, paragraph) => {
    const line = text.indexOf('\n', start);
    const second = text.indexOf('\n', line + 1);
    const isTwo = line > start && line < Math.min(end, start + LONGEST_PROMPT) && (second < 0 || second >= end);
    const parts = isTwo ? [start, line + 1] : [start];
    return parts.map((from, i) => toTurn(text, { start: from, end: i + 1 < parts.length ? line : end }, paragraph));
  });
}

function toTurn(text: string, span: Span, paragraph: number): Turn {
  const words = text.slice(span.start, span.end).trimEnd().replace(BOLD, '');
  const own = words.replace(MARKED, '');
  const saysI = I.test(own);
  const saysYou = words.length < LONGEST_PROMPT && YOU.test(own);
  return {
    ...{ ...span, paragraph, saysI, saysYou },
    asks: words.endsWith('?') || (words.length < LONGEST_PROMPT && BIDS.test(words)),
    toYou: saysYou && !saysI,
    bare: !MARKS.test(words),
  };
}

/** 'I wanted to leave! They said, why?' answers, where it speaks of its speaker between two questions. */
function answersAsking(turns: Turn[], i: number): boolean {
  const [before, turn, next] = [turns[i - 1], turns[i]!, turns[i + 1]];
  return turn.asks && turn.saysI && !turn.saysYou && !!before?.asks && !before.saysI && isPrompt(next);
}

const isPrompt = (turn: Turn | undefined) => !!turn && (turn.asks || turn.toYou);

/** What is said between two questions is an answer, whoever it speaks of. */
function answersIn(turns: Turn[], from: number): Answer[] {
  const answers: Answer[] = [];
  const add = (i: number, prompt: Turn | null) => {
    const { start, end, paragraph } = turns[i]!;
    answers.push({ span: { start, end }, paragraph, prompt: prompt && { start: prompt.start, end: prompt.end } });
  };
  for (let i = from; i < turns.length; i++) {
    const [turn, next] = [turns[i]!, turns[i + 1]];
    const goesOn = isPrompt(turns[i + 2]);
    const prompts = isPrompt(turn) || (turn.saysYou && goesOn);
    if (prompts && next && !next.asks && (next.saysI || (next.bare && (turn.asks || goesOn)))) add(++i, turn);
    else if (answers.at(-1)?.span.end === turns[i - 1]?.end && turn.saysI && turn.bare && isPrompt(next)) add(i, null);
  }
  return answers;
}

/**
 * Who is asked: whom the headline names so, even if by surname alone; whom the text before the first question says was met;
 * or whom it opens with.
 */
export function askedIn({ text, title }: Doc, questions: number): { label: Span | null; name: string } | null {
  const before = text.slice(Math.max(0, questions - LONGEST_INTRO), questions);
  const met = (before.match(NAMES) ?? []).filter(name => name.split(' ').every(word => !isCommon(word)));
  const inTitle = met.find(name => title?.includes(name.slice(name.lastIndexOf(' ') + 1)));
  const told = TALKED.exec(before)?.[1] ?? MET.exec(before)?.[1];
  const name = askedInTitle(title ?? '') ?? inTitle ?? told ?? met.find(name => before.startsWith(name));
  if (!name) return null;
  const start = text.indexOf(name);
  return { name, label: start < 0 ? null : { start, end: start + name.length } };
}

const isCommon = (word: string) => FUNCTION_WORDS.has(word.toLowerCase()) || CALENDAR.has(word.toLowerCase());

function askedInTitle(title: string): string | undefined {
  const { names } = readHeadline(title);
  return (
    names.find(name => title.startsWith(name)) ??
    names.find(name => {
      const at = title.indexOf(name);
      return ASKED_BEFORE.test(title.slice(0, at)) || ASKED_BEHIND.test(title.slice(at + name.length));
    })
  );
}
