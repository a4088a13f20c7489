// Which feeds a page announces. Pure.
import type { FeedLink } from '../render.ts';

const FORMATS = [
  ['rss', 'application/rss+xml', 'RSS'],
  ['atom', 'application/atom+xml', 'Atom'],
  ['json', 'application/feed+json', 'JSON Feed'],
] as const;

/** The three formats of one feed. @param path without extension: `/feeds/removed`. @param query with its `?`, or ''. */
export const feedLinks = (title: string, path: string, query = ''): (FeedLink & { label: string })[] =>
  FORMATS.map(([extension, type, label]) => ({
    title: `${title} (${label})`,
    label,
    type,
    href: `${path}.${extension}${query}`,
  }));

export const siteFeeds: FeedLink[] = [
  ...feedLinks('Onrecord: statements', '/feeds/statements'),
  ...feedLinks('Onrecord: removals', '/feeds/removed'),
];
