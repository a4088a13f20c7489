import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { type Clock, systemClock } from './clock.ts';
import type { Config } from './config.ts';
import type { Deps } from './deps.ts';
import { createHttp } from './http/client.ts';
import { loadPeople } from './ingest/load-people.ts';
import { politeGate } from './ingest/polite.ts';
import { createLog } from './log.ts';
import { fromPackageRoot } from './package-root.ts';
import { openStore } from './store/open.ts';
import { version } from './version.ts';

/** Opens everything a command or the service needs. The caller closes it: {@link close}. */
export async function compose(config: Config, clock: Clock = systemClock): Promise<Deps> {
  const store = await openStore(config);
  const owner = `${hostname()}:${process.pid}:${randomUUID().slice(0, 8)}`;
  const http = createHttp({
    allowHosts: config.fetchAllowHosts,
    publicUrl: config.publicUrl,
    version,
    gate: politeGate(store.hosts, clock, config.hostGapMs),
    now: () => clock.now().getTime(),
  });
  await loadPeople(store, fromPackageRoot('people.json'));
  return { store, http, clock, log: createLog(config.logLevel), config, owner };
}

export async function close({ http, store }: Pick<Deps, 'http' | 'store'>): Promise<void> {
  await http.close();
  await store.close();
}
