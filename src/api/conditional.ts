import type { Request, Response } from 'express';
import type { Instant } from '../../models/interval.ts';

export interface Validators {
  /** With its quotation marks, `W/` before them where it is weak. */
  etag: string;
  lastModified: Instant | null;
}

/** Sets the validators; answers 304 and says true where the client has the present bytes. */
export function notModified(req: Request, res: Response, { etag, lastModified }: Validators): boolean {
  res.setHeader('ETag', etag);
  if (lastModified) res.setHeader('Last-Modified', new Date(lastModified).toUTCString());
  if (!res.hasHeader('Cache-Control')) res.setHeader('Cache-Control', 'public, no-cache');
  res.vary('Accept-Encoding');
  if (!hasPresent(req, etag, lastModified)) return false;
  res.statusCode = 304;
  res.end();
  return true;
}

/**
 * RFC 9110, 13.2.2. Unlike Express's `req.fresh` this does not take `Cache-Control: no-cache` for a wish to be sent the
 * body again: it speaks to caches, and fetch() adds it to every request that has an If-None-Match.
 */
function hasPresent(req: Request, etag: string, lastModified: Instant | null): boolean {
  const tags = req.headers['if-none-match'];
  if (tags !== undefined) return tags.trim() === '*' || tags.match(ENTITY_TAG)?.includes(etag.slice(2)) === true;
  const since = Date.parse(req.headers['if-modified-since'] ?? '');
  // The header has whole seconds.
  return lastModified !== null && Math.floor(Date.parse(lastModified) / 1000) * 1000 <= since;
}
/** The opaque part of a tag: tags are compared weakly. */
const ENTITY_TAG = /"[\x21\x23-\x7e\x80-\xff]*"/g;
