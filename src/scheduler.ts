import { createTask, type ScheduledTask } from 'node-cron';
import type { Config } from './config.ts';
import type { Deps } from './deps.ts';

/** Counts and names that the run's log event carries. */
export type JobReport = Record<string, number | string | null>;

export interface Job {
  name: string;
  /** Cron expression, five or six fields. */
  schedule(config: Config): string;
  /** Stops early, at a point where nothing is lost, when the signal aborts. */
  run(deps: Deps, signal: AbortSignal): Promise<JobReport>;
}

export interface Scheduler {
  /** Starts no run any more, tells running ones to come to an end, and waits for them. */
  stop(): Promise<void>;
}

/** Runs a job once: one log event, whatever happens. A failed run is tried again at the job's next time. */
export async function runJob(job: Job, deps: Deps, signal: AbortSignal): Promise<void> {
  const started = performance.now();
  const event = (outcome: string) => ({ job: job.name, outcome, ms: Math.round(performance.now() - started) });
  try {
    const report = await job.run(deps, signal);
    deps.log.info({ ...event('ok'), ...report }, 'job');
  } catch (error) {
    deps.log.error({ ...event('failed'), err: error }, 'job');
  }
}

/** Runs each job at once and then by its schedule; no job overlaps itself. */
export function startScheduler(jobs: readonly Job[], deps: Deps): Scheduler {
  const controller = new AbortController();
  const running = new Map<string, Promise<void>>();
  const run = (job: Job): void => {
    if (running.has(job.name) || controller.signal.aborted) return;
    const done = runJob(job, deps, controller.signal).finally(() => running.delete(job.name));
    running.set(job.name, done);
  };
  const tasks: ScheduledTask[] = jobs.map(job =>
    createTask(job.schedule(deps.config), () => run(job), { name: job.name, suppressMissedWarning: true }),
  );
  for (const task of tasks) void task.start();
  for (const job of jobs) run(job);
  return {
    async stop() {
      controller.abort();
      for (const task of tasks) await task.destroy();
      await Promise.all(running.values());
    },
  };
}
