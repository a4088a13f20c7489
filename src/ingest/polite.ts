import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../clock.ts';
import type { Gate } from '../http/client.ts';
import type { HostsPort } from '../store/store.ts';

/** No host gets more than this many requests at once, from all workers together. */
const AT_ONCE = 2;
/** A worker that died in a request frees its place after this long: a little more than a request's deadline of 20 s. */
const LEASE_MS = 25_000;
/** Asked again at the least this often, so that a place given back early is taken. */
const LONGEST_WAIT_MS = 1000;

/** Waits until the host may be asked again; all workers of an archive keep to it together, through the store. */
export const politeGate =
  (hosts: HostsPort, clock: Clock, gapMs: number): Gate =>
  async (host, signal) => {
    for (;;) {
      signal?.throwIfAborted();
      const now = clock.now();
      const turn = await hosts.acquire(host, now.toISOString(), { gapMs, atOnce: AT_ONCE, leaseMs: LEASE_MS });
      if ('token' in turn) return () => hosts.release(host, turn.token);
      const wait = Date.parse(turn.retryAt) - now.getTime();
      await sleep(Math.min(Math.max(wait, 5), LONGEST_WAIT_MS), undefined, { signal });
    }
  };
