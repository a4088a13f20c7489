import { pollDue } from '../src/ingest/poll-due.ts';
import type { Job } from '../src/scheduler.ts';

export const pollSourcesJob: Job = {
  name: 'poll-sources',
  schedule: config => config.schedules.poll,
  async run(deps, signal) {
    return { ...(await pollDue(deps, { signal })) };
  },
};
