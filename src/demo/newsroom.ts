// The sample newsroom: a real HTTP server on loopback whose feeds and pages change with an invented clock.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../clock.ts';
import { articlePage, feedOf, front } from './pages.ts';
import { changing } from './stories/changing.ts';
import { gomez } from './stories/gomez.ts';
import { removed } from './stories/removed.ts';
import type { Story } from './story.ts';

export const stories: readonly Story[] = [...gomez, ...removed, ...changing];
export const outletPath = (outlet: Story['outlet']): string => outlet.toLowerCase().replaceAll(' ', '-');

export interface Newsroom {
  origin: string;
  /** One feed an outlet. */
  feeds: string[];
  close(): Promise<void>;
}

interface Answer {
  status: number;
  type: string;
  body: string;
}

function route(path: string, origin: string, now: string): Answer {
  const [outlet, slug] = path.split('/').slice(1);
  const published = stories.filter(story => story.published <= now);
  const ofOutlet = published.filter(story => outletPath(story.outlet) === outlet);
  if (path === '/') return { status: 200, type: 'text/html', body: front(origin, published) };
  if (path === '/robots.txt') return { status: 200, type: 'text/plain', body: 'User-agent: *\nAllow: /\n' };
  if (slug === 'feed.xml' && ofOutlet.length > 0)
    return { status: 200, type: 'application/rss+xml', body: feedOf(origin, ofOutlet, now) };
  const story = ofOutlet.find(candidate => candidate.slug === slug);
  if (!story) return { status: 404, type: 'text/plain', body: 'No such page.' };
  if (story.gone && story.gone <= now)
    return { status: 410, type: 'text/plain', body: 'This article has been withdrawn.' };
  return { status: 200, type: 'text/html', body: articlePage(origin, story, now) };
}

/** Listens on a free port of 127.0.0.1 unless one is given. */
export async function startNewsroom(clock: Clock, port = 0): Promise<Newsroom> {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://newsroom.invalid');
    const { status, type, body } = route(pathname, origin, clock.now().toISOString());
    response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' });
    response.end(body);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const outlets = new Set(stories.map(story => outletPath(story.outlet)));
  return {
    origin,
    feeds: [...outlets].map(outlet => `${origin}/${outlet}/feed.xml`),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
