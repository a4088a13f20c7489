import type { Deps } from '../../src/deps.ts';
import { createHttp } from '../../src/http/client.ts';
import { addSource } from '../../src/ingest/add-source.ts';
import { loadPeople } from '../../src/ingest/load-people.ts';
import { politeGate } from '../../src/ingest/polite.ts';
import { pollDue } from '../../src/ingest/poll-due.ts';
import { recheckDue } from '../../src/watch/recheck-due.ts';
import { type Served, serve } from './serve.ts';

/** The whole service in one process over a loopback newsroom, with a clock that a test sets. */
export interface Pipeline extends Served {
  deps: Deps;
  setTime(now: string): void;
  add(feed: string): Promise<string>;
  /** Polls the sources, due or not. */
  poll(...sources: string[]): ReturnType<typeof pollDue>;
  recheck(): ReturnType<typeof recheckDue>;
}

export async function startPipeline(newsroomHost: string, start: string): Promise<Pipeline> {
  let now = start;
  const clock = { now: () => new Date(now) };
  const served = await serve({ fetchAllowHosts: [newsroomHost], hostGapMs: 0 }, start);
  const { store, config, log } = served.deps;
  await loadPeople(store, 'people.json');
  const gate = politeGate(store.hosts, clock, 0);
  const http = createHttp({
    version: 'test',
    publicUrl: served.base,
    allowHosts: [newsroomHost],
    gate,
    now: () => Date.parse(now),
  });
  const deps: Deps = { store, config, log, clock, http, owner: 'test' };
  const { signal } = new AbortController();
  return {
    ...served,
    deps,
    setTime(time) {
      now = time;
    },
    add: async feed => (await addSource(deps, feed)).source.id,
    poll: (...sources) => pollDue(deps, { signal, sources }),
    recheck: () => recheckDue(deps, signal),
    async close() {
      await http.close();
      await served.close();
    },
  };
}
