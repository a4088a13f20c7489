#!/usr/bin/env node
// The composition root of the service: config -> deps -> roles (web, jobs) -> graceful stop.
import { parseArgs } from 'node:util';
import { compose } from './compose.ts';
import { readConfig } from './config.ts';
import { OnrecordError } from './errors.ts';
import { parseRoles, startService } from './service.ts';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { roles: { type: 'string', default: 'web,jobs' } } });
  const roles = parseRoles(values.roles);
  const deps = await compose(readConfig(process.env));
  const service = await startService(deps, roles);
  const ready = { roles, port: service.port, store: deps.store.kind, ms: Math.round(performance.now()) };
  deps.log.info(ready, service.port ? `ready: http://localhost:${service.port}` : 'ready');
  const stop = (signal: NodeJS.Signals): void => {
    deps.log.info({ signal }, 'stopping: waiting for what is under way; once more to stop at once');
    process.once(signal, () => process.exit(1));
    service.stop().then(
      () => deps.log.info('stopped'),
      error => {
        deps.log.error({ err: error }, 'stopped badly');
        process.exitCode = 1;
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch(error => {
  console.error(`onrecord: ${error instanceof OnrecordError ? error.message : (error?.stack ?? error)}`);
  process.exitCode = 1;
});
