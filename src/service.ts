import { createServer, type Server } from 'node:http';
import { jobs } from '../jobs/index.ts';
import { createApp } from './app.ts';
import { close } from './compose.ts';
import type { Deps } from './deps.ts';
import { configError } from './errors.ts';
import { type Scheduler, startScheduler } from './scheduler.ts';

export const ROLES = ['web', 'jobs'] as const;
export type Role = (typeof ROLES)[number];

/** `web,jobs` → roles. Throws a configuration error that names what is allowed. */
export function parseRoles(text: string): Role[] {
  const roles = text.split(',').map(role => role.trim());
  const unknown = roles.find(role => !ROLES.some(known => known === role));
  if (unknown !== undefined) throw configError('--roles', `“${unknown}” is no role; use web, jobs or web,jobs.`);
  return roles as Role[];
}

async function listen(deps: Deps): Promise<Server> {
  const { port, host } = deps.config;
  const server = createServer(createApp(deps));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? configError('PORT', `${port} is in use by another program. Stop it or choose another port.`, error)
          : configError('HOST', `cannot listen on ${host}:${port} (${error.message}).`, error),
      ),
    );
    server.listen(port, host, () => resolve());
  });
  return server;
}

export interface Service {
  /** Where it listens; null without the web role. */
  port: number | null;
  /** Takes no new requests and starts no new work, waits for what is under way, and closes the archive. */
  stop(): Promise<void>;
}

/** Starts the roles of one process over one archive. */
export async function startService(deps: Deps, roles: readonly Role[]): Promise<Service> {
  const server = roles.includes('web') ? await listen(deps) : null;
  const scheduler: Scheduler | null = roles.includes('jobs') ? startScheduler(jobs, deps) : null;
  const address = server?.address();
  return {
    port: address && typeof address === 'object' ? address.port : null,
    async stop() {
      const closed = new Promise<void>(resolve => (server ? server.close(() => resolve()) : resolve()));
      server?.closeIdleConnections();
      await scheduler?.stop();
      server?.closeAllConnections();
      await closed;
      await close(deps);
    },
  };
}
