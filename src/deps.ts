import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Http } from './http/http.ts';
import type { Log } from './log.ts';
import type { Store } from './store/store.ts';

/** What every capability is handed; made once, in main and cli. */
export interface Deps {
  store: Store;
  http: Http;
  clock: Clock;
  log: Log;
  config: Config;
  /** Names this process in leases. */
  owner: string;
}
