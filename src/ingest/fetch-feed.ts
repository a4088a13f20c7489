// A feed's document as it comes over the wire: asked for on conditions, followed where it has moved.
import type { Source } from '../../models/source.ts';
import type { Deps } from '../deps.ts';
import type { HttpResponse } from '../http/http.ts';

/** A GET without conditions this often, for servers that answer 304 for ever. */
const FULL_EVERY_MS = 12 * 3_600_000;

/** The address after redirects, if every one of them was permanent (RFC 9110: 301, 308); else null. */
export function movedTo(response: HttpResponse): string | null {
  const permanent = response.hops.length > 0 && response.hops.every(({ status }) => status === 301 || status === 308);
  return permanent ? response.url : null;
}

/** Gets the feed where it stands now; by its ETag and date, unless the last whole answer is long ago. Throws HttpFailure. */
export function fetchFeed(deps: Deps, source: Source, signal: AbortSignal | undefined): Promise<HttpResponse> {
  const now = deps.clock.now().getTime();
  const conditional = source.lastFull !== null && now - Date.parse(source.lastFull) < FULL_EVERY_MS;
  const { etag, lastModified } = conditional ? source : { etag: null, lastModified: null };
  return deps.http.get({ url: source.movedTo ?? source.url, etag, lastModified, signal });
}
