import type { Interval } from './interval.ts';
import type { RemovalKind, Remover } from './removal.ts';
import type { Medium, Part, Platform } from './statement.ts';

/** UTF-16 code units into the text that was read; end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** What is read: pure data, so that any stored revision can be read again. */
export interface ReadInput {
  id?: string;
  /** Paragraphs separated by blank lines; the title is not in it. */
  text: string;
  title?: string | null;
  /** Day or instant of publication; weekdays and "yesterday" hang on it. */
  published?: string | null;
  url?: string | null;
  lang?: string | null;
  /** Whether '' … '' are quotation marks, as some sites write them: the archive says yes, a bare text says nothing. */
  doubledApostrophes?: boolean;
}

export interface ReadPerson {
  /** Full canonical name as the article gives it. */
  name: string;
  kind: 'person' | 'organization' | 'representative';
  mentions: Span[];
}
export interface ReadTime extends Span {
  /** TIMEX3 value: `2025-01-27`, `2025-W05`, `PRESENT_REF`. */
  value: string;
  earliest: string | null;
  latest: string | null;
  /** The rule that decided (for --explain). */
  rule?: string;
}
export interface ReadRemoval {
  kind: RemovalKind;
  by: Remover;
  at: Interval;
  /** `in: 'title'` where only the headline says so. */
  evidence: Span & { in?: 'title' };
  rule?: string;
}
export interface ReadStatement {
  /** Local to the reading: `s1`, `s2` … */
  id: string;
  speaker: string;
  medium: Medium;
  platform: Platform | null;
  posted: Interval | null;
  /** Spans of days that were weighed for `posted`, best first (for --explain); no days: nothing gives a ground. */
  weighed?: { days: { earliest: string; latest: string } | null; score: number; why: string }[];
  removal: ReadRemoval | null;
}
export interface ReadQuote extends Span {
  text: string;
  /** Null where nobody can be named. */
  speaker: string | null;
  mention: Span | null;
  statement: string | null;
  part: Part;
  form: 'direct' | 'fragment';
  /** Candidates with scores, best first (for --explain). */
  candidates?: { mention: Span | null; name: string | null; score: number; why: string }[];
}
export interface Reading {
  id: string | null;
  lang: string;
  people: ReadPerson[];
  times: ReadTime[];
  statements: ReadStatement[];
  quotes: ReadQuote[];
}
