// What a page says of itself: JSON-LD first, since newsrooms keep it for search engines, then OpenGraph, then the page.
import type { Instant } from '../../models/interval.ts';
import { parseDate } from './dates.ts';
import { type DomDocument, firstAttribute } from './dom.ts';
import { articleNode, names, text } from './json-ld.ts';
import { htmlToPlain, looksLikeHtml, squeeze } from './plain-text.ts';

export interface PageMetadata {
  title: string | null;
  author: string | null;
  outlet: string | null;
  /** Primary language subtag, e.g. `en`. */
  lang: string | null;
  published: Instant | null;
  modified: Instant | null;
  /** rel=canonical and og:url, as they stand. */
  canonical: (string | null)[];
  /** JSON-LD articleBody: for pages that show their text by script alone. */
  body: string | null;
}

const metas = (...keys: string[]): string[] =>
  keys.flatMap(key => [`meta[property="${key}"]`, `meta[name="${key}"]`, `meta[itemprop="${key}"]`]);

const PUBLISHED = metas(
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.created',
  'DC.date.issued',
  'date',
  'pubdate',
);
const MODIFIED = metas('article:modified_time', 'og:updated_time', 'dateModified', 'lastmod', 'last-modified');
const TIMES = [
  'time[itemprop="datePublished"]',
  'time[pubdate]',
  'article time[datetime]',
  'main time[datetime]',
  'time[datetime]',
];

const DAY_MS = 86_400_000;

/** The first that is a date, and none from the future: a page cannot have been published after it was read. */
function firstDate(values: (string | null)[], at: Instant): Instant | null {
  const latest = new Date(Date.parse(at) + DAY_MS).toISOString();
  for (const value of values) {
    const date = parseDate(value);
    if (date !== null && date <= latest) return date;
  }
  return null;
}

const plain = (value: string | null): string | null => {
  const line = squeeze(value ?? '');
  return (looksLikeHtml(line) ? htmlToPlain(line) : line) || null;
};

/** `Headline | Outlet` without the outlet. */
function withoutOutlet(title: string | null, outlet: string | null): string | null {
  if (!title || !outlet) return title;
  for (const mark of [' | ', ' – ', ' — ', ' - ', ' · ', ' : '])
    if (title.endsWith(mark + outlet)) return title.slice(0, -(mark.length + outlet.length)).trim();
  return title;
}

const language = (value: string | null): string | null =>
  /^([a-z]{2,3})([-_]|$)/i.exec(value?.trim() ?? '')?.[1]?.toLowerCase() ?? null;

/** @param at when the page was captured. */
export function readMetadata(document: DomDocument, at: Instant): PageMetadata {
  const node = articleNode(document) ?? {};
  const meta = (...keys: string[]) => firstAttribute(document, 'content', metas(...keys));
  const outlet = plain(names(node['publisher'])[0] ?? meta('og:site_name', 'application-name'));
  const heading = plain(document.querySelector('h1')?.textContent ?? null);
  const author = names(node['author']).join(', ') || meta('author', 'article:author', 'parsely-author', 'byl');
  return {
    title:
      plain(text(node['headline'])) ??
      withoutOutlet(
        plain(meta('og:title', 'twitter:title')) ??
          heading ??
          plain(document.querySelector('title')?.textContent ?? null),
        outlet,
      ),
    author: author && !/^https?:/.test(author) ? plain(author)!.replace(/^by\s+/i, '') : null,
    outlet,
    lang:
      language(text(node['inLanguage'])) ??
      language(document.documentElement?.getAttribute('lang') ?? null) ??
      language(meta('og:locale', 'language')),
    published: firstDate(
      [
        text(node['datePublished']),
        firstAttribute(document, 'content', PUBLISHED),
        firstAttribute(document, 'datetime', TIMES),
      ],
      at,
    ),
    modified: firstDate([text(node['dateModified']), firstAttribute(document, 'content', MODIFIED)], at),
    canonical: [firstAttribute(document, 'href', ['link[rel~="canonical"]']), meta('og:url')],
    body: text(node['articleBody']),
  };
}
