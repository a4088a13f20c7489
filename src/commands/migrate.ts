import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { SingleBar } from 'cli-progress';
import { OnrecordError } from '../errors.ts';
import { type Comparison, compare, documentsIn, move, type Progress } from '../store/move.ts';
import { type Location, openAt } from '../store/open.ts';
import type { Store } from '../store/store.ts';

export interface MigrateOptions {
  from: Location;
  to: Location;
  /** Where it is kept how far the move came, so that the same command goes on; removed at the end. */
  progressFile: string;
}

/** What a progress file belongs to; locations may hold passwords, so only their hash is written. */
const pairOf = ({ from, to }: MigrateOptions): string => createHash('sha256').update(`${from}\n${to}`).digest('hex');

async function readProgress(options: MigrateOptions): Promise<Progress> {
  const text = await readFile(options.progressFile, 'utf8').catch(() => null);
  if (text === null) return {};
  const { pair, done } = JSON.parse(text) as { pair: string; done: Progress };
  if (pair === pairOf(options)) return done;
  throw new OnrecordError(
    'other-migration',
    409,
    `${options.progressFile} belongs to a move between other archives. Remove it, or name another with --progress-file.`,
  );
}

const line = ({ name, from, to }: Comparison): string =>
  `${from === to ? 'same  ' : 'DIFFER'}  ${name.padEnd(12)}  ${from}${from === to ? '' : `  →  ${to}`}`;

async function report(from: Store, to: Store): Promise<void> {
  const comparisons = await compare(from, to);
  for (const comparison of comparisons) console.log(line(comparison));
  if (comparisons.every(comparison => comparison.from === comparison.to)) return;
  throw new OnrecordError(
    'migration-differs',
    500,
    'The archives differ. If the old one was being written to, stop that and run the same command again; a new archive must have been empty.',
  );
}

async function moveAll(from: Store, to: Store, options: MigrateOptions, signal: AbortSignal): Promise<boolean> {
  const done = await readProgress(options);
  const bar = new SingleBar({
    format: '{bar} {percentage} % | {value} of {total} documents | {eta_formatted} left',
    stream: process.stderr,
    clearOnComplete: true,
  });
  bar.start(documentsIn(await from.counts()), documentsIn(await to.counts()));
  try {
    return await move(from, to, {
      done,
      signal,
      loaded: async (done, documents) => {
        bar.increment(documents);
        await writeFile(options.progressFile, JSON.stringify({ pair: pairOf(options), done }));
      },
    });
  } finally {
    bar.stop();
  }
}

/**
 * Moves an archive from one store into another, prints a comparison of both, and fails where they differ. Stopped by the
 * signal (or killed), it goes on where it was when it is run again.
 */
export async function migrate(options: MigrateOptions, signal: AbortSignal): Promise<void> {
  const from = await openAt(options.from);
  try {
    const to = await openAt(options.to);
    try {
      if (!(await moveAll(from, to, options, signal))) {
        console.error('Stopped. Run the same command again to go on.');
        process.exitCode = 130;
        return;
      }
      await rm(options.progressFile, { force: true });
      await report(from, to);
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
}

/** As `onrecord migrate` runs it: Ctrl-C stops it between two batches. */
export async function migrateUntilInterrupted(options: MigrateOptions): Promise<void> {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  await migrate(options, controller.signal);
}
