// The whole reading of an article.
import type { ReadInput, Reading, ReadPerson, ReadQuote } from '../../models/reading.ts';
import type { Ranker } from './attribution/ranker/rank.ts';
import { findStatements } from './occasions/index.ts';
import { toStages } from './stages.ts';
import type { Attribution, Cast, Doc, Occasions, QuoteSpan } from './types.ts';

/** Kept with every claim; raise it when a reading would come out otherwise, so that `reread` knows what is old. */
export const READER_VERSION = '1.7.0';

interface Options {
  explain?: boolean;
  /** Of speakers, where it is not to be the language's own. */
  ranker?: Ranker;
}

/** An article's text -> who said which words, where, when, and whether they still stand. Any text yields a reading. */
export function read(input: ReadInput, { explain = false, ranker }: Options = {}): Reading {
  const { doc, quotes, attributions, cast, times } = toStages(input, explain, ranker);
  const occasions = findStatements(doc, quotes, attributions, cast, times, explain);
  return {
    id: input.id ?? null,
    lang: doc.lang,
    people: toPeople(cast),
    times: times.map(({ start, end, value, earliest, latest, rule }) => ({
      start,
      end,
      value,
      earliest,
      latest,
      rule,
    })),
    statements: occasions.statements,
    quotes: quotes.map((quote, i) => toQuote(doc, quote, attributions[i]!, occasions, i)),
  };
}

function toPeople(cast: Cast): ReadPerson[] {
  const people: ReadPerson[] = cast.people.map(({ name, kind }) => ({ name, kind, mentions: [] }));
  for (const { person, start, end } of cast.mentions) people[person]?.mentions.push({ start, end });
  return people;
}

/** Fewer words than this are a fragment woven into the writer's own sentence. */
const FRAGMENT = 4;

function toQuote(doc: Doc, quote: QuoteSpan, said: Attribution, occasions: Occasions, i: number): ReadQuote {
  const { start, end } = quote;
  return {
    start,
    end,
    text: doc.text.slice(start, end),
    speaker: occasions.quoteSpeaker?.[i] ?? said.speaker,
    mention: said.mention,
    statement: occasions.quoteStatement[i] ?? null,
    part: occasions.quotePart[i] ?? 'body',
    form: quote.words < FRAGMENT ? 'fragment' : 'direct',
    ...(said.candidates.length > 0 && { candidates: said.candidates }),
  };
}
