// Pages out of eta templates. Every `<%= %>` is escaped; `<%~ %>` is used for partials and for JSON-LD alone.
import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Eta } from 'eta';
import type { Response } from 'express';
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
  jsonLd?: object;
  lang?: string | null;
  /** Filtered lists, old versions and errors are not for search engines. */
  noindex?: boolean;
}
export interface View {
  view: string;
  head: Head;
  data: object;
  status?: number;
}

// XML and HTML forbid most control characters; what a feed smuggles in must not reach a page.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (value: unknown): string =>
  String(value)
    .replace(CONTROL, '')
    .replace(/[&<>"']/g, character => ENTITIES[character]!);

const eta = new Eta({
  views: join(import.meta.dirname, 'views'),
  cache: true,
  escapeFunction: escapeHtml,
  // A partial may stand within a line: the line break at its end is the file's, not the page's.
  plugins: [{ processTemplate: (template: string) => template.trimEnd() }],
  // What every template may call: h.pages.statement(id), h.inWords(interval) …
  functionHeader: 'const h = it.h;',
});
const helpers = { ...links, ...when, ...words, jsonLdScript };

/** Changes with any asset, so that browsers may keep them for good. */
export const assetVersion = hash(
  'sha256',
  readdirSync(ASSETS)
    .sort()
    .map(name => readFileSync(join(ASSETS, name), 'utf8'))
    .join(''),
  'hex',
).slice(0, 10);

/** @param publicUrl the archive's address without a trailing slash, for canonical and OpenGraph links. */
export function renderPage(publicUrl: string, { view, head, data }: View): string {
  return eta.render(`./${view}`, { ...data, h: helpers, head, publicUrl, assetVersion });
}

export function sendPage(res: Response, publicUrl: string, page: View): void {
  res
    .status(page.status ?? 200)
    .type('html')
    .send(renderPage(publicUrl, page));
}
