// The adapter of the network port: undici, made safe to point at any URL that a feed or a page names.
import { Agent, type Dispatcher, request } from 'undici';
import { createAllowList } from './address.ts';
import { decodeText } from './charset.ts';
import { guardedConnector, type Resolve, resolveBySystem } from './connect.ts';
import { ACCEPT_ENCODING, readBody } from './decode.ts';
import { explain } from './explain.ts';
import { type Hop, type Http, HttpFailure, type HttpRequest, type HttpResponse } from './http.ts';
import { createRobots } from './robots.ts';

export const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, text/html, application/xhtml+xml, ' +
  'application/rdf+xml;q=0.9, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5';

export const LIMITS = { deadlineMs: 20_000, maxBytes: 10 * 1024 * 1024, maxRedirects: 5 };
export type Limits = typeof LIMITS;

/** Waits until a request to the host may start; what it returns is called when the request is over. */
export type Gate = (host: string, signal?: AbortSignal) => Promise<() => Promise<void>>;

export interface HttpOptions {
  /** Hosts (or host:port) that may be fetched though their address is not public. */
  allowHosts: readonly string[];
  /** Where a webmaster finds out who is asking; stands in the User-Agent. */
  publicUrl: string;
  version: string;
  /** Politeness, asked before every hop; none: no waiting. Its waiting does not count towards the deadline. */
  gate?: Gate;
  /** Milliseconds since the epoch, for the age of robots.txt. */
  now?: () => number;
  resolve?: Resolve;
  limits?: Partial<Limits>;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** The URL of a hop, if it may be fetched at all. */
function checkedUrl(text: string, base?: string): URL {
  const url = URL.parse(text, base);
  if (!url) throw new HttpFailure('bad-url', text, `“${text}” is not a URL`);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new HttpFailure('bad-url', url.href, `${url.href}: only http and https are fetched, not ${url.protocol}`);
  if (url.username || url.password) {
    const bare = `${url.origin}${url.pathname}`;
    throw new HttpFailure('bad-url', bare, `${bare}: a URL with a user name or password is not fetched`);
  }
  url.hash = '';
  return url;
}

// Header bytes are Latin-1 by the protocol; a Location is often UTF-8 all the same.
const utf8Header = (value: string): string => {
  const text = Buffer.from(value, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? value : text;
};

const flat = (headers: Dispatcher.ResponseData['headers']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );

/** Opens the network. One client serves the whole process; {@link Http.close} ends its connections. */
export function createHttp(options: HttpOptions): Http {
  const limits = { ...LIMITS, ...options.limits };
  const isAllowed = createAllowList(options.allowHosts);
  const agent = new Agent({
    connect: guardedConnector(isAllowed, options.resolve ?? resolveBySystem, limits.deadlineMs),
    connections: 4,
    headersTimeout: limits.deadlineMs,
    bodyTimeout: limits.deadlineMs,
  });
  const userAgent = `Onrecord/${options.version} (+${options.publicUrl})`;

  /** One hop: the answer, and its body unless it leads elsewhere. */
  async function fetchOnce(url: URL, ask: HttpRequest, signal: AbortSignal) {
    const headers: Record<string, string> = {
      'user-agent': userAgent,
      accept: ask.accept ?? ACCEPT,
      'accept-encoding': ACCEPT_ENCODING,
    };
    if (ask.etag) headers['if-none-match'] = ask.etag;
    if (ask.lastModified) headers['if-modified-since'] = ask.lastModified;
    const answer = await request(url, { dispatcher: agent, headers, signal });
    const received = flat(answer.headers);
    const location = REDIRECTS.has(answer.statusCode) ? received['location'] : undefined;
    if (location !== undefined || answer.statusCode === 304) {
      await answer.body.dump({ limit: 65_536, signal }).catch(() => {}); // a redirect's text is of no use to anyone
      return { status: answer.statusCode, headers: received, location, body: new Uint8Array() };
    }
    const body = await readBody(answer.body, received['content-encoding'] ?? '', limits.maxBytes);
    return { status: answer.statusCode, headers: received, location, body };
  }

  /** One hop within what is left of the deadline; returns how long it took. */
  async function fetchHop(url: URL, ask: HttpRequest, leftMs: number) {
    const leave = await options.gate?.(url.host, ask.signal);
    const deadline = AbortSignal.timeout(Math.max(1, Math.round(leftMs)));
    const signal = ask.signal ? AbortSignal.any([ask.signal, deadline]) : deadline;
    const started = performance.now();
    try {
      return { ...(await fetchOnce(url, ask, signal)), tookMs: performance.now() - started };
    } catch (error) {
      if (ask.signal?.aborted) throw ask.signal.reason;
      throw explain(error, url.href, deadline.aborted, limits);
    } finally {
      await leave?.();
    }
  }

  async function get(ask: HttpRequest): Promise<HttpResponse> {
    let url = checkedUrl(ask.url);
    let leftMs = limits.deadlineMs;
    const hops: Hop[] = [];
    for (;;) {
      const { status, headers, location, body, tookMs } = await fetchHop(url, ask, leftMs);
      leftMs -= tookMs;
      if (location === undefined) {
        const text = () => decodeText(body, headers['content-type']);
        return { status, url: url.href, hops, headers, body, text };
      }
      hops.push({ url: url.href, status });
      const next = checkedUrl(utf8Header(location), url.href);
      if (hops.some(hop => hop.url === next.href))
        throw new HttpFailure('too-many-redirects', ask.url, `${ask.url} redirects in a circle, back to ${next.href}`);
      if (hops.length > limits.maxRedirects)
        throw new HttpFailure(
          'too-many-redirects',
          ask.url,
          `${ask.url} redirects more than ${limits.maxRedirects} times, last to ${next.href}`,
        );
      url = next;
    }
  }

  const allowedByRobots = createRobots(url => get({ url, accept: 'text/plain, */*;q=0.5' }), options.now ?? Date.now);
  return {
    get,
    allowedByRobots: async url => allowedByRobots(checkedUrl(url).href),
    close: () => agent.destroy(),
  };
}
