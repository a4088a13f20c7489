// Feeds by their XML tree: RSS 0.9x–2.0, RDF, Atom 0.3 and 1.0, CDF. Where an element comes twice, titles keep the first and
// links and dates the last, as Python feedparser does, which feeds have been tested with for twenty years.
import { parseDate } from './dates.ts';
import { FeedError, type FeedHead, type FeedItem, type ParsedFeed } from './feed-types.ts';
import { htmlToPlain, looksLikeHtml, squeeze } from './plain-text.ts';
import { elementsOf, markupOf, readXml, textOf, type XmlNode } from './xml-tree.ts';

const MOST_SUMMARY = 2000;
const PERIODS: Record<string, number> = { hourly: 60, daily: 1440, weekly: 10_080, monthly: 43_200, yearly: 525_600 };

/** The children of that name, `ns:name`, where no prefix means the feed's own namespace. */
function named(node: XmlNode, qname: string): XmlNode[] {
  const [name, ns = ''] = qname.split(':').reverse() as [string, string?];
  return elementsOf(node).filter(child => child.name === name && child.ns === ns);
}

/** The first answer that says something, over the names in order. */
function first<T>(node: XmlNode, names: string[], read: (child: XmlNode) => T | null): T | null {
  for (const name of names)
    for (const child of named(node, name)) {
      const value = read(child);
      if (value !== null) return value;
    }
  return null;
}
function last<T>(node: XmlNode, names: string[], read: (child: XmlNode) => T | null): T | null {
  for (const name of names)
    for (const child of named(node, name).reverse()) {
      const value = read(child);
      if (value !== null) return value;
    }
  return null;
}

const raw = (node: XmlNode): string | null => textOf(node).trim() || null;

const isBase64 = ({ attributes }: XmlNode): boolean => {
  const type = attributes['type']?.toLowerCase() ?? 'text';
  if (attributes['mode'] === 'base64') return true;
  return type.includes('/') && !/^text\/|[+/]xml$|html$/.test(type) && attributes['src'] === undefined;
};

/** A text construct as plain text: RFC 4287 3.1 (text, html, xhtml), Atom 0.3 (mode) and RSS, which does not say. */
function plain(node: XmlNode): string | null {
  const { type, mode } = node.attributes;
  let text = textOf(node);
  if (isBase64(node)) text = Buffer.from(text, 'base64').toString('utf8');
  const isAtom = node.parent?.name === 'entry' || node.parent?.name === 'feed' || node.ns === 'atom';
  const saysText = isAtom && (type === undefined || type === 'text' || type === 'text/plain') && mode !== 'escaped';
  const inline = type === 'xhtml' || (mode === 'xml' && elementsOf(node).length > 0);
  const html = !saysText && !inline && looksLikeHtml(text);
  return (html ? htmlToPlain(text) : squeeze(text)) || null;
}

const absolute = (url: string | undefined | null, node: XmlNode): string | null => {
  const text = url?.trim();
  if (!text) return null;
  if (URL.canParse(text) || node.base === null) return text;
  return URL.parse(text, node.base)?.href ?? text;
};

const HTML_TYPE = /^(text\/html|application\/xhtml\+xml|text\/plain|html)?$/i;
const isAlternate = ({ attributes: { rel, type } }: XmlNode): boolean =>
  (rel === undefined || /^(alternate|http:\/\/www\.iana\.org\/assignments\/relation\/alternate)$/i.test(rel.trim())) &&
  HTML_TYPE.test(type?.trim() ?? '');

/** Where the item can be read: href of an alternate link, or a link's text. */
function linkIn(node: XmlNode): string | null {
  const read = (link: XmlNode): string | null => {
    const { href } = link.attributes;
    return isAlternate(link) ? absolute(href ?? raw(link), link) : null;
  };
  return last(node, ['link'], read) ?? last(node, ['atom:link'], read);
}

/** The link, or what stands in for one: a permalink guid or Atom id, rdf:about, href (CDF), the medium itself. */
function linkOf(item: XmlNode): string | null {
  const permalink = first(item, ['guid'], guid =>
    (guid.attributes['ispermalink'] ?? 'true').toLowerCase() === 'true' ? raw(guid) : null,
  );
  return (
    linkIn(item) ??
    absolute(item.attributes['href'], item) ??
    permalink ??
    first(item, ['id'], id => absolute(raw(id), id)) ??
    aboutOf(item) ??
    first(item, ['media:player', 'enclosure', 'media:content'], ({ attributes: { url } }) => absolute(url, item))
  );
}

const aboutOf = ({ attributes }: XmlNode): string | null =>
  attributes['rdf:about']?.trim() || attributes['about']?.trim() || null;

// An id is completed by an xml:base that its author wrote, not by where we happened to find the feed.
const idOf = (item: XmlNode): string | null =>
  last(item, ['guid'], guid => markupOf(guid).trim() || null) ??
  last(item, ['id', 'atom:id'], id => (id.hasXmlBase ? absolute(raw(id), id) : raw(id))) ??
  aboutOf(item) ??
  first(item, ['dc:identifier', 'dcterms:identifier'], raw);

const dateIn = (names: string[]) => (item: XmlNode) => last(item, names, node => parseDate(raw(node)));
const publishedOf = dateIn(['pubdate', 'published', 'atom:published', 'issued', 'dcterms:issued', 'dc:date', 'date']);
const updatedOf = dateIn([
  'updated',
  'modified',
  'atom:updated',
  'atom:modified',
  'dcterms:modified',
  'lastmod',
  'lastbuilddate',
]);
const createdOf = dateIn(['created', 'dcterms:created', 'dcterms:date', 'dcterms:available']);

/** Media RSS may say title once for a group, or within each content. */
const mediaTitle = (media: XmlNode): string | null =>
  first(media, ['media:title'], plain) ??
  first(media, ['media:content'], content => first(content, ['media:title'], plain));

function readItem(item: XmlNode): FeedItem {
  const author = first(item, ['author', 'atom:author', 'dc:creator', 'itunes:author'], node =>
    named(node, 'name').length > 0 ? first(node, ['name'], plain) : plain(node),
  );
  return {
    title:
      first(item, ['title', 'atom:title', 'dc:title', 'dcterms:title', 'media:title', 'itunes:title'], plain) ??
      first(item, ['media:group', 'media:content'], mediaTitle),
    link: linkOf(item),
    id: idOf(item),
    published: publishedOf(item) ?? createdOf(item),
    updated: updatedOf(item) ?? parseDate(item.attributes['lastmod']),
    summary:
      first(item, ['description', 'summary', 'dc:description', 'content:encoded', 'content', 'abstract'], plain)?.slice(
        0,
        MOST_SUMMARY,
      ) ?? null,
    author,
  };
}

function readHead(channel: XmlNode): FeedHead {
  const number = (node: XmlNode) => (/^\d{1,9}$/.test(raw(node) ?? '') ? Number(raw(node)) : null);
  const period = first(channel, ['sy:updateperiod'], node => PERIODS[raw(node)?.toLowerCase() ?? ''] ?? null);
  const frequency = first(channel, ['sy:updatefrequency'], number) || 1;
  return {
    title: first(channel, ['title', 'dc:title', 'atom:title'], plain),
    link: linkIn(channel) ?? absolute(channel.attributes['href'], channel),
    lang: first(channel, ['language', 'dc:language'], raw) ?? channel.lang,
    ttlMinutes: first(channel, ['ttl'], number),
    updateEveryMinutes: period === null ? null : period / frequency,
  };
}

const isItem = ({ ns, name }: XmlNode): boolean =>
  (ns === '' || ns === 'atom') && (name === 'item' || name === 'entry');
const isChannel = ({ ns, name }: XmlNode): boolean =>
  (ns === '' || ns === 'atom') && (name === 'channel' || name === 'feed');

/** Items and entries wherever they stand, in document order, and the element that speaks for the whole feed. */
function findParts(document: XmlNode): { channel: XmlNode | null; items: XmlNode[] } {
  const items: XmlNode[] = [];
  let channel: XmlNode | null = null;
  const rest: XmlNode[] = [document];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (isChannel(node)) channel ??= node;
    if (isItem(node)) items.push(node);
    // An item that was never closed swallows those after it; other things within an item are its own.
    const inside = isItem(node) ? elementsOf(node).filter(isItem) : elementsOf(node);
    for (const child of inside.reverse()) rest.push(child);
  }
  return { channel, items };
}

/** `url` is where the feed was found, if known. @throws FeedError where there is neither a feed element nor an item. */
export function readFeedTree(xml: string, url: string | null): ParsedFeed {
  const document = readXml(xml, url);
  const { channel, items: nodes } = findParts(document);
  const root = elementsOf(document)[0];
  if (!root || (!channel && nodes.length === 0)) {
    const found = root ? `the document is <${root.name}>, not RSS, RDF or Atom` : 'there is no XML in it';
    throw new FeedError(`no feed: ${found}`);
  }
  const feed = readHead(channel ?? root);
  const [filled, empty] = [nodes.filter(hasContent), nodes.filter(node => !hasContent(node))];
  const items = filled.map(readItem).map(item => (url ? item : { ...item, link: completed(item.link, feed.link) }));
  return {
    feed,
    items,
    rejected: empty.map(node => ({ reason: 'the item is empty', item: squeeze(textOf(node)).slice(0, 80) })),
  };
}

const hasContent = (item: XmlNode): boolean => elementsOf(item).length > 0 || Object.keys(item.attributes).length > 0;

const completed = (link: string | null, base: string | null): string | null =>
  link === null ? null : (URL.parse(link, base ?? undefined)?.href ?? link);
