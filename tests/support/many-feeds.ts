// A newsroom of many feeds on one port of many loopback addresses, as large as a test asks for. Every article quotes an
// invented figure in words of its own.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const FIRST = ['Ada', 'Bruno', 'Carla', 'Dario', 'Edith', 'Felix', 'Greta', 'Hanno', 'Ilse', 'Jonas'];
const LAST = ['Abery', 'Brandt', 'Corvin', 'Drewes', 'Ekholm', 'Farkas', 'Gruber', 'Holm', 'Iversen', 'Jansky'];
const THINGS = [
  'harbour',
  'orchard',
  'theatre',
  'railway',
  'library',
  'stadium',
  'market',
  'museum',
  'bridge',
  'school',
];

const pick = (list: string[], n: number): string => list[n % list.length]!;

/** The words quoted in article `article` of feed `feed`: no two articles share four words in a row. */
export const wordsOf = (feed: number, article: number): string =>
  `Number ${feed * 1000 + article} on my list is the ${pick(THINGS, feed + article)} of district ${feed}`;

function articleHtml(feed: number, article: number): string {
  const name = `${pick(FIRST, feed)} ${pick(LAST, article)}`;
  return `<!doctype html><html lang="en"><head><title>${name} on district ${feed}</title>
<meta property="article:published_time" content="2025-01-28T08:00:00Z"></head><body><article>
<h1>${name} on district ${feed}</h1>
<p>The architect ${name} spoke about the plans of the city for district ${feed} on Monday, at length and in good humour.</p>
<p>“${wordsOf(feed, article)},” ${pick(LAST, article)} said on Monday.</p>
<p>The council of district ${feed} will hear ${article + 2} more plans before the winter and decide in the spring.</p>
</article></body></html>`;
}

function feedXml(base: string, feed: number, articles: number): string {
  const items = Array.from({ length: articles }, (_, article) => {
    const link = `${base}/${feed}/${article}`;
    return `<item><title>Plan ${article}</title><link>${link}</link><guid>${link}</guid><pubDate>Tue, 28 Jan 2025 08:00:00 GMT</pubDate></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>District ${feed}</title><link>${base}</link><description>d</description>${items.join('')}</channel></rss>`;
}

export interface ManyFeeds {
  feeds: string[];
  /** For FETCH_ALLOW_HOSTS. */
  hosts: string[];
  close(): Promise<void>;
}

/** `hosts` loopback addresses share the feeds evenly. */
export async function startManyFeeds(feeds: number, articles: number, hosts = 1): Promise<ManyFeeds> {
  const server = createServer((request, response) => {
    const [, feed = '', page = ''] = (request.url ?? '').split('/');
    const base = `http://${request.headers.host}`;
    const known = /^\d+$/.test(feed) && Number(feed) < feeds;
    response.setHeader('content-type', page === 'feed.xml' ? 'application/rss+xml' : 'text/html; charset=utf-8');
    if (known && page === 'feed.xml') response.end(feedXml(base, Number(feed), articles));
    else if (known && Number(page) < articles) response.end(articleHtml(Number(feed), Number(page)));
    else response.writeHead(404).end('no such page');
  });
  await new Promise<void>(resolve => server.listen(0, '0.0.0.0', resolve));
  const { port } = server.address() as AddressInfo;
  const addresses = Array.from({ length: hosts }, (_, i) => `127.0.0.${i + 1}:${port}`);
  return {
    hosts: addresses,
    feeds: Array.from({ length: feeds }, (_, feed) => `http://${addresses[feed % hosts]}/${feed}/feed.xml`),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
