import type { Instant } from '../../models/interval.ts';
import { xml } from '../api/markup.ts';
import type { Feed, FeedItem } from './feed.ts';

/** RFC 822 with a four-digit year, as RSS 2.0 wants it: `Mon, 27 Jan 2025 21:04:00 GMT`. */
const rfc822 = (instant: Instant): string => new Date(instant).toUTCString();

/** RSS 2.0 with atom:link, dc:creator and content:encoded. https://www.rssboard.org/rss-specification */
export function renderRss(feed: Feed): string {
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${feed.title}</title>
<link>${feed.home}</link>
<description>${feed.description}</description>
<atom:link href="${feed.self}" rel="self" type="application/rss+xml"/>
<lastBuildDate>${rfc822(feed.updated)}</lastBuildDate>
<generator>Onrecord ${feed.version}</generator>
<ttl>10</ttl>
${feed.items.map(renderItem)}</channel>
</rss>
`.text;
}

const renderItem = (item: FeedItem) => xml`<item>
<title>${item.title}</title>
<link>${item.url}</link>
<guid isPermaLink="false">${item.id}</guid>
<pubDate>${rfc822(item.at)}</pubDate>
<dc:creator>${item.author}</dc:creator>
${item.tags.map(tag => xml`<category>${tag}</category>`)}
<description>${item.summary}</description>
<content:encoded>${item.content}</content:encoded>
</item>
`;
