// A statement in a list. Pure.
import type { Removal } from '../../../models/removal.ts';
import type { Statement, StatementSource, Status } from '../../../models/statement.ts';
import { langTag, pages, shorten } from './links.ts';
import { dayWords, inWords, type When } from './when.ts';
import { count, PART, removalWords, whereWords } from './words.ts';

export interface QuoteView {
  /** `Caption`, `Reply` …; null for the words themselves. */
  label: string | null;
  text: string;
}
export interface Card {
  href: string;
  speaker: string;
  where: string;
  /** When it was posted; where nobody says so, when it was first reported. */
  when: { label: string; time: When };
  status: Status;
  /** `Deleted by Ada Quill between 27 and 28 January 2025`; null where nothing happened to it. */
  happened: { text: string; time: When; ground: string } | null;
  quotes: QuoteView[];
  more: number;
  lang: string | null;
  /** Who tells of it; null where `happened` says so already. */
  sources: string | null;
}

const CARD_QUOTES = 3;
const CARD_LENGTH = 320;

/** How many outlets, and how many of them wrote for themselves: `3 outlets (1 independent)`; one alone is named. */
export function outlets(items: StatementSource[]): { outlets: number; independent: number; text: string } {
  const [names, groups] = [new Set(items.map(i => i.outlet)), new Set(items.map(i => i.group))];
  const independent = Math.min(groups.size, names.size);
  const text = names.size === 1 ? [...names][0]! : count(names.size, 'outlet');
  return {
    outlets: names.size,
    independent,
    text: names.size > independent ? `${text} (${independent} independent)` : text,
  };
}

const reportedBy = (who: string): string => `reported by ${who}`;

/** Who says that it was removed: the outlets behind the removal's own evidence, or our checks. */
export function removalGround(removal: Removal, items: StatementSource[]): string {
  if (removal.basis === 'observed') return 'seen by our own checks';
  if (removal.basis === 'editorial') return 'entered by this archive’s editors';
  const articles = new Set(removal.evidence.map(({ article }) => article));
  return reportedBy(outlets(items.filter(({ article }) => articles.has(article))).text);
}

export function whenSaid(statement: Statement): Card['when'] {
  if (statement.posted && (statement.posted.earliest || statement.posted.latest))
    return { label: statement.platform ? 'posted' : '', time: inWords(statement.posted) };
  const day = statement.sortAt.slice(0, 10);
  const pieces = [{ text: 'on ' }, { text: dayWords(day), datetime: day }];
  return { label: 'first reported', time: { pieces, text: `on ${dayWords(day)}`, edtf: `../${day}` } };
}

export function happened(statement: Statement): Card['happened'] {
  const { removal } = statement;
  return removal
    ? {
        text: removalWords(removal.kind, removal.by, statement),
        time: inWords(removal.at),
        ground: removalGround(removal, statement.sources.items),
      }
    : null;
}

/**
 * The words themselves before captions and titles, in the order they were told; without the comma that an outlet puts
 * before its "she said": it is the outlet's.
 */
export const quoteViews = (statement: Statement): QuoteView[] =>
  statement.quotes
    .toSorted((a, b) => Number(a.part !== 'body') - Number(b.part !== 'body'))
    .map(({ part, text }) => ({ label: part === 'body' ? null : PART[part], text: text.replace(/[,\s]+$/u, '') }));

/** @param asOf links to what was known then. */
export function card(statement: Statement, asOf?: string): Card {
  const end = happened(statement);
  const sources = outlets(statement.sources.items).text;
  return {
    href: pages.statement(statement.id, asOf),
    speaker: statement.speaker.name,
    where: whereWords(statement.medium, statement.platform),
    when: whenSaid(statement),
    status: statement.status,
    happened: end,
    quotes: quoteViews(statement)
      .slice(0, CARD_QUOTES)
      .map(quote => ({ ...quote, text: shorten(quote.text, CARD_LENGTH) })),
    more: Math.max(statement.quotes.length - CARD_QUOTES, 0),
    lang: langTag(statement.lang),
    // The outlets that tell of its end are mostly those that tell of it at all: once is enough.
    sources: end?.ground === reportedBy(sources) ? null : sources,
  };
}
