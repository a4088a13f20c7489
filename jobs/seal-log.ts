import type { Job } from '../src/scheduler.ts';
import { sealLog } from '../src/watch/seal-log.ts';

export const sealLogJob: Job = {
  name: 'seal-log',
  schedule: config => config.schedules.seal,
  async run(deps) {
    return { sealed: await sealLog(deps, deps.owner) };
  },
};
