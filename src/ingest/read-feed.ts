// The one place that knows feed parsers: feedsmith for JSON Feed, htmlparser2 for everything that is or was meant to be XML.
import { parseJsonFeed } from 'feedsmith';
import { parseDate } from './dates.ts';
import { FeedError, type FeedItem, type ParsedFeed } from './feed-types.ts';
import { htmlToPlain, looksLikeHtml, squeeze } from './plain-text.ts';
import { readFeedTree } from './read-feed-tree.ts';

const MOST_SUMMARY = 2000;

type JsonFeed = ReturnType<typeof parseJsonFeed>;
type JsonItem = NonNullable<NonNullable<JsonFeed['items']>[number]>;

const absolute = (url: string | undefined, base: string | null): string | null =>
  url ? (URL.parse(url, base ?? undefined)?.href ?? url) : null;

function readJsonItem(item: JsonItem, base: string | null): FeedItem {
  const summary = item.summary ?? item.content_text ?? (item.content_html ? htmlToPlain(item.content_html) : '');
  const title = squeeze(item.title ?? '');
  return {
    title: (looksLikeHtml(title) ? htmlToPlain(title) : title) || null,
    link: absolute(item.url ?? item.external_url, base) ?? (URL.canParse(item.id ?? '') ? item.id! : null),
    id: item.id === undefined ? null : String(item.id),
    published: parseDate(item.date_published),
    updated: parseDate(item.date_modified),
    summary: squeeze(summary).slice(0, MOST_SUMMARY) || null,
    author:
      item.authors
        ?.map(author => author.name)
        .filter(Boolean)
        .join(', ') || null,
  };
}

/** JSON Feed 1.0 and 1.1: https://www.jsonfeed.org/version/1.1/ */
function readJsonFeed(text: string, url: string | null): ParsedFeed {
  let json: { items?: unknown };
  let feed: JsonFeed;
  try {
    json = JSON.parse(text);
    feed = parseJsonFeed(text);
  } catch (error) {
    throw new FeedError(`no feed: JSON, but not a JSON Feed (${(error as Error).message})`);
  }
  const items = (feed.items ?? []).map(item => readJsonItem(item, url ?? feed.home_page_url ?? null));
  const given = Array.isArray(json.items) ? json.items.length : 0;
  const rejected = Array.from({ length: Math.max(0, given - items.length) }, () => ({
    reason: 'empty: no title, link, id, date or text',
    item: '',
  }));
  const { title, home_page_url: link, language: lang } = feed;
  const head = {
    title: title ?? null,
    link: link ?? null,
    lang: lang ?? null,
    ttlMinutes: null,
    updateEveryMinutes: null,
  };
  return { feed: head, items, rejected };
}

/**
 * Reads a feed of any format from decoded text. `url` is where it was found: relative links are completed by it.
 * Takes time in proportion to the text, but run it where it can be stopped (parse-feed.ts): the text is anyone's.
 * @throws FeedError where the text is no feed.
 */
export function readFeed(text: string, url: string | null): ParsedFeed {
  const body = text.replace(/^[\s\ufeff]+/, '');
  if (!body) throw new FeedError('no feed: the document is empty');
  if (/^[{[]/.test(body)) return readJsonFeed(body, url);
  return readFeedTree(body, url);
}
