// Pages out of eta templates. Every `<%= %>` is escaped; `<%~ %>` is used for partials and for JSON-LD alone.
import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Eta } from 'eta';
import { escapeMarkup } from '../api/markup.ts';
import { jsonLdScript } from './present/json-ld.ts';
import * as links from './present/links.ts';
import * as when from './present/when.ts';
import * as words from './present/words.ts';

export const ASSETS = join(import.meta.dirname, 'assets');

export interface FeedLink {
  title: string;
  type: 'application/rss+xml' | 'application/atom+xml' | 'application/feed+json';
  href: string;
}
/** What stands in `<head>`, and where in the site the page is. */
export interface Head {
  title: string;
  description: string;
  /** Path and query of the one address the page should be known by. */
  path: string;
  section: 'home' | 'timeline' | 'people' | 'sources' | 'about' | null;
  feeds?: FeedLink[];
  /** The same in the API. */
  api?: string;
  jsonLd?: object;
  /** Filtered lists, old versions and errors are not for search engines. */
  noindex?: boolean;
}
export interface View {
  view: string;
  head: Head;
  data: object;
  status?: number;
}

const eta = new Eta({
  views: join(import.meta.dirname, 'views'),
  cache: true,
  escapeFunction: value => escapeMarkup(String(value)),
  // A partial may stand within a line: the line break at its end is the file's, not the page's.
  plugins: [{ processTemplate: (template: string) => template.trimEnd() }],
  // What every template may call: h.pages.statement(id), h.inWords(interval) …
  functionHeader: 'const h = it.h;',
});
const helpers = { ...links, ...when, ...words, jsonLdScript };

const hashOf = (folder: string): string =>
  hash(
    'sha256',
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
      .sort()
      .join(''),
  );
/** Changes with any asset, so that browsers may keep them for good. */
export const assetVersion = hashOf(ASSETS).slice(0, 10);
/** Changes with whatever pages are made of, beside their data. */
export const designVersion = hashOf(import.meta.dirname).slice(0, 10);

/** @param publicUrl the archive's address without a trailing slash, for canonical and OpenGraph links. */
export function renderPage(publicUrl: string, { view, head, data }: View): string {
  return eta.render(`./${view}`, { ...data, h: helpers, head, publicUrl, assetVersion });
}
