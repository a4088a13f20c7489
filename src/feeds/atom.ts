import { xml } from '../api/markup.ts';
import type { Feed, FeedItem } from './feed.ts';

/** Atom 1.0 (RFC 4287). The feed's id is its own address. */
export function renderAtom(feed: Feed): string {
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${feed.self}</id>
<title>${feed.title}</title>
<subtitle>${feed.description}</subtitle>
<link rel="self" type="application/atom+xml" href="${feed.self}"/>
<link rel="alternate" type="text/html" href="${feed.home}"/>
<updated>${feed.updated}</updated>
<author><name>Onrecord</name></author>
<generator version="${feed.version}">Onrecord</generator>
${feed.items.map(renderEntry)}</feed>
`.text;
}

const renderEntry = (item: FeedItem) => xml`<entry>
<id>${item.id}</id>
<title>${item.title}</title>
<link rel="alternate" type="text/html" href="${item.url}"/>
<published>${item.at}</published>
<updated>${item.at}</updated>
<author><name>${item.author}</name></author>
${item.tags.map(tag => xml`<category term="${tag}"/>`)}
<summary>${item.summary}</summary>
<content type="html">${item.content}</content>
</entry>
`;
