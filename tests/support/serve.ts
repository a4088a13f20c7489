import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../src/app.ts';
import { type Config, readConfig } from '../../src/config.ts';
import type { Deps } from '../../src/deps.ts';
import { createHttp } from '../../src/http/client.ts';
import { createLog } from '../../src/log.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { NOON } from './build.ts';

export interface Served {
  deps: Deps;
  store: Store;
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** PUBLIC_URL, which answers name instead of the origin. */
  base: string;
  /** GET, or whatever `init` says, of a path on the server. Redirects are not followed. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

/** The app over real HTTP on loopback, with a real archive in a folder of its own. Its clock stands still. */
export async function serve(over: Partial<Config> = {}, now = NOON): Promise<Served> {
  const dataDir = await mkdtemp(join(tmpdir(), 'onrecord-'));
  const base = 'https://onrecord.example';
  const config = { ...readConfig({ PUBLIC_URL: base }), dataDir, rateLimitPerMinute: 0, ...over };
  const store = await openStore(config);
  const http = createHttp({ version: 'test', publicUrl: base, allowHosts: [] });
  const deps: Deps = {
    store,
    http,
    clock: { now: () => new Date(now) },
    log: createLog('silent'),
    config,
    owner: 'test',
  };
  const app = createApp(deps);
  const server = app.listen(0, '127.0.0.1');
  await new Promise(resolve => server.once('listening', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    deps,
    store,
    origin,
    base,
    ask: (path, init) => fetch(origin + path, { redirect: 'manual', ...init }),
    async close() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
      await http.close();
      await store.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
