// robots.txt, by RFC 9309.
import robotsModule from 'robots-parser';
import type { HttpResponse } from './http.ts';

// Its types speak of a default export; CommonJS hands over the function itself.
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

/** The product token that a robots.txt may name. */
export const ROBOTS_AGENT = 'Onrecord';

const HOUR = 3_600_000;
// RFC 9309 2.4 and 2.5: not cached for more than a day; at least 500 KiB are read.
const [LEAST_TTL, MOST_TTL, UNREACHABLE_TTL] = [HOUR, 24 * HOUR, HOUR / 6];
const MOST_BYTES = 512 * 1024;
const MOST_ORIGINS = 5000;

interface Rules {
  allows(url: string): boolean;
  ttlMs: number;
}

const everything: Rules = { allows: () => true, ttlMs: LEAST_TTL };
const nothingForNow: Rules = { allows: () => false, ttlMs: UNREACHABLE_TTL };

function ttlOf(response: HttpResponse): number {
  const maxAge = /max-age\s*=\s*"?(\d+)/i.exec(response.headers['cache-control'] ?? '')?.[1];
  return Math.min(MOST_TTL, Math.max(LEAST_TTL, maxAge ? Number(maxAge) * 1000 : MOST_TTL));
}

/** 4xx means that there are no rules; a server in trouble (5xx, 429) or out of reach means hands off for now (2.3.1). */
async function fetchRules(url: string, get: (url: string) => Promise<HttpResponse>): Promise<Rules> {
  const response = await get(url).catch(() => null);
  if (!response || response.status >= 500 || response.status === 429) return nothingForNow;
  if (response.status !== 200) return everything;
  const text = Buffer.from(response.body.subarray(0, MOST_BYTES))
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  const robots = robotsParser(url, text);
  return { allows: target => robots.isAllowed(target, ROBOTS_AGENT) ?? true, ttlMs: ttlOf(response) };
}

/** Whether we may fetch a URL, by its origin's robots.txt: fetched with `get` and kept for up to a day. */
export function createRobots(
  get: (url: string) => Promise<HttpResponse>,
  now: () => number,
): (url: string) => Promise<boolean> {
  const cache = new Map<string, { rules: Promise<Rules>; until: number }>();

  const load = (origin: string): Promise<Rules> => {
    const entry = { rules: fetchRules(`${origin}/robots.txt`, get), until: Number.POSITIVE_INFINITY };
    entry.rules.then(rules => {
      entry.until = now() + rules.ttlMs;
    });
    cache.delete(origin);
    cache.set(origin, entry);
    if (cache.size > MOST_ORIGINS) cache.delete(cache.keys().next().value!);
    return entry.rules;
  };

  return async url => {
    const { origin, pathname, search } = new URL(url);
    if (pathname === '/robots.txt') return true;
    const cached = cache.get(origin);
    const rules = await (cached && cached.until > now() ? cached.rules : load(origin));
    return rules.allows(origin + pathname + search);
  };
}
