import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { systemClock } from '../../../src/clock.ts';
import { createHttp } from '../../../src/http/client.ts';
import { politeGate } from '../../../src/ingest/polite.ts';
import { type Poller, startPoller } from '../../support/poller.ts';

let p: Poller;
beforeEach(async () => {
  p = await startPoller();
});
afterEach(() => p.close());

test('one start per gap and never more than two at once for a host, over all clients of a store', async () => {
  for (let i = 0; i < 6; i++)
    p.room.pages[`/${i}`] = (_request, response) => {
      setTimeout(() => response.end('x'), 120);
    };
  const clients = [1, 2].map(() =>
    createHttp({
      allowHosts: [p.room.host],
      publicUrl: 'https://a.example',
      version: 'test',
      gate: politeGate(p.deps.store.hosts, systemClock, 40),
    }),
  );
  await Promise.all(Array.from({ length: 6 }, (_, i) => clients[i % 2]!.get({ url: `${p.room.url}/${i}` })));
  await Promise.all(clients.map(client => client.close()));
  expect(p.room.requests).toHaveLength(6);
  expect(p.room.mostAtOnce()).toBe(2);
});

test('who waits may be stopped', async () => {
  const gate = politeGate(p.deps.store.hosts, systemClock, 60_000);
  const leave = await gate('h.example');
  const stop = new AbortController();
  const waiting = gate('h.example', stop.signal);
  stop.abort();
  await expect(waiting).rejects.toThrow(/abort/);
  await leave();
});
