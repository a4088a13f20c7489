// One source polled over real HTTP into a real archive, under a clock that moves when the test says so.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import type { Deps } from '../../src/deps.ts';
import { createHttp } from '../../src/http/client.ts';
import { addSource } from '../../src/ingest/add-source.ts';
import { type PollOptions, type PollOutcome, pollSource } from '../../src/ingest/poll-source.ts';
import { createLog } from '../../src/log.ts';
import { openStore } from '../../src/store/open.ts';
import { NOON } from './build.ts';
import { type NewsroomServer, type Page, startNewsroomServer } from './newsroom-server.ts';
import { buildPage, type PageParts } from './page.ts';

export interface Poller {
  deps: Deps;
  room: NewsroomServer;
  /** Paths asked for since the last call, without robots.txt. */
  asked(): string[];
  /** Lets time go by, in minutes. */
  wait(minutes: number): void;
  /** Claims the source and polls it. */
  poll(options?: PollOptions): Promise<PollOutcome>;
  source(): Promise<NonNullable<Awaited<ReturnType<Deps['store']['sources']['get']>>>>;
  close(): Promise<void>;
}

export const OWNER = 'poller-1';

/** The feed is at /feed. */
export async function startPoller(pages: Record<string, Page> = {}): Promise<Poller> {
  const room = await startNewsroomServer(pages);
  const dataDir = await mkdtemp(join(tmpdir(), 'onrecord-poll-'));
  const config = { ...readConfig({ FETCH_ALLOW_HOSTS: room.host }), dataDir };
  const store = await openStore(config);
  let time = Date.parse(NOON);
  const clock = { now: () => new Date(time) };
  const http = createHttp({ allowHosts: [room.host], publicUrl: 'https://a.example', version: 'test' });
  const deps: Deps = { store, http, clock, log: createLog('silent'), config, owner: OWNER };
  const { source } = await addSource(deps, `${room.url}/feed`);
  let read = 0;
  return {
    deps,
    room,
    asked() {
      const paths = room.requests.slice(read).map(({ path }) => path);
      read = room.requests.length;
      return paths.filter(path => path !== '/robots.txt');
    },
    wait(minutes) {
      time += minutes * 60_000;
    },
    async poll(options) {
      const claimed = await store.sources.claim(source.id, clock.now().toISOString(), OWNER, 600);
      return pollSource(deps, claimed!, OWNER, { random: () => 0, ...options });
    },
    source: async () => (await store.sources.get(source.id))!,
    async close() {
      await http.close();
      await store.close();
      await room.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export interface FeedEntry {
  /** Path on the server; an article page is put there unless there is one. */
  path: string;
  published?: string;
  updated?: string;
}

/** An Atom feed of these entries. */
export const buildFeed = (
  entries: FeedEntry[],
): string => `<feed xmlns="http://www.w3.org/2005/Atom"><title>Lantern</title>
${entries.map(({ path, published, updated }) => `<entry><title>${path}</title><id>urn:x:${path}</id><link href="${path}"/>${published ? `<published>${published}</published>` : ''}${updated ? `<updated>${updated}</updated>` : ''}</entry>`).join('\n')}</feed>`;

export const articlePage = (name: string, parts: PageParts = {}): string =>
  buildPage({
    title: `Story ${name}`,
    paragraphs: [
      `Mara Velour spoke about ${name} on Monday, at length and with some feeling, before the doors had opened.`,
      `“I have said what there is to say about ${name},” Velour said. “It was a long year and I will not add to it.”`,
      'Her label did not answer questions about it. The tour goes on, as planned, until the end of the summer.',
    ],
    ...parts,
  });
