import { close, compose } from '../compose.ts';
import { readConfig } from '../config.ts';
import type { Deps } from '../deps.ts';

/** Runs a command over the archive that the environment names, and closes it whatever happens. */
export async function withArchive<T>(run: (deps: Deps) => Promise<T>): Promise<T> {
  const deps = await compose(readConfig({ LOG_LEVEL: 'warn', ...process.env }));
  try {
    return await run(deps);
  } finally {
    await close(deps);
  }
}
