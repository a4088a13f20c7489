import type { Job } from '../src/scheduler.ts';
import { pollSourcesJob } from './poll-sources.ts';
import { recheckArticlesJob } from './recheck-articles.ts';
import { sealLogJob } from './seal-log.ts';

export const jobs: readonly Job[] = [pollSourcesJob, recheckArticlesJob, sealLogJob];
