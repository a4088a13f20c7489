// What the stages of reading hand to each other. Each stage is a pure function in a file of its own:
//   toDoc(input) -> Doc                 text.ts       paragraphs, sentences, tokens (tokens.ts -> tagger.ts -> units.ts)
//   findQuotes(doc) -> QuoteSpan[]      quotes/
//   findTimes(doc) -> TimeExpression[]  times/
//   findCast(doc, quotes) -> Cast       people/
//   attribute(doc, quotes, cast)        attribution/
//   toStages(input) -> all of these     stages.ts
//   occasions, their days, removals     occasions/, dating/, removals/
import type { ReadQuote, ReadStatement, Span } from '../../models/reading.ts';
import type { Part } from '../../models/statement.ts';
import type { Lexeme } from './lexemes.ts';

export type { Span };

export interface Token extends Span {
  /** What is known of its word in every article. */
  lexeme: Lexeme;
  /** The lexeme's. */
  readonly text: string;
  /** The lexeme's universal part of speech (wink-nlp): NOUN, PROPN, VERB, AUX, PRON, DET, ADP, PUNCT … */
  readonly pos: string;
  readonly lemma: string;
  /** Index into Doc.sentences and Doc.paragraphs. */
  sentence: number;
  paragraph: number;
}
export interface Sentence extends Span {
  paragraph: number;
  /** Token indexes, last exclusive. */
  first: number;
  last: number;
}
/** Two quotation marks that belong together, or an opening one whose partner never came. */
export interface Marked {
  /** Offset of the opening mark and of the first character behind it. */
  open: number;
  first: number;
  /** Offset of the closing mark and of the first character behind it; both the paragraph's end where it is missing. */
  last: number;
  close: number;
  closed: boolean;
  style: 'double' | 'straight' | 'guillemet' | 'single' | 'corner';
}
export interface Doc {
  text: string;
  title: string | null;
  /** BCP 47; `und` where it cannot be told. */
  lang: string;
  /** `2025-01-28` or an instant; null where unknown. */
  published: string | null;
  url: string | null;
  paragraphs: Span[];
  /** The outermost pairs of quotation marks of each paragraph, in order. */
  marks: Marked[][];
  sentences: Sentence[];
  tokens: Token[];
}

export interface QuoteSpan extends Span {
  /** The span with its marks. */
  outer: Span;
  paragraph: number;
  sentence: number;
  /** Opened here and closed in a later paragraph, or goes on from an earlier one. */
  continues: boolean;
  continued: boolean;
  /** No marks: an answer in a Q&A or a transcript. */
  unmarked?: boolean;
  /** Name before the colon in a transcript or Q&A. */
  label?: Span;
  /** Who answers in an interview, where only the headline names them. */
  told?: string;
  /** Whom an interviewer calls 'you' around it. */
  asked?: string;
  words: number;
}

export type MentionKind = 'name' | 'pronoun' | 'description';
export interface Mention extends Span {
  kind: MentionKind;
  /** Index into Cast.people. */
  person: number;
  sentence: number;
  paragraph: number;
  /** What decided, for mentions that are no names: 'apposition', 'called singer before'. */
  why?: string;
}
export interface CastPerson {
  name: string;
  kind: 'person' | 'organization' | 'representative';
  /** Read from titles, first names and pronouns; null where the text does not tell. */
  gender: 'female' | 'male' | 'neutral' | null;
  aliases: string[];
}
export interface Cast {
  people: CastPerson[];
  /** In order of start. */
  mentions: Mention[];
}

export interface TimeExpression extends Span {
  /** TIMEX3 value. */
  value: string;
  /** Inclusive calendar days, where the value has them. */
  earliest: string | null;
  latest: string | null;
  rule: string;
  sentence: number;
}

/** Who said one quote; parallel to the quotes. */
export interface Attribution {
  /** The words that name the source ('Gomez', 'she', 'a campaign aide'); null where only context tells. */
  mention: Span | null;
  /** Index into Cast.people; null where the source is nobody of the cast. */
  person: number | null;
  /** Full name; null where nobody can be named. */
  speaker: string | null;
  /** Somebody of whom the text tells no name ('one user'): nobody whom it names is meant. */
  unnamed?: boolean;
  /** How likely somebody said or wrote the words, 0 to 1; 0 where they are taken for a title, a term, a scare quote. */
  speech: number;
  /** Best first. */
  candidates: NonNullable<ReadQuote['candidates']>;
}

/** Which quotes were said on one occasion; the arrays are parallel to the quotes. */
export interface Occasions {
  statements: ReadStatement[];
  /** Id of the quote's statement; null where it belongs to none. */
  quoteStatement: (string | null)[];
  quotePart: Part[];
  /** Who the occasion says spoke, where attribution alone could not tell. */
  quoteSpeaker?: (string | null)[];
}
