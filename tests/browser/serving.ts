// The real app over a real store in a fresh folder, on a loopback port.
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import type { Deps } from '../../src/deps.ts';
import { createLog } from '../../src/log.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';

/** When the pages are looked at. */
export const LOOKED_AT = '2025-02-06T09:00:00.000Z';

export interface Served {
  base: string;
  store: Store;
  stop(): Promise<void>;
}

export async function serveArchive(fill: (store: Store) => Promise<unknown>): Promise<Served> {
  const dataDir = await mkdtemp(join(tmpdir(), 'onrecord-browser-'));
  const store = await openStore({ mongodbUri: undefined, dataDir });
  await fill(store);
  const config = readConfig({ RATE_LIMIT_PER_MINUTE: '0', PUBLIC_URL: 'https://onrecord.example' });
  const clock = { now: () => new Date(LOOKED_AT) };
  // Pages never fetch: whoever did would fail here.
  const deps = { store, config, clock, log: createLog('error') } as Omit<Deps, 'http'> as Deps;
  const server = createApp(deps).listen(0, '127.0.0.1');
  await new Promise(resolve => server.once('listening', resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    store,
    async stop() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
      await store.close();
      await rm(dataDir, { recursive: true });
    },
  };
}
