import type { Instant } from '../../models/interval.ts';
import { simhash } from '../../models/simhash.ts';
import { canonicalUrl } from './canonical-url.ts';
import { articleId, type Capture, contentHash, revisionId } from './capture.ts';
import type { FeedItem } from './feed-types.ts';
import { type ParsePool, parsePool } from './parse-pool.ts';
import { squeeze } from './plain-text.ts';
import type { PageReading } from './read-page.ts';

export const PAGE_DEADLINE_MS = 5000;

/** A page that came, and is no article: the message says why. */
export class ArticleRejected extends Error {
  override name = 'ArticleRejected';
}

export interface CapturedPage {
  /** Where it was found after redirects. */
  finalUrl: string;
  /** The page as served, decoded: HTML or plain text. */
  content: string;
  /** Content-Type as served; none: told by the content. */
  contentType?: string;
  at: Instant;
  /** What the feed says of it, for what the page does not say. */
  feedItem?: Pick<FeedItem, 'title' | 'author' | 'published' | 'updated'> | null;
  feed?: { title: string | null; lang: string | null } | null;
  /** Id of the source it came by. */
  source?: string | null;
}

const HTML = /<(!doctype|html|head|body|article|div|p|h1|span)[\s>]/i;

function kindOf({ content, contentType = '' }: CapturedPage): 'html' | 'text' {
  const type = contentType.split(';')[0]!.trim().toLowerCase();
  if (type === 'text/plain') return 'text';
  if (type !== '' && !/html|xml|^text\/|octet-stream/.test(type))
    throw new ArticleRejected(`not an article page but ${type}`);
  return type.includes('html') || HTML.test(content) ? 'html' : 'text';
}

/** Plain text: paragraphs are what blank lines part; a short first line without a full stop is the title. */
function readText(content: string): PageReading {
  const paragraphs = content
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)
    .map(squeeze)
    .filter(Boolean);
  const [first = '', ...rest] = paragraphs;
  const hasTitle = rest.length > 0 && first.length <= 150 && !/[.!?…”"’:]$/.test(first);
  return {
    title: hasTitle ? first : null,
    text: (hasTitle ? rest : paragraphs).join('\n\n'),
    author: null,
    outlet: null,
    lang: null,
    published: null,
    modified: null,
    canonical: [],
    body: null,
    embeds: [],
  };
}

const siteName = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

function build(page: CapturedPage, reading: PageReading): Capture {
  const { finalUrl, content, at, feedItem, feed, source = null } = page;
  const { text, embeds, lang: pageLang } = reading;
  const url = canonicalUrl(finalUrl, reading.canonical);
  const title = reading.title ?? feedItem?.title ?? text.split(/\n\n/)[0]!.slice(0, 120);
  const lang = pageLang ?? feed?.lang?.slice(0, 2).toLowerCase() ?? 'en';
  const published = reading.published ?? feedItem?.published ?? null;
  const modified = reading.modified ?? feedItem?.updated ?? null;
  const [article, hash] = [articleId(url), contentHash(title, text)];
  const id = revisionId(article, hash);
  return {
    article: {
      id: article,
      url,
      outlet: reading.outlet ?? feed?.title ?? siteName(url),
      title,
      author: reading.author ?? feedItem?.author ?? null,
      lang,
      published,
      modified,
      source,
    },
    revision: {
      id,
      article,
      at,
      hash,
      title,
      text,
      html: content,
      simhash: simhash(text),
      lang,
      published,
      modified,
      embeds,
    },
  };
}

/**
 * What the archive keeps of an article page: canonical URL, text, metadata and embedded posts. Pure but for the thread it
 * is read in; the same page gives the same capture.
 * @throws ArticleRejected where there is no article in it; an Error named ParseFailure where reading takes longer than 5 s.
 */
export async function captureArticle(
  page: CapturedPage,
  pool: ParsePool = parsePool,
  deadlineMs = PAGE_DEADLINE_MS,
): Promise<Capture> {
  const reading =
    kindOf(page) === 'html'
      ? await pool.run('page', { html: page.content, at: page.at }, deadlineMs)
      : readText(page.content);
  if (!/\p{L}/u.test(reading.text)) throw new ArticleRejected('no article text in the page');
  return build(page, reading);
}
