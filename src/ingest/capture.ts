// What one capture of a page comes to: the hand-over from capture-article (pure) to record (the transaction).
import { createHash } from 'node:crypto';
import type { Article, Revision } from '../../models/article.ts';

/** What the page says of itself; what the archive knows of it (state, group, next check, first seen) is record's. */
export type CapturedArticle = Pick<
  Article,
  'id' | 'url' | 'outlet' | 'title' | 'author' | 'lang' | 'published' | 'modified' | 'source'
>;

/** An article page as captured once. `revision.at` is when; `article.source` is the id of the feed it came by, or null. */
export interface Capture {
  article: CapturedArticle;
  revision: Revision;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** `a_` and the first 16 hex digits of the sha256 of the canonical URL. */
export const articleId = (canonicalUrl: string): string => `a_${sha256(canonicalUrl).slice(0, 16)}`;
/** sha256 over title, blank line and text, hex: the same hash makes no new revision. */
export const contentHash = (title: string, text: string): string => sha256(`${title}\n\n${text}`);
/** `r_` and the first 16 hex digits of the sha256 of article id and content hash. */
export const revisionId = (article: string, hash: string): string => `r_${sha256(article + hash).slice(0, 16)}`;
