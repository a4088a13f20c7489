import type { Job } from '../src/scheduler.ts';
import { recheckDue } from '../src/watch/recheck-due.ts';

export const recheckArticlesJob: Job = {
  name: 'recheck-articles',
  schedule: config => config.schedules.recheck,
  async run(deps, signal) {
    return { ...(await recheckDue(deps, signal)) };
  },
};
