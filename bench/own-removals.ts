// Articles of our own about removed and not removed statements, annotated by hand: one JSON file each, in which every span is
// named by its words. `written` is there to work with; of `withheld` only totals are looked at; `unseen` came after the rules and
// weights, and nothing has been chosen by it.
// What each field means stands in bench/removals/README.md.
import { readdirSync, readFileSync } from 'node:fs';
import type { Span } from '../models/reading.ts';
import type { Article } from './corpus.ts';

export const OWN_FOLDS = ['written', 'withheld', 'unseen'] as const;
export type OwnFold = (typeof OWN_FOLDS)[number];

interface Words {
  text: string;
  /** Which occurrence, counted from 1. */
  nth?: number;
  /** In the title, which alone says so. */
  in?: 'title';
}

export interface Annotated {
  id: string;
  title: string;
  text: string;
  published: string;
  /** No rule of posting days was worked out on it. */
  unmet?: boolean;
  people: string[];
  statements: {
    id: string;
    speaker: string;
    medium: string;
    platform: string | null;
    posted: { earliest: string; latest: string } | null;
    removal: { kind: string; by: string; at: { earliest: string; latest: string }; evidence: Words } | null;
  }[];
  quotes: (Words & {
    statement: string;
    speaker: string;
    /** `near` is a stretch that the text holds once, and that holds the mention once. */
    mention: { text: string; near: string } | null;
    part: string;
    form: string;
  })[];
  distractors: (Words & { why: string })[];
}

const folder = (fold: OwnFold) => new URL(`./removals/${fold}/`, import.meta.url);

/** The files of a fold, as they are annotated. */
export const annotatedArticles = (fold: OwnFold): Annotated[] =>
  readdirSync(folder(fold))
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => JSON.parse(readFileSync(new URL(name, folder(fold)), 'utf8')) as Annotated);

/** A fold in the form that the scorer and the corpora share: spans are offsets in UTF-16 code units. */
export const loadOwnRemovals = (fold: OwnFold): Article[] => annotatedArticles(fold).map(withOffsets);

/** Throws where the article does not hold the words that its annotation names. */
export function withOffsets(article: Annotated): Article {
  const { title, text, statements, quotes, distractors } = article;
  const spanIn = (words: Words, hay = text) => spanOf(words, hay, article.id);
  const located = {
    ...article,
    people: article.people.map(name => ({ name, mentions: [] })),
    statements: statements.map(statement => {
      const { removal } = statement;
      if (!removal) return statement;
      const inTitle = removal.evidence.in === 'title';
      const span = spanIn(removal.evidence, inTitle ? title : text);
      return { ...statement, removal: { ...removal, evidence: inTitle ? { in: 'title', ...span } : span } };
    }),
    quotes: quotes.map(quote => ({ ...quote, ...spanIn(quote), mention: mentionOf(quote.mention, text, article.id) })),
    distractors: distractors.map(words => ({ ...spanIn(words), why: words.why })),
  };
  return located;
}

function spanOf({ text: words, nth = 1 }: Words, hay: string, id: string): Span {
  let start = -1;
  for (let i = 0; i < nth; i++) {
    start = hay.indexOf(words, start + 1);
    if (start < 0) throw new Error(`${id}: the article does not hold "${words}" ${nth} times`);
  }
  return { start, end: start + words.length };
}

function mentionOf(mention: Annotated['quotes'][number]['mention'], text: string, id: string): Span | null {
  if (!mention) return null;
  const near = spanOf({ text: mention.near ?? mention.text }, text, id);
  const inside = spanOf({ text: mention.text }, text.slice(near.start, near.end), id);
  return { start: near.start + inside.start, end: near.start + inside.end };
}
