import type { EmbeddedPost } from '../../models/article.ts';
import type { Instant } from '../../models/interval.ts';
import { articleParagraphs } from './article-text.ts';
import { parsePage } from './dom.ts';
import { takeEmbeds } from './embeds.ts';
import { type PageMetadata, readMetadata } from './page-metadata.ts';

/** All that is read from an article page at once; plain data, since it crosses a thread boundary. */
export interface PageReading extends PageMetadata {
  /** Paragraphs with blank lines between them; empty where the page holds no article. */
  text: string;
  embeds: EmbeddedPost[];
}

/** Reads a page. Takes as long as it takes: run it where it can be stopped (parse-pool.ts). */
export function readPage(html: string, at: Instant): PageReading {
  const document = parsePage(html);
  const metadata = readMetadata(document, at);
  const embeds = takeEmbeds(document);
  const text = articleParagraphs(document, metadata.title, metadata.body).join('\n\n');
  return { ...metadata, text, embeds };
}
