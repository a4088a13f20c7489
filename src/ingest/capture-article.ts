import type { Instant } from '../../models/interval.ts';
import { simhash } from '../../models/simhash.ts';
import { OnrecordError } from '../errors.ts';
import { canonicalUrl } from './canonical-url.ts';
import { articleId, type Capture, contentHash, revisionId } from './capture.ts';
import type { FeedItem } from './feed-types.ts';
import { type ParsePool, parsePool } from './parse-pool.ts';
import { squeeze } from './plain-text.ts';
import type { PageReading } from './read-page.ts';

export const PAGE_DEADLINE_MS = 5000;

/** A page came, and cannot be archived: the message says why. */
const rejected = (reason: string, cause?: unknown) => new OnrecordError('no-article', 422, reason, { cause });

export interface CapturedPage {
  /** Where it was found, after redirects. */
  url: string;
  /** The page as served, decoded: one of the two. Where `contentType` says plain text, `html` is taken as such. */
  html?: string;
  text?: string;
  contentType?: string;
  at: Instant;
  /** What the feed says of it, for what the page does not say. */
  item?: Pick<FeedItem, 'title' | 'author' | 'published' | 'updated'> | null;
  feed?: { title: string | null; lang: string | null } | null;
  /** Id of the source it came by. */
  source?: string | null;
}

const HTML = /<(!doctype|html|head|body|article|div|p|h1|span)[\s>]/i;

function kindOf({ html, contentType = '' }: CapturedPage): 'html' | 'text' {
  const type = contentType.split(';')[0]!.trim().toLowerCase();
  if (html === undefined || type === 'text/plain') return 'text';
  if (type !== '' && !/html|xml|^text\/|octet-stream/.test(type)) throw rejected(`not an article page but ${type}`);
  return type.includes('html') || HTML.test(html) ? 'html' : 'text';
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

const siteName = (url: string): string => new URL(url).hostname.replace(/^www\./, '') || 'unknown';

function build(page: CapturedPage, reading: PageReading): Capture {
  const { url: found, at, item, feed, source = null } = page;
  const html = page.html ?? page.text ?? '';
  const { text, embeds, lang: pageLang } = reading;
  const url = canonicalUrl(found, reading.canonical);
  const title = reading.title ?? item?.title ?? text.split(/\n\n/)[0]!.slice(0, 120);
  const lang = pageLang ?? feed?.lang?.slice(0, 2).toLowerCase() ?? 'en';
  const published = reading.published ?? item?.published ?? null;
  const modified = reading.modified ?? item?.updated ?? null;
  const [article, hash] = [articleId(url), contentHash(title, text)];
  const id = revisionId(article, hash);
  return {
    article: {
      id: article,
      url,
      outlet: reading.outlet ?? feed?.title ?? siteName(url),
      title,
      author: reading.author ?? item?.author ?? null,
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
      html,
      simhash: simhash(text),
      lang,
      published,
      modified,
      embeds,
    },
  };
}

/** Reads the page in a worker thread; what goes wrong there is the page's fault. */
async function read(page: CapturedPage, pool: ParsePool, deadlineMs: number): Promise<PageReading> {
  const { html, text, at } = page;
  if (kindOf(page) === 'text') return readText(html ?? text ?? '');
  try {
    return await pool.run('page', { html: html!, at }, deadlineMs);
  } catch (error) {
    throw rejected(`the page cannot be read: ${(error as Error).message}`, error);
  }
}

/**
 * What the archive keeps of an article page: canonical URL, text, metadata and embedded posts. Pure but for the thread it
 * is read in; the same page gives the same capture.
 * @throws OnrecordError `no-article` (422) where there is no article in it, or reading takes longer than 5 s.
 */
export async function captureArticle(
  page: CapturedPage,
  pool: ParsePool = parsePool,
  deadlineMs = PAGE_DEADLINE_MS,
): Promise<Capture> {
  const reading = await read(page, pool, deadlineMs);
  if (!/\p{L}/u.test(reading.text)) throw rejected('no article text in the page');
  return build(page, reading);
}
