// A feed before it has a format: what the three renderers take.
import type { Instant } from '../../models/interval.ts';
import type { Statement, StatementEvent } from '../../models/statement.ts';
import { html, safeHref } from '../api/markup.ts';
import { addresses } from '../api/present.ts';
import { kindOf } from '../timeline/citation.ts';
import { inWords } from '../web/present/when.ts';
import { removalWords } from '../web/present/words.ts';

export interface FeedItem {
  /** Stable for ever: an URI that need not lead anywhere (`isPermaLink="false"`). */
  id: string;
  /** The statement's page. */
  url: string;
  title: string;
  /** HTML, escaped already. */
  content: string;
  /** The same in plain text. */
  summary: string;
  author: string;
  at: Instant;
  tags: string[];
  lang: string;
}
export interface Feed {
  title: string;
  description: string;
  /** The page that shows the same; the feed's own address; the feed as it is named for good. */
  home: string;
  self: string;
  updated: Instant;
  version: string;
  items: FeedItem[];
}

const VERBS = { said: 'Said', removed: 'Removed', edited: 'Edited', restored: 'Restored' } as const;

/** `Removed: Selena Gomez, Instagram story (27 January 2025)` */
export function itemTitle(statement: Statement, kind: StatementEvent['kind']): string {
  const when = statement.posted && inWords(statement.posted).text.replace(/^on /, '');
  return `${VERBS[kind]}: ${statement.speaker.name}, ${kindOf(statement)}${when ? ` (${when})` : ''}`;
}

const BASIS = {
  reported: 'as reported',
  observed: 'as our own checks saw',
  editorial: 'a correction of this archive',
} as const;

/** `Deleted by Selena Gomez between 27 and 28 January 2025, as reported.` */
function removalLine(statement: Statement): string | null {
  const { removal } = statement;
  if (!removal) return null;
  const what = removalWords(removal.kind, removal.by, statement);
  return `${what} ${inWords(removal.at).text}, ${BASIS[removal.basis]}.`;
}

function content(statement: Statement, url: string): string {
  const line = removalLine(statement);
  const posted = statement.posted && inWords(statement.posted).text;
  return html`${statement.quotes.map(quote => html`<blockquote><p>${quote.text}</p></blockquote>`)}<p>${statement.speaker.name}, ${kindOf(
    statement,
  )}${posted && `, ${posted}`}.${line && html` <strong>${line}</strong>`}</p><p>Reported by</p><ul>${statement.sources.items.map(
    item => {
      const href = safeHref(item.url);
      return html`<li>${item.outlet}: ${href ? html`<a href="${href}">${item.title}</a>` : item.title}</li>`;
    },
  )}</ul><p><a href="${url}">Words, times and evidence</a></p>`.text;
}

function summary(statement: Statement): string {
  const words = statement.quotes.map(quote => `“${quote.text}”`).join(' ');
  return [words, removalLine(statement)].filter(Boolean).join(' ');
}

/** One event in the life of a statement, as an item. */
export function toItem(statement: Statement, event: StatementEvent, base: string): FeedItem {
  const url = addresses(base).statement(statement.id);
  return {
    id: `${base}/events/${event.id.split('/').map(encodeURIComponent).join('/')}`,
    url,
    title: itemTitle(statement, event.kind),
    content: content(statement, url),
    summary: summary(statement),
    author: statement.speaker.name,
    at: event.at,
    tags: [event.kind, statement.medium, ...(statement.platform ? [statement.platform] : [])],
    lang: statement.lang,
  };
}
